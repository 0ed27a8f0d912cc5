"""What a message means with the turn around it."""

from __future__ import annotations

import pytest

from bot.meaning import as_answered, of_an_adult, of_this_talk
from bot.memory import Memory
from bot.understanding import Understanding
from tests.bot.values import in_danger, memory, message, turn


@pytest.mark.parametrize(
    ("facts", "signals", "left"),
    [
        ({"age": "18"}, ("minor",), ()),
        ({"age": "41"}, ("minor", "violence"), ("violence",)),
        ({"children": "2"}, ("minor",), ()),
        ({"age": "17"}, ("minor",), ("minor",)),
        ({"age": "16", "children": "1"}, ("minor",), ("minor",)),
        ({"children": "1", "person": "child"}, ("minor",), ("minor",)),
        ({"age": "41", "for": "child"}, ("minor",), ("minor",)),
        ({}, ("minor",), ("minor",)),
    ],
    ids=["just of age", "with violence", "a parent", "a child", "a young parent", "a child with one", "about a child", "unknown"],
)
def test_an_adult_is_no_child_and_stays_in_danger(facts: dict[str, str], signals: tuple[str, ...], left: tuple[str, ...]) -> None:
    message = of_an_adult(in_danger(*signals, intent="minor_at_risk"), memory(facts=facts))
    assert (message.signals, message.is_acute, message.risk) == (left, True, "immediate")


IN_DANGER = memory(danger="immediate_danger")
LOOKS_FOR_HER = memory(topic="missing_person")


@pytest.mark.parametrize(
    ("told", "before", "is_told"),
    [
        (message("report_someone"), IN_DANGER, True),
        (message("helper_writes"), IN_DANGER, True),
        (message("report_someone", facts={"for": "friend"}), IN_DANGER, False),
        (message("helper_writes", facts={"writer": "helper"}), IN_DANGER, False),
        (message("shelter"), IN_DANGER, False),
        (message("report_someone"), memory(), False),
        (message("am_i_trafficked"), LOOKS_FOR_HER, True),
        (message("job_offer"), LOOKS_FOR_HER, True),
        (message("job_offer", is_own=True), LOOKS_FOR_HER, False),
        (message("job_offer", facts={"for": "self"}), LOOKS_FOR_HER, False),
        (message("job_offer", asked=("verify",)), LOOKS_FOR_HER, False),
        (message("job_offer", asks=True), LOOKS_FOR_HER, False),
        (message("job_offer", tells=frozenset({"question"})), LOOKS_FOR_HER, False),
        (message("shelter"), LOOKS_FOR_HER, False),
        (in_danger("violence", intent="threats"), LOOKS_FOR_HER, False),
        (message("job_offer"), memory(topic="job_offer"), False),
        (message("missing_person"), memory(topic="helper_writes"), True),
        (message("missing_person"), memory(facts={"writer": "helper"}), True),
        (message("missing_person"), memory(topic="shelter"), False),
    ],
)
def test_a_message_is_about_whom_the_talk_is_about(told: Understanding, before: Memory, is_told: bool) -> None:
    assert (of_this_talk(told, before).intent == "inform") == is_told


@pytest.mark.parametrize(("chosen", "facts"), [("medical_care", {}), ("yes", {"writer": "helper"}), (None, {"writer": "helper"})])
def test_the_words_on_a_button_of_a_topic_tell_no_facts(chosen: str | None, facts: dict[str, str]) -> None:
    read = message("medical_care", facts={"writer": "helper"})
    assert as_answered(turn(read, chosen=chosen)).facts == facts
