"""The first words of the line, before anything was understood."""

from __future__ import annotations

import pytest

from knowledge import Library
from routing.outbound.answer import WHICH_LANGUAGE, Listener, first_language, home_of, put_into_words

OURS = ("bg", "en", "ro", "ru", "sq", "sr", "tr", "uk")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.mark.parametrize(
    ("address", "hint", "language"),
    [
        ("70001", "uk", "uk"),
        ("70001", "ro-MD", "ro"),
        ("70001", "TR", "tr"),
        ("70001", "hr", "sr"),
        ("70001", "pt-br", "en"),
        ("70001", None, "en"),
        ("+40721000001", None, "ro"),
        ("+40721000001", "ru", "ru"),
        ("+40721000001", "de", "ro"),
        ("", None, "en"),
    ],
)
def test_the_app_is_believed_before_the_number(address: str, hint: str | None, language: str) -> None:
    assert first_language(OURS, address, hint) == language


@pytest.mark.parametrize(
    ("address", "hint", "country", "home"),
    [
        ("70001", "hr", "DE", "HR"),
        ("+38560000001", "en", "RS", "HR"),
        ("+4915100000001", None, "RS", "RS"),
        ("+4915100000001", "de", "DE", None),
        ("70001", "bs-BA", None, "BA"),
        ("+381600000001", None, None, "RS"),
        ("+381600000001", None, "DE", "RS"),
    ],
)
def test_the_words_are_those_of_the_app_then_of_the_number_then_of_the_place(
    library: Library, address: str, hint: str | None, country: str | None, home: str | None
) -> None:
    assert home_of(address, hint, country) == home
    spoken = put_into_words(library, None, Listener("sr", None, "sr", home), "confirm_country", {"country": "DE"})
    assert spoken is not None
    assert ("Nemacka" in spoken.bubbles[0].text) is (home == "RS")


@pytest.mark.parametrize("country", [None, "DE"])
def test_who_writes_from_a_serbian_number_reads_as_in_serbia_wherever_they_are(library: Library, country: str | None) -> None:
    listener = Listener("sr", None, "sr", home_of("+381600000001", None, country))
    params = {"country": country} if country else {}
    said = [put_into_words(library, None, listener, name, params) for name in ("misread", "danger_confined", "out_now")]
    words = " ".join(bubble.text for one in said if one for bubble in one.bubbles)
    for ours, foreign in (("razumeli", "razumjeli"), ("komsija", "susjed"), ("svetla", "svjetla")):
        assert ours in words
        assert foreign not in words


def test_which_language_is_asked_in_two_languages_and_not_twice_in_one(library: Library) -> None:
    def asked(language: str | None, guess: str) -> str | None:
        spoken = put_into_words(library, None, Listener(language, None, guess), WHICH_LANGUAGE, {})
        return spoken.bubbles[0].text if spoken else None

    in_english, in_romanian = asked(None, "ro"), asked("en", "ro")
    assert in_english is not None, "beside another language, English"
    assert in_romanian is not None, "beside English, that of app or number"
    assert in_english != in_romanian
    assert asked(None, "en") is None
