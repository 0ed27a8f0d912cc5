"""What the console calls things, in the language of whoever reads."""

from __future__ import annotations

import pytest

from knowledge import Library
from routing.console.drawing import templates
from routing.console.words import browser_called, called_in, pressing, read_otherwise, reader_language
from routing.interface import interface_in


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.mark.parametrize(
    ("chosen", "read", "named"), [(None, "ro", None), ("ro", "ro", None), ("tr", "tr", "tr"), ("xx", "ro", None)]
)
def test_a_member_reads_the_chosen_language_else_that_of_their_pages(
    library: Library, chosen: str | None, read: str, named: str | None
) -> None:
    pages = interface_in("ro")
    assert reader_language(library, pages, chosen) == read
    assert read_otherwise(read, pages) == named, "addresses name it where it is another one"


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        (["model_slow", "sounds_dangerous", "violence", "immediate_danger"], ["violence", "model_slow"]),
        (["talk_to_human", "asked_for_person"], ["asked_for_person"]),
        (["immediate_danger", "model_slow"], ["immediate_danger", "model_slow"]),
        (["sounds_dangerous"], ["sounds_dangerous"]),
        ([], []),
    ],
)
def test_a_row_tells_first_what_the_writer_said_and_nothing_twice(reasons: list[str], told: list[str]) -> None:
    assert pressing(reasons) == told


def test_reasons_are_named_in_the_language_that_is_read(library: Library) -> None:
    reasons = ("asked_for_person", "not_delivered", "model_down", "holder_left")
    english, romanian = ([called_in(library, read)(reason, "reason") for reason in reasons] for read in ("en", "ro"))
    assert english[:2] == ["asked for a person", "a message did not arrive"]
    assert all(one != other for one, other in zip(english, romanian, strict=True))
    assert called_in(library, "ro")("no_such_name", "reason") == "no such name"


FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/17.5 Mobile/15E148 Safari/604.1"
)
EDGE = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0"


@pytest.mark.parametrize(
    ("agent", "called"),
    [
        (FIREFOX, "Firefox pe Linux"),
        (IPHONE, "Mobile Safari pe iOS"),
        (EDGE, "Edge pe Windows"),
        ("", "un browser necunoscut"),
        ("my own program", "un browser necunoscut"),
    ],
)
def test_a_browser_is_called_as_people_call_it(agent: str, called: str) -> None:
    assert browser_called(agent, interface_in("ro")) == called


@pytest.mark.parametrize(("name", "letters"), [("Ana", "AN"), ("ana pop", "AP"), ("Demo staff on call", "DS"), ("X", "X")])
def test_initials_tell_colleagues_apart(name: str, letters: str) -> None:
    assert templates.env.filters["initials"](name) == letters
