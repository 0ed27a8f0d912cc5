"""Texts of one language: Fluent messages, plural rules, country names."""

from __future__ import annotations

import hashlib
import textwrap
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern
from fluent.syntax.visitor import Visitor

from knowledge.base.errors import Fault

FORMS = ("sms", "telegram")
_LOCALES = {"sr": "sr_Latn"}


class UntranslatedError(Exception):
    """This language has no such message."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message or term in a file, with what it uses, by form (None: the plain value).  `group`: the heading above it."""

    id: str
    path: Path
    line: int
    forms: Mapping[str | None, Pattern]
    group: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """`variables` in the order they appear.  `choices`: a variable and the keys it chooses by.

    `text` is the plain text, `source` the pattern in its canonical spelling.
    """

    variables: tuple[str, ...]
    choices: tuple[tuple[str, frozenset[str]], ...]
    terms: frozenset[str]
    text: str
    source: str
    line: int


@dataclass(slots=True)
class Texts:
    language: str
    entries: Mapping[str, Entry]
    _bundle: FluentBundle = field(repr=False)

    def has(self, name: str) -> bool:
        return name in self.entries

    def say(self, name: str, form: str, values: Mapping[str, str | int]) -> str:
        """The message in this form, else its plain value.  Raises UntranslatedError when there is none."""
        try:
            message = self._bundle.get_message(name)
        except LookupError:
            raise UntranslatedError(name) from None
        pattern = message.attributes.get(form) or message.value
        if pattern is None:
            raise UntranslatedError(f"{name}.{form}")
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise UntranslatedError(f"{name}: {errors[0]}")
        return str(text)

    def country(self, code: str) -> str:
        return _territories(self.language).get(code, code)

    def language_name(self, code: str) -> str:
        return str(Locale.parse(_LOCALES.get(self.language, self.language)).languages.get(code, code))


_names: dict[str, Mapping[str, str]] = {}


def _territories(language: str) -> Mapping[str, str]:
    if language not in _names:
        locale = Locale.parse(_LOCALES.get(language, language))
        _names[language] = {code: str(name) for code, name in locale.territories.items()}
    return _names[language]


def load_texts(folder: Path, language: str) -> tuple[Texts, list[Fault]]:
    """All files of one language.  A language without a folder has no entries and no fault."""
    bundle = FluentBundle([_LOCALES.get(language, language).replace("_", "-")], use_isolating=False)
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        resource = FluentParser(with_spans=True).parse(source)
        for entry in _entries(path, source, resource, faults):
            if entry.id in entries:
                faults.append(Fault(path, entry.line, f"{entry.id} is there twice", "keep one of them"))
            entries[entry.id] = entry
        bundle.add_resource(resource)
    return Texts(language, entries, bundle), faults


def _entries(path: Path, source: str, resource: ast.Resource, faults: list[Fault]) -> Iterable[Entry]:
    starts = _LineIndex(source)
    group = ""
    for item in resource.body:
        if isinstance(item, ast.GroupComment):
            group = item.content or ""
        elif isinstance(item, ast.Junk):
            why = item.annotations[0].message if item.annotations else "not Fluent"
            line = starts.line(_span(item.annotations[0] if item.annotations else item)[0])
            faults.append(Fault(path, line, f"cannot be read: {why}", "mend the syntax, see texts/README.md"))
        elif isinstance(item, ast.Message | ast.Term):
            prefix = "-" if isinstance(item, ast.Term) else ""
            forms: dict[str | None, Pattern] = {}
            if item.value is not None:
                forms[None] = _pattern(item.value, source, starts)
            for attribute in item.attributes:
                forms[attribute.id.name] = _pattern(attribute.value, source, starts)
            yield Entry(prefix + item.id.name, path, starts.line(_span(item.id)[0]), forms, group)


def _pattern(pattern: ast.Pattern, source: str, starts: _LineIndex) -> Pattern:
    uses = _Uses()
    uses.visit(pattern)
    start, _ = _span(pattern)
    return Pattern(
        tuple(uses.variables),
        tuple(uses.choices),
        frozenset(uses.terms),
        " ".join(uses.text),
        written(pattern),
        starts.line(start),
    )


def _span(node: ast.SyntaxNode) -> tuple[int, int]:
    return (node.span.start, node.span.end) if node.span is not None else (0, 0)


def written(pattern: ast.Pattern) -> str:
    """The pattern in one canonical spelling, without the indentation of its file."""
    first, *rest = serialize_pattern(pattern).split("\n")
    lines = textwrap.dedent("\n".join(rest)).split("\n")
    return "\n".join([first, *lines] if first.strip() else lines).strip()


class _Uses(Visitor):
    def __init__(self) -> None:
        self.variables: dict[str, None] = {}
        self.terms: set[str] = set()
        self.text: list[str] = []
        self.choices: list[tuple[str, frozenset[str]]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # name given by Visitor
        self.variables[node.id.name] = None

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = {
                variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value for variant in node.variants
            }
            self.choices.append((node.selector.id.name, frozenset(keys)))
        self.generic_visit(node)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.terms.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.text.append(node.value)


class _LineIndex:
    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _newlines(self) -> list[int]:
        return [at for at, char in enumerate(self._source) if char == "\n"]

    def line(self, at: int) -> int:
        return bisect_left(self._newlines, at) + 1


def fingerprint(entry: Entry) -> str:
    """Changes when the text changes; comments and order do not count."""
    whole = "\x00".join(f"{form}\x01{pattern.source}" for form, pattern in entry.forms.items())
    return hashlib.sha256(whole.encode()).hexdigest()[:12]
