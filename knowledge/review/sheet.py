"""All texts of a language as one CSV sheet for a reviewer, out and back in without loss."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.library import Library
from knowledge.review.changes import changes_of
from knowledge.review.ftl_files import Change, parse_change, write_changes
from knowledge.texts.entry import Entry, fingerprint
from knowledge.texts.language import SOURCE_LANGUAGE, load_texts
from knowledge.texts.reviews import Reviews

COLUMNS = ("file", "key", "form", "english", "meaning", "yes_means", "text", "example", "changed", "state", "on")
TO_READ = frozenset({"english", "meaning", "yes_means", "example", "changed"})
"""Columns that help the reviewer and are not taken back."""
QUESTIONS = "questions.yml"
COUNTRY_OF_EXAMPLES = "IT"


@dataclass(frozen=True, slots=True)
class Row:
    """One form of one text.  `text` is a Fluent pattern, so that nothing is lost; `on`: the ISO date of the review.

    `meaning`: what the writers of texts noted on it; `yes_means`: what "yes" says, of a question; `example`: what somebody in
    Italy reads; `changed`: the ISO date of the last change of the words."""

    file: str
    key: str
    form: str
    english: str
    meaning: str
    yes_means: str
    text: str
    example: str
    changed: str
    state: str
    on: str

    @property
    def change(self) -> Change:
        return Change(self.key, self.form, self.text)


def rows(root: Path, language: str) -> Iterator[Row]:
    """Yield every text that must exist, in the order of the English files; `text` is empty where it is missing."""
    library = Library.load(root)
    source = library.texts_of(SOURCE_LANGUAGE)
    texts, _ = load_texts(root / "texts" / language, language)
    reviews = Reviews.load(root / "texts" / language)
    means: Mapping[str, str] = yaml_lines.read(root / QUESTIONS)[0]
    changes = {path: changes_of(path) for path in {entry.path for entry in texts.entries.values()}}
    for name, entry in source.entries.items():
        own = texts.entries.get(name)
        state = reviews.state(texts, name)
        for form, pattern in entry.forms.items():
            translated = own.forms.get(form) if own else None
            yield Row(
                file=entry.path.name,
                key=name,
                form=form or "",
                english=pattern.source,
                meaning=entry.comment or entry.group,
                yes_means=means.get(name, ""),
                text=translated.source if translated else "",
                example=_example(library, name, language, form or "sms") if translated else "",
                changed=_changed(own, changes[own.path]) if own else "",
                state=state,
                on=str(reviews.date(name) or "") if state == "reviewed" else "",
            )


def _example(library: Library, name: str, language: str, channel: str) -> str:
    """Return what is sent of an answer, bubble by bubble; nothing for texts that are only parts of answers."""
    if name not in library.answers:
        return ""
    params = {"country": COUNTRY_OF_EXAMPLES, "flag": "fee-for-job", "flags": "fee-for-job", "ahead": "2"}
    rendered = library.render(name, params, language, channel)
    return "\n---\n".join([*(bubble.text for bubble in (*rendered.bubbles, *rendered.more))])


def _changed(entry: Entry, changes: Mapping[int, date]) -> str:
    days = [changes[line] for line in range(entry.line, entry.last_line + 1) if line in changes]
    return max(days).isoformat() if days else ""


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
    _refuse_faults(edited, root)
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


def _forms(root: Path) -> Iterator[tuple[str, str, str]]:
    """Yield file, key and form of every text that must exist."""
    source, _ = load_texts(root / "texts" / SOURCE_LANGUAGE, SOURCE_LANGUAGE)
    for name, entry in source.entries.items():
        yield from ((entry.path.name, name, form or "") for form in entry.forms)


def _refuse_faults(edited: list[Row], root: Path) -> None:
    known = set(_forms(root))
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
