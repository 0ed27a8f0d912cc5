"""The page about knowledge says what the facts say."""

from __future__ import annotations

from knowledge import Library
from knowledge.review import tables


def test_the_comparison_in_the_docs_is_what_the_answers_say(library: Library) -> None:
    page = tables.DOCS.read_text(encoding="utf-8")
    assert tables.then_and_now(library) in page
    assert tables.coverage(library) in page


def test_every_table_of_the_page_can_be_made_anew(library: Library) -> None:
    page = tables.DOCS.read_text(encoding="utf-8")
    assert all(f"<!-- {name} -->" in page for name in tables.TABLES)
    assert "| `shelter` |" in tables.filled(page, library)
