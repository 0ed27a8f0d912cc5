"""All texts of a language as one sheet for a reviewer, out and back in without loss."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast

from knowledge.base import DATA
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.library import SOURCE_LANGUAGE, review_state, reviews_of
from knowledge.texts.language import fingerprint, load_texts

COLUMNS = ("file", "key", "form", "english", "text", "state", "on")


@dataclass(frozen=True, slots=True)
class Row:
    """One form of one text.  `text` is Fluent as it stands in the file, so that nothing is lost."""

    file: str
    key: str
    form: str
    english: str
    text: str
    state: str
    on: str


def rows(root: Path, language: str) -> Iterator[Row]:
    """Every text that must exist, in the order of the English files; `text` is empty where it is missing."""
    spoken, _ = load_texts(root / "texts" / language, language)
    source, _ = load_texts(root / "texts" / SOURCE_LANGUAGE, SOURCE_LANGUAGE)
    reviews = reviews_of(root, language)
    for name, entry in source.entries.items():
        own = spoken.entries.get(name)
        state = review_state(reviews, spoken, name)
        for form, pattern in entry.forms.items():
            mine = own.forms.get(form) if own else None
            on = reviews.get(name, {}).get("on", "") if state == "reviewed" else ""
            yield Row(entry.path.name, name, form or "", pattern.source, mine.source if mine else "", state, str(on))


def export(language: str, root: Path = DATA) -> str:
    """The sheet as CSV, for a spreadsheet or for Weblate."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([getattr(row, column) for column in COLUMNS] for row in rows(root, language))
    return out.getvalue()


def bring_in(language: str, sheet: str, today: date, root: Path = DATA) -> int:
    """Write the sheet back: texts that changed, and reviews.  Returns how many texts changed.

    Comments and order of the files stay.  Raises KnowledgeError, and writes nothing, when a row cannot be used.
    """
    given = [Row(**row) for row in _read(sheet)]
    _refuse_faults(given, root, language)
    folder = root / "texts" / language
    folder.mkdir(parents=True, exist_ok=True)
    changed = 0
    for file in dict.fromkeys(row.file for row in given):
        changed += _write(folder / file, [row for row in given if row.file == file])
    _write_reviews(root, language, given, today)
    return changed


def _read(sheet: str) -> list[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(sheet, newline=""))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise KnowledgeError(f"the sheet needs the columns {', '.join(COLUMNS)}")
    return list(reader)


def _refuse_faults(given: list[Row], root: Path, language: str) -> None:
    known = {(row.file, row.key, row.form) for row in rows(root, language)}
    faults = []
    for number, row in enumerate(given, start=2):
        if (row.file, row.key, row.form) not in known:
            faults.append(Fault(Path("sheet.csv"), number, f"{row.key} is not known", "leave keys and files as they were"))
        elif row.text and isinstance(_parsed(row), ast.Junk):
            faults.append(Fault(Path("sheet.csv"), number, f"{row.key} is not Fluent", "mend braces and line starts"))
    if faults:
        raise KnowledgeError("the sheet cannot be used", faults)


def _parsed(row: Row) -> ast.EntryType:
    form = f"\n    .{row.form} =" if row.form else ""
    return FluentParser(with_spans=False).parse_entry(f"{row.key} ={form}\n{_indented(row.text)}\n")


def _indented(text: str) -> str:
    """A pattern on lines of its own, deeper than its key; a blank line stays blank."""
    return "\n".join(f"        {line}" if line.strip() else "" for line in text.split("\n"))


def _write(path: Path, given: list[Row]) -> int:
    """Exchange the patterns that differ, add the texts that are missing."""
    source = path.read_text(encoding="utf-8") if path.exists() else ""
    resource = FluentParser(with_spans=True).parse(source)
    known = {
        ("-" if isinstance(item, ast.Term) else "") + item.id.name: item
        for item in resource.body
        if isinstance(item, ast.Message | ast.Term)
    }
    spoken, _ = load_texts(path.parent, path.parent.name)
    changed = 0
    for row in given:
        entry = spoken.entries.get(row.key)
        now = entry.forms.get(row.form or None) if entry else None
        if not row.text or (now is not None and now.source == row.text):
            continue
        changed += 1
        _put(resource, known, row)
    if changed:
        path.write_text(FluentSerializer().serialize(resource), encoding="utf-8")
    return changed


def _put(resource: ast.Resource, known: dict[str, ast.Message | ast.Term], row: Row) -> None:
    fresh = _parsed(row)
    assert isinstance(fresh, ast.Message | ast.Term)
    if row.key not in known:
        known[row.key] = fresh
        resource.body.append(fresh)
        return
    item = known[row.key]
    if not row.form:
        item.value = fresh.value
        return
    item.attributes = [attribute for attribute in item.attributes if attribute.id.name != row.form] + fresh.attributes


def _write_reviews(root: Path, language: str, given: list[Row], today: date) -> None:
    """A text counts as reviewed when all its rows say so; the fingerprint ties the review to these words."""
    spoken, _ = load_texts(root / "texts" / language, language)
    reviews = {}
    for key in dict.fromkeys(row.key for row in given):
        mine = [row for row in given if row.key == key]
        entry = spoken.entries.get(key)
        if entry is not None and all(row.state == "reviewed" for row in mine):
            reviews[key] = {"on": mine[0].on or today.isoformat(), "text": fingerprint(entry)}
    path = root / "texts" / language / "review.yml"
    if reviews or path.exists():
        head = "# Texts that a second person has signed off: when, and a fingerprint of the words.\n"
        path.write_text(head + yaml.safe_dump(reviews, sort_keys=True), encoding="utf-8")
