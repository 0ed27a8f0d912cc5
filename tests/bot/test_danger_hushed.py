"""Somebody comes or is there while they write: the phone goes away, and then nothing is written."""

from __future__ import annotations

import pytest

from bot.danger import hushes
from bot.memory import Memory
from bot.plan import Plan, flag_of
from tests.bot.values import in_danger, memory, message, scene, turn

ALARMED = memory(danger="immediate_danger", danger_said=("danger",), danger_asked="alone")
SOMEBODY_COMES = message("inform", part="hush", asked=("hush",))
GRAVE = message("inform", asked=("hush",), risk="high", signals=("violence",))
ACUTE = in_danger("violence", asked=("hush",))


@pytest.mark.parametrize(
    ("before", "act"),
    [(memory(), "danger_quiet"), (ALARMED, "danger_quiet"), (memory(watched=True), "watched")],
    ids=["calm", "after an alarm", "on a watched phone"],
)
def test_the_phone_goes_away_and_the_open_question_waits(before: Memory, act: str) -> None:
    assert hushes(scene(turn(SOMEBODY_COMES), before)) == Plan((act,), before, None, keeps_question=True)


def test_only_who_says_that_somebody_comes_is_hushed_and_a_button_says_something_else() -> None:
    assert hushes(scene(turn(message("inform")), ALARMED)) is None
    assert hushes(scene(turn(SOMEBODY_COMES, chosen="yes"), ALARMED)) is None


@pytest.mark.parametrize(
    ("before", "is_hushed"),
    [
        (ALARMED, True),
        (memory(), False),
        (memory(danger="immediate_danger", danger_said=("danger_ask_now",)), False),
        (memory(danger_said=("danger",)), False),
    ],
    ids=["it was said", "nothing was said", "it was only asked about", "it was over, and begins anew"],
)
def test_what_to_do_in_this_minute_is_said_before_the_phone_goes_away(before: Memory, is_hushed: bool) -> None:
    assert (hushes(scene(turn(ACUTE), before)) is not None) == is_hushed


@pytest.mark.parametrize("said", [("danger_quiet",), ("danger_quiet", "noted", "noted")])
def test_who_was_told_to_put_it_away_a_moment_ago_is_met_by_silence(said: tuple[str, ...]) -> None:
    before = memory(said=said)
    assert hushes(scene(turn(SOMEBODY_COMES), before)) == Plan((), before, None, keeps_question=True, is_quiet=True)


def test_who_was_told_so_long_ago_is_told_again() -> None:
    planned = hushes(scene(turn(SOMEBODY_COMES), memory(said=("danger_quiet", "noted", "noted", "noted"))))
    assert planned is not None
    assert planned.acts == ("danger_quiet",)


@pytest.mark.parametrize("said", [(), ("danger_quiet",)], ids=["told to put it away", "met by silence"])
def test_staff_learn_of_danger_in_such_a_message(said: tuple[str, ...]) -> None:
    planned = hushes(scene(turn(GRAVE), memory(said=said)))
    assert planned is not None
    assert planned.flag is not None
    assert planned.flag == flag_of(GRAVE)
