"""A message that meets no open question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.memory import Memory
from bot.plan import Flag, Plan, Scene, chosen_topic
from bot.topics import plan_message, plan_topic
from bot.understanding import Understanding
from tests.bot.values import FORMS, IN_ITALY, memory, message, scene, turn, unclear

IN_GERMANY = (("country", "DE"),)


def reply(understood: Understanding, before: Memory, **more: object) -> Plan:
    return plan_message(scene(turn(understood, **more), before))


def test_a_topic_is_answered_and_the_first_question_of_its_flow_asked() -> None:
    planned = reply(message("shelter"), memory(misunderstood=1, off_topic=2))
    assert planned.acts == ("shelter", "go_on_shelter")
    assert (planned.memory.topic, planned.memory.misunderstood, planned.memory.off_topic) == ("shelter", 0, 0)


def test_a_flow_that_is_known_gives_its_result_at_once() -> None:
    filled = {"minor": "no", "fear": "yes", "cooperation": "no"}
    assert reply(message("asylum"), memory(filled=filled)).acts == ("go_on_options",)


def test_on_a_watched_phone_a_topic_asks_first_whether_it_is_safe() -> None:
    planned = reply(message("shelter"), memory(watched=True, filled={"safe_now": "yes"}))
    assert (planned.acts, planned.memory.topic, planned.memory.filled) == (("go_on_safe",), "shelter", {})


def test_a_topic_of_high_risk_offers_a_person_once_while_the_assistant_holds_the_conversation() -> None:
    high = message("threats", risk="high")
    assert reply(high, memory()).acts == ("threats", "offer_person")
    assert reply(high, memory(person_offered=True)).acts == ("threats",)
    assert reply(high, memory(), state="waiting").acts == ("threats",)


def test_where_the_writer_is_is_asked_once_and_only_where_it_matters() -> None:
    nowhere = memory(country=None, country_guess="RO")
    planned = reply(message("unpaid_wages"), nowhere)
    assert planned.acts == ("unpaid_wages", "go_on_where")
    assert planned.memory.guess_is_open
    assert reply(message("unpaid_wages"), memory()).acts == ("unpaid_wages",)
    assert reply(message("unpaid_wages"), memory(country=None, filled={"where": "skip"})).acts == ("unpaid_wages",)
    assert reply(message("who_are_you"), nowhere).acts == ("who_are_you",)
    assert plan_topic(turn(message()), "show_menu", nowhere, FORMS).acts == ("show_menu",)


@pytest.mark.parametrize(
    ("chosen", "topic"),
    [
        ("rights", "am_i_trafficked"),
        ("check", "offer_check_intro"),
        ("shelter", "shelter"),
        ("yes", None),
        ("zebra", None),
        (None, None),
    ],
)
def test_a_button_stands_for_a_topic_or_for_an_answer(chosen: str | None, topic: str | None) -> None:
    assert chosen_topic(chosen) == topic


def test_the_bare_name_of_another_country_gives_the_last_answer_again() -> None:
    before = memory(topic="unpaid_wages", misunderstood=1)
    for understood in (
        unclear(entities=IN_GERMANY),
        message("affirm", entities=IN_GERMANY),
        message("third_country", entities=IN_GERMANY),
        message("unpaid_wages", words=9, entities=IN_GERMANY),
    ):
        planned = plan_message(Scene(turn(understood), before, memory(topic="unpaid_wages", country="DE"), None, FORMS))
        assert planned.acts == ("unpaid_wages",), understood.intent
    nothing_asked = Scene(turn(unclear(entities=IN_GERMANY)), memory(), memory(country="DE"), None, FORMS)
    assert plan_message(nothing_asked).acts == ("country_noted",)


def test_the_same_country_or_a_topic_of_its_own_or_a_first_message_is_not_another_country() -> None:
    before = memory(topic="unpaid_wages")
    assert reply(unclear(entities=IN_ITALY), before).acts == ("not_understood",)
    assert reply(message("medical_care", words=9, entities=IN_GERMANY), before).acts[0] == "medical_care"
    assert reply(message("third_country", words=9, entities=IN_GERMANY), before).acts[0] == "third_country"
    assert reply(unclear(entities=IN_GERMANY), Memory(topic="unpaid_wages")).acts == ("not_understood",)


@pytest.mark.parametrize("understood", [unclear(), message("out_of_scope")])
def test_what_is_meant_for_the_person_who_is_to_come_is_not_asked_about(understood: Understanding) -> None:
    assert reply(understood, memory(), state="waiting").acts == ("passed_on",)


def test_twice_not_understood_offers_a_person_and_flags_it() -> None:
    first = reply(unclear(), memory())
    assert (first.acts, first.flag) == (("not_understood",), None)
    second = reply(unclear(), first.memory)
    assert (second.acts, second.flag) == (("offer_person",), Flag("high", ("not_understood_twice",)))


def test_a_message_that_is_understood_ends_the_count_of_misses() -> None:
    assert reply(message("thanks"), memory(misunderstood=1)).memory.misunderstood == 0


def test_abuse_and_spam_get_two_lines_then_silence_until_something_else_comes() -> None:
    before, acts = memory(), []
    for _ in range(4):
        planned = reply(message("out_of_scope"), before)
        acts.append((planned.acts, planned.is_quiet))
        before = planned.memory
    assert acts == [(("out_of_scope",), False), (("patience",), False), ((), True), ((), True)]
    assert reply(message("thanks"), before).memory.off_topic == 0


def test_a_named_language_is_taken_and_an_unnamed_one_asked_for() -> None:
    assert reply(message("change_language"), memory(new_language="ru")).acts == ("language_known",)
    assert reply(message("change_language"), memory()).acts == ("change_language",)


@pytest.mark.parametrize(
    ("confidence", "guess", "acts"),
    [
        (0.9, None, ("first_contact",)),
        (0.5, None, ("first_contact", "which_language")),
        (0.5, "en", ("first_contact",)),
        (0.05, "en", ("first_contact", "which_language")),
        (0.5, "ro", ("first_contact", "which_language")),
    ],
)
def test_a_first_greeting_asks_for_the_language_when_it_is_not_sure(
    confidence: float, guess: str | None, acts: tuple[str, ...]
) -> None:
    greeting = message("greet", language_confidence=confidence)
    planned = reply(greeting, Memory(), language_guess=guess)
    assert (planned.acts, planned.memory.language_asked) == (acts, len(acts) == 2)
    assert reply(greeting, Memory(language_asked=True)).acts == ("first_contact",)
    assert reply(greeting, memory()).acts == ("greet",)


def test_what_sounds_like_a_report_and_is_about_the_writer_is_answered_as_theirs() -> None:
    own = message("report_someone", confidence=0.6, is_own=True, facts={"papers": "kept"}, words=9)
    assert reply(own, memory()).acts[0] == "documents_taken"
    assert reply(replace(own, is_own=False), memory()).acts[0] == "report_someone"
    assert reply(replace(own, confidence=0.95), memory()).acts[0] == "report_someone"


def test_facts_that_are_clear_are_answered_in_words_that_are_not() -> None:
    assert reply(unclear(facts={"pay": "none"}), memory()).acts[0] == "unpaid_wages"
    assert reply(message("inform", confidence=0.5), memory(topic="unpaid_wages")).acts == ("next_pay",)


def test_a_country_that_they_come_from_is_not_another_country_asked_about() -> None:
    home = message("inform", entities=(("country", "UA"),), facts={"from": "UA"})
    assert reply(home, memory(topic="unpaid_wages", said=("next_pay?",))).acts == ("noted",)


def test_what_is_told_with_a_country_is_answered_and_not_only_the_country_noted() -> None:
    """ "In Belgium I clean, they do not pay", after a greeting."""
    told = message("inform", words=5, entities=(("country", "BE"),), facts={"here": "BE", "pay": "none"})
    assert reply(told, memory(turns=1)).acts[0] == "unpaid_wages"
    assert reply(message("inform", words=2, entities=(("country", "BE"),), facts={"here": "BE"}), memory(turns=1)).acts == (
        "country_noted",
    )


def test_who_has_no_papers_is_told_of_ways_to_stay() -> None:
    assert reply(message("inform", facts={"papers": "none"}), memory(turns=1)).acts[0] == "residence_permit"


def test_on_a_watched_phone_a_greeting_tells_nothing_of_the_person_who_is_called() -> None:
    assert reply(message("greet"), memory(turns=2, watched=True), state="waiting").acts == ("greet",)


def test_who_tells_of_a_friend_is_answered_as_one_who_writes_about_somebody() -> None:
    """ "Can you help my friend?", "she works in a nail bar in Birmingham, they make her sleep there"."""
    told = message("inform", words=13, entities=(("country", "GB"),), facts={"there": "GB", "work": "other"})
    assert reply(told, memory(turns=1, facts={"for": "friend"})).acts[0] == "report_someone"


def test_where_somebody_is_is_noted_and_the_answer_not_given_again() -> None:
    named = message("third_country", words=1, entities=(("country", "GR"),))
    assert reply(named, memory(topic="missing_person", turns=3)).acts == ("noted",)
    assert reply(named, memory(topic="missing_person", turns=3), state="waiting").acts == ("passed_on_place",)


def test_whoever_tells_what_is_done_to_them_gets_no_advice_before_a_journey() -> None:
    """ "I build in Denmark, five of us, the boss has our passports" sounds like work abroad."""
    told = message("legal_migration", entities=(("country", "DK"),), facts={"here": "DK", "papers": "kept"})
    assert reply(told, memory(turns=1)).acts[0] == "documents_taken"


def test_what_is_asked_about_the_line_leaves_the_topic_as_it_was() -> None:
    assert reply(message("who_are_you"), memory(topic="shelter", turns=2)).memory.topic == "shelter"
    assert reply(message("who_are_you"), memory(turns=1)).memory.topic is None


def test_a_story_is_not_answered_by_its_country_alone() -> None:
    story = message("inform", words=14, entities=(("country", "NL"),), facts={"here": "NL"})
    assert reply(story, memory(turns=1)).acts == ("inform",)


def test_who_keeps_the_passport_themselves_is_not_told_that_nobody_may_take_it() -> None:
    assert reply(message("documents_taken", part="own_papers"), memory(topic="job_offer")).acts == ("noted",)
    taken = message("documents_taken", part="own_papers", facts={"papers": "kept"})
    assert reply(taken, memory(topic="job_offer")).acts[0] == "documents_taken"


def test_who_asks_for_news_after_a_person_was_offered_gets_one() -> None:
    asked = reply(message("any_news"), memory(person_offered=True))
    assert asked.acts == ("person_on_the_way",)
    assert asked.flag is not None
    assert "asked_for_person" in asked.flag.reasons


def test_an_offer_asked_about_after_its_result_gets_a_step_and_no_new_check() -> None:
    """ "So do I go or not"."""
    planned = reply(message("job_offer"), memory(topic="offer_check_intro", said=("offer_result?",)))
    assert (planned.acts, planned.memory.topic) == (("next_offer",), "job_offer")


@pytest.mark.parametrize(
    ("understood", "before", "topic"),
    [
        (message("medical_care", confidence=0.5, facts={"pay": "none"}), None, "medical_care"),
        (message("medical_care", confidence=0.49, facts={"pay": "none"}), None, "unpaid_wages"),
        (message("job_offer", confidence=0.89), "unpaid_wages", "unpaid_wages"),
        (message("job_offer", confidence=0.9), "unpaid_wages", "job_offer"),
        (message("job_offer", confidence=0.89), None, "job_offer"),
        (message("medical_care", confidence=0.89), "unpaid_wages", "medical_care"),
    ],
    ids=["a topic", "a guess", "of the work they have", "surely an offer", "an offer", "no offer"],
)
def test_what_was_told_decides_where_the_topic_is_a_guess_or_may_be_the_work_they_have(
    understood: Understanding, before: str | None, topic: str
) -> None:
    assert reply(understood, memory(topic=before)).acts[0] == topic
