"""What the sentences of a message ask, from what the model and the words say of them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.asks import LONGEST
from bot.sentences import SURE_OF_ASK, SURE_OF_CHANGE, WORDS_OF_A_QUESTION, asked, part_by_words, topics

COST = "how much does it cost"


def _parsed(text: str = "is it far", intent: str = "inform", confidence: float = 0.9, **more: Any) -> dict[str, Any]:
    return {"text": text, "intent": {"name": intent, "confidence": confidence}, **more}


def _ask(name: str, confidence: float = 0.9, sentence: int | None = 0) -> dict[str, Any]:
    return {"name": name, "confidence": confidence, "sentence": sentence}


@pytest.mark.parametrize(
    ("intent", "confidence", "found"),
    [
        ("out_of_scope", 0.9, ()),
        ("out_of_scope", SURE_OF_ASK, ()),
        ("out_of_scope", SURE_OF_ASK - 0.01, ("real",)),
        ("inform", 0.9, ("real",)),
    ],
)
def test_what_is_surely_not_our_matter_asks_for_nothing(intent: str, confidence: float, found: tuple[str, ...]) -> None:
    assert asked(_parsed(intent=intent, confidence=confidence, asks=[_ask("real")])) == found


def test_a_message_that_was_not_read_by_sentences_asks_for_nothing() -> None:
    assert asked(_parsed()) == ()


@pytest.mark.parametrize(("words", "found"), [(LONGEST, ("real",)), (LONGEST + 1, ())])
def test_a_long_message_asks_by_its_sentences_alone(words: int, found: tuple[str, ...]) -> None:
    text = " ".join(["word"] * words)
    assert asked(_parsed(text, asks=[_ask("real", sentence=None)])) == found
    assert asked(_parsed(text, asks=[_ask("cost"), _ask("real", sentence=None)])) == ("cost",)


@pytest.mark.parametrize(("confidence", "found"), [(0.7, ("its_me",)), (0.69, ())])
def test_whose_matter_it_is_has_to_be_surer_than_a_question(confidence: float, found: tuple[str, ...]) -> None:
    assert asked(_parsed(asks=[_ask("its_me", confidence)])) == found


@pytest.mark.parametrize(("text", "part"), [(COST, "cost"), ("he is coming", "quiet")], ids=["read too", "narrow"])
def test_words_count_whatever_else_was_read(text: str, part: str) -> None:
    assert part_by_words(_parsed(text, asks=[_ask("real", 0.99), _ask("cost", 0.5)])) == part


@pytest.mark.parametrize(("words", "part"), [(WORDS_OF_A_QUESTION, "cost"), (WORDS_OF_A_QUESTION + 1, None)])
def test_broad_words_in_a_story_ask_for_nothing(words: int, part: str | None) -> None:
    text = " ".join([COST, *["there"] * (words - len(COST.split()))])
    assert part_by_words(_parsed(text, asks=[])) == part
    assert part_by_words(_parsed(text)) == "cost", "a model that reads no questions is no proof of a story"


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ([("shelter", 0.9), ("hotline_number", 0.6)], ("shelter", "hotline_number")),
        ([("shelter", 0.9), ("hotline_number", 0.59)], ("shelter",)),
        ([("shelter", 0.9)], ()),
        ([], ()),
    ],
)
def test_topics_are_named_where_there_are_several(named: list[tuple[str, float]], found: tuple[str, ...]) -> None:
    assert topics(_parsed(topics=[{"name": name, "confidence": confidence} for name, confidence in named])) == found
    assert topics(_parsed()) == ()


@pytest.mark.parametrize("name", ["safe", "rescued", "taken_in", "about_other"])
def test_what_ends_an_alarm_has_to_be_surer_than_a_question(name: str) -> None:
    assert asked(_parsed(asks=[_ask(name, SURE_OF_CHANGE - 0.01)])) == ()
    assert asked(_parsed(asks=[_ask(name, SURE_OF_CHANGE)])) == (name,)
