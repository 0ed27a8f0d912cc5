"""The words of the pages: every language has all of them, no template holds any, and times and dates follow the language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fastapi import Request
from jinja2 import Environment, nodes

from integrations.translation import _REFUSALS
from routing.console import drawing
from routing.console.errors import CODES
from routing.console.interface import interface_of
from routing.desk.reading import _WHY_NOT
from routing.interface import LANGUAGES, interface_in, texts_in
from routing.refusal import NotDoneError

TEMPLATES = Path(drawing.__file__).parent / "templates"
ENVIRONMENT: Environment = drawing.templates.env
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
    assert _words_in(template.read_text(encoding="utf-8")) == []


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
        assert russian.day(date(2026, 11, 29)) == "29 ноября 2026\u202fг."
        assert russian.weekday(0) == "понедельник"


def _all_below(error: type[Exception]) -> Iterator[type[Exception]]:
    for one in error.__subclasses__():
        yield one
        yield from _all_below(one)


ROOT = Path(drawing.__file__).parents[2]
REFUSALS = frozenset({"NotDoneError", *(one.__name__ for one in _all_below(NotDoneError))})
NAMED_ELSEWHERE: Mapping[str, frozenset[str]] = {
    "fault": frozenset({"password-short", "password-guessed"}),
    "why": frozenset({"may-not-take", "staff-first"}),
    "_WHY_NOT[touch]": frozenset(_WHY_NOT.values()),
    "_WHY_NOT[Touch.READ]": frozenset(_WHY_NOT.values()),
    "_REFUSALS.get(answer.status_code, 'translation-status')": frozenset({*_REFUSALS.values(), "translation-status"}),
}
"""Codes that a refusal takes from somewhere else, by the words of the program."""


def _refusals(path: Path) -> Iterator[str]:
    """Return the codes of the refusals that a file raises."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match call:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[first, *_]) if name in REFUSALS:
                code = first
            case ast.Call(func=ast.Name(id="HTTPException"), args=[_, code]) if path.is_relative_to(TEMPLATES.parent):
                pass
            case _:
                continue
        if isinstance(code, ast.Constant):
            yield code.value
        else:
            yield from NAMED_ELSEWHERE[ast.unparse(code)]


def test_every_refusal_is_said_in_words_and_none_of_these_is_left_over() -> None:
    files = [*ROOT.glob("routing/**/*.py"), ROOT / "integrations" / "translation.py"]
    raised = {code for path in files for code in _refusals(path)}
    assert raised >= CODES
    said = {name.removeprefix("error-") for name in texts_in("en").entries if name.startswith("error-")}
    assert {*raised, "too-many-tries", "not-found", "not-here"} == said


def test_what_a_password_and_a_claim_are_refused_for_has_words() -> None:
    files = ("staff/passwords.py", "conversation/holding.py")
    returned = {
        node.value.value
        for name in files
        for function in ast.walk(ast.parse((ROOT / "routing" / name).read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and function.name in {"fault_of", "refusal"}
        for node in ast.walk(function)
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Constant) and node.value.value is not None
    }
    assert returned == NAMED_ELSEWHERE["fault"] | NAMED_ELSEWHERE["why"]
