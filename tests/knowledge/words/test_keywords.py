"""Words that order something, and words that must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import Keywords, KnowledgeError, Library
from knowledge.base import yaml_lines
from knowledge.words import keywords as words


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("STOP", "stop"),
        (" stop. ", "stop"),
        ("Стоп!", "stop"),
        ("/start", "start"),
        ("KİŞİ", "person"),
        ("kisi", "person"),
        ("Obriši", "erase"),
        ("obrisi", "erase"),
        ("ОБРИШИ", "erase"),
        ("șterge", "erase"),
        ("sterge", "erase"),
        ("Ещё", "more"),
        ("еще", "more"),
        ("Më shumë", "more"),
        ("меню", "menu"),
        ("4ovek", "person"),
        ("o6te", "more"),
        ("izbriši sve", "erase"),
        ("ИЗБРИШИ", "erase"),
        ("lozinka", "safe_word"),
        ("парола", "safe_word"),
        ("fshij gjithçka", "erase"),
        ("her şeyi sil", "erase"),
        ("INSAN", "person"),
    ],
)
def test_a_whole_message_orders_whatever_its_spelling(keywords: Keywords, text: str, action: str) -> None:
    assert keywords.match(text) == action


@pytest.mark.parametrize(
    "text",
    [
        "END",
        "yes",
        "INFO",
        "cancel",
        "quit",
        "help me",
        "помогите",
        "stop him please",
        "imdat",
        "да",
        "",
        "1",
        "спри",
        "dur",
        "meni",
        "мени",
    ],
)
def test_what_a_frightened_person_may_send_orders_nothing(keywords: Keywords, text: str) -> None:
    assert keywords.match(text) is None


def test_every_language_has_a_word_for_every_action(library: Library) -> None:
    raw, faults = words.read(words.FILE)
    assert raw
    assert not faults
    spoken = yaml_lines.read(words.FILE)[0]
    assert {action: sorted(by_language) for action, by_language in spoken.items()} == {
        action: sorted(library.languages) for action in words.Keyword
    }


def test_a_word_with_two_orders_is_a_fault_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "keywords.yml"
    rest = "".join(f"{action}:\n  en: [{action}]\n" for action in list(words.Keyword)[2:])
    path.write_text(f"stop:\n  en: [halt]\nstart:\n  en: [halt]\n{rest}", encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        Keywords.load(path)
    assert [fault.line for fault in caught.value.faults] == [4]
