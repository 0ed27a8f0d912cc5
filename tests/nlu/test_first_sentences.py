"""What anybody would write first to such a line, in first_sentences.yml: danger rings, and what is calm does not.

A model that is better in every figure may lose one of these.  They measure nothing: a model may learn from them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from evaluation.evaluate import Parse, over_http
from nlu.taxonomy import OURS
from tests.model_process import ModelProcess

FILE = Path(__file__).with_name("first_sentences.yml")
READ = {"first": (None, False), "talk": (None, True), "asked": ("safe_to_write_ask", True)}
"""A first message, one within a talk, and one while a question of ours is open."""
RINGS = {"immediate": {"immediate"}, "high": {"high", "immediate"}, "calm": {"routine", "high"}}
"""How a sentence may be read that must ring so at least; `calm`: that must not wake anybody."""
WITHOUT_MARKS = {"ro", "sq", "sr", "tr"}
"""Languages in Latin letters that people type without marks as often as with them."""
NO_MARKS = str.maketrans({"ı": "i", "đ": "dj"})


@dataclass(frozen=True, slots=True)
class Sentence:
    language: str
    text: str
    rings: str
    """A key of RINGS."""


def document() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return found


def sentences(language: str) -> Iterator[Sentence]:
    """Yield those of a language in each of its spellings."""
    told = document()
    for said in (*told["danger"].values(), *told["calm"].values()):
        spellings = said.get("any") or said[language]
        bare = [without_marks(text) for text in spellings if language in WITHOUT_MARKS and not _is_cyrillic(text)]
        yield from (Sentence(language, text, said.get("level", "calm")) for text in dict.fromkeys((*spellings, *bare)))


def without_marks(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", text.translate(NO_MARKS)) if not unicodedata.combining(char))


def _is_cyrillic(text: str) -> bool:
    return any("CYRILLIC" in unicodedata.name(char, "") for char in text)


def misread(parse: Parse, language: str) -> dict[tuple[str, str], str]:
    """Return how each sentence is read that is read wrong, by its text and a key of READ."""
    asked = ((one, how, parse(one.text, *where)["risk"]["level"]) for one in sentences(language) for how, where in READ.items())
    return {
        (one.text, how): f"read as {level}, must be {one.rings}" for one, how, level in asked if level not in RINGS[one.rings]
    }


def known(language: str) -> set[tuple[str, str]]:
    return {(text, how) for text, readings in document()["known_misses"].get(language, {}).items() for how in readings}


@pytest.mark.parametrize("language", OURS)
def test_what_anybody_would_write_first_rings_and_what_is_calm_does_not(model: ModelProcess, language: str) -> None:
    """Strict both ways: every miss is listed, and what is listed is missed."""
    found, listed = misread(over_http(model.url), language), known(language)
    new = [f"{text} ({how}): {level}" for (text, how), level in found.items() if (text, how) not in listed]
    gone = [f"{text} ({how}): read right by now, take it out of known_misses" for text, how in sorted(listed - {*found})]
    assert not new + gone, "\n".join(["", *new, *gone])


def test_every_sentence_stands_in_every_language_and_script() -> None:
    told = document()
    assert (len(told["danger"]), len(told["calm"])) == (20, 10)
    for name, said in (told["danger"] | told["calm"]).items():
        spellings = {language: {_is_cyrillic(text) for text in said[language]} for language in OURS if "any" not in said}
        both = {language for language, scripts in spellings.items() if len(scripts) == 2}
        assert (set(spellings), both) in ((set(OURS), {"ru", "uk", "bg", "sr"}), (set(), set())), name


def test_a_danger_must_ring_and_only_our_sentences_are_known_misses() -> None:
    told = document()
    assert {said["level"] for said in told["danger"].values()} == {"immediate", "high"}
    for language, texts in told["known_misses"].items():
        assert {*texts} <= {one.text for one in sentences(language)}
        assert {how for readings in texts.values() for how in readings} <= {*READ}
