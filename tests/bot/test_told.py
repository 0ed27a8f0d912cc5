"""What a message tells besides a topic: signs of an offer, a country put right, another country, where somebody calls from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.memory import Memory
from bot.plan import Plan, flag_of
from bot.told import country_corrected, names_another_country, numbers_for_somebody, offer_told
from bot.topics import plan_message
from bot.understanding import Understanding
from tests.bot.values import FORMS, memory, message, scene, turn, unclear

HURRY = frozenset({"hurry"})
IN_GERMANY, IN_SERBIA = (("country", "DE"),), (("country", "RS"),)


# --- signs of an offer


def offer(understood: Understanding, before: Memory) -> Plan | None:
    return offer_told(scene(turn(replace(understood, signs=HURRY)), before))


@pytest.mark.parametrize("intent", ["job_offer", "legal_migration", "travel_agent_risk", "offer_check_intro"])
def test_a_sign_told_with_an_offer_is_counted_and_the_rest_is_asked(intent: str) -> None:
    planned = offer(message(intent), memory(topic="job_offer"))
    assert planned is not None
    assert (planned.acts, planned.memory.topic) == ((intent, "go_on_offer"), intent)
    assert (planned.memory.filled["offer_hurry"], planned.memory.offer_flags) == ("yes", "hurry")


@pytest.mark.parametrize("told", [message("inform"), message("affirm"), message("deny")])
def test_a_sign_told_while_an_offer_is_talked_about_goes_on_with_the_questions(told: Understanding) -> None:
    planned = offer(told, memory(topic="travel_agent_risk"))
    assert planned is not None
    assert (planned.acts, planned.memory.topic) == (("go_on_offer",), "travel_agent_risk")


def test_a_sign_in_words_that_are_not_understood_counts_where_an_offer_is_talked_about() -> None:
    planned = offer(unclear(), memory(topic="legal_migration"))
    assert planned is not None
    assert (planned.acts, planned.memory.topic) == (("legal_migration", "go_on_offer"), "legal_migration")


@pytest.mark.parametrize(
    ("told", "before"),
    [
        (message("inform"), memory(topic="shelter")),
        (message("inform"), memory()),
        (message("shelter"), memory(topic="job_offer")),
        (unclear(), memory(topic="shelter")),
        (message("job_offer"), memory(watched=True)),
    ],
    ids=["another topic before", "no topic before", "another topic now", "not understood", "a watched phone"],
)
def test_elsewhere_it_is_no_sign_of_an_offer(told: Understanding, before: Memory) -> None:
    assert offer(told, before) is None


@pytest.mark.parametrize(("confidence", "is_offer"), [(0.89, False), (0.9, True)])
def test_a_sign_told_of_the_work_they_have_is_none_of_an_offer_unless_it_surely_is(confidence: float, is_offer: bool) -> None:
    """ "I have no contract, can I ask for my pay?"."""
    assert (offer(message("job_offer", confidence=confidence), memory(topic="unpaid_wages")) is not None) is is_offer


# --- a country put right


def test_a_country_that_is_put_right_is_no_guess_any_more() -> None:
    before = memory(country=None, country_guess="RO", guess_is_open=True)
    told = message("deny", part="corrects", words=9, entities=(("country", "AT"),), risk="high")
    planned = country_corrected(scene(turn(told), before))
    assert planned is not None
    assert (planned.memory.country, planned.memory.country_guess, planned.memory.guess_is_open) == ("AT", None, False)
    assert planned.flag == flag_of(told)
    assert country_corrected(scene(turn(replace(told, words=10)), before)) is None


# --- numbers to call


FOR_FRIEND = memory(facts={"for": "friend"}, misunderstood=1)


def numbers(understood: Understanding, before: Memory) -> Plan | None:
    return numbers_for_somebody(scene(turn(understood), before))


@pytest.mark.parametrize("intent", ["hotline_number", "third_country", "inform", "what_now"])
def test_who_writes_about_a_friend_and_asks_gets_the_numbers_of_where_they_are_themselves(intent: str) -> None:
    asked = message(intent, asks=True, risk="high", signals=("medical",), entities=IN_GERMANY, facts={"here": "RS"})
    planned = numbers(asked, FOR_FRIEND)
    assert planned is not None
    assert (planned.acts, planned.about, planned.flag) == (("hotline_number",), "RS", flag_of(asked))
    assert planned.flag is not None
    assert (planned.memory.country, planned.memory.misunderstood) == ("RS", 0)


def test_who_writes_of_themselves_or_of_another_topic_gets_no_numbers_of_elsewhere() -> None:
    asked = message("inform", asks=True, entities=IN_SERBIA)
    assert numbers(asked, memory(topic="report_someone")) is not None
    assert numbers(asked, memory(topic="shelter", facts={"for": "self"})) is None
    assert numbers(replace(asked, intent="shelter"), FOR_FRIEND) is None


# --- another country


ABOUT_PAY = memory(topic="unpaid_wages")
NO_TOPIC = memory(topic=None)


@pytest.mark.parametrize(
    ("understood", "before", "is_another"),
    [
        (message("medical_care", words=2, confidence=0.59), ABOUT_PAY, True),
        (message("medical_care", words=2, confidence=0.6), ABOUT_PAY, False),
        (message("third_country", words=4), ABOUT_PAY, True),
        (message("third_country", words=5), ABOUT_PAY, False),
        (message("inform", words=5), NO_TOPIC, True),
        (message("inform", words=8, asks=True), NO_TOPIC, True),
        (message("inform", words=9, asks=True), NO_TOPIC, False),
        (message("inform", words=9, asks=True), ABOUT_PAY, True),
        (message("inform", words=5), replace(NO_TOPIC, facts={"for": "friend"}), False),
        (message("inform", words=4), replace(NO_TOPIC, facts={"for": "friend"}), True),
        (message("inform", words=5), replace(NO_TOPIC, facts={"for": "self"}), True),
        (message("inform", words=5), replace(ABOUT_PAY, facts={"for": "friend"}), True),
        (message("inform", words=6), ABOUT_PAY, False),
        (message("inform", words=6, facts={"here": "DE"}), ABOUT_PAY, True),
        (message("inform", words=6, facts={"to": "DE"}), ABOUT_PAY, True),
        (message("inform", words=6, answer="DE"), ABOUT_PAY, True),
    ],
)
def test_a_country_alone_is_told_from_a_topic_and_from_a_story(
    understood: Understanding, before: Memory, is_another: bool
) -> None:
    assert names_another_country(replace(understood, entities=IN_GERMANY), before) is is_another


def test_the_answer_about_a_country_that_is_asked_about_says_which() -> None:
    asked = message("third_country", words=1, entities=IN_GERMANY)
    planned = plan_message(scene(turn(asked), memory(topic="unpaid_wages", city="Milan")))
    assert (planned.acts, planned.about, planned.memory.city) == (("unpaid_wages",), "DE", "Milan")
    topic = plan_message(scene(turn(message("medical_care", words=9, entities=IN_GERMANY)), memory()))
    assert topic.about == "DE"
    placeless = plan_message(scene(turn(message("stay_safe_abroad", words=9, entities=IN_GERMANY)), memory()))
    assert placeless.about is None


def test_who_has_moved_gets_the_topic_of_the_new_country_with_its_question() -> None:
    moved = message("inform", words=3, entities=IN_GERMANY, facts={"here": "DE"}, sure_facts=frozenset({"here"}))
    planned = plan_message(scene(turn(moved), memory(topic="shelter", city="Milan")))
    assert (planned.acts, planned.about, planned.memory.city) == (("shelter", "go_on_shelter"), None, "Milan")
    assert FORMS.questions["shelter"]
