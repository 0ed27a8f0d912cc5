"""What the console calls things, in the language of whoever reads."""

from __future__ import annotations

from uuid import UUID

import pytest

from knowledge import Library
from routing.console.drawing import templates
from routing.console.words import browser_called, called_in, pressing, read_otherwise, reader_language
from routing.interface import interface_in
from routing.staff.sessions import Member
from routing.store.tables import Role


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


def _member(languages: tuple[str, ...], pages: str | None) -> Member:
    return Member(UUID(int=1), "Ana", Role.STAFF, languages, interface_language=pages)


@pytest.mark.parametrize(
    ("languages", "pages", "read"),
    [
        ((), None, "ro"),
        (("en", "ro"), None, "ro"),
        (("de", "uk"), None, "uk"),  # their browser speaks Romanian, they do not; no text is written in German
        (("de",), None, "ro"),
        (("uk",), "ro", "ro"),  # chosen on their own page
    ],
)
def test_a_member_reads_the_language_of_their_pages_unless_only_their_browser_speaks_it(
    library: Library, languages: tuple[str, ...], pages: str | None, read: str
) -> None:
    assert reader_language(library, interface_in("ro"), _member(languages, pages)) == read


@pytest.mark.parametrize(
    ("chosen", "read", "named"), [(None, "ro", None), ("ro", "ro", None), ("tr", "tr", "tr"), ("xx", "ro", None)]
)
def test_what_is_chosen_on_the_page_comes_first_and_addresses_name_it(
    library: Library, chosen: str | None, read: str, named: str | None
) -> None:
    pages, ana = interface_in("ro"), _member((), None)
    assert reader_language(library, pages, ana, chosen) == read
    assert read_otherwise(library, pages, ana, read) == named


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
