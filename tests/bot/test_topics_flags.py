"""Whatever a calm message is answered by: staff learn what it tells, and nothing that was remembered is lost."""

from __future__ import annotations

from typing import Any

import pytest

from bot.plan import Plan, flag_of
from bot.topics import plan_message
from bot.understanding import Understanding
from tests.bot.values import memory, message, scene, turn

IN_GERMANY, IN_AUSTRIA = (("country", "DE"),), (("country", "AT"),)
OFFER_SAID = {"topic": "job_offer", "said": ("next_offer?",)}
ALL_SAID = {"topic": "job_offer", "said": ("next_offer?", "offer_verify?")}
SHELTERED = {"topic": "shelter", "filled": {"where": "known", "shelter_who": "man", "consent": "no"}}
LACKS = {"confidence": 0.1}


def told(intent: str, **more: Any) -> Understanding:
    """Return a message that staff should see: somebody in it needs a doctor."""
    return message(intent, **{"risk": "high", "signals": ("medical",), **more})


def reply(understood: Understanding, before: dict[str, Any], state: str = "assistant", **more: Any) -> Plan:
    return plan_message(scene(turn(understood, state=state, **more), memory(city="Milan", **before)))


CALM: list[tuple[Understanding, dict[str, Any], tuple[str, ...]]] = [
    (told("inform", part="afraid"), {}, ("comfort", "danger_ask_now")),
    (told("inform", part="afraid"), {"danger_said": ("danger_ask_now",)}, ("comfort",)),
    (told("inform", part="afraid"), {"watched": True}, ("comfort",)),
    (told("inform", part="afraid"), {"facts": {"writer": "helper"}}, ("comfort",)),
    (told("inform", part="afraid", facts={"writer": "helper"}), {}, ("comfort",)),
    (told("inform", part="can"), {}, ("go_on",)),
    (told("inform", part="can"), {"watched": True}, ("inform",)),
    (told("inform", part="quiet"), {}, ("danger_quiet",)),
    (told("inform", part="quiet"), {"watched": True}, ("inform",)),
    (told("inform", part="hush", by_words=False), {}, ("danger_quiet",)),
    (told("third_country", words=1, entities=IN_GERMANY), {"topic": "missing_person"}, ("noted",)),
    (told("cost", part="cost"), {"topic": "shelter"}, ("shelter_cost",)),
    (told("cost", part="cost"), {"topic": "shelter", "said": ("shelter_cost?",)}, ("cost",)),
    (told("out_of_scope", **LACKS), {}, ("not_understood",)),
    (told("inform"), {}, ("inform",)),
    (told("inform", facts={"locked": "yes"}), {}, ("noted", "danger_ask_now")),
    (told("inform", facts={"locked": "yes"}), {"danger_said": ("danger_ask_now",)}, ("inform",)),
    (told("inform", facts={"locked": "no"}), {}, ("inform",)),
    (told("what_now"), {}, ("what_now",)),
    (told("what_now"), OFFER_SAID, ("offer_verify",)),
    (told("what_now"), ALL_SAID, ("offer_person",)),
    (told("what_now"), {**ALL_SAID, "person_offered": True}, ("noted",)),
    (told("what_now"), {"topic": "unpaid_wages", "said": ("next_pay?",)}, ("offer_person",)),
    (told("inform"), {"topic": "unpaid_wages", "said": ("next_pay?",)}, ("noted",)),
    (told("what_now"), {"topic": "unpaid_wages"}, ("next_pay",)),
    (told("what_now"), {"topic": "missing_person"}, ("next_other",)),
    (told("what_now"), {"topic": "shelter"}, ("next_place", "go_on_shelter")),
    (told("what_now"), SHELTERED, ("next_place",)),
    (told("any_news"), {}, ("offer_person",)),
    (told("misunderstood"), {}, ("misread",)),
    (told("explain"), {"topic": "shelter"}, ("shelter",)),
    (told("explain"), {"topic": "safe_now"}, ("explain",)),
    (told("explain"), {}, ("explain",)),
    (told("i_am_a_man"), {"topic": "shelter"}, ("i_am_a_man", "shelter")),
    (told("i_am_a_man"), {"topic": "unpaid_wages"}, ("i_am_a_man",)),
    (told("safe_now"), {}, ("safe_now",)),
    (told("cost"), {}, ("cost",)),
    (told("out_of_scope"), {}, ("out_of_scope",)),
    (told("affirm"), {"topic": "unpaid_wages"}, ("noted",)),
    (told("thanks"), {}, ("thanks",)),
    (told("greet", language_confidence=0.6), {"turns": 0}, ("first_contact",)),
    (told("greet", language_confidence=0.5), {"turns": 0}, ("first_contact", "which_language")),
    (told("shelter"), {"watched": True}, ("go_on_safe",)),
    (told("threats"), {}, ("threats", "offer_person")),
    (told("unpaid_wages"), {"country": None, "person_offered": True}, ("unpaid_wages", "go_on_where")),
    (told("unpaid_wages"), {"person_offered": True}, ("unpaid_wages",)),
    (told("job_offer", signs=frozenset({"hurry"})), {}, ("job_offer", "go_on_offer")),
]
WAITING: list[tuple[Understanding, dict[str, Any], tuple[str, ...]]] = [
    (told("third_country", words=1, entities=IN_GERMANY), {"topic": "missing_person"}, ("passed_on_place",)),
    (told("any_news", part="long"), {"topic": "shelter"}, ("any_news",)),
    (told("any_news"), {"person_offered": True}, ("any_news",)),
    (told("out_of_scope", **LACKS), {}, ("passed_on",)),
    (told("out_of_scope", **LACKS, tells=frozenset({"question"})), {}, ("question_passed_on",)),
    (told("out_of_scope", part="quiet"), {"watched": True}, ("danger_quiet",)),
    (told("thanks", part="quiet"), {"watched": True}, ("danger_quiet",)),
    (told("inform"), {}, ("passed_on",)),
    (told("inform", entities=(("city", "Milan"),)), {}, ("passed_on_place",)),
    (told("inform", confidence=0.5, words=9), {"topic": "unpaid_wages"}, ("not_understood",)),
    (told("what_now"), ALL_SAID, ("waiting_meanwhile",)),
    (told("thanks"), {}, ("thanks",)),
    (told("affirm"), {}, ("passed_on",)),
    (told("deny"), {}, ("passed_on",)),
    (told("greet"), {}, ("any_news",)),
    (told("inform"), {"topic": "unpaid_wages", "said": ("next_pay?",)}, ("passed_on",)),
]


def check(planned: Plan, understood: Understanding, acts: tuple[str, ...]) -> None:
    assert (planned.acts, planned.keeps_question) == (acts, False)
    assert planned.flag is not None
    assert planned.flag == flag_of(understood)
    assert planned.memory.city == "Milan"


@pytest.mark.parametrize(("understood", "before", "acts"), CALM)
def test_while_the_assistant_answers(understood: Understanding, before: dict[str, Any], acts: tuple[str, ...]) -> None:
    check(reply(understood, before), understood, acts)


@pytest.mark.parametrize(("understood", "before", "acts"), WAITING)
def test_while_people_come(understood: Understanding, before: dict[str, Any], acts: tuple[str, ...]) -> None:
    check(reply(understood, before, "waiting"), understood, acts)


@pytest.mark.parametrize(
    ("understood", "state", "acts"),
    [
        (told("inform", part="count"), "assistant", ("noted",)),
        (told("inform", part="count"), "waiting", ("passed_on",)),
        (told("documents_taken", part="own_papers"), "assistant", ("noted",)),
        (told("deny", part="corrects", words=9, entities=IN_AUSTRIA), "assistant", ("country_noted",)),
    ],
)
def test_what_is_only_noted_leaves_the_open_question_where_it_is(
    understood: Understanding, state: str, acts: tuple[str, ...]
) -> None:
    planned = reply(understood, {}, state)
    assert (planned.acts, planned.keeps_question) == (acts, True)
    assert planned.flag is not None
    assert planned.flag == flag_of(understood)
    assert planned.memory.city == "Milan"


def test_a_language_that_is_named_is_taken_and_the_rest_stays() -> None:
    assert reply(message("change_language"), {"new_language": "ru"}).memory.city == "Milan"


def test_fear_and_a_locked_door_are_remembered_as_asked_about() -> None:
    for understood in (told("inform", part="afraid"), told("inform", facts={"locked": "yes"})):
        planned = reply(understood, {"danger_said": ("danger",)})
        assert (planned.memory.danger_said, planned.memory.danger_asked) == (("danger", "danger_ask_now"), "now")


def test_a_man_who_says_so_is_answered_as_one_from_then_on() -> None:
    planned = reply(message("i_am_a_man"), {"facts": {"age": "30"}, "filled": {"minor": "no"}})
    assert planned.memory.facts == {"age": "30", "person": "man"}
    assert planned.memory.filled == {"minor": "no", "shelter_who": "man"}


def test_who_is_safe_now_is_in_no_danger_and_their_topic_stays() -> None:
    planned = reply(message("safe_now"), {"danger": "immediate_danger", "topic": "shelter"})
    assert (planned.memory.danger, planned.memory.topic) == (None, "shelter")
    assert reply(message("safe_now"), {}).memory.topic == "safe_now"


def test_who_asks_for_news_and_is_given_a_person_keeps_the_rest() -> None:
    assert reply(message("any_news"), {"person_offered": True}).memory.city == "Milan"


def test_what_is_answered_ends_the_count_of_what_was_not() -> None:
    missed = {"misunderstood": 1, "off_topic": 2}
    button = reply(message(), missed, chosen="unpaid_wages")
    assert button.acts == ("unpaid_wages",)
    country = reply(message("third_country", words=1, entities=IN_GERMANY), missed)
    assert country.acts == ("country_noted",)
    offer = reply(message("job_offer", signs=frozenset({"hurry"})), missed)
    assert offer.acts == ("job_offer", "go_on_offer")
    for planned in (button, country, offer):
        assert (planned.memory.misunderstood, planned.memory.off_topic) == (0, 0)
        assert planned.memory.city == "Milan"
    for understood in (
        message("inform", confidence=0.5, words=9),
        message("deny", part="corrects", words=4, entities=IN_AUSTRIA),
    ):
        assert reply(understood, {"misunderstood": 1, "topic": "unpaid_wages"}).memory.misunderstood == 0
