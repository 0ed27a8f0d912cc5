"""A message of two topics, of a topic and a question within it, or of words that are hardly understood."""

from __future__ import annotations

from typing import Any

import pytest

from bot.memory import Memory
from bot.plan import Plan
from bot.topics import plan_message
from bot.understanding import Understanding
from tests.bot.values import memory, message, scene, turn


def reply(understood: Understanding, before: Memory | None = None, **more: object) -> Plan:
    return plan_message(scene(turn(understood, **more), before or memory()))


def test_two_topics_in_one_message_are_answered_both() -> None:
    planned = reply(message("shelter", also="legal_help"))
    assert (planned.acts, planned.memory.topic) == (("shelter", "legal_help"), "shelter")


@pytest.mark.parametrize(
    ("understood", "before", "acts"),
    [
        (message("shelter"), memory(), ("shelter", "go_on_shelter")),
        (message("shelter", also="missing_person"), memory(), ("shelter", "go_on_shelter")),
        (message("residence_permit", also="legal_migration"), memory(country="PL"), ("residence_permit", "go_on_options")),
        (message("report_someone", also="shelter"), memory(), ("report_someone", "go_on_report")),
        (message("shelter", also="legal_help"), memory(watched=True), ("go_on_safe",)),
    ],
    ids=["one topic", "the second leads elsewhere", "one matter", "the first leads elsewhere", "a watched phone"],
)
def test_otherwise_the_first_is_answered_alone(understood: Understanding, before: Memory, acts: tuple[str, ...]) -> None:
    assert reply(understood, before).acts == acts


def test_the_first_message_of_a_topic_that_asks_for_a_part_gets_the_part_and_the_topics_question() -> None:
    planned = reply(message("shelter", part="cost", asks=True))
    assert (planned.acts, planned.memory.topic) == (("shelter_cost", "go_on_shelter"), "shelter")


@pytest.mark.parametrize(
    ("understood", "topic", "act"),
    [
        (message("legal_help", part="cost", asks=True), "shelter", "legal_cost"),
        (message("shelter", part="cost", asks=True), "shelter", "shelter_cost"),
        (message("cost", part="cost", asks=True), None, "cost"),
        (message("shelter", part="cost", asks=True, confidence=0.1), None, "shelter_cost"),
    ],
    ids=["a topic came before", "the same topic", "no topic", "hardly understood"],
)
def test_otherwise_the_part_is_answered_alone_and_the_topic_stays(understood: Understanding, topic: str | None, act: str) -> None:
    planned = reply(understood, memory(topic=topic))
    assert (planned.acts, planned.memory.topic) == ((act,), topic)


ABOUT_PAY = memory(topic="unpaid_wages", misunderstood=1)


@pytest.mark.parametrize(
    ("understood", "before", "acts"),
    [
        (message("inform", confidence=0.1, words=3), ABOUT_PAY, ("next_pay",)),
        (message("inform", confidence=0.1, words=4), ABOUT_PAY, ("offer_person",)),
        (message("inform", confidence=0.1, words=3), memory(topic="unpaid_wages", turns=0), ("not_understood",)),
        (message("inform", confidence=0.5, words=9), ABOUT_PAY, ("next_pay",)),
        (message("out_of_scope", confidence=0.1, facts={"pay": "none"}), memory(watched=True), ("not_understood",)),
    ],
    ids=["a name", "a sentence", "the first message", "hardly understood", "a watched phone"],
)
def test_words_that_tell_something_go_on_with_the_topic(understood: Understanding, before: Memory, acts: tuple[str, ...]) -> None:
    assert reply(understood, before).acts == acts


@pytest.mark.parametrize(
    ("understood", "acts"),
    [
        (message("inform", confidence=0.57, words=9), ("not_understood",)),
        (message("inform", confidence=0.6, words=9), ("inform",)),
        (message("inform", confidence=0.5, words=9, facts={"age": "20"}), ("inform",)),
        (message("inform", confidence=0.5, words=9, entities=(("nationality", "RO"),)), ("inform",)),
        (message("unpaid_wages", confidence=0.5, words=9), ("unpaid_wages",)),
    ],
)
def test_what_looks_like_a_fact_for_want_of_anything_else_is_not_understood(
    understood: Understanding, acts: tuple[str, ...]
) -> None:
    assert reply(understood).acts == acts


@pytest.mark.parametrize(("confidence", "is_sure"), [(0.6, True), (0.57, False)])
def test_a_first_greeting_is_of_a_sure_language_from_there_on(confidence: float, is_sure: bool) -> None:
    planned = reply(message("greet", language_confidence=confidence), Memory())
    assert ("which_language" not in planned.acts) is is_sure


def asking_cost(intent: str, **more: Any) -> Understanding:
    return message(intent, **{"part": "cost", "by_words": False, "asked": ("cost",), "may_ask": ("cost",), **more})


@pytest.mark.parametrize(
    ("understood", "topic", "act"),
    [
        (asking_cost("unpaid_wages", confidence=0.8), "shelter", "unpaid_wages"),
        (asking_cost("unpaid_wages", confidence=0.79), "shelter", "shelter_cost"),
        (asking_cost("unpaid_wages", confidence=0.79, has_sentences=True), "shelter", "unpaid_wages"),
        (asking_cost("unpaid_wages", confidence=0.79), None, "unpaid_wages"),
        (asking_cost("shelter"), "shelter", "shelter_cost"),
        (asking_cost("inform"), "shelter", "shelter_cost"),
        (asking_cost("explain", confidence=0.6), "shelter", "shelter"),
        (asking_cost("explain", confidence=0.59), "shelter", "shelter_cost"),
        (asking_cost("unpaid_wages", confidence=0.1, has_sentences=True), "shelter", "shelter_cost"),
    ],
    ids=[
        "surely another topic", "perhaps another topic", "in several sentences", "the first topic", "the same topic", "told",
        "of the talk", "hardly of the talk", "not understood",
    ],
)  # fmt: skip
def test_a_part_that_is_only_read_gives_way_to_what_the_message_is_first_of_all_about(
    understood: Understanding, topic: str | None, act: str
) -> None:
    assert reply(understood, memory(topic=topic)).acts[0] == act


def test_a_part_that_the_words_name_in_this_talk_comes_before_another_topic() -> None:
    """ "I have no contract", where the pay is talked about."""
    lack = message("explain", part="papers", words=4)
    assert reply(lack, memory(topic="unpaid_wages")).acts == ("money_papers",)
    assert reply(lack, memory(topic="medical_care")).acts == ("medical_care",)
