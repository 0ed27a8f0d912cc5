"""Change texts in a .ftl file, leaving its comments and order as they are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from fluent.syntax import FluentParser, FluentSerializer, ast

from knowledge.texts.language import load_texts


class Change(NamedTuple):
    """One form of one message.  `form`: an attribute, or empty for the plain value.  `text`: a Fluent pattern."""

    key: str
    form: str
    text: str


def parse_change(change: Change) -> ast.Message | ast.Term | None:
    """Return the message with this form alone, or None when the text is not Fluent."""
    form = f"\n    .{change.form} =" if change.form else ""
    item = FluentParser(with_spans=False).parse_entry(f"{change.key} ={form}\n{_indented(change.text)}\n")
    return item if isinstance(item, ast.Message | ast.Term) else None


def write_changes(path: Path, changes: Iterable[Change]) -> int:
    """Replace the patterns that differ and add the texts that are missing.  Return how many there were.

    An empty text changes nothing.  Raises ValueError when a text is not Fluent.
    """
    texts, _ = load_texts(path.parent, path.parent.name)
    different = []
    for change in changes:
        entry = texts.entries.get(change.key)
        now = entry.forms.get(change.form or None) if entry else None
        if change.text and (now is None or now.source != change.text):
            different.append(change)
    if different:
        _rewrite(path, different)
    return len(different)


def _rewrite(path: Path, changes: Iterable[Change]) -> None:
    source = path.read_text(encoding="utf-8") if path.exists() else ""
    resource = FluentParser(with_spans=True).parse(source)
    messages = {_key_of(item): item for item in resource.body if isinstance(item, ast.Message | ast.Term)}
    for change in changes:
        new = parse_change(change)
        if new is None:
            raise ValueError(f"{change.key} is not Fluent")
        if change.key in messages:
            _replace(messages[change.key], new, change.form)
        else:
            messages[change.key] = new
            resource.body.append(new)
    path.write_text(FluentSerializer().serialize(resource), encoding="utf-8")


def _key_of(item: ast.Message | ast.Term) -> str:
    return ("-" if isinstance(item, ast.Term) else "") + item.id.name


def _replace(item: ast.Message | ast.Term, new: ast.Message | ast.Term, form: str) -> None:
    if form:
        item.attributes = [attribute for attribute in item.attributes if attribute.id.name != form] + new.attributes
    else:
        item.value = new.value


def _indented(text: str) -> str:
    """Put a pattern on lines of its own, deeper than its key; blank lines stay blank."""
    return "\n".join(f"        {line}" if line.strip() else "" for line in text.split("\n"))
