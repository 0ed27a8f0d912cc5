"""The review sheet goes out and comes back without loss."""

from __future__ import annotations

import csv
import io
import shutil
from datetime import date
from pathlib import Path

import pytest

from knowledge import KnowledgeError, Library
from knowledge.base import DATA
from knowledge.review import sheet, word_faults
from knowledge.review.changes import changes_of
from knowledge.texts.language import load_texts
from tests.knowledge.conftest import TODAY


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "knowledge" / "data"
    shutil.copytree(DATA, root)
    shutil.copy(DATA.parents[1] / "taxonomy.yml", root.parents[1])
    return root


def sources(root: Path, language: str) -> dict[tuple[str, str | None], str]:
    spoken, faults = load_texts(root / "texts" / language, language)
    assert not faults
    return {(name, form): pattern.source for name, entry in spoken.entries.items() for form, pattern in entry.forms.items()}


def with_cells(given: str, key: str | None = None, /, **cells: str) -> str:
    """The sheet with these cells in every row, or in the rows of one key."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, sheet.COLUMNS)
    writer.writeheader()
    writer.writerows(row | (cells if key in (None, row["key"]) else {}) for row in csv.DictReader(io.StringIO(given, newline="")))
    return out.getvalue()


def test_a_sheet_that_nobody_touched_changes_no_file(root: Path) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*.ftl")}
    assert sheet.import_sheet("en", sheet.export_sheet("en", root), TODAY, root) == 0
    assert {path: path.read_bytes() for path in root.rglob("*.ftl")} == before


def test_a_sheet_fills_an_empty_language_with_exactly_its_words(root: Path) -> None:
    shutil.rmtree(root / "texts" / "ro")
    sheet.import_sheet("ro", sheet.export_sheet("en", root), TODAY, root)
    assert sources(root, "ro") == sources(root, "en")


def test_one_changed_text_comes_back_and_the_rest_stays(root: Path) -> None:
    before = sources(root, "en")
    edited = with_cells(sheet.export_sheet("en", root), "goodbye", text="Until soon.\nTake care.")
    assert sheet.import_sheet("en", edited, TODAY, root) == 1
    assert sources(root, "en") == before | {("goodbye", None): "Until soon.\nTake care."}
    assert "### The conversation itself" in (root / "texts/en/conversation.ftl").read_text(encoding="utf-8")


def test_a_review_holds_until_the_words_change(root: Path) -> None:
    signed = with_cells(sheet.export_sheet("en", root), state="reviewed", on="2026-11-20")
    sheet.import_sheet("en", signed, date(2026, 11, 25), root)
    library = Library.load(root, TODAY)
    assert library.review_state("goodbye", "en") == "reviewed"
    assert str(library.review_date("goodbye", "en")) == "2026-11-20"
    path = root / "texts/en/conversation.ftl"
    path.write_text(path.read_text(encoding="utf-8").replace("Take care.", "Bye."), encoding="utf-8")
    assert Library.load(root, TODAY).review_state("goodbye", "en") == "draft"
    assert Library.load(root, TODAY).review_state("thanks", "en") == "reviewed"


@pytest.mark.parametrize("cells", [{"key": "no-such-key"}, {"text": "{ $broken"}])
def test_a_sheet_with_a_fault_writes_nothing(root: Path, cells: dict[str, str]) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    with pytest.raises(KnowledgeError, match=r"sheet\.csv:2"):
        sheet.import_sheet("en", with_cells(sheet.export_sheet("en", root), **cells), TODAY, root)
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_a_reviewer_sees_what_yes_means_an_example_and_the_last_change() -> None:
    rows = {(row["key"], row["form"]): row for row in csv.DictReader(io.StringIO(sheet.export_sheet("ro"), newline=""))}
    age = rows["options_ask_age", "sms"]
    assert age["yes_means"] == "they are under 18"
    assert age["example"].startswith("Aveti sub 18")
    assert "Chemati 112" in rows["immediate_danger", "sms"]["example"] or "112" in rows["immediate_danger", "sms"]["example"]
    assert rows["being_watched", "sms"]["meaning"] == "Someone may be reading: nothing here names a subject."
    assert date.fromisoformat(rows["goodbye", ""]["changed"]) <= date.fromisoformat("2030-01-01")


def test_outside_a_repository_nothing_is_known_of_changes(root: Path) -> None:
    assert changes_of(root / "texts/en/danger.ftl") == {}


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("danger_ask_now:", "no_such_text:", "no_such_text is no text"),
        ("danger_ask_now:", "no_such_text:", "danger_ask_now is missing"),
    ],
)
def test_a_question_whose_yes_has_no_meaning_is_a_fault(root: Path, before: str, after: str, what: str) -> None:
    path = root / "questions.yml"
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    assert what in [fault.what for fault in word_faults.questions(root, Library.load(root, TODAY))]
