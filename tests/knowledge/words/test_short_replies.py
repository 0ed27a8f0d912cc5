"""Short answers to our own questions, in every language and spelling."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge import KnowledgeError, Library, ShortReplies
from knowledge.base import yaml_lines
from knowledge.words import short_replies


@pytest.fixture(scope="module")
def replies() -> ShortReplies:
    return ShortReplies.load()


@pytest.mark.parametrize(
    ("text", "language", "payload"),
    [
        ("Yes!", "en", "yes"),
        ("da", "ro", "yes"),
        ("ДА", "sr", "yes"),
        ("net", "ru", "no"),
        ("jo", "sq", "no"),
        ("hayir", "tr", "no"),
        ("не знам", "bg", "unsure"),
        ("ne znam", "sr", "unsure"),
        ("NU ȘTIU", "ro", "unsure"),
        ("жена", "bg", "woman"),
        ("ЖЕНА", "sr", "woman"),
        ("cu copiii", "ro", "family"),
        ("yanımda", "tr", "with_me"),
        ("a woman with 3 kids", "en", "family"),
        ("grua me femije", "sq", "family"),
        ("жінка і 2 дітей", "uk", "family"),
        ("femeie și 2 copii", "ro", "family"),
        ("ПРОВЕРИТЬ", "ru", "check"),
        ("proverit davajte", "ru", "check"),
        ("check please", "en", "check"),
        ("uz mene", "sr", "with_me"),
        ("za mene s djecom", "sr", "family"),
        ("Моите възможности", "bg", "options"),
        ("për mua me fëmijë", "sq", "family"),
        ("s'kam", "sq", "no"),
        ("o kişinin yanında", "tr", "with_him"),
        ("Seçeneklerim", "tr", "options"),
        ("ne?", "tr", "unsure"),
        ("da", None, "yes"),
        ("po", None, "yes"),
    ],
)
def test_a_short_answer_is_understood(replies: ShortReplies, text: str, language: str | None, payload: str) -> None:
    assert replies.match(text, language) == payload


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("da li mogu", "sr"),
        ("no money", "en"),
        ("e", "en"),
        ("y", None),
        ("", "en"),
        ("1", "en"),
        ("woman 3", "en"),
        ("he is with my kids", "en"),
    ],
)
def test_what_is_no_answer_stands_for_nothing(replies: ShortReplies, text: str, language: str | None) -> None:
    assert replies.match(text, language) is None


def test_a_longer_message_leans_to_its_first_word(replies: ShortReplies) -> None:
    assert replies.leaning("nu, mi-e frica de politie", "ro") == "no"
    assert replies.leaning("Да. он меня ищет", "ru") == "yes"
    assert replies.leaning("da li mogu da ostanem", "sr") is None
    assert replies.leaning("no", "en") is None


def test_every_language_has_a_word_for_every_answer(library: Library) -> None:
    raw = yaml_lines.read(short_replies.FILE)[0]
    assert {payload: sorted(words) for payload, words in raw.items()} == {payload: sorted(library.languages) for payload in raw}


def test_the_words_that_texts_ask_for_are_understood(library: Library, replies: ShortReplies) -> None:
    for language in library.languages:
        for name in ("yes", "no", "unsure", "check"):
            asked = library.texts_of(language).entries[f"-word-{name}"].forms[None].text
            assert replies.match(asked, language) == name, (language, asked)


def test_a_word_with_two_meanings_is_a_fault_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "replies.yml"
    path.write_text('"yes":\n  en: [ok]\n"no":\n  en: [ok]\n', encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        ShortReplies.load(path)
    assert [fault.line for fault in caught.value.faults] == [4]
