"""Until when a writer can be written to, as people say it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from knowledge import Library, ShortReplies, Times
from knowledge.base import yaml_lines
from knowledge.words.times import ALWAYS, FILE

NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
"""12:00 in Italy, a Tuesday."""


@pytest.fixture(scope="module")
def times() -> Times:
    return Times.load()


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("today", "2026-03-10 23:00"),
        ("azi", "2026-03-10 23:00"),
        ("днес", "2026-03-10 23:00"),
        ("danas", "2026-03-10 23:00"),
        ("tomorrow noon", "2026-03-11 11:00"),
        ("mâine la prânz", "2026-03-11 11:00"),
        ("завтра до обеда", "2026-03-11 11:00"),
        ("завтра", "2026-03-11 23:00"),
        ("yarın sabah", "2026-03-11 08:00"),
        ("deri nesër", "2026-03-11 23:00"),
        ("3 hours", "2026-03-10 14:00"),
        ("2 sata", "2026-03-10 13:00"),
        ("an hour", "2026-03-10 12:00"),
        ("until 18:30", "2026-03-10 17:30"),
        ("pana la 6 dupa amiaza", "2026-03-10 17:00"),
        ("до 9 утра", "2026-03-11 08:00"),
        ("saat 20", "2026-03-10 19:00"),
    ],
)
def test_a_moment_is_named(times: Times, text: str, until: str) -> None:
    assert _until(times, text, None) == until


@pytest.mark.parametrize(
    ("text", "language", "until"),
    [
        # The usual way to say the time in these languages, and not so many hours.
        ("до 18 часа", "bg", "2026-03-10 17:00"),
        ("да, до 18 ч.", "bg", "2026-03-10 17:00"),
        ("да но только до 6 вечера", "ru", "2026-03-10 17:00"),
        ("yes but only until 18", "en", "2026-03-10 17:00"),
        ("može ali samo do 18h", "sr", "2026-03-10 17:00"),
        ("do 18 sati", "sr", "2026-03-10 17:00"),
        ("do 22 sata", "sr", "2026-03-10 21:00"),
        ("до 18 часов", "ru", "2026-03-10 17:00"),
        ("до 18 години", "uk", "2026-03-10 17:00"),
        ("18 часа", "bg", "2026-03-10 17:00"),
        ("18'e kadar", "tr", "2026-03-10 17:00"),
        ("deri në 3 orë", "sq", "2026-03-10 14:00"),
        # Either three hours or three o'clock: whichever comes first.
        ("5 часа", "bg", "2026-03-10 16:00"),
        ("2h", "sr", "2026-03-10 13:00"),
        ("2ч", "bg", "2026-03-10 13:00"),
        ("до 2", "bg", "2026-03-10 13:00"),
        # The afternoon, the evening and the night in more than one word.
        ("do 5 poslije podne", "sr", "2026-03-10 16:00"),
        ("do 5 posle podne", "sr", "2026-03-10 16:00"),
        ("до 5 след обяд", "bg", "2026-03-10 16:00"),
        ("deri ne oren 6 pas dite", "sq", "2026-03-10 17:00"),
        ("öğlenden sonra 5", "tr", "2026-03-10 16:00"),
        ("10 të darkës", "sq", "2026-03-10 21:00"),
        ("deri në 5 të mbrëmjes", "sq", "2026-03-10 16:00"),
        ("deri në mesnatë", "sq", "2026-03-10 23:00"),
        ("gece yarısına kadar", "tr", "2026-03-10 23:00"),
        ("cuma gününe kadar", "tr", "2026-03-12 23:00"),
        ("do 10 naveče", "sr", "2026-03-10 21:00"),
        ("gece 10'a kadar", "tr", "2026-03-10 21:00"),
        ("до 2 през нощта", "bg", "2026-03-11 01:00"),
        ("утре до 10 преди обяд", "bg", "2026-03-11 09:00"),
        ("до 12 вечерта", "bg", "2026-03-10 23:00"),
        # Sunday in one language is a week in another.
        ("до неделя", "bg", "2026-03-14 23:00"),
        ("do nedelya", "bg", "2026-03-14 23:00"),
        ("u nedelju", "sr", "2026-03-14 23:00"),
        ("у недељу", "sr", "2026-03-14 23:00"),
        ("неделю", "ru", "2026-03-17 11:00"),
        ("hafta sonuna kadar", "tr", "2026-03-13 23:00"),
        ("do srijede", "sr", "2026-03-10 23:00"),
        ("до петък вечерта", "bg", "2026-03-13 19:00"),
        ("до вторник", "bg", "2026-03-10 23:00"),
        ("prekosutra", "sr", "2026-03-12 23:00"),
        # The day does not swallow its part.
        ("danas do 15", "sr", "2026-03-10 14:00"),
        ("днес до 6", "bg", "2026-03-10 17:00"),
        ("довечера", "bg", "2026-03-10 19:00"),
        ("večeras", "sr", "2026-03-10 19:00"),
        # What is said in another language counts when its own has no word for it.
        ("until tomorrow", "bg", "2026-03-11 23:00"),
    ],
)
def test_the_earliest_reading_in_its_language_counts(times: Times, text: str, language: str, until: str) -> None:
    assert _until(times, text, language) == until


def test_an_evening_that_has_begun_ends_at_midnight(times: Times) -> None:
    nine = NOON.replace(hour=20)
    assert times.until("uveče", "sr", "IT", nine) == NOON.replace(hour=23)


def test_the_examples_that_we_give_are_understood(library: Library, times: Times) -> None:
    for language in library.languages:
        text = library.render("safe_to_write_until", {}, language, "sms").bubbles[0].text
        for example in text.rsplit(": ", 1)[1].rstrip(".").split(", "):
            assert times.until(example, language, "IT", NOON), (language, example)


@pytest.mark.parametrize(
    "text", ["always", "oricând", "oricand", "всегда", "завжди", "винаги", "gjithmone", "uvek", "увек", "her zaman"]
)
def test_always_is_a_month(times: Times, text: str) -> None:
    assert times.until(text, None, "IT", NOON) == NOON + ALWAYS


@pytest.mark.parametrize("text", ["", "where can i sleep", "yes", "нет", "i dont know"])
def test_what_names_no_time_is_none(times: Times, text: str) -> None:
    assert times.until(text, None, "IT", NOON) is None


def test_every_language_has_words_for_every_time(library: Library) -> None:
    raw = yaml_lines.read(FILE)[0]
    assert {name: sorted(by_language) for name, by_language in raw.items()} == dict.fromkeys(raw, sorted(library.languages))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("не винаги", "bg"),
        ("nije uvijek", "sr"),
        ("her zaman değil", "tr"),
        ("jo gjithmonë", "sq"),
        ("yarından sonra", "tr"),
        ("not always", "en"),
        ("не тази седмица", "bg"),
        ("bu hafta olmaz", "tr"),
        ("днес не", "bg"),
        ("danas ne", "sr"),
        ("not tonight", "en"),
        ("yarın olmaz", "tr"),
        ("nu azi", "ro"),
        ("сьогодні ні", "uk"),
        ("мъжът ми се връща утре", "bg"),
        ("patron yarın geliyor", "tr"),
        ("shefi vjen nesër", "sq"),
        ("uveče mi gledaju telefon", "sr"),
        ("он придёт завтра", "ru"),
        ("vine diseara", "ro"),
        ("he comes at 18", "en"),
        ("работя до 18 часа", "bg"),
        ("posle 18", "sr"),
        ("след 18 часа", "bg"),
        ("de la 18", "ro"),
        ("18'den sonra", "tr"),
        ("od 9 do 18", "sr"),
        ("3 деца", "bg"),
        ("h", "tr"),
        ("am", "ro"),
    ],
)
def test_a_message_that_says_more_gives_no_leave(times: Times, text: str, language: str) -> None:
    assert times.until(text, language, "IT", NOON) is None


def test_no_word_of_a_moment_means_no(library: Library) -> None:
    """Of any language, for the languages of a message are tried one after the other."""
    replies = ShortReplies.load()
    raw = yaml_lines.read(FILE)[0]
    after_numbers = {*raw["hour"]["en"], *raw["on_clock"]["tr"]}
    for by_language in raw.values():
        for word in {word for words in by_language.values() for word in words} - after_numbers:
            assert "no" not in {replies.match(word, language) for language in library.languages}, word


def _until(times: Times, text: str, language: str | None) -> str | None:
    found = times.until(text, language, "IT", NOON)
    return found.strftime("%Y-%m-%d %H:%M") if found else None
