"""Names that staff read for what the machine understood."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from knowledge import Library

TAXONOMY = yaml.safe_load((Path(__file__).parents[3] / "taxonomy.yml").read_text())
NAMED = {"intent": TAXONOMY["intents"], "signal": TAXONOMY["signals"], "risk": ("routine", "high", "immediate")}


@pytest.mark.parametrize("language", TAXONOMY["languages"])
def test_all_that_the_machine_can_say_has_a_name_in_every_language(library: Library, language: str) -> None:
    texts = library.texts_of(language)
    assert [f"{kind}-{name}" for kind, names in NAMED.items() for name in names if not texts.has(f"{kind}-{name}")] == []


def test_every_group_of_phrases_has_a_name(library: Library) -> None:
    entries = library.texts_of("en").entries
    groups = {entries[name].group for name in library.phrases}
    names = {re.sub(r"\W+", "_", group.lower()) for group in groups}
    assert names == {name.removeprefix("phrases-") for name in entries if name.startswith("phrases-")}


def test_a_name_is_looked_for_by_kind_then_in_english_then_spelled_out(library: Library) -> None:
    assert library.name_of("medical", "ru", "reason", "signal", "intent") == "врач нужен сейчас"
    assert library.name_of("medical", "xx", "signal") == "needs a doctor now"
    assert library.name_of("holder_gone_home", "ru", "reason") == "holder gone home"
