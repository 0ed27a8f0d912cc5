"""Danger that is not sure: staff know at once, and the writer is asked once, whatever else they asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.danger import danger_confirmed, danger_denied
from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Flag, Plan, flag_of
from tests.bot.values import answering, in_danger, memory, message, planned_for, scene, turn

CONSENT = OpenSlot("shelter", "consent")
DOUBTFUL = in_danger("confined", intent="shelter", is_acute=False)


def is_asked(planned: Plan) -> bool:
    return "danger_ask_now" in planned.acts


def test_it_is_asked_once_and_remembered_as_asked() -> None:
    first = planned_for(DOUBTFUL, memory(danger_said=("danger",)))
    assert (first.acts, first.memory.danger_asked) == (("shelter", "danger_ask_now"), "now")
    assert first.memory.danger_said == ("danger", "danger_ask_now")
    assert not is_asked(planned_for(DOUBTFUL, first.memory))


@pytest.mark.parametrize(
    ("before", "state", "asks"),
    [
        (memory(), "waiting", True),
        (memory(danger="immediate_danger", danger_said=("danger",)), "assistant", True),
        (memory(danger="immediate_danger", danger_said=("danger",)), "waiting", False),
    ],
    ids=["people come for another matter", "the alarm was closed", "people come because of it"],
)
def test_it_is_asked_unless_people_come_because_of_danger_already(before: Memory, state: str, asks: bool) -> None:
    assert is_asked(planned_for(DOUBTFUL, before, state=state)) is asks


def test_an_answer_to_our_question_is_taken_as_one_and_anything_else_is_asked_about() -> None:
    answer = planned_for(answering("no", risk="immediate", signals=("confined",)), slot=CONSENT)
    assert (answer.acts, answer.memory.filled["consent"]) == (("go_on_shelter",), "no")
    assert answer.flag == flag_of(in_danger("confined", intent="deny"))
    assert is_asked(planned_for(replace(DOUBTFUL, intent="unpaid_wages"), slot=CONSENT))
    assert is_asked(planned_for(replace(DOUBTFUL, answer="no")))


def test_danger_of_somebody_else_is_not_asked_about_as_the_writers_own() -> None:
    assert not is_asked(planned_for(replace(DOUBTFUL, intent="report_someone")))
    assert not is_asked(planned_for(replace(DOUBTFUL, facts={"writer": "helper"}), memory(topic="helper_writes")))
    assert not is_asked(planned_for(replace(DOUBTFUL, intent="wait"), slot=OpenSlot("report", "report_where")))


@pytest.mark.parametrize("part", ["exploits", "safe", "left"])
def test_who_is_safe_has_gone_or_looks_for_people_is_not_asked(part: str) -> None:
    assert not is_asked(planned_for(replace(DOUBTFUL, part=part)))


def test_of_two_topics_the_first_is_answered_before_the_question() -> None:
    assert planned_for(replace(DOUBTFUL, also="legal_help")).acts == ("shelter", "danger_ask_now")


def test_words_that_say_nothing_in_danger_are_left_out() -> None:
    assert planned_for(replace(DOUBTFUL, intent="out_of_scope")).acts == ("danger_ask_now",)
    known = memory(filled={"where": "known", "minor": "no", "fear": "yes", "cooperation": "no"})
    assert planned_for(replace(DOUBTFUL, intent="asylum"), known).acts == ("danger_ask_now",)


def test_our_question_gives_way_and_the_line_is_not_silent() -> None:
    stray = planned_for(replace(DOUBTFUL, intent="unpaid_wages"), slot=CONSENT)
    assert (stray.acts, stray.keeps_question) == (("unpaid_wages", "danger_ask_now"), False)
    spam = planned_for(replace(DOUBTFUL, intent="out_of_scope"), memory(off_topic=2))
    assert (spam.acts, spam.is_quiet) == (("danger_ask_now",), False)


def test_a_matter_of_their_own_closes_what_was_asked_about_danger() -> None:
    before = memory(danger="immediate_danger", danger_said=("danger", "danger_ask_alone"), danger_asked="alone")
    planned = planned_for(message("who_are_you"), before, state="waiting")
    assert (planned.acts, planned.memory.danger_asked) == (("who_are_you",), None)


# --- only a yes or a no to that question counts as one


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


def test_what_is_told_beside_no_danger_is_answered() -> None:
    pay = message("unpaid_wages", answer="no", answer_confidence=0.99, asked=("safe",), risk="immediate", signals=("violence",))
    planned = danger_denied(scene(turn(pay), ASKED))
    assert planned is not None
    assert planned.acts[0] == "unpaid_wages"
    assert (planned.memory.danger, planned.flag) == (None, flag_of(pay))
    second = message("deny", answer="no", topics=("deny", "shelter"))
    planned = danger_denied(scene(turn(second), ASKED))
    assert planned is not None
    assert planned.acts[0] == "shelter"


@pytest.mark.parametrize(("confidence", "act"), [(0.4, "danger_over"), (0.49, "danger_over"), (0.5, "unpaid_wages")])
def test_a_matter_that_is_a_guess_is_none_beside_no_danger(confidence: float, act: str) -> None:
    guess = message("unpaid_wages", confidence=confidence, answer="no", asked=("safe",))
    planned = danger_denied(scene(turn(guess), ASKED))
    assert planned is not None
    assert planned.acts[0] == act


def test_who_helps_somebody_and_is_safe_has_told_no_matter_of_their_own() -> None:
    helper = danger_denied(scene(turn(message("helper_writes", asked=("safe",))), ASKED))
    assert helper is not None
    assert helper.acts == ("danger_over",)
    with_matter = message("helper_writes", asked=("safe",), topics=("helper_writes", "shelter"))
    shelter = danger_denied(scene(turn(with_matter), ASKED))
    assert shelter is not None
    assert shelter.acts[0] == "shelter"


def test_staff_learn_what_was_read_and_not_the_matter_that_is_answered() -> None:
    told = message("deny", answer="no", topics=("deny", "shelter"), risk="high", signals=("violence",))
    planned = danger_denied(scene(turn(told), ASKED))
    assert planned is not None
    assert planned.acts[0] == "shelter"
    assert planned.flag == flag_of(told) == Flag("high", ("violence",))


@pytest.mark.parametrize("part", ["quiet", "hush", "afraid"])
def test_who_cannot_write_now_or_is_afraid_says_no_to_nothing(part: str) -> None:
    """ "No, I cannot now"."""
    assert danger_denied(scene(turn(answering("no", part=part)), ASKED)) is None


@pytest.mark.parametrize(
    ("intent", "words", "is_denied"),
    [("deny", 12, True), ("safe_now", 12, True), ("inform", 10, True), ("inform", 11, False)],
)
def test_a_no_may_be_long_where_the_whole_message_means_no(intent: str, words: int, is_denied: bool) -> None:
    told = message(intent, answer="no", words=words)
    assert (danger_denied(scene(turn(told), ASKED)) is not None) == is_denied


def test_who_says_that_they_are_safe_needs_no_no() -> None:
    safe = message("inform", asked=("safe",), words=14)
    planned = danger_denied(scene(turn(safe), ASKED))
    assert planned is not None
    assert planned.acts == ("danger_over",)
    assert danger_denied(scene(turn(message("inform", words=14)), ASKED)) is None
