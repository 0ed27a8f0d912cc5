"""All texts of a language as one CSV sheet for a reviewer, out and back in without loss."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from knowledge.base import DATA
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.review.ftl_files import Change, parse_change, write_changes
from knowledge.texts.entry import fingerprint
from knowledge.texts.language import SOURCE_LANGUAGE, load_texts
from knowledge.texts.reviews import Reviews

COLUMNS = ("file", "key", "form", "english", "text", "state", "on")


@dataclass(frozen=True, slots=True)
class Row:
    """One form of one text.  `text` is a Fluent pattern, so that nothing is lost; `on`: the ISO date of the review."""

    file: str
    key: str
    form: str
    english: str
    text: str
    state: str
    on: str

    @property
    def change(self) -> Change:
        return Change(self.key, self.form, self.text)


def rows(root: Path, language: str) -> Iterator[Row]:
    """Yield every text that must exist, in the order of the English files; `text` is empty where it is missing."""
    texts, _ = load_texts(root / "texts" / language, language)
    source, _ = load_texts(root / "texts" / SOURCE_LANGUAGE, SOURCE_LANGUAGE)
    reviews = Reviews.load(root / "texts" / language)
    for name, entry in source.entries.items():
        own = texts.entries.get(name)
        state = reviews.state(texts, name)
        on = str(reviews.date(name) or "") if state == "reviewed" else ""
        for form, pattern in entry.forms.items():
            translated = own.forms.get(form) if own else None
            text = translated.source if translated else ""
            yield Row(entry.path.name, name, form or "", pattern.source, text, state, on)


def export_sheet(language: str, root: Path = DATA) -> str:
    """Return the sheet as CSV, for a spreadsheet or for Weblate."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([getattr(row, column) for column in COLUMNS] for row in rows(root, language))
    return out.getvalue()


def import_sheet(language: str, sheet: str, today: date, root: Path = DATA) -> int:
    """Write the texts that changed, and the reviews, back into the language's folder.  Return how many texts changed.

    `today` dates reviews that have no date yet.  Comments and order of the files stay.  Raises KnowledgeError, and
    writes nothing, when a row cannot be used.
    """
    edited = [Row(**row) for row in _read(sheet)]
    _refuse_faults(edited, root, language)
    folder = root / "texts" / language
    folder.mkdir(parents=True, exist_ok=True)
    changed = 0
    for file in dict.fromkeys(row.file for row in edited):
        changed += write_changes(folder / file, [row.change for row in edited if row.file == file])
    _save_reviews(folder, edited, today)
    return changed


def _read(sheet: str) -> list[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(sheet, newline=""))
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise KnowledgeError(f"the sheet needs the columns {', '.join(COLUMNS)}")
    return list(reader)


def _refuse_faults(edited: list[Row], root: Path, language: str) -> None:
    known = {(row.file, row.key, row.form) for row in rows(root, language)}
    faults = []
    for number, row in enumerate(edited, start=2):
        if (row.file, row.key, row.form) not in known:
            faults.append(Fault(Path("sheet.csv"), number, f"{row.key} is not known", "leave keys and files as they were"))
        elif row.text and parse_change(row.change) is None:
            faults.append(Fault(Path("sheet.csv"), number, f"{row.key} is not Fluent", "fix braces and line starts"))
    if faults:
        raise KnowledgeError("the sheet cannot be used", faults)


def _save_reviews(folder: Path, edited: list[Row], today: date) -> None:
    """Keep a text as reviewed when all its rows say so; the fingerprint ties the review to these words."""
    texts, _ = load_texts(folder, folder.name)
    reviews = {}
    for key in dict.fromkeys(row.key for row in edited):
        forms = [row for row in edited if row.key == key]
        entry = texts.entries.get(key)
        if entry is not None and all(row.state == "reviewed" for row in forms):
            reviews[key] = {"on": forms[0].on or today.isoformat(), "text": fingerprint(entry)}
    Reviews(reviews).save(folder)
