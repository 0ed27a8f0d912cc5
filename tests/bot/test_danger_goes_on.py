"""What is remembered and flagged while the danger goes on, its own step by step."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.danger import _is_matter_of_its_own, _is_told_by_part, after_alarm, plan_danger
from bot.memory import Memory
from bot.plan import Flag, Plan, flag_of
from bot.understanding import Understanding
from tests.bot.values import IN_ITALY, answering, in_danger, memory, message, scene, turn, unclear

SAID = ("danger", "danger_ask_place", "danger_ask_now")
TOLD = memory(danger="immediate_danger", danger_said=SAID)
MEDICAL = {"risk": "high", "signals": ("medical",)}


def after(understood: Understanding, before: Memory = TOLD) -> Plan:
    planned = after_alarm(scene(turn(understood, state="waiting"), before))
    assert planned is not None
    return planned


def asked(what: str, **more: object) -> Memory:
    return memory(**{"danger": "immediate_danger", "danger_said": SAID, "danger_asked": what, **more})


@pytest.mark.parametrize(
    ("understood", "before"),
    [
        (message("inform", part="afraid", **MEDICAL), TOLD),
        (message("inform", part="quiet", **MEDICAL), TOLD),
        (message("inform", part="can", **MEDICAL), TOLD),
        (message("inform", part="left", **MEDICAL), TOLD),
        (unclear(words=9, tells=frozenset({"arrives"}), **MEDICAL), TOLD),
        (message("shelter", part="cost", **MEDICAL), replace(TOLD, topic="shelter")),
        (message("what_now", **MEDICAL), TOLD),
        (message("what_now", **MEDICAL), replace(TOLD, signals_so_far={"weapon": 0.9})),
        (answering("said", words=9, **MEDICAL), asked("alone")),
        (answering("said", words=9, risk="high", signals=("minor",)), asked("alone", danger_said=(*SAID, "danger_minor"))),
        (unclear(words=9, risk="high", signals=("medical",)), replace(TOLD, danger_said=(*SAID, "danger_medical"))),
        (message("thanks", risk="high"), TOLD),
    ],
)
def test_staff_learn_of_each_message_after_an_alarm(understood: Understanding, before: Memory) -> None:
    flag = flag_of(understood)
    assert flag is not None
    assert after(understood, before).flag == flag


def test_staff_learn_of_each_dangerous_message() -> None:
    waiting = {"state": "waiting"}
    again = in_danger("weapon")
    step = plan_danger(scene(turn(again, **waiting), TOLD))
    assert (step.acts, step.flag) == (("danger_weapon",), flag_of(again))
    known = plan_danger(scene(turn(again, **waiting), replace(TOLD, danger_said=(*SAID, "danger_weapon"))))
    assert (known.acts[0], known.flag) == ("danger_next", flag_of(again))
    place = plan_danger(scene(turn(in_danger("weapon", intent="shelter", answer="said"), **waiting), asked("place")))
    assert (place.acts[0], place.flag) == ("passed_on_place", Flag("immediate", ("weapon", "shelter")))
    assert place.memory.danger_asked != "place"


def test_a_graver_danger_takes_the_place_of_the_one_before() -> None:
    planned = plan_danger(scene(turn(in_danger("weapon", intent="self_harm"), state="waiting"), TOLD))
    assert planned.memory.danger == "self_harm"
    afraid = plan_danger(scene(turn(in_danger(intent="self_harm", part="afraid"), state="waiting"), TOLD))
    assert (afraid.acts, afraid.memory.danger) == (("comfort", "danger_ask_alone"), "self_harm")


def test_that_it_is_over_keeps_the_topic_and_gives_the_step_that_was_asked_for() -> None:
    over = after(message("safe_now"))
    assert (over.acts, over.memory.topic, over.memory.danger) == (("danger_over",), "safe_now", None)
    assert after(message("safe_now"), replace(TOLD, topic="shelter")).memory.topic == "shelter"
    assert after(message("safe_now", also="what_now")).acts == ("danger_over", "next_safe")
    asks_more = after(message("what_now", part="safe"), asked("alone"))
    assert asks_more.acts == ("danger_over", "next_safe")
    assert (asks_more.memory.danger, asks_more.memory.danger_asked, asks_more.memory.topic) == (None, None, "safe_now")
    told = _is_told_by_part(scene(turn(message("inform", part="safe"), state="waiting"), TOLD))
    assert told is not None
    assert told.acts == ("danger_over",)


def test_that_it_is_over_alerts_nobody_anew() -> None:
    assert after(message("safe_now", risk="high", signals=("violence",))).flag is None


def test_who_is_safe_and_afraid_is_comforted_and_the_alarm_lasts() -> None:
    afraid = after(message("safe_now", part="afraid"))
    assert (afraid.acts[0], afraid.memory.danger) == ("comfort", "immediate_danger")


def test_what_answers_no_question_about_danger_leaves_it_open() -> None:
    assert after(answering("unsure", words=9), asked("now")).flag is None
    yes = after(answering("yes"), asked("now"))
    assert yes.memory.danger_asked != "now"
    for part in ("left", "safe", "quiet", "afraid"):
        assert after(message("inform", answer="said", part=part), asked("alone")).acts[0] not in ("passed_on", "passed_on_place")
    assert after(message("inform", answer="unsure", words=9, signals=("medical",)), asked("alone")).acts == ("danger_medical",)


def test_an_answer_is_taken_whatever_its_intent_and_closes_the_question() -> None:
    read = after(message("shelter", answer="said", words=9), asked("alone", danger_said=(*SAID, "danger_ask_alone")))
    assert read.acts[0] == "passed_on"
    assert read.memory.danger_asked == "when"
    medical = after(message("shelter", answer="said", words=9, signals=("medical",)), asked("alone"))
    assert (medical.acts, medical.memory.danger_asked) == (("danger_medical",), None)
    place = after(message("shelter", answer="said", words=9, signals=("medical",)), asked("place"))
    assert place.acts[0] == "passed_on_place"


def test_when_they_have_gone_it_is_asked_when_they_come_back() -> None:
    left = after(message("inform", part="left"))
    assert (left.acts, left.memory.danger_asked) == (("danger_next", "danger_ask_when"), "when")


def test_when_they_have_gone_a_way_out_is_given_once_and_named_again_when_none_is_left() -> None:
    left = message("inform", part="left")
    first = after(left)
    assert first.memory.danger_said == (*SAID, "danger_next", "danger_ask_when")
    assert after(left, first.memory).acts == ("call_silent",)
    nothing_left = replace(TOLD, danger_said=(*SAID, "danger_next", "call_silent", "danger_ask_when"))
    assert after(left, nothing_left).acts == ("danger_next",)


@pytest.mark.parametrize(
    ("given", "act"),
    [((), "danger_next"), (("danger_next",), "call_silent"), (("danger_next", "call_silent"), "danger_next")],
    ids=["nothing yet", "one way out", "all of them"],
)
def test_who_asks_what_to_do_now_gets_a_way_out_that_is_new_and_at_the_end_the_first_again(
    given: tuple[str, ...], act: str
) -> None:
    assert after(message("what_now"), replace(TOLD, danger_said=(*SAID, *given))).acts == (act, "danger_ask_alone")


@pytest.mark.parametrize(
    ("tells", "act"),
    [
        ({"arrives"}, "danger_quiet"),
        ({"arrives", "time"}, "time_noted"),
        ({"arrives", "question"}, "question_passed_on"),
    ],
    ids=["he is at the door", "he comes at six", "when does he come"],
)
def test_somebody_who_comes_sends_the_phone_away_unless_it_is_said_when_or_asked(tells: set[str], act: str) -> None:
    assert after(unclear(words=9, tells=frozenset(tells))).acts[0] == act


def test_who_may_be_heard_is_told_to_put_the_phone_away() -> None:
    assert after(message("inform", part="hush")).acts == ("danger_quiet",)


def test_a_grave_message_that_is_not_sure_gets_a_way_out_and_a_calm_one_a_receipt() -> None:
    assert after(unclear(words=9, risk="immediate")).acts == ("danger_next", "danger_ask_alone")
    assert after(unclear(words=9, risk="high")).acts == ("passed_on", "danger_ask_alone")


def test_who_asks_something_in_danger_gets_the_answer_and_is_asked_our_question_next_time() -> None:
    """ "Is there a safe house? he comes in an hour"."""
    planned = plan_danger(scene(turn(in_danger(intent="shelter"), state="waiting"), TOLD))
    assert planned.acts == ("danger_next", "shelter")
    assert (planned.memory.danger_asked, planned.memory.danger_said) == (None, (*SAID, "danger_next"))


@pytest.mark.parametrize(
    ("told", "acts"),
    [
        (in_danger(part="afraid", by_words=False), ("comfort", "danger_ask_alone")),
        (in_danger("weapon", part="afraid", by_words=False), ("danger_weapon",)),
        (in_danger("weapon", part="afraid"), ("comfort", "danger_ask_alone")),
        (in_danger("weapon", part="hush", by_words=False), ("danger_quiet",)),
        (in_danger("weapon", tells=frozenset({"arrives"}), by_words=False), ("danger_quiet",)),
    ],
    ids=["nothing graver", "a weapon", "a weapon, and fear in so many words", "somebody hears", "somebody comes"],
)
def test_a_step_comes_before_what_is_only_read_between_the_lines(told: Understanding, acts: tuple[str, ...]) -> None:
    assert plan_danger(scene(turn(told, state="waiting"), TOLD)).acts == acts


def test_a_part_of_the_topic_is_answered_and_our_question_stands() -> None:
    planned = after(message("inform", part="cost"), replace(TOLD, topic="shelter"))
    assert (planned.acts, planned.keeps_question) == (("shelter_cost",), True)
    said = replace(TOLD, topic="shelter", said=("shelter_cost?",))
    assert after(message("inform", part="cost"), said).acts == ("cost",)
    news = message("any_news", part="long", confidence=0.9)
    assert _is_told_by_part(scene(turn(news, state="waiting"), replace(TOLD, topic="shelter"))) is None


def test_a_matter_of_its_own_is_left_to_the_rules_of_calm() -> None:
    there = scene(turn(message("shelter"), state="waiting"), TOLD)
    assert _is_matter_of_its_own(there) == Plan((), TOLD)
    named = message("shelter", words=4, entities=(("country", "IT"),))
    assert _is_matter_of_its_own(scene(turn(named, state="waiting"), TOLD)) is None


def test_a_step_that_ends_in_a_question_opens_it_and_counts_as_having_asked() -> None:
    planned = after(unclear(words=9, signals=("hopeless",)))
    assert (planned.acts, planned.memory.danger_asked) == (("danger_self_harm",), "alone")
    assert {"danger_self_harm", "danger_ask_alone"} <= {*planned.memory.danger_said}
    other = after(unclear(words=9, signals=("weapon",)), asked("alone"))
    assert (other.memory.danger_asked, other.memory.danger_said) == (None, (*SAID, "danger_weapon"))


def test_a_town_that_is_known_is_not_asked_for() -> None:
    before = memory(danger="immediate_danger", danger_said=("danger",), city="Milan")
    assert after(unclear(words=9), before).acts == ("passed_on", "danger_ask_alone")


# --- what is told in passing: a place, a time, that nobody is there, that we may go on


ROMANIAN = memory(danger="immediate_danger", danger_said=("danger",), nationality="RO")
SEEN = {"risk": "high", "signals": ("violence",)}
KNOWN_STEP = replace(ROMANIAN, danger_said=("danger", "danger_violence"))
PLACE, TIME, AWAY = frozenset({"place"}), frozenset({"time"}), frozenset({"away"})


@pytest.mark.parametrize(
    ("tells", "danger", "acts"),
    [
        (PLACE, "immediate_danger", ("passed_on_place", "danger_ask_alone")),
        (TIME, "immediate_danger", ("time_noted", "danger_ask_place")),
        (TIME, "medical_emergency", ("passed_on", "danger_ask_place")),
    ],
    ids=["a place", "a time", "a time where nobody comes back"],
)
def test_a_place_and_a_time_are_confirmed_as_what_they_are_and_not_asked_for(
    tells: frozenset[str], danger: str, acts: tuple[str, ...]
) -> None:
    before = replace(ROMANIAN, danger=danger)
    assert after(unclear(words=9, tells=tells), before).acts == acts
    grave = in_danger(intent=danger, tells=tells)
    assert plan_danger(scene(turn(grave, state="waiting"), before)).acts == acts


def test_a_time_in_the_answer_to_whether_somebody_is_there_is_noted_too() -> None:
    asked = replace(ROMANIAN, danger_said=("danger", "danger_ask_alone"), danger_asked="alone")
    planned = after(message("inform", answer="yes", words=9, tells=TIME), asked)
    assert planned.acts == ("time_noted", "danger_ask_place")
    assert "danger_ask_when" in planned.memory.danger_said


def test_the_country_they_come_from_is_no_place_to_send_anybody_to() -> None:
    home = unclear(words=9, entities=IN_ITALY, facts={"from": "IT"})
    assert after(home, ROMANIAN).acts == ("passed_on", "danger_ask_place")
    assert after(replace(home, facts={"from": "RO"}), ROMANIAN).acts[0] == "passed_on_place"


def test_that_a_person_may_go_on_is_said_back_and_asks_for_one_and_the_question_stays() -> None:
    planned = after(message("inform", part="do_it", **SEEN), ROMANIAN)
    assert (planned.acts, planned.keeps_question) == (("handoff_yes",), True)
    assert planned.flag == flag_of(message("inform", **SEEN), "asked_for_person")
    assert planned.memory == ROMANIAN


@pytest.mark.parametrize(
    ("tells", "acts", "asked"),
    [(AWAY, ("danger_next", "danger_ask_when"), "when"), (AWAY | TIME, ("time_noted", "danger_ask_place"), "place")],
    ids=["it is not said how long", "it is said how long"],
)
def test_while_nobody_is_there_what_can_be_done_is_said_and_staff_learn_what_was_told(
    tells: frozenset[str], acts: tuple[str, ...], asked: str
) -> None:
    told: Any = message("inform", words=9, tells=tells, **SEEN)
    planned = after(told, KNOWN_STEP)
    assert (planned.acts, planned.flag) == (acts, flag_of(told))
    assert planned.flag is not None
    assert (planned.memory.danger_asked, planned.memory.nationality) == (asked, "RO")
