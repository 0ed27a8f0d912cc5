"""Words by which staff look for a phrase: every language has some for every subject, and every phrase exists."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from knowledge import Library
from knowledge.base.errors import KnowledgeError
from knowledge.words.search_words import FILE, PHRASES, SearchWords, search_words


def test_every_subject_has_words_in_every_language_and_phrases_that_exist() -> None:
    library = Library.load()
    for name, subject in yaml.safe_load(FILE.read_text(encoding="utf-8")).items():
        assert {*subject} == {PHRASES, *library.languages}, name
        assert {f"phrase_{phrase}" for phrase in subject[PHRASES]} <= library.phrases, name
        for code in library.languages:
            assert all(word == word.casefold() for word in subject[code].split()), (name, code)


def test_a_phrase_has_the_words_of_each_of_its_subjects() -> None:
    found = search_words().of("how_old", "en", "ro")
    assert {"kid", "minor", "copil"} <= {*found}
    assert search_words().of("breathe", "xx") == ()


def test_a_subject_without_phrases_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "search_words.yml"
    path.write_text("# words\nchild:\n  en: kid\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"search_words.yml:2: child has no list of phrases"):
        SearchWords.load(path)
