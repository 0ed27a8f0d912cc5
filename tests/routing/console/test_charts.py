"""Charts of the reports: nothing but shapes and words, and nothing of what the table hides."""

from __future__ import annotations

import re
import sys

import pygal
import pytest

from routing.console import charts

CELLS = [("Romanian", 40), ("Albanian", None), ("Turkish", 9), ("<b>Serbian", None), ("A name that is longer than a bar", 7)]
DRAWN = {"bars": charts.bars(CELLS, "By language", "a few"), "columns": charts.columns(CELLS, "By day", "a few")}


@pytest.mark.parametrize("drawn", DRAWN.values(), ids=DRAWN)
def test_a_chart_holds_no_style_script_or_hint(drawn: str) -> None:
    assert not re.search(r"<(style|script|title|desc|defs|b)\b| (style|id|on\w+|href)=|http(?!://www.w3.org)", drawn)
    assert "&lt;b&gt;Serbian" in drawn


@pytest.mark.parametrize(("drawn", "along"), [(DRAWN["bars"], "width"), (DRAWN["columns"], "height")])
def test_all_hidden_counts_look_alike(drawn: str, along: str) -> None:
    few = drawn[drawn.index("serie-1") :]
    lengths = [float(length) for length in re.findall(rf'<rect [^>]*\b{along}="([\d.]+)"', few[: few.index("</g></g></g>")])]
    assert len({round(length, 6) for length in lengths if length}) == 1


def test_a_chart_says_its_counts_in_words() -> None:
    assert 'role="img" aria-label="By language. Romanian: 40, Albanian: a few, Turkish: 9, ' in DRAWN["bars"]
    assert ">Albanian: a few</text>" in DRAWN["bars"]
    assert ">A name that is long…: 7</text>" in DRAWN["bars"]


def test_a_month_in_which_everything_is_hidden_has_a_chart() -> None:
    assert "serie-1" in charts.bars([("a", None), ("b", None)], "x", "a few")


def test_pygal_finds_no_modules_for_others() -> None:
    assert not any(isinstance(finder, pygal.PluginImportFixer) for finder in sys.meta_path)
