"""Which part of an answer a message asks for, by its words."""

from __future__ import annotations

import pytest

from bot.asks import part_asked


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("how much does it cost", "cost"),
        ("cât costă?", "cost"),
        ("кто платит за юриста", "cost"),
        ("скільки це коштує", "cost"),
        ("колко струва", "cost"),
        ("sa kushton?", "cost"),
        ("koliko to košta", "cost"),
        ("ücretli mi", "cost"),
        ("how long can i stay", "long"),
        ("și cât pot sta acolo", "long"),
        ("как долго там можно быть", "long"),
        ("скільки часу це займе", "long"),
        ("колко време", "long"),
        ("sa gjatë", "long"),
        ("koliko dugo mogu ostati", "long"),
        ("ne kadar kalabilirim", "long"),
        ("will they tell my boss", "told"),
        ("o să afle șeful?", "told"),
        ("вы скажете маме?", "told"),
        ("a vy skazhete mami?", "told"),
        ("не казвайте на полицията", "told"),
        ("do t'i tregojne burrit?", "told"),
        ("hoće li on saznati", "told"),
        ("patronuma söyler misiniz", "told"),
        ("I am so scared", "afraid"),
        ("mi-e frică", "afraid"),
        ("bojusja", "afraid"),
        ("kam frike", "afraid"),
        ("çok korkuyorum", "afraid"),
        ("he is coming", "quiet"),
        ("dolazi", "quiet"),
        ("konuşamam şimdi", "quiet"),
        ("он ушел", "left"),
        ("a plecat", "left"),
        ("i am safe now at my neighbour", "safe"),
        ("я в безопасности у соседки", "safe"),
        ("i am not safe", None),
        ("vine cineva?", None),
        ("uykum geliyor", None),
        ("my boss keeps my passport", None),
        ("he told me to pack", None),
    ],
)
def test_a_part_is_told_by_its_words_in_every_language(text: str, part: str | None) -> None:
    assert part_asked(text) == part


def test_a_long_story_asks_for_no_part() -> None:
    assert part_asked("i came here and he said that it would cost nothing " * 4) is None
