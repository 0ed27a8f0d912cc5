"""The words of the pages: every language has all of them, no template holds any, and times and dates follow the language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fastapi import Request
from jinja2 import Environment, nodes

from routing.console import drawing
from routing.console.interface import LANGUAGES, interface_in, interface_of, texts_in

TEMPLATES = Path(drawing.__file__).parent / "templates"
ENVIRONMENT: Environment = drawing.templates.env
IN_ENGLISH = frozenset(
    [
        "_last",
        "_look",
        "_reminders",
        "answer",
        "gaps",
        "hand_over",
        "library",
        "me",
        "record",
        "reminders",
        "sign_in",
        "tour",
    ]
)
"""Templates that still hold words of their own.  The list only shrinks."""
SPOKEN_ATTRIBUTES = frozenset({"aria-label", "placeholder", "title", "alt"})
NOT_READ = frozenset({"script", "style", "code"})
A_WORD = re.compile(r"[^\W\d_]{2,}")
NAMES = frozenset(
    {
        "ajutor",
        "Sunt",
        "aici",
        "Sunteți",
        "în",
        "siguranță",
        "Ana",
        "Elena",
        "Bo",
        "Linden",
        "KB",
        "UTC",
        "SMS",
        "Telegram",
        "WhatsApp",
        "Signal",
        "CSV",
        "PIN",
    }
)
CALL = re.compile(r"\bt(?:_html)?\(\s*\"([\w-]+)\"")


class _Words(HTMLParser):
    """Collects what a person would read or hear."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in NOT_READ:
            self.inside.append(tag)
        self.found += [value for name, value in attrs if name in SPOKEN_ATTRIBUTES and value]

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.found.append(data)


def _words_in(source: str) -> list[str]:
    """Return the words that a template holds itself: between tags, in attributes, and as strings that it prints."""
    reader = _Words()
    reader.feed("".join(value if kind == "data" else "" for _, kind, value in ENVIRONMENT.lex(source)))
    printed = [text for output in ENVIRONMENT.parse(source).find_all(nodes.Output) for text in _printed(output.nodes)]
    return [word for text in [*reader.found, *printed] for word in A_WORD.findall(text) if word not in NAMES]


def _printed(expressions: list[nodes.Expr]) -> Iterator[str]:
    for one in expressions:
        match one:
            case nodes.CondExpr():
                yield from _printed([one.expr1, *([one.expr2] if one.expr2 else [])])
            case nodes.Or() | nodes.And() | nodes.Add():
                yield from _printed([one.left, one.right])
            case nodes.Const(value=str() as text) if not text.startswith(("/", "#")):
                yield text
            case _:
                pass


def test_words_in_a_template_are_found() -> None:
    source = '<p aria-label="Hours">{{ "yes" if a == "no" else t("none") }} of <code>it</code> {{ "x y" | upper }}</p>'
    assert _words_in(source) == ["Hours", "of", "yes"]


@pytest.mark.parametrize("template", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.name)
def test_no_template_holds_words_of_its_own(template: Path) -> None:
    words = _words_in(template.read_text(encoding="utf-8"))
    if template.stem in IN_ENGLISH:
        assert words, f"{template.name} is translated: take it off the list"
    else:
        assert words == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_messages_of_english_and_no_other(language: str) -> None:
    english, texts = texts_in("en"), texts_in(language)
    assert sorted(texts.entries) == sorted(english.entries)
    for name, entry in english.entries.items():
        ours = texts.entries[name]
        assert {*ours.forms} == {*entry.forms}, name
        assert all({*ours.forms[form].variables} == {*pattern.variables} for form, pattern in entry.forms.items()), name


def test_every_message_that_a_template_asks_for_exists() -> None:
    asked = {name for path in TEMPLATES.glob("*.html") for name in CALL.findall(path.read_text(encoding="utf-8"))}
    assert asked - {*texts_in("en").entries} == set()


@pytest.mark.parametrize(
    ("wanted", "language"),
    [("", "en"), ("ro-MD,ro;q=0.9,en;q=0.8", "ro"), ("de-DE,uk;q=0.7", "uk"), ("sr-Latn-RS", "sr"), ("fr", "en"), (";,", "en")],
)
def test_pages_speak_what_the_browser_asks_for(wanted: str, language: str) -> None:
    request = Request({"type": "http", "headers": [(b"accept-language", wanted.encode())], "state": {}})
    assert interface_of(request).language == (language if language in LANGUAGES else "en")


def test_what_a_member_chose_comes_before_what_the_browser_asks_for() -> None:
    scope = {"type": "http", "headers": [(b"accept-language", b"ro")], "state": {"interface_language": "en"}}
    assert interface_of(Request(scope)).language == "en"


def test_times_and_dates_follow_the_language() -> None:
    english, russian = interface_in("en"), interface_in("ru")
    assert [english.lasting(seconds) for seconds in (-3, 40, 300, 3 * 3600, 2 * 86_400)] == [
        "0 sec",
        "40 sec",
        "5 min",
        "3 hr",
        "2 days",
    ]
    assert english.exactly(3661) == "1 hr 1 min 1 sec"
    if "ru" in LANGUAGES:
        assert russian.lasting(300) == "5 мин"
        assert russian.day(date(2026, 11, 29)) == "29 ноября 2026 г."
        assert russian.weekday(0) == "понедельник"
