"""A first clause that answers our question, and the rest of the message."""

from __future__ import annotations

from typing import Any

import pytest

from bot.clauses import clause_answers, clauses, joined
from bot.understanding import Understanding
from tests.bot.test_reading import RISKY, parsed


@pytest.mark.parametrize(
    ("text", "first", "rest"),
    [
        ("yes. can i change employer", "yes", "can i change employer"),
        ("no, he is at work. how do i get my pay", "no", "he is at work. how do i get my pay"),
        ("yes until nine but how do i get my pay", "yes until nine", "but how do i get my pay"),
        ("так але не зараз", "так", "але не зараз"),
        ("yes. help me", "yes", "help me"),
        ("a b c d e f g h i j k l. and more words", "a b c d e f g h i j k l", "and more words"),
    ],
)
def test_a_first_clause_may_answer_and_the_rest_go_on(text: str, first: str, rest: str) -> None:
    assert clauses(text) == (first, rest)


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "yes please",
        "he is at work until nine",
        "no. ok",
        "one two three four five six seven eight nine ten eleven twelve thirteen. and more words",
    ],
)
def test_a_message_of_one_clause_or_a_long_first_one_is_read_whole(text: str) -> None:
    assert clauses(text) is None


def answered(text: str, value: str, confidence: float = 0.95, intent: str = "deny", **more: Any) -> dict[str, Any]:
    return parsed(text, intent, answer={"asked": "danger_ask_now", "value": value, "confidence": confidence}, **more)


@pytest.mark.parametrize(
    ("asked", "text", "value", "confidence", "is_taken"),
    [
        ("danger_ask_now", "no he does not hit us", "no", 0.95, True),
        ("danger_ask_now", "no he does not hit us", "no", 0.9, True),
        ("danger_ask_now", "no he does not hit us", "no", 0.8, False),
        ("danger_ask_now", "yes safe", "yes", 0.95, False),
        ("danger_ask_now", "yes he said later", "yes", 0.95, False),
        ("danger_ask_now", "yes", "yes", 0.95, True),
        ("safe_to_write_ask", "no police here", "no", 0.99, False),
        ("safe_to_write_ask", "no", "no", 0.99, False),
        ("safe_to_write_ask", "yes", "yes", 0.99, True),
        ("safe_to_write_ask", "yes please", "yes", 0.99, True),
        ("safe_to_write_ask", "yes he is out", "yes", 0.99, False),
        ("offer_question", "no they pay all of it", "no", 0.95, True),
        ("offer_question", "no they pay all of it", "none", 0.95, False),
    ],
)
def test_what_binds_us_is_taken_from_a_word_or_two(asked: str, text: str, value: str, confidence: float, is_taken: bool) -> None:
    first = answered(text, value, confidence, "affirm" if value == "yes" else "deny", asks=[])
    assert clause_answers(first, text, asked) is is_taken


def test_a_joined_message_keeps_the_answer_and_what_follows_it() -> None:
    pay = [{"name": "unpaid_wages", "confidence": 0.9}]
    whole = parsed("no. how do i get my pay", "deny", risk=RISKY, asks=[], topics=[{"name": "deny", "confidence": 0.9}])
    rest = parsed("how do i get my pay", "unpaid_wages", asks=[], topics=pay)
    read = joined(whole, answered("no", "no"), rest)
    assert (read["intent"]["name"], read["answer"]["value"], read["topics"]) == ("unpaid_wages", "no", pay)
    assert read["risk"] == {**RISKY, "acute": False}
    assert joined(whole, answered("no", "no", risk=RISKY), rest)["risk"]["acute"]
    other = answered("no", "no")
    other["answer"]["asked"] = "legal_handoff_ask"
    assert joined(whole, other, rest)["risk"]["acute"]  # a no to something else says nothing of danger
    assert Understanding.from_parse(read).topics == ("unpaid_wages",)


def test_a_joined_message_with_a_matter_of_its_own_keeps_it() -> None:
    topics = [{"name": "shelter", "confidence": 0.9}, {"name": "unpaid_wages", "confidence": 0.9}]
    whole = parsed("no. a place. and my pay", "shelter", asks=[], topics=topics)
    read = joined(whole, answered("no", "no"), parsed("a place. and my pay", "unpaid_wages", asks=[], topics=topics[1:]))
    assert (read["intent"]["name"], read["topics"]) == ("shelter", topics)


def test_a_no_to_help_is_not_taken_from_words_that_sound_like_a_yes() -> None:
    assert clause_answers(answered("sure, no", "yes", 0.99, "affirm", asks=[]), "sure, no", "shelter_handoff_ask")
    assert not clause_answers(answered("sure, no", "no", 0.99, "affirm", asks=[]), "sure, no", "shelter_handoff_ask")


@pytest.mark.parametrize(("sentence", "kept"), [(0, "proof"), (None, "get_pay")])
def test_a_joined_message_that_was_read_by_sentences_keeps_what_they_ask(sentence: int | None, kept: str) -> None:
    whole = parsed("no. is it proof", "deny", asks=[_ask("proof", sentence)], topics=[])
    rest = parsed("is it proof", "unpaid_wages", asks=[_ask("get_pay", None)], topics=[])
    read = joined(whole, answered("no", "no"), rest)
    assert [one["name"] for one in read["asks"]] == [kept]


@pytest.mark.parametrize(("confidence", "intent"), [(0.35, "shelter"), (0.34, "unpaid_wages")])
def test_a_joined_message_that_was_understood_as_a_whole_keeps_its_intent(confidence: float, intent: str) -> None:
    whole = parsed("no. a bed or my pay", asks=[], topics=[]) | {"intent": {"name": "shelter", "confidence": confidence}}
    rest = parsed("a bed or my pay", "unpaid_wages", asks=[], topics=[])
    assert joined(whole, answered("no", "no"), rest)["intent"]["name"] == intent


def _ask(name: str, sentence: int | None) -> dict[str, Any]:
    return {"name": name, "confidence": 0.95, "sentence": sentence}
