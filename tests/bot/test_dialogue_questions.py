"""Which question a message answers: the router's, ours, one about danger, or the writer's own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.flows import OpenSlot
from bot.plan import Flag, flag_of
from bot.understanding import Understanding
from tests.bot.values import IN_MILAN, answering, in_danger, memory, message, planned_for, unclear

CONSENT = OpenSlot("shelter", "consent")
AT_SHELTER = memory(topic="shelter", filled={"where": "known", "shelter_who": "woman"})
ALARMED = memory(danger="immediate_danger", danger_said=("danger",), topic="shelter")
IN_AUSTRIA, IN_SERBIA = (("country", "AT"),), (("country", "RS"),)


# --- the router's question


def test_an_answer_to_the_routers_question_is_left_to_it_and_staff_learn_what_it_tells() -> None:
    answer = answering("no", risk="high", signals=("medical",))
    planned = planned_for(answer, AT_SHELTER, CONSENT, is_for_router=True)
    assert (planned.acts, planned.keeps_question) == ((), True)
    assert planned.flag == flag_of(answer) == Flag("high", ("medical",))
    assert (planned.memory.filled, planned.memory.turns) == (AT_SHELTER.filled, 2)


def test_a_question_beside_an_answer_to_the_routers_question_is_answered_here() -> None:
    """ "Yes you may write. shall I go there myself?"."""
    both = answering("yes", asked=("embassy",), may_ask=("embassy",), has_sentences=True, asks=True)
    planned = planned_for(both, AT_SHELTER, CONSENT, is_for_router=True)
    assert (planned.acts, planned.keeps_question) == (("embassy",), True)


@pytest.mark.parametrize(
    "told",
    [{"part": "offer_minor"}, {"part": "exploits"}, {"part": "embassy", "asked": ("embassy", "safe")}],
    ids=["a child who wants to come along", "an exploiter", "they say that they are safe"],
)
def test_who_is_in_no_danger_of_their_own_is_not_asked_about_it(told: dict[str, Any]) -> None:
    doubtful = message("shelter", risk="immediate", signals=("imminent",))
    assert "danger_ask_now" in planned_for(doubtful, AT_SHELTER).acts
    assert "danger_ask_now" not in planned_for(replace(doubtful, **told), AT_SHELTER).acts


def test_who_asks_before_a_journey_is_not_asked_about_danger() -> None:
    hurried = message("job_offer", risk="immediate", signals=("imminent",))
    assert "danger_ask_now" not in planned_for(hurried, memory(topic="job_offer")).acts
    assert "danger_ask_now" in planned_for(hurried, memory(topic="shelter")).acts


def test_what_does_not_answer_the_routers_question_is_answered_here() -> None:
    assert planned_for(message("who_are_you"), memory(), is_for_router=True).acts == ("who_are_you",)
    assert planned_for(in_danger(answer="no"), memory(), is_for_router=True).acts == ("danger", "danger_person")


# --- ours


def test_a_place_that_answers_about_somebody_is_theirs_and_not_the_writers() -> None:
    where = OpenSlot("missing", "missing_where")
    planned = planned_for(message("inform", words=2, answer="said", entities=IN_MILAN), memory(country=None), where)
    assert (planned.memory.country, planned.memory.there) == (None, "IT")


def test_an_answer_to_our_question_is_taken_also_after_an_alarm() -> None:
    who = OpenSlot("shelter", "shelter_who")
    planned = planned_for(answering("woman"), ALARMED, who, state="waiting")
    assert (planned.acts, planned.memory.filled["shelter_who"]) == (("go_on_shelter",), "woman")


def test_a_yes_and_a_little_more_answers_us_also_after_an_alarm() -> None:
    """ "Yes but not in Hull"."""
    planned = planned_for(message("affirm", words=6), ALARMED, CONSENT, state="waiting", leaning="yes")
    assert (planned.memory.filled.get("consent"), planned.memory.danger_said) == ("yes", ("danger",))


def test_please_look_for_a_place_is_a_yes_also_after_an_alarm() -> None:
    planned = planned_for(message("inform", part="do_it"), ALARMED, CONSENT, state="waiting")
    assert planned.memory.filled.get("consent") == "yes"


@pytest.mark.parametrize(
    ("slot", "more", "leaning"),
    [
        (CONSENT, {"words": 7}, "yes"),
        (CONSENT, {"intent": "inform"}, "yes"),
        (CONSENT, {"risk": "high"}, "yes"),
        (CONSENT, {"asks": True}, "yes"),
        (CONSENT, {}, None),
        (OpenSlot("shelter", "shelter_who"), {}, "yes"),
    ],
    ids=["it is long", "it tells something", "it tells of danger", "it asks", "it begins otherwise", "it was no yes or no"],
)
def test_what_is_no_short_yes_is_told_to_those_who_are_being_called(
    slot: OpenSlot, more: dict[str, Any], leaning: str | None
) -> None:
    told = message(**{"intent": "affirm", "words": 6, **more})
    planned = planned_for(told, ALARMED, slot, state="waiting", leaning=leaning)
    assert planned.memory.filled == {}
    assert planned.acts == ("passed_on", "danger_ask_place")


def test_back_leads_back_also_while_people_are_being_called() -> None:
    planned = planned_for(message(), AT_SHELTER, CONSENT, state="waiting", chosen="back")
    assert (planned.acts, planned.memory.filled) == (("go_on_shelter",), {"where": "known"})


def test_a_button_of_ours_answers_our_question_whatever_was_offered_before() -> None:
    planned = planned_for(message(), replace(AT_SHELTER, offer_pending=True), CONSENT, chosen="no")
    assert planned.memory.filled["consent"] == "no"
    planned = planned_for(message(), replace(AT_SHELTER, offer_pending=True), CONSENT, chosen="yes")
    assert planned.memory.filled["consent"] == "yes"


def test_a_country_that_is_put_right_answers_the_question_about_the_country_and_is_a_place_after_an_alarm() -> None:
    austria = message("deny", part="corrects", words=4, entities=IN_AUSTRIA)
    where = planned_for(austria, memory(country="DE", topic="medical_care"), OpenSlot("where", "where"))
    assert (where.acts, where.memory.country) == (("medical_care",), "AT")
    assert planned_for(austria, ALARMED, state="waiting").acts == ("passed_on_place", "danger_ask_alone")


def test_a_button_counts_however_unclear_its_words_are() -> None:
    planned = planned_for(unclear(), memory(), chosen="talk_to_human")
    assert (planned.acts, planned.flag) == (("talk_to_human",), Flag("high", ("asked_for_person",)))


def test_an_offer_is_taken_up_only_by_the_next_message() -> None:
    assert planned_for(message("thanks"), memory(offer_pending=True)).memory.offer_pending is False


def test_a_person_is_offered_with_the_answer_about_children_and_with_no_other() -> None:
    answered = {"children_where": "with_me"}
    assert not planned_for(message("thanks"), memory(filled=answered)).memory.offer_pending
    question = planned_for(message("family_reunion"), memory())
    assert "go_on_children" in question.acts
    assert not question.memory.offer_pending


# --- the writer's own


def test_a_question_within_the_topic_is_answered_although_a_no_was_read_into_it_and_ours_stays_open() -> None:
    cost = message("cost", part="cost", asks=True, answer="no", risk="high")
    planned = planned_for(cost, AT_SHELTER, CONSENT)
    assert (planned.acts, planned.keeps_question, planned.flag) == (("shelter_cost",), True, flag_of(cost))
    assert planned.flag is not None
    assert (planned.memory.filled, planned.memory.turns) == (AT_SHELTER.filled, 2)
    again = memory(topic="shelter", said=("shelter_cost?country=IT",))
    assert planned_for(cost, again, CONSENT).acts == ("cost",)


@pytest.mark.parametrize(
    ("understood", "more", "value"),
    [
        (message("inform", part="cost", answer="no"), {}, "no"),
        (message("deny", part="corrects", answer="no", asks=True), {}, "no"),
        (message("any_news", part="long", answer="no", asks=True), {"state": "waiting"}, "no"),
        (message("inform", part="cost", asks=True, answer="no"), {"chosen": "yes"}, "yes"),
    ],
    ids=["it is no question", "no answer says it", "it asks for the person who comes", "a button was pressed"],
)
def test_what_is_no_question_within_the_topic_answers_ours(understood: Understanding, more: dict[str, str], value: str) -> None:
    planned = planned_for(understood, AT_SHELTER, CONSENT, **more)
    assert planned.memory.filled["consent"] == value


def test_what_may_be_a_question_and_can_answer_ours_answers_it_first() -> None:
    may_ask = message("deny", part="cost", by_words=False, asked=("cost",), may_ask=("cost",), answer="no", asks=True)
    planned = planned_for(may_ask, AT_SHELTER, CONSENT)
    assert planned.memory.filled["consent"] == "no"
    assert "shelter_cost" in planned.acts


def test_a_plea_needs_no_question_mark() -> None:
    """ "Please do not tell him", while we ask for leave to hand over."""
    planned = planned_for(message("inform", part="keep", answer="no"), AT_SHELTER, CONSENT)
    assert (planned.acts, planned.keeps_question, planned.memory.filled) == (("told",), True, AT_SHELTER.filled)


def test_on_a_watched_phone_no_part_is_answered() -> None:
    planned = planned_for(
        message("cost", part="cost", asks=True, answer="no"), memory(topic="shelter", watched=True), OpenSlot("safe", "safe_now")
    )
    assert planned.acts == ("not_now",)


def test_without_an_open_question_a_part_closes_what_was_asked() -> None:
    planned = planned_for(message("cost", part="cost", asks=True), AT_SHELTER)
    assert (planned.acts, planned.keeps_question) == (("shelter_cost",), False)


def test_only_whoever_writes_about_somebody_and_asks_whom_to_call_gets_numbers_in_place_of_our_question() -> None:
    asked, before = OpenSlot("missing", "missing_where"), memory(topic="missing_person")
    place = message("inform", words=8, asks=True, answer="said", entities=IN_SERBIA)
    assert planned_for(place, before, asked).memory.filled["missing_where"] == "said"
    call = message("inform", part="call", words=8, answer="no", entities=IN_SERBIA)
    assert planned_for(call, AT_SHELTER, CONSENT).memory.filled["consent"] == "no"
    watched = memory(topic="missing_person", watched=True)
    assert "hotline_number" not in planned_for(call, watched, OpenSlot("safe", "safe_now")).acts


def test_a_person_asked_for_in_another_sentence_is_got() -> None:
    """ "Are you a machine? Please call a person."""
    asked = message("who_are_you", topics=("who_are_you", "talk_to_human"), has_sentences=True)
    planned = planned_for(asked, memory(topic="shelter"))
    assert "talk_to_human" in planned.acts
    assert planned.flag == Flag("high", ("asked_for_person",))
