"""Towns by their names in any case and spelling, and when a name that is also a word stands for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.places.matcher import Place, find_places
from nlu.places.towns import Grade, Named, Town, Towns

TOWNS = Towns(
    {
        "huelva": Named(Town("Huelva", "ES", 144_258), Grade.ALONE),
        "kharkiv": Named(Town("Kharkiv", "UA", 1_421_125), Grade.ALONE),
        "bari": Named(Town("Bari", "IT", 316_491), Grade.BEHIND_IN),
        "split": Named(Town("Split", "HR", 149_830), Grade.ASKED),
        "novi pazar": Named(Town("Novi Pazar", "RS", 66_527), Grade.ALONE),
    },
    {"baru": Grade.ASKED},
)


def towns(text: str, *, is_asked: bool = False) -> list[tuple[str, str | None]]:
    return [(place.code, place.country) for place in find_places(text, TOWNS, is_asked=is_asked) if place.kind == "city"]


@pytest.mark.parametrize(
    ("text", "name"),
    [("Huelva", "Huelva"), ("i am in huelva", "Huelva"), ("у Харкові", "Kharkiv"), ("v Kharkivi", "Kharkiv"),
     ("kharkivdeyim", "Kharkiv"),
     ("iz Novog Pazara", None), ("u Novi Pazaru", "Novi Pazar"), ("in Bari", "Bari"), ("la bari", "Bari")],
)  # fmt: skip
def test_a_town_is_found_in_the_cases_of_our_languages(text: str, name: str | None) -> None:
    assert [found for found, _ in towns(text)] == ([name] if name else [])


@pytest.mark.parametrize("text", ["bari ve o da geldi", "split the money", "they split it", "u baru"])
def test_a_word_is_no_town_where_nothing_says_so(text: str) -> None:
    assert towns(text) == []


def test_a_turkish_ending_says_that_somebody_is_there() -> None:
    word = Towns({"sinop": Named(Town("Sinop", "TR", 57_404), Grade.BEHIND_IN)}, {})
    assert [place.code for place in find_places("ben sinoptayım, sinop", word)] == ["Sinop"]


def test_the_question_where_makes_a_town_of_a_word() -> None:
    assert towns("split", is_asked=True) == [("Split", "HR")]
    assert towns("bari", is_asked=True) == [("Bari", "IT")]


def test_what_a_pattern_names_is_not_looked_for_among_towns() -> None:
    assert find_places("in Italy", TOWNS) == [Place("country", "IT", None, 3, 8)]


def test_towns_are_the_same_after_they_were_stored(tmp_path: Path) -> None:
    TOWNS.save(tmp_path / "towns.json")
    stored = Towns.load(tmp_path / "towns.json")
    assert stored.find("huelva") == TOWNS.find("huelva")
    assert stored.find("baru") == TOWNS.find("baru")
    assert stored.starts_name("novi")
