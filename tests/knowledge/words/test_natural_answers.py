"""Sixty answers a language and kind of question, as people type them: yes, no and not sure; times; numbers; our own words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from knowledge import Keywords, Library, ShortReplies, Times
from knowledge.texts import serbian, sms

HERE = Path(__file__).parent
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=ZoneInfo("Europe/Rome"))
"""A Tuesday."""
A_LANGUAGE = 60
LANGUAGES = ("en", "ro", "ru", "uk", "bg", "sq", "sr", "tr")
ORDERS = ("person", "erase", "more", "menu", "stop", "start", "safe_word")
REPLIES = ("yes", "no", "unsure", "skip", "woman", "man", "child", "family", "with_me", "at_home", "with_him", "options", "check")
WRAPPED = ("{}", " {} ", "{}.", "{}!", '"{}"', "({})")
# fmt: off
NUMBERED = {
    "en": ("one|first|the first|number one", "two|second|the second|number two"),
    "ro": ("unu|prima|cea de întâi|numărul unu", "doi|a doua|varianta doi|numarul 2 va rog"),
    "ru": ("один|первое|первый вариант|номер один", "два|второе|вторую|номер два"),
    "uk": ("один|перше|перший варіант|номер один", "два|друге|другу|номер два"),
    "bg": ("едно|първото|purvoto|номер едно", "две|второто|вторият|номер две"),
    "sq": ("një|e para|të parën|numri një", "dy|e dyta|i dyti|numri dy"),
    "sr": ("jedan|prvo|prvu|broj jedan", "dva|drugo|drugu|broj dva"),
    "tr": ("bir|ilki|birincisi|bir numara", "iki|ikincisi|ikinci|iki numara"),
}
# fmt: on


@pytest.fixture(scope="module")
def replies() -> ShortReplies:
    return ShortReplies.load()


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_no_and_not_sure(replies: ShortReplies, language: str) -> None:
    said = [(payload, text) for payload, texts in _table("short_answers.yml")[language].items() for text in texts]
    assert len(said) == A_LANGUAGE
    read = [(payload, text, replies.match(form, language)) for payload, text in said for form in _alphabets(text, language)]
    assert [row for row in read if row[2] != row[0]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_until_when(language: str) -> None:
    times = Times.load()
    said = [(moment, text) for moment, texts in _table("moments.yml")[language].items() for text in texts]
    assert len(said) == A_LANGUAGE
    read = [
        (moment, form, times.until(form, language, "IT", NOON)) for moment, text in said for form in _alphabets(text, language)
    ]
    assert [row for row in read if row[2] != _moment(row[0])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_under_a_list(replies: ShortReplies, language: str) -> None:
    digits = [
        (number, form.format(number)) for number in range(1, 9) for form in ("{}", "{}.", "{})", "({})", " {}", "{}!", "#{}")
    ]
    words = [(number, text) for number, texts in enumerate(NUMBERED[language], start=1) for text in texts.split("|")]
    assert len(digits) + len(words) >= A_LANGUAGE
    read = [
        (number, form, replies.number(form, language))
        for number, text in (*digits, *words)
        for form in _alphabets(text, language)
    ]
    assert [row for row in read if row[2] != row[0]] == []


@pytest.mark.parametrize("text", ["no one", "one of them hit me", "2 kids", "0,5", "12", "18", "both", "1 2", "", "two men"])
def test_what_chooses_nothing(replies: ShortReplies, text: str) -> None:
    assert replies.number(text, "en") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_words_typed_back(library: Library, keywords: Keywords, replies: ShortReplies, language: str) -> None:
    """The words that texts ask for and the labels of buttons, however they are typed."""
    entries = library.texts_of(language).entries
    missed = []
    typed = 0
    for payload in (*ORDERS, *REPLIES):
        keys = [key for key in (f"-word-{payload}", f"button-{payload}") if key in entries]
        for form in {form for key in keys for form in _spellings(_words(library, language, key), language)}:
            typed += 1
            got = keywords.match(form) if payload in ORDERS else replies.match(form, language)
            if got != payload:
                missed.append((payload, form, got))
    assert missed == []
    assert typed >= A_LANGUAGE


def _words(library: Library, language: str, key: str) -> str:
    text = library.texts_of(language).entries[key].forms[None].text
    assert isinstance(text, str)
    return text


def _spellings(text: str, language: str) -> Iterator[str]:
    as_written = [form for word in (text, text.lower(), text.upper()) for form in _alphabets(word, language)]
    for form in (*as_written, sms.strip_marks(text)):
        yield from (wrapped.format(form) for wrapped in WRAPPED)


def _alphabets(text: str, language: str) -> tuple[str, ...]:
    return (text, serbian.to_cyrillic(text)) if language == "sr" else (text,)


def _table(name: str) -> dict[str, dict[str, list[str]]]:
    table: dict[str, dict[str, list[str]]] = yaml.load((HERE / name).read_text(encoding="utf-8"), yaml.BaseLoader)  # all words
    return table


def _moment(written: str) -> datetime | None:
    if written == "none":
        return None
    days, clock = written.split()
    hour, minute = map(int, clock.split(":"))
    return (NOON.replace(hour=0) + timedelta(days=int(days), hours=hour, minutes=minute)).astimezone(UTC)
