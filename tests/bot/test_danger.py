"""What is said in danger, one step at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.danger import after_alarm, plan_danger
from bot.dialogue import plan
from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Flag
from bot.understanding import Understanding
from tests.bot.values import FORMS, IN_MILAN, answering, in_danger, memory, message, scene, turn, unclear

TOLD = memory(danger="immediate_danger", danger_said=("danger",))
ALL_SAID = memory(danger="immediate_danger", danger_said=("danger", "danger_ask_place", "danger_ask_now"))


def step(understood: Understanding, before: object = TOLD) -> tuple[str, ...]:
    return plan(turn(understood, state="waiting"), before, None, FORMS).acts  # type: ignore[arg-type]  # a Memory


@pytest.mark.parametrize(
    ("intent", "signals", "kind"),
    [
        ("self_harm", (), "self_harm"),
        ("minor_at_risk", ("violence",), "minor_at_risk"),
        ("shelter", ("hopeless", "medical"), "self_harm"),
        ("shelter", ("medical", "minor"), "medical_emergency"),
        ("shelter", ("weapon", "minor"), "minor_at_risk"),
        ("shelter", ("weapon",), "immediate_danger"),
    ],
)
def test_the_danger_is_named_by_the_intent_or_else_by_its_signals(intent: str, signals: tuple[str, ...], kind: str) -> None:
    assert plan_danger(scene(turn(in_danger(*signals, intent=intent)), memory())).memory.danger == kind


def test_first_what_to_do_then_the_topic_then_that_a_person_comes() -> None:
    planned = plan_danger(scene(turn(in_danger("imminent", intent="shelter")), memory()))
    assert planned.acts == ("danger", "shelter", "danger_person")
    assert planned.flag == Flag("immediate", ("imminent", "shelter"))


@pytest.mark.parametrize("intent", ["out_of_scope", "immediate_danger", "talk_to_human", "being_watched", "threats", "affirm"])
def test_what_is_not_a_topic_in_danger_is_left_out(intent: str) -> None:
    assert plan_danger(scene(turn(in_danger(intent=intent)), memory())).acts == ("danger", "danger_person")


def test_danger_after_the_alarm_was_closed_is_a_new_one() -> None:
    assert plan_danger(scene(turn(in_danger(), state="assistant"), ALL_SAID)).acts == ("danger", "danger_person")


@pytest.mark.parametrize(
    ("signal", "act"),
    [
        ("hopeless", "danger_self_harm"), ("medical", "danger_medical"), ("minor", "danger_minor"),
        ("weapon", "danger_weapon"), ("moved", "danger_moved"), ("confined", "danger_confined"), ("violence", "danger_violence"),
    ],
)  # fmt: skip
def test_a_further_message_gets_the_step_of_its_signal_once(signal: str, act: str) -> None:
    first = plan(turn(in_danger(signal), state="waiting"), TOLD, None, FORMS)
    assert first.acts == (act,)
    assert step(in_danger(signal), first.memory) != (act,)


def test_the_gravest_signal_comes_first() -> None:
    assert step(in_danger("violence", "weapon", "medical")) == ("danger_medical",)


def test_danger_that_goes_on_gets_a_way_out_then_receipts_and_what_staff_need_is_asked_each_once() -> None:
    asked = plan(turn(in_danger(), state="waiting"), TOLD, None, FORMS)
    assert (asked.acts, asked.memory.danger_asked) == (("danger_next", "danger_ask_place"), "place")
    placed = plan(turn(in_danger(intent="shelter", entities=IN_MILAN, answer="said"), state="waiting"), asked.memory, None, FORMS)
    assert (placed.acts, placed.memory.danger_asked) == (("passed_on_place", "danger_ask_alone"), "alone")
    assert placed.memory.city == "Milan"
    alone = plan(turn(answering("yes"), state="waiting"), placed.memory, None, FORMS)
    assert alone.acts == ("passed_on", "danger_ask_when")
    silent = plan(turn(in_danger(), state="waiting"), alone.memory, None, FORMS)
    assert silent.acts == ("call_silent",)
    again = plan(turn(in_danger(), state="waiting"), silent.memory, None, FORMS)
    assert again.acts == ("passed_on_again",)
    assert step(in_danger(), again.memory) == ("passed_on",)  # in the words that were said longest ago (bot/layers.py)


def test_a_place_that_was_asked_for_gets_no_step_for_what_it_sounds_like() -> None:
    asked = memory(danger="immediate_danger", danger_said=("danger", "danger_ask_place"), danger_asked="place")
    named = {"entities": IN_MILAN, "answer": "said"}
    assert step(in_danger("moved", intent="third_country", **named), asked)[0] == "passed_on_place"
    assert step(in_danger("moved", **named), asked) == ("danger_moved",)


def test_who_writes_with_their_child_is_no_child() -> None:
    for parent in (in_danger(intent="minor_at_risk"), in_danger("minor", intent="inform")):
        told = replace(parent, facts={"children": "1"})
        assert plan_danger(scene(turn(told), memory())).memory.danger == "immediate_danger"
        young = replace(parent, facts={"children": "1", "age": "16"})
        assert plan_danger(scene(turn(young), memory())).memory.danger == "minor_at_risk"


def test_an_age_after_the_first_alarm_is_no_place() -> None:
    age = message("inform", words=2, facts={"age": "20"})
    assert step(age) == step(message("inform", words=5))


def test_a_bare_word_after_the_first_alarm_is_taken_for_the_place_once() -> None:
    unknown = message("inform", words=1, risk="immediate", signals=("medical",))
    assert step(unknown) == ("passed_on_place", "danger_ask_alone")
    assert step(unknown, memory(danger="immediate_danger", danger_said=("danger", "passed_on_place"))) == ("danger_medical",)


@pytest.mark.parametrize("named", [(("country", "IT"),), (("city", "Milan"),)], ids=["a country", "a town"])
def test_a_country_or_a_town_alone_is_a_place(named: tuple[tuple[str, str], ...]) -> None:
    asked = memory(danger="immediate_danger", danger_said=("danger", "danger_ask_place"), danger_asked="place")
    assert step(unclear(words=9, entities=named), asked)[0] == "passed_on_place"
    assert step(unclear(words=9), asked)[0] != "passed_on_place"


def test_who_changes_the_language_after_an_alarm_is_told_so_and_the_question_stays() -> None:
    found = after_alarm(scene(turn(message("change_language"), state="waiting"), replace(TOLD, new_language="ro")))
    assert found is not None
    assert (found.acts, found.keeps_question, found.memory.danger) == (("language_known",), True, "immediate_danger")
    again = after_alarm(scene(turn(message("change_language"), state="waiting"), TOLD))
    assert again is None or again.acts != ("language_known",)


ASKED_ALONE = memory(
    danger="immediate_danger",
    danger_said=("danger", "danger_ask_place", "passed_on_place", "danger_ask_alone"),
    danger_asked="alone",
)


@pytest.mark.parametrize(
    ("understood", "acts"),
    [
        (answering("yes"), ("passed_on", "danger_ask_when")),
        (message("thanks"), ("passed_on", "danger_ask_when")),
        (message("already_tried"), ("passed_on", "danger_ask_when")),
        (message("being_watched"), ("passed_on", "danger_ask_when")),
        (message("thanks", asks=True), ("thanks",)),
        (message("what_now", answer="yes"), ("danger_next", "danger_ask_when")),
        (answering("yes", part="afraid"), ("comfort", "danger_ask_when")),
        (answering("yes", part="quiet"), ("danger_quiet",)),
        (message("inform", answer="yes", signals=("weapon",)), ("danger_weapon",)),
        (message("inform", words=9), ("passed_on", "danger_ask_when")),
    ],
)
def test_an_answer_to_what_staff_need_is_told_from_everything_else(understood: Understanding, acts: tuple[str, ...]) -> None:
    found = after_alarm(scene(turn(understood, state="waiting"), ASKED_ALONE))
    assert found is not None
    assert found.acts == acts


def test_an_answer_with_danger_in_it_is_an_alert_too() -> None:
    found = after_alarm(scene(turn(answering("yes", risk="immediate", signals=("confined",)), state="waiting"), ASKED_ALONE))
    assert found is not None
    assert found.flag == Flag("immediate", ("confined",))


def test_three_bare_words_may_be_a_place_and_four_are_not() -> None:
    said = {"risk": "immediate", "signals": ("medical",)}
    assert step(message("inform", words=3, **said))[0] == "passed_on_place"
    assert step(message("inform", words=4, **said)) == ("danger_medical",)


@pytest.mark.parametrize(
    "known",
    [
        memory(danger="immediate_danger", danger_said=("danger",), city="Milan"),
        memory(danger="immediate_danger", danger_said=("danger", "danger_ask_place")),
    ],
    ids=["known", "asked for"],
)
def test_a_bare_word_is_no_place_once_the_place_is_known_or_was_asked_for(known: Memory) -> None:
    assert step(message("inform", words=1, risk="immediate", signals=("medical",)), known) == ("danger_medical",)


@pytest.mark.parametrize(
    ("kind", "acts"),
    [("self_harm", ("passed_on", "danger_ask_alone")), ("minor_at_risk", ("danger_next", "danger_ask_place"))],
)
def test_what_is_said_and_asked_first_fits_the_danger(kind: str, acts: tuple[str, ...]) -> None:
    assert step(in_danger(intent=kind), memory(danger=kind, danger_said=("danger",))) == acts


@pytest.mark.parametrize(
    ("part", "acts"),
    [
        ("afraid", ("comfort", "danger_ask_place")),
        ("quiet", ("danger_quiet",)),
        ("left", ("danger_next", "danger_ask_when")),
        ("safe", ("danger_over",)),
        ("told", ("told",)),
        ("can", ("go_on", "danger_ask_place")),
        ("leave", ("may_leave",)),
    ],
)
def test_after_an_alarm_each_message_gets_what_answers_it(part: str, acts: tuple[str, ...]) -> None:
    assert step(unclear(part=part), TOLD) == acts


@pytest.mark.parametrize("intent", ["thanks", "wait", "goodbye"])
def test_small_words_after_an_alarm_are_answered_as_such(intent: str) -> None:
    assert step(message(intent)) == (intent,)


def test_a_word_of_leaving_in_danger_is_danger() -> None:
    sleepy = message("wait", risk="immediate", signals=("medical",))
    assert step(sleepy) == ("danger_medical",)


def test_what_to_do_now_gets_the_step_of_the_gravest_danger_so_far() -> None:
    before = memory(danger="immediate_danger", danger_said=("danger",), signals_so_far={"confined": 0.9, "violence": 0.3})
    assert step(message("what_now"), before) == ("danger_confined",)
    assert step(message("what_now")) == ("danger_next", "danger_ask_place")


def test_that_they_have_gone_is_not_that_it_is_over() -> None:
    assert step(message("safe_now", part="left"), TOLD) == ("danger_next", "danger_ask_when")


def test_a_no_to_whether_it_is_now_ends_the_danger_and_a_yes_alerts_again() -> None:
    asked = memory(danger="immediate_danger", danger_said=ALL_SAID.danger_said, danger_asked="now")
    over = after_alarm(scene(turn(answering("no"), state="waiting"), asked))
    assert over is not None
    assert (over.acts, over.flag, over.memory.danger_asked, over.memory.danger) == (("danger_over",), None, None, None)
    now = after_alarm(scene(turn(answering("yes"), state="waiting"), asked))
    assert now is not None
    assert (now.acts, now.flag) == (("passed_on", "danger_ask_alone"), Flag("immediate", ("imminent",)))


def test_the_writer_ends_the_danger_by_saying_so() -> None:
    over = after_alarm(scene(turn(message("safe_now"), state="waiting"), TOLD))
    assert over is not None
    assert over.acts == ("danger_over",)


def test_danger_that_is_not_sure_is_asked_about_beside_the_answer_and_staff_are_told() -> None:
    doubtful = in_danger("confined", intent="shelter", is_acute=False)
    planned = plan(turn(doubtful), memory(), None, FORMS)
    assert planned.acts == ("shelter", "danger_ask_now")
    assert planned.flag == Flag("immediate", ("confined", "shelter"))
    sure = plan(turn(answering("yes"), state="waiting"), planned.memory, None, FORMS)
    assert (sure.acts[0], sure.flag) == ("danger", Flag("immediate", ("imminent",)))
    calm = plan(turn(answering("no"), state="waiting"), planned.memory, None, FORMS)
    assert (calm.acts, calm.flag) == (("danger_over",), None)
    other = plan(turn(message("trust_police", answer="yes", words=9), state="waiting"), planned.memory, None, FORMS)
    assert other.acts[0] == "trust_police"


def test_on_a_watched_phone_doubtful_danger_asks_nothing() -> None:
    planned = plan(turn(in_danger(intent="shelter", is_acute=False)), memory(watched=True), None, FORMS)
    assert "danger_ask_now" not in planned.acts
    assert planned.flag is not None


def test_a_place_of_a_few_words_answers_before_it_is_asked() -> None:
    assert step(message("third_country", entities=IN_MILAN)) == ("passed_on_place", "danger_ask_alone")
    assert step(unclear(entities=IN_MILAN)) == ("passed_on_place", "danger_ask_alone")


def test_a_question_of_the_writers_own_is_answered_while_people_come() -> None:
    assert after_alarm(scene(turn(message("medical_care"), state="waiting"), TOLD)) is None
    assert step(message("who_are_you")) == ("who_are_you",)
    assert step(unclear(words=9)) == ("passed_on", "danger_ask_place")
    asked = memory(danger="immediate_danger", danger_said=("danger", "danger_ask_place"), danger_asked="place")
    assert step(message("who_are_you"), asked) == ("who_are_you",)


def test_what_is_only_observed_moves_nothing() -> None:
    """It is read late, or people have the conversation: no step of danger counts as given, and the open question stands."""
    before, question = memory(), OpenSlot("where", "where")
    observed = plan(turn(in_danger("confined"), state="with_staff", is_watched_only=True), before, question, FORMS)
    assert (observed.acts, observed.keeps_question) == ((), True)
    assert replace(observed.memory, signals_so_far={}) == replace(before, signals_so_far={})
    assert observed.flag is not None
    assert observed.flag.level == "immediate"
