"""An alarm that was for the wrong person."""

from __future__ import annotations

import pytest

from bot.flows import OpenSlot
from bot.memory import Memory
from bot.mistaken import danger_is_anothers, danger_is_own, despair_denied
from bot.plan import Flag
from tests.bot.values import in_danger, memory, message, planned_for, scene, turn

ALARMED = memory(danger="immediate_danger", danger_said=("danger",), danger_asked="place")
OTHER = message("inform", part="about_other", by_words=False, asked=("about_other",), surely_asked=("about_other",))

MISTAKEN = {"topic": "report_someone", "danger": "somebody_else", "danger_said": ("danger",)}


@pytest.mark.parametrize(
    ("before", "open_slot"),
    [
        (memory(**MISTAKEN, facts={"for": "friend", "age": "20"}, filled={"report_where": "said", "where": "known"}), None),
        (memory(topic="helper_writes", facts={"writer": "helper"}), None),
        (memory(topic="shelter"), OpenSlot("report", "report_what")),
    ],
    ids=["a witness", "a helper", "a question for witnesses"],
)
def test_who_was_taken_for_somebody_else_is_told_what_to_do(before: Memory, open_slot: OpenSlot | None) -> None:
    own = message("inform", part="its_me", by_words=False, asked=("its_me",))
    planned = danger_is_own(scene(turn(own), before, open_slot))
    assert planned is not None
    assert planned.acts == ("danger", "danger_ask_place")
    assert (planned.memory.danger, planned.memory.danger_asked, planned.memory.topic) == ("immediate_danger", "place", None)
    assert planned.memory.facts.keys().isdisjoint({"for", "writer"})
    assert "report_where" not in planned.memory.filled
    assert planned.flag == Flag("high", ("imminent",))


def test_what_was_told_of_somebody_else_is_forgotten_and_the_rest_is_kept() -> None:
    told = {"report_where": "said", "missing_since": "said", "helper_case": "said", "where": "known", "minor": "no"}
    before = memory(**MISTAKEN | {"danger_said": ("danger", "passed_on")}, filled=told)
    own = message("inform", part="its_me", by_words=False, asked=("its_me",))
    planned = danger_is_own(scene(turn(own), before))
    assert planned is not None
    assert planned.memory.filled == {"where": "known", "minor": "no"}
    assert planned.memory.danger_said == ("danger", "danger_ask_place")


def test_who_was_not_mistaken_is_not_put_right() -> None:
    own = message("inform", part="its_me", by_words=False, asked=("its_me",))
    assert danger_is_own(scene(turn(own), memory(topic="shelter"))) is None
    assert danger_is_own(scene(turn(message("inform")), memory(**MISTAKEN))) is None


@pytest.mark.parametrize(
    ("before", "signals", "is_over"),
    [("self_harm", ("hopeless",), True), ("self_harm", ("violence",), False), ("immediate_danger", ("hopeless",), False)],
)
def test_despair_that_is_denied_is_over(before: str, signals: tuple[str, ...], is_over: bool) -> None:
    denied = in_danger(*signals, intent="self_harm", part="safe", by_words=False, asked=("safe",))
    planned = despair_denied(scene(turn(denied), memory(danger=before, danger_asked="alone")))
    assert (planned is not None) == is_over
    if planned is not None:
        assert (planned.acts, planned.memory.danger, planned.memory.danger_asked) == (("danger_over",), None, None)
        assert planned.flag is not None
        assert planned.flag.level == "immediate"


@pytest.mark.parametrize(
    ("topic", "state", "flow", "danger"),
    [(None, "waiting", "report", "somebody_else"), ("missing_person", "assistant", "missing", None)],
)
def test_whoever_is_safe_is_asked_about_the_other_person(topic: str | None, state: str, flow: str, danger: str | None) -> None:
    planned = planned_for(OTHER, memory(danger="immediate_danger", danger_said=("danger",), topic=topic), state=state)
    assert planned.acts == ("about_other", f"go_on_{flow}")
    assert (planned.memory.danger, planned.memory.danger_asked, planned.memory.facts["for"]) == (danger, None, "relative")
    assert planned.flag is not None
    assert "somebody_else" in planned.flag.reasons


def test_for_whom_it_is_stays_as_it_was_told() -> None:
    told = memory(danger_asked="now", facts={"for": "friend"}, topic="report_someone")
    planned = danger_is_anothers(scene(turn(OTHER), told))
    assert planned is not None
    assert planned.memory.facts["for"] == "friend"


def test_an_alarm_for_the_writer_goes_on_where_nothing_says_otherwise() -> None:
    assert danger_is_anothers(scene(turn(message("inform")), ALARMED)) is None
    assert danger_is_anothers(scene(turn(OTHER), memory(topic="shelter"))) is None
    acute = in_danger("violence", asked=("about_other",), surely_asked=("about_other",))
    assert danger_is_anothers(scene(turn(acute), ALARMED)) is None
