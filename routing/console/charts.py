"""Charts of the reports, drawn by pygal on the server: shapes and words alone, which console.css colours.

pygal also writes styles, scripts and tooltips.  They are taken out: our content security policy allows none, and of a count that
the table hides nothing may stand in the picture.  Such a cell gets a bar of one and the same length, dashed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, Final
from xml.etree.ElementTree import Element  # what pygal builds; nothing is parsed

import pygal
from markupsafe import Markup
from pygal.style import Style

# pygal's way to its plugins for maps is one that Python no longer has, and warns of at every import that fails
sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, pygal.PluginImportFixer)]
WIDTH, ROW, COLUMNS_HIGH, HOURS_HIGH, FEW_SHARE = 400, 26, 180, 60, 0.25
FONT: Final = 13
"""What pygal reckons with; console.css draws somewhat smaller, since scripts differ in width."""
LONGEST: Final = 20
"""Characters of a name; the table beside the chart has the rest."""
WEEK: Final = 7
NOT_OURS: Final = frozenset({"defs", "style", "script", "title", "desc"})
Named = tuple[str, int | None]
"""What a cell is called, and its count; None when it is not shown."""


def bars(cells: Sequence[Named], title: str, few: str) -> Markup:
    """Draw one bar for each cell, the first on top; `few` stands for a count that is not shown."""
    said = [f"{name}: {few if count is None else count}" for name, count in cells]
    chart = pygal.HorizontalStackedBar(height=ROW * len(cells) + ROW // 2, show_x_labels=False, show_y_guides=False, **_options())
    chart.x_labels = [f"{_short(name)}: {few if count is None else count}" for name, count in reversed(cells)]
    return _drawn(chart, cells[::-1], f"{title}. {', '.join(said)}")


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"


def columns(cells: Sequence[Named], title: str, few: str) -> Markup:
    """Draw one column for each day of a month; every seventh has its number below."""
    chart = pygal.StackedBar(height=COLUMNS_HIGH, show_minor_x_labels=False, **_options())
    chart.x_labels = [str(number) for number in range(1, len(cells) + 1)]
    chart.x_labels_major = chart.x_labels[::WEEK]
    said = [f"{name}: {few if count is None else count}" for name, count in cells if count != 0]
    return _drawn(chart, cells, f"{title}. {', '.join(said)}")


def hours(counts: Sequence[int], title: str) -> Markup:
    """Draw a low column for each hour, without a word beside it: the title says all of them, the last one at the end."""
    bare = {"show_x_labels": False, "show_y_labels": False, "show_y_guides": False}
    chart = pygal.StackedBar(height=HOURS_HIGH, range=(0, max(1, *counts)), **{**_options(), **bare, "margin": 0})
    chart.x_labels = [""] * len(counts)
    return _drawn(chart, [("", count) for count in counts], f"{title}: {', '.join(map(str, counts))}")


def _options() -> dict[str, Any]:
    return {
        "width": WIDTH,
        "margin": 4,
        "show_legend": False,
        "truncate_label": -1,
        "style": Style(label_font_size=FONT),
        "no_prefix": True,
        "disable_xml_declaration": True,
        "js": (),
        "value_formatter": "{:.0f}".format,
    }


def _drawn(chart: Any, cells: Sequence[Named], said: str) -> Markup:  # pygal has no types
    longest = max((count or 0 for _, count in cells), default=0) or 1
    chart.add("", [count or 0 for _, count in cells])
    chart.add("", [longest * FEW_SHARE if count is None else 0 for _, count in cells])
    chart.add_xml_filter(lambda root: _ours(root, said))
    return Markup(chart.render())  # noqa: S704  # pygal has escaped the words


def _ours(root: Element, said: str) -> Element:
    """Take out what is not ours, and give the picture its words."""
    for parent in list(root.iter()):
        parent.attrib.pop("id", None)
        parent.attrib.pop("style", None)
        if parent.get("class") == "bar":  # the name of the bar above every page
            del parent.attrib["class"]
        for child in list(parent):
            if child.tag in NOT_OURS or not isinstance(child.tag, str) or "tooltip" in child.get("class", "").split():
                parent.remove(child)
    root.attrib |= {"class": "chart drawn", "role": "img", "aria-label": said}
    return root
