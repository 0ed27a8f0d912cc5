"""Danger of somebody else: whose it is, and what goes on asking about them."""

from __future__ import annotations

import pytest

from bot.danger import in_danger
from bot.dialogue import plan
from bot.flows import OpenSlot
from bot.somebody import danger_of_somebody, topic_about_somebody
from bot.understanding import Understanding
from tests.bot import values
from tests.bot.values import FORMS, memory, message, scene, turn, unclear

SOMEBODY = memory(danger="somebody_else", danger_said=("danger",), topic="report_someone")


@pytest.mark.parametrize("who", ["relative", "friend", "client", "stranger"])
@pytest.mark.parametrize(
    ("before", "topic"), [(None, "report_someone"), ("shelter", "report_someone"), ("missing_person", "missing_person")]
)
def test_danger_of_another_person_is_a_report_unless_they_are_missing(who: str, before: str | None, topic: str) -> None:
    assert topic_about_somebody(values.in_danger(facts={"for": who}), memory(topic=before), None) == topic


def test_danger_told_of_oneself_is_ones_own() -> None:
    assert topic_about_somebody(values.in_danger(facts={"for": "self"}), memory(topic="missing_person"), None) is None


def test_danger_that_comes_while_a_report_is_open_is_that_of_the_person_reported() -> None:
    slot, danger = OpenSlot("report", "report_where"), values.in_danger("weapon")
    assert in_danger(scene(turn(danger), memory(topic="shelter"), slot)) is None
    planned = plan(turn(danger, state="waiting"), memory(topic="shelter"), slot, FORMS)
    assert planned.acts == ("go_on_report",)


@pytest.mark.parametrize("told", [message("thanks"), message("report_someone"), unclear(), message("shelter", confidence=0.1)])
def test_while_people_come_whatever_is_only_told_goes_on_with_the_report(told: Understanding) -> None:
    planned = danger_of_somebody(scene(turn(told, state="waiting"), SOMEBODY))
    assert planned is not None
    assert planned.acts == ("go_on_report",)


@pytest.mark.parametrize(
    "asked", [message("shelter"), message("who_are_you"), message("inform", part="cost"), unclear(part="cost", asks=True)]
)
def test_a_question_of_their_own_is_not_taken_for_more_of_the_report(asked: Understanding) -> None:
    assert danger_of_somebody(scene(turn(asked, state="waiting"), SOMEBODY)) is None


def test_once_nobody_is_awaited_or_another_question_is_open_the_report_does_not_go_on_by_itself() -> None:
    assert danger_of_somebody(scene(turn(message("thanks")), SOMEBODY)) is None
    consent = OpenSlot("shelter", "consent")
    assert danger_of_somebody(scene(turn(message("thanks"), state="waiting"), SOMEBODY, consent)) is None
