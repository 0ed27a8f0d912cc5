"""What a parsed message asks, and when despair is believed."""

from __future__ import annotations

from typing import Any

import pytest

from bot.understanding import Understanding


def parsed(text: str, *asks: tuple[str, float, int | None], intent: str = "inform", **risk: Any) -> dict[str, Any]:
    return {
        "text": text,
        "intent": {"name": intent, "confidence": 0.9},
        "intent_ranking": [],
        "entities": [],
        "language": {"code": "en", "confidence": 1.0},
        "risk": {"level": "routine", "acute": False, "signals": [], "strengths": {}, **risk},
        "answer": None,
        "facts": [],
        "asks": [{"name": name, "confidence": confidence, "sentence": place} for name, confidence, place in asks],
    }


@pytest.mark.parametrize(
    ("asks", "asked", "may_ask"),
    [
        ([("embassy", 0.6, None)], ("embassy",), ("embassy",)),
        ([("embassy", 0.59, None)], (), ("embassy",)),
        ([("safe", 0.84, None)], (), ("safe",)),
        ([("safe", 0.85, None)], ("safe",), ("safe",)),
        ([("do_it", 1.0, None)], (), ()),
        ([("embassy", 0.9, None), ("proof", 0.9, 0), ("pick_up", 0.9, 1)], ("proof", "pick_up"), ("proof", "pick_up")),
        ([("embassy", 0.9, None), ("proof", 0.5, 1)], ("embassy",), ("proof",)),
    ],
    ids=["sure", "less sure", "not sure enough to end an alarm", "sure that it is over", "what binds", "sentences", "as a whole"],
)
def test_sentences_are_taken_for_questions(
    asks: list[tuple[str, float, int | None]], asked: tuple[str, ...], may_ask: tuple[str, ...]
) -> None:
    message = Understanding.from_parse(parsed("my dear friend of mine", *asks))
    assert (message.asked, message.may_ask) == (asked, may_ask)


def test_a_long_message_is_not_one_question() -> None:
    message = Understanding.from_parse(parsed("word " * 25, ("embassy", 0.99, None)))
    assert (message.asked, message.part) == ((), None)


def test_a_question_counts_before_what_is_told_beside_it() -> None:
    message = Understanding.from_parse(parsed("i am so scared now. what next", ("afraid", 0.9, 0), ("text_instead", 0.9, 1)))
    assert (message.asked, message.part, message.by_words) == (("afraid", "text_instead"), "text_instead", False)


@pytest.mark.parametrize(
    ("text", "asks", "part", "by_words"),
    [
        ("how much does it cost", [], "cost", True),
        ("how much does it cost", [("cost", 0.9, None)], "cost", True),
        ("how much does it cost", [("debt_repay", 0.96, None)], "cost", True),
        ("how much does it cost", [("debt_repay", 0.97, None)], "debt_repay", False),
        ("they gave me the job and said how much does it cost to me", [], None, False),
    ],
    ids=["words", "both", "not surely another", "surely another", "a story"],
)
def test_broad_words_give_way_to_what_was_read(
    text: str, asks: list[tuple[str, float, int | None]], part: str | None, by_words: bool
) -> None:
    message = Understanding.from_parse(parsed(text, *asks))
    assert (message.part, message.by_words) == (part, by_words)


@pytest.mark.parametrize(
    ("intent", "strength", "signals", "is_acute"),
    [
        ("self_harm", 0.0, ("hopeless",), True),
        ("inform", 0.3, ("hopeless",), True),
        ("inform", 0.29, (), False),
    ],
)
def test_despair_needs_more_than_the_lack_of_another_reason(
    intent: str, strength: float, signals: tuple[str, ...], is_acute: bool
) -> None:
    risk = {"level": "immediate", "acute": True, "signals": ["hopeless"], "strengths": {"hopeless": strength}}
    message = Understanding.from_parse(parsed("i skip that one", intent=intent, **risk))
    assert (message.signals, message.is_acute, message.risk) == (signals, is_acute, "immediate")
