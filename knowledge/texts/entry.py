"""Messages and terms of a Fluent file, with what each uses and where it stands."""

from __future__ import annotations

import hashlib
import textwrap
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_pattern
from fluent.syntax.visitor import Visitor

from knowledge.base.errors import Fault


@dataclass(frozen=True, slots=True)
class Entry:
    """A message or a term (`-name`).  `forms` by attribute (None: the plain value); `group`: the heading above it.

    `comment`: what was noted right above it; `last_line`: where it ends."""

    id: str
    path: Path
    line: int
    forms: Mapping[str | None, Pattern]
    group: str = ""
    comment: str = ""
    last_line: int = 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """One form of a message.

    `variables`: in order of appearance.  `choices`: each variable that selects a variant, with the keys.
    `text`: the words alone.  `source`: the Fluent pattern in canonical spelling.
    """

    variables: tuple[str, ...]
    choices: tuple[tuple[str, frozenset[str]], ...]
    terms: frozenset[str]
    text: str
    source: str
    line: int


def fingerprint(entry: Entry) -> str:
    """Return 12 hex digits that change when the words change; comments, order and indentation do not count."""
    whole = "\x00".join(f"{form}\x01{pattern.source}" for form, pattern in entry.forms.items())
    return hashlib.sha256(whole.encode()).hexdigest()[:12]


def entries_of(path: Path, source: str, resource: ast.Resource, faults: list[Fault]) -> Iterator[Entry]:
    """Yield every message and term of a parsed file (`resource`, with spans); syntax errors are appended to `faults`."""
    lines = _LineIndex(source)
    group = ""
    for item in resource.body:
        if isinstance(item, ast.GroupComment):
            group = item.content or ""
        elif isinstance(item, ast.Junk):
            faults.append(_syntax_fault(path, item, lines))
        elif isinstance(item, ast.Message | ast.Term):
            yield _entry(path, item, group, lines)


def _syntax_fault(path: Path, junk: ast.Junk, lines: _LineIndex) -> Fault:
    first = junk.annotations[0] if junk.annotations else None
    why = first.message if first else "not Fluent"
    return Fault(path, lines.line_of(first or junk), f"cannot be read: {why}", "fix the syntax, see texts/README.md")


def _entry(path: Path, item: ast.Message | ast.Term, group: str, lines: _LineIndex) -> Entry:
    prefix = "-" if isinstance(item, ast.Term) else ""
    forms: dict[str | None, Pattern] = {}
    if item.value is not None:
        forms[None] = _pattern(item.value, lines)
    for attribute in item.attributes:
        forms[attribute.id.name] = _pattern(attribute.value, lines)
    comment = item.comment.content if item.comment is not None else None
    return Entry(prefix + item.id.name, path, lines.line_of(item.id), forms, group, comment or "", lines.last_line_of(item))


def _pattern(pattern: ast.Pattern, lines: _LineIndex) -> Pattern:
    uses = _Uses()
    uses.visit(pattern)
    return Pattern(
        variables=tuple(uses.variables),
        choices=tuple(uses.choices),
        terms=frozenset(uses.terms),
        text=" ".join(uses.text),
        source=_canonical(pattern),
        line=lines.line_of(pattern),
    )


def _canonical(pattern: ast.Pattern) -> str:
    """Return the pattern in one spelling, without the indentation of its file."""
    first, *rest = serialize_pattern(pattern).split("\n")
    lines = textwrap.dedent("\n".join(rest)).split("\n")
    return "\n".join([first, *lines] if first.strip() else lines).strip()


class _Uses(Visitor):
    """Collects the variables, choices, terms and words of a pattern.  Fluent's visitor gives the method names."""

    def __init__(self) -> None:
        self.variables: dict[str, None] = {}
        self.terms: set[str] = set()
        self.text: list[str] = []
        self.choices: list[tuple[str, frozenset[str]]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # name given by Visitor
        self.variables[node.id.name] = None

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  # as above
        if isinstance(node.selector, ast.VariableReference):
            keys = (variant.key for variant in node.variants)
            names = frozenset(key.name if isinstance(key, ast.Identifier) else key.value for key in keys)
            self.choices.append((node.selector.id.name, names))
        self.generic_visit(node)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802  # as above
        self.terms.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  # as above
        self.text.append(node.value)


class _LineIndex:
    """Turns the offsets of a parsed file into line numbers."""

    def __init__(self, source: str) -> None:
        self._newlines = [at for at, char in enumerate(source) if char == "\n"]

    def line_of(self, node: ast.SyntaxNode) -> int:
        start = node.span.start if node.span is not None else 0
        return bisect_left(self._newlines, start) + 1

    def last_line_of(self, node: ast.SyntaxNode) -> int:
        return bisect_left(self._newlines, node.span.end if node.span is not None else 0) + 1
