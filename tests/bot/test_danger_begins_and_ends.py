"""Where an alarm begins anew, what it remembers, and what no longer belongs to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.danger import after_alarm, danger_denied, plan_danger
from bot.danger import in_danger as rule_of_danger
from bot.memory import Memory
from bot.plan import Plan, flag_of
from bot.understanding import Understanding
from tests.bot.values import answering, in_danger, memory, message, scene, turn, unclear

ALL_ASKED = ("danger", "danger_ask_place", "danger_ask_alone", "danger_ask_when")
TOLD = memory(danger="immediate_danger", danger_said=("danger", "danger_ask_place"))


def test_the_first_alarm_is_remembered_as_said_before_all_else_and_asks_nothing_of_before() -> None:
    before = memory(danger_said=("danger_ask_now",), danger_asked="now")
    planned = plan_danger(scene(turn(in_danger()), before))
    assert planned.memory.danger_said == ("danger", "danger_ask_now")
    assert planned.memory.danger_asked is None
    again = plan_danger(scene(turn(in_danger(), state="assistant"), replace(TOLD, danger_asked="place")))
    assert (again.memory.danger_said, again.memory.danger_asked) == (("danger", "danger_ask_place"), None)


@pytest.mark.parametrize(
    "before",
    [replace(TOLD, danger=None), memory(danger="somebody_else"), replace(TOLD, danger_said=("danger_ask_now",))],
    ids=["it was over", "it was that of somebody else", "it was only asked about"],
)
def test_danger_gets_the_first_words_again_while_people_come_for_another_matter(before: Memory) -> None:
    planned = plan_danger(scene(turn(in_danger("weapon"), state="waiting"), before))
    assert planned.acts == ("danger", "danger_person")


@pytest.mark.parametrize(
    ("before", "state"),
    [
        (TOLD, "assistant"),
        (replace(TOLD, danger=None), "waiting"),
        (replace(TOLD, danger="somebody_else"), "waiting"),
        (replace(TOLD, danger_said=("danger_ask_now",)), "waiting"),
    ],
    ids=["nobody is awaited", "it is over", "it is that of somebody else", "no alarm was answered"],
)
def test_a_calm_message_is_met_as_after_an_alarm_only_while_one_lasts(before: Memory, state: str) -> None:
    assert after_alarm(scene(turn(message("inform", words=9), state=state), before)) is None


def test_thanks_after_an_alarm_leave_the_open_question_where_it_is() -> None:
    planned = after_alarm(scene(turn(message("thanks"), state="waiting"), TOLD))
    assert planned is not None
    assert planned.keeps_question is True


def test_a_step_for_what_is_told_after_an_alarm_is_seen_by_staff() -> None:
    told = unclear(words=9, risk="high", signals=("medical",))
    planned = after_alarm(scene(turn(told, state="waiting"), TOLD))
    assert planned is not None
    assert (planned.acts, planned.flag) == (("danger_medical",), flag_of(told))
    assert planned.flag is not None


def test_a_bare_word_that_means_nothing_to_us_is_taken_for_the_place() -> None:
    before = memory(danger="immediate_danger", danger_said=("danger",))
    planned = after_alarm(scene(turn(message("out_of_scope", words=1), state="waiting"), before))
    assert planned is not None
    assert planned.acts[0] == "passed_on_place"


def test_that_they_do_not_know_answers_nothing_and_their_own_question_is_answered() -> None:
    before = replace(TOLD, danger_asked="alone")
    unsure = message("shelter", answer="unsure", words=9)
    assert after_alarm(scene(turn(unsure, state="waiting"), before)) is None
    assert after_alarm(scene(turn(replace(unsure, answer="no"), state="waiting"), before)) is not None


def test_when_all_was_asked_no_question_is_open() -> None:
    before = memory(danger="immediate_danger", danger_said=ALL_ASKED, danger_asked="when")
    planned = after_alarm(scene(turn(answering("said", words=9), state="waiting"), before))
    assert planned is not None
    assert (planned.acts, planned.memory.danger_asked) == (("passed_on",), None)


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"children": "1"}, "immediate_danger"),
        ({"children": "1", "person": "woman"}, "immediate_danger"),
        ({"children": "1", "person": "child"}, "minor_at_risk"),
        ({"person": "child"}, "minor_at_risk"),
    ],
)
def test_a_child_who_writes_is_a_child_in_danger_also_with_children_beside_them(facts: dict[str, str], kind: str) -> None:
    told: Understanding = in_danger("minor", intent="inform", facts=facts)
    assert plan_danger(scene(turn(told), memory())).memory.danger == kind


def test_danger_told_once_more_when_all_was_asked_leaves_no_question_open() -> None:
    before = memory(danger="immediate_danger", danger_said=ALL_ASKED, danger_asked="when")
    planned = after_alarm(scene(turn(message("immediate_danger", words=9), state="waiting"), before))
    assert planned is not None
    assert (planned.acts, planned.memory.danger_asked) == (("passed_on",), None)


def test_words_of_danger_end_no_alarm_whatever_else_they_say() -> None:
    acute = in_danger("violence", part="safe", by_words=False, asked=("safe",))
    planned = after_alarm(scene(turn(acute, state="waiting"), TOLD))
    assert planned is not None
    assert planned.memory.danger == "immediate_danger"


@pytest.mark.parametrize(("sure", "is_over"), [(0.97, True), (0.96, False)])
def test_a_no_to_danger_counts_in_other_words_when_it_is_sure(sure: float, is_over: bool) -> None:
    """ "lol i am at home, just asking"."""
    told = message("inform", answer="no", answer_confidence=sure)
    planned = danger_denied(scene(turn(told), memory(danger_asked="now")))
    assert (planned is not None) == is_over


@pytest.mark.parametrize("where", ["rescued", "out_now"])
def test_with_the_police_or_out_of_the_house_the_alarm_is_over(where: str) -> None:
    out = after_alarm(scene(turn(message("inform", asked=(where,)), state="waiting"), TOLD))
    assert out is not None
    assert (out.acts, out.memory.danger) == ((where,), None)
    acute = in_danger("weapon", asked=("rescued",))
    still = after_alarm(scene(turn(acute, state="waiting"), TOLD))
    assert still is None or still.memory.danger is not None


# --- children: of an offer, of the writer


def test_a_child_whom_they_want_to_take_along_on_an_offer_is_no_alarm_and_staff_see_it() -> None:
    """ "My sister is 17, can she come too?"."""
    minor, before = in_danger("minor", intent="job_offer"), memory(topic="job_offer")
    planned = rule_of_danger(scene(turn(minor), before))
    assert planned == Plan(("offer_minor",), before, flag_of(minor))
    assert planned.flag is not None


@pytest.mark.parametrize(
    ("before", "signals"),
    [
        (memory(topic="shelter"), ("minor",)),
        (memory(topic="job_offer", danger="immediate_danger"), ("minor",)),
        (memory(topic="job_offer"), ("minor", "violence")),
    ],
    ids=["no offer", "an alarm lasts", "and they are beaten"],
)
def test_a_child_in_danger_is_an_alarm_where_more_than_an_offer_is_told(before: Memory, signals: tuple[str, ...]) -> None:
    planned = rule_of_danger(scene(turn(in_danger(*signals)), before))
    assert planned is not None
    assert planned.acts == ("danger", "danger_person")


def test_a_parent_is_told_whom_to_call_for_their_child_and_that_counts_as_the_first_words() -> None:
    told = in_danger("minor", intent="inform", facts={"for": "child"})
    planned = rule_of_danger(scene(turn(told), memory(danger_said=("danger_ask_now",), danger_asked="now")))
    assert planned is not None
    assert (planned.acts, planned.flag) == (("child_used", "danger_person"), flag_of(told))
    assert planned.flag is not None
    assert planned.memory.danger_said == ("danger", "danger_ask_now", "child_used")
    assert (planned.memory.danger, planned.memory.danger_asked) == ("immediate_danger", None)


@pytest.mark.parametrize("kind", ["told before", "told now"])
def test_the_parent_of_a_child_in_danger_is_no_child(kind: str) -> None:
    facts = {"for": "child"}
    told = in_danger("minor", "violence", intent="inform", facts=facts if kind == "told now" else {})
    before = memory(facts=facts if kind == "told before" else {})
    assert plan_danger(scene(turn(told), before)).memory.danger == "immediate_danger"


@pytest.mark.parametrize(("age", "danger"), [("17", "minor_at_risk"), ("18", "immediate_danger")])
def test_who_is_eighteen_is_no_child_in_danger(age: str, danger: str) -> None:
    told = in_danger("minor", intent="inform", facts={"age": age})
    assert plan_danger(scene(turn(told), memory())).memory.danger == danger
