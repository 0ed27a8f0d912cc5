"""One Serbian text, in the words of Serbia, Bosnia, Croatia and Montenegro."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pytest
import yaml

from knowledge import Library
from knowledge.answers.catalogue import Answer
from knowledge.texts import serbian
from knowledge.texts.varieties import TABLES, variety

WORDS: Mapping[str, Mapping[str, str]] = yaml.safe_load(TABLES.read_text(encoding="utf-8"))
IJEKAVIAN = re.compile(
    r"\w*(?:gdje|ovdje|dije?te|djec|vrijem|mjest|mjesec|riječ|lijek|tijel|čovje|vjer[ou]|vidje|živje|smije|smijem|uvijek|poslije|prije|"
    r"promijen|provjer|susjed|umjesto|primjer|rješen|rijetk|svjedo|tjera|cijel|svjet|savjet|vijest|obavije|zahtjev|nedjelj|maloljet)\w*",
    re.IGNORECASE,
)
FOREIGN_IN_CROATIA = re.compile(
    r"\b(?:ko|šta|niko|neko|advokat\w*|ambasad\w+|porodic\w+|plat[aeu]|sedmic\w+|pasoš\w*|evropa|tačno|španija|holandija)\b",
    re.IGNORECASE,
)


def everything(library: Library, country: str) -> Iterator[tuple[str, str]]:
    """Yield every answer, by SMS (before diacritics go) and in Telegram, for somebody who comes from a country and is there."""
    for name, answer in library.catalogue.answers.items():
        params = {"country": country, "origin": country} | needed(library, answer)
        yield name, " ".join(bubble.text for bubble in library.render(name, params, "sr", "telegram").all_bubbles)


def needed(library: Library, answer: Answer) -> dict[str, str]:
    signs = list(library.facts.red_flags.questions)
    given = {"flag": signs[0], "flags": ",".join(signs), "ahead": "10"}
    return {name: value for name, value in given.items() if name in answer.needs or name == "flags"}


def said(library: Library, answer: str, script: str | None = None, **params: str) -> str:
    return library.render(answer, params, "sr", "telegram", script).bubbles[0].text


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("RS", ["gde", "kancelarije"]),
        ("BA", ["gdje"]),
        ("HR", ["gdje", "odvjetnik"]),
        ("ME", ["gdje", "kancelarije"]),
    ],
)
def test_a_text_is_said_in_the_words_of_each_country(library: Library, country: str, words: list[str]) -> None:
    texts = " ".join(text for _, text in everything(library, country)).lower()
    for word in words:
        assert re.search(rf"\b{word}\b", texts), word


def test_a_reader_in_serbia_finds_no_ijekavian_word(library: Library) -> None:
    found = {match[0] for _, text in everything(library, "RS") for match in IJEKAVIAN.finditer(text)}
    assert found == set()


def test_a_reader_in_croatia_finds_no_word_of_the_neighbours(library: Library) -> None:
    found = {(name, match[0]) for name, text in everything(library, "HR") for match in FOREIGN_IN_CROATIA.finditer(text)}
    assert found == set()


@pytest.mark.parametrize("country", WORDS)
def test_no_doublet_is_left_where_the_country_is_known(library: Library, country: str) -> None:
    doublet = re.compile(r"\w+ \((?:odvjetni|veleposl|tjedan|skrbni|inozem|sprat|kazneno|putovni|tužitelj|spoljnih)\w*\)")
    assert [(name, text) for name, text in everything(library, country) if doublet.search(text)] == []


def test_what_is_surest_of_where_somebody_is_from_decides_and_a_croat_writes_no_cyrillic(library: Library) -> None:
    assert "Njemačka" in said(library, "confirm_country", country="DE", origin="HR")
    assert "Nemačka" in said(library, "confirm_country", country="DE", origin="RS")
    assert "Немачка" in said(library, "confirm_country", "Cyrl", country="DE")
    assert "Nemačka" in said(library, "confirm_country", country="DE", origin="HR", home="RS")
    assert variety("sr", ["", "HR"], is_cyrillic=False) is variety("sr", ["HR", "RS"], is_cyrillic=False)
    assert variety("sr", ["HR"], is_cyrillic=True) is variety("sr", ["RS"], is_cyrillic=True)
    assert variety("sr", ["BA", "RS"], is_cyrillic=True) is None
    assert variety("sr", ["DE"], is_cyrillic=False) is None
    assert variety("tr", ["RS"], is_cyrillic=False) is None


def test_names_and_numbers_keep_their_words() -> None:
    serbia = variety("sr", ["RS"], is_cyrillic=False)
    assert serbia is not None
    assert serbia(f"Gdje: {serbian.keep('Gdje smo')}, riječ") == f"Gde: {serbian.keep('Gdje smo')}, reč"


@pytest.mark.parametrize("country", WORDS)
def test_every_word_of_the_table_is_in_a_text(library: Library, country: str) -> None:
    texts = library.texts_of("sr")
    sources = " ".join(pattern.text for entry in texts.entries.values() for pattern in entry.forms.values())
    names = " ".join(texts.country(code) for code in library.facts.countries)
    known = f"{sources} {names}".lower()
    assert [word for word in WORDS[country] if not re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", known)] == []
