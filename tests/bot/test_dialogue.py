"""What comes before what: danger, the open question, the topic, a person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dialogue import plan
from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Flag, Summary
from tests.bot.values import FORMS, in_danger, memory, message, turn, unclear

CONSENT = OpenSlot("shelter", "consent")
AT_CONSENT = memory(topic="shelter", filled={"where": "known", "shelter_who": "woman"})


def test_while_staff_hold_the_conversation_nothing_is_said_and_danger_is_flagged() -> None:
    planned = plan(turn(in_danger("weapon"), state="with_staff"), memory(misunderstood=1, offer_pending=True), CONSENT, FORMS)
    assert planned.acts == ()
    assert planned.flag == Flag("immediate", ("weapon", "immediate_danger"))
    assert (planned.memory.misunderstood, planned.memory.offer_pending) == (0, False)


def test_a_message_that_the_router_answers_leaves_the_dialogue_where_it_is() -> None:
    before = memory(topic="shelter", strayed=1, signals_so_far={"violence": 0.5})
    planned = plan(turn(message("asylum", strengths={"weapon": 0.4}), is_watched_only=True), before, CONSENT, FORMS)
    assert (planned.acts, planned.keeps_question, planned.flag) == ((), True, None)
    assert planned.memory == memory(topic="shelter", strayed=1, signals_so_far={"violence": 0.3, "weapon": 0.4})


def test_danger_in_a_message_that_the_router_answers_is_answered_all_the_same() -> None:
    planned = plan(turn(in_danger("weapon"), is_watched_only=True), memory(), CONSENT, FORMS)
    assert planned.acts == ("danger", "danger_person")


def test_danger_comes_before_the_open_question_a_button_and_a_wish_for_a_person() -> None:
    for chosen in (None, "yes", "menu", "back"):
        planned = plan(turn(in_danger(), chosen=chosen), memory(offer_pending=True), CONSENT, FORMS)
        assert planned.acts == ("danger", "danger_person"), chosen


@pytest.mark.parametrize(
    ("chosen", "acts"),
    [
        ("yes", ("affirm",)),
        ("no", ("deny",)),
        ("menu", ("show_menu",)),
        ("rights", ("am_i_trafficked",)),
        ("check", ("offer_check_intro", "go_on_offer")),
        ("woman", ("not_understood",)),
    ],
)
def test_a_button_says_more_surely_than_the_model_what_is_meant(chosen: str, acts: tuple[str, ...]) -> None:
    assert plan(turn(message("asylum"), chosen=chosen), memory(), None, FORMS).acts == acts


def test_a_watched_phone_gets_the_short_neutral_answer() -> None:
    beside_them = message("being_watched", risk="high", tells=frozenset({"near"}))
    planned = plan(turn(beside_them), memory(), CONSENT, FORMS)
    assert (planned.acts, planned.memory.watched) == (("watched",), True)
    assert planned.flag == Flag("high", ("being_watched",))


def test_a_doubtful_being_watched_is_not_taken_for_it() -> None:
    assert not plan(turn(unclear()), memory(), None, FORMS).memory.watched
    assert not plan(turn(message("being_watched", confidence=0.2)), memory(), None, FORMS).memory.watched


def test_back_returns_to_the_question_before_and_without_one_to_the_topics() -> None:
    planned = plan(turn(message(), chosen="back"), AT_CONSENT, CONSENT, FORMS)
    assert planned.acts == ("go_on_shelter",)
    assert "shelter_who" not in planned.memory.filled
    assert plan(turn(message(), chosen="back"), memory(), OpenSlot("shelter", "where"), FORMS).acts == ("show_menu",)
    assert plan(turn(message(), chosen="back"), memory(), None, FORMS).acts == ("show_menu",)


@pytest.mark.parametrize(("state", "act"), [("assistant", "talk_to_human"), ("waiting", "person_on_the_way")])
def test_a_wish_for_a_person_comes_before_the_open_question(state: str, act: str) -> None:
    planned = plan(turn(message("talk_to_human", risk="high"), state=state), AT_CONSENT, CONSENT, FORMS)
    assert planned.acts == (act,)
    assert planned.flag == Flag("high", ("talk_to_human", "asked_for_person"))


def test_a_yes_to_an_offered_person_asks_for_one_and_only_in_the_next_message() -> None:
    offered = plan(turn(unclear()), memory(misunderstood=1), None, FORMS)
    assert (offered.acts, offered.memory.offer_pending, offered.memory.person_offered) == (("offer_person",), True, True)
    agreed = plan(turn(message("affirm")), offered.memory, None, FORMS)
    assert (agreed.acts, agreed.flag) == (("person_on_the_way",), Flag("high", ("asked_for_person",)))
    later = plan(turn(message("thanks")), offered.memory, None, FORMS)
    assert plan(turn(message("affirm")), later.memory, None, FORMS).acts == ("affirm",)


def test_the_answer_about_children_offers_a_person() -> None:
    planned = plan(
        turn(message(), chosen="with_me"), memory(topic="family_reunion"), OpenSlot("children", "children_where"), FORMS
    )
    assert planned.memory.offer_pending


def test_a_language_without_texts_is_asked_about_once_and_not_in_danger() -> None:
    foreign = message("shelter", language="it", language_confidence=0.9)
    planned = plan(turn(foreign), memory(), None, FORMS)
    assert (planned.acts, planned.memory.language_asked) == (("other_language",), True)
    said = replace(planned.memory, said=("other_language?tongue=it",))
    going_on = plan(turn(message("inform", language="it", language_confidence=0.2)), said, None, FORMS)
    assert (going_on.acts, going_on.flag) == (("other_language_again",), Flag("high", ("other_language",)))
    alarmed = plan(turn(in_danger(language="it", language_confidence=0.9)), said, None, FORMS)
    assert alarmed.acts[0] == "other_language_danger"
    again = replace(said, said=(*said.said, "other_language_danger?tongue=it"))
    assert plan(turn(in_danger(language="it", language_confidence=0.9)), again, None, FORMS).acts[0] == "danger"
    assert alarmed.flag is not None
    assert (alarmed.flag.level, alarmed.flag.reasons[-1]) == ("immediate", "other_language")
    for language, confidence in (("it", 0.5), ("und", 1.0), ("ro", 1.0)):
        doubtful = message("shelter", language=language, language_confidence=confidence)
        assert "other_language" not in plan(turn(doubtful), memory(), None, FORMS).acts


def test_somebody_who_is_asked_about_somebody_else_and_says_where_they_are_gets_numbers() -> None:
    asked = OpenSlot("missing", "missing_danger")
    message_ = message("inform", part="call", words=8, entities=(("city", "Belgrade"), ("country", "RS")), answer="no")
    planned = plan(turn(message_), memory(topic="missing_person"), asked, FORMS)
    assert (planned.acts, planned.about, planned.keeps_question) == (("hotline_number",), "RS", True)


def test_a_count_of_people_is_no_wish_for_a_person() -> None:
    planned = plan(turn(message("talk_to_human", part="count")), memory(), None, FORMS)
    assert (planned.acts, planned.flag) == (("noted",), None)


def test_silence_is_not_broken_to_ask_for_the_language() -> None:
    planned = plan(turn(message(language="it")), memory(off_topic=2), None, FORMS)
    assert (planned.acts, planned.is_quiet, planned.memory.language_asked) == ((), True, False)


def test_what_staff_wrote_down_is_remembered() -> None:
    planned = plan(turn(message("thanks"), summary=Summary("legal_help", "yes")), memory(topic="shelter"), None, FORMS)
    assert (planned.memory.topic, planned.memory.filled["minor"]) == ("legal_help", "yes")


def test_the_first_message_is_counted() -> None:
    assert plan(turn(message("greet")), Memory(), None, FORMS).memory.turns == 1


def test_who_asks_as_an_exploiter_learns_nothing_and_is_marked() -> None:
    asked = plan(turn(message("family_reunion", part="exploits", asks=True)), memory(), None, FORMS)
    assert (asked.acts, asked.flag) == (("not_for_this",), Flag("high", ("possible_exploiter",)))
    assert plan(turn(message("shelter")), asked.memory, None, FORMS).acts == ("not_for_this",)
    assert plan(turn(in_danger()), asked.memory, None, FORMS).acts[0] == "danger"


def test_a_country_that_is_put_right_is_no_answer_to_another_question() -> None:
    open_slot = OpenSlot("medical", "medical_now")
    austria = message("deny", part="corrects", words=4, answer="no", entities=(("country", "AT"),))
    planned = plan(turn(austria), memory(country="DE", topic="medical_care"), open_slot, FORMS)
    assert (planned.acts, planned.memory.country, planned.keeps_question) == (("country_noted",), "AT", True)
    assert "medical_now" not in planned.memory.filled


def test_on_a_watched_phone_whatever_comes_next_is_asked_whether_they_can_write_until_they_say_so() -> None:
    watched = memory(watched=True, topic="shelter", turns=2)
    for told in (message("inform", words=3), message("affirm"), message("unpaid_wages"), unclear()):
        assert plan(turn(told), watched, None, FORMS).acts == ("go_on_safe",)
    assert plan(turn(message("thanks")), watched, None, FORMS).acts == ("thanks",)
    free = plan(turn(message("affirm", part="can")), watched, None, FORMS)
    assert (free.acts, free.memory.watched) == (("phone_safety", "shelter"), False)


def test_that_somebody_they_write_about_knows_of_it_makes_no_watched_phone() -> None:
    """ "She knows that I write to you", when we asked for her consent."""
    planned = plan(turn(message("being_watched")), memory(topic="helper_writes"), OpenSlot("helper", "helper_consent"), FORMS)
    assert not planned.memory.watched


def test_staff_see_from_the_first_message_on_that_somebody_is_missing() -> None:
    planned = plan(turn(message("missing_person")), memory(), None, FORMS)
    assert planned.flag == Flag("high", ("missing_person",))


def test_staff_learn_of_no_child_where_the_writer_has_told_that_they_are_an_adult() -> None:
    planned = plan(turn(in_danger("weapon", "minor")), memory(facts={"age": "30"}), None, FORMS)
    assert planned.flag == Flag("immediate", ("weapon", "immediate_danger"))


def test_what_is_done_to_whoever_is_missing_is_told_of_them() -> None:
    told = message("threats", confidence=0.8, risk="high", words=7)
    planned = plan(turn(told), memory(topic="missing_person"), None, FORMS)
    assert planned.memory.topic == "missing_person"
    assert "threats" not in planned.acts


def test_a_place_beside_a_button_is_that_of_the_topic_on_the_button() -> None:
    """A country in which a job is offered is not the one that the writer is in."""
    pressed = message("inform", words=6, entities=(("country", "DE"),))
    planned = plan(turn(pressed, chosen="job_offer"), Memory(turns=1), None, FORMS)
    assert (planned.memory.country, planned.memory.there) == (None, "DE")
