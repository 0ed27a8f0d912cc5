"""We asked whether it is danger now: only a yes or a no to that question counts as one."""

from __future__ import annotations

import pytest

from bot.danger import danger_confirmed, danger_denied
from bot.flows import OpenSlot
from bot.plan import Flag, flag_of
from tests.bot.values import answering, memory, message, scene, turn

CONSENT = OpenSlot("shelter", "consent")
SAID = ("danger_ask_now",)
ASKED = memory(danger="immediate_danger", danger_said=SAID, danger_asked="now")
ASKED_ALONE = memory(danger="immediate_danger", danger_said=SAID, danger_asked="alone")


def test_a_yes_alerts_and_a_no_ends_it() -> None:
    yes = danger_confirmed(scene(turn(answering("yes")), ASKED))
    assert yes is not None
    assert (yes.acts, yes.flag) == (("danger", "danger_person"), Flag("immediate", ("imminent",)))
    no = danger_denied(scene(turn(answering("no")), ASKED))
    assert no is not None
    assert (no.acts, no.flag) == (("danger_over",), None)
    assert (no.memory.danger, no.memory.danger_asked) == (None, None)


def test_a_no_that_tells_something_grave_is_seen_by_staff() -> None:
    hopeless = answering("no", risk="high", signals=("hopeless",))
    planned = danger_denied(scene(turn(hopeless), ASKED))
    assert planned is not None
    assert planned.flag == flag_of(hopeless) == Flag("high", ("hopeless",))


@pytest.mark.parametrize("before", [memory(), ASKED_ALONE], ids=["nothing", "something else"])
def test_where_nothing_or_something_else_was_asked_yes_and_no_tell_nothing_of_danger(before: object) -> None:
    assert danger_confirmed(scene(turn(answering("yes")), before)) is None  # type: ignore[arg-type]  # a Memory
    assert danger_denied(scene(turn(answering("no")), before)) is None  # type: ignore[arg-type]  # a Memory


def test_while_another_question_is_open_yes_and_no_answer_that_one() -> None:
    assert danger_confirmed(scene(turn(answering("yes")), ASKED, CONSENT)) is None
    assert danger_denied(scene(turn(answering("no")), ASKED, CONSENT)) is None


def test_a_longer_message_counts_when_it_begins_with_yes_or_no() -> None:
    """ "Yes he is at the door, I do not know what he wants" looks like something told."""
    yes, no = message("inform", answer="yes", words=12), message("inform", answer="no", words=12)
    assert danger_confirmed(scene(turn(yes, leaning="yes"), ASKED)) is not None
    assert danger_denied(scene(turn(no, leaning="no"), ASKED)) is not None
    assert danger_confirmed(scene(turn(yes), ASKED)) is None
    assert danger_denied(scene(turn(no), ASKED)) is None


def test_danger_in_the_words_of_a_yes_confirms_it_and_a_word_of_safety_in_a_no_denies_it() -> None:
    grave = message("threats", answer="yes", risk="high", words=12)
    assert danger_confirmed(scene(turn(grave), ASKED)) is not None
    assert danger_denied(scene(turn(message("safe_now", answer="no", words=5)), ASKED)) is not None
