"""What a message that meets an open question does to the question, to what is remembered, and what staff learn of it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.answering import plan_back, plan_reply_to_question
from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Flag, Plan, flag_of
from bot.understanding import Understanding
from tests.bot.values import FORMS, IN_ITALY, answering, memory, message, scene, turn

AT_SHELTER = memory(topic="shelter", city="Milan")
SEEN = {"risk": "high", "signals": ("medical",)}
LACKS = {"confidence": 0.1}


def reply(slot: str, understood: Understanding, before: Memory = AT_SHELTER, **more: Any) -> Plan:
    """Return the plan for a message that meets `flow.slot`."""
    flow, _, name = slot.partition(".")
    open_slot = OpenSlot(flow, name)
    return plan_reply_to_question(scene(turn(understood, **more), before, open_slot), open_slot)


# --- what does not answer it


@pytest.mark.parametrize(
    ("slot", "understood", "acts", "stays"),
    [
        ("shelter.consent", message("explain", **SEEN), ("shelter",), True),
        ("shelter.consent", message("what_now", **SEEN), ("next_place",), True),
        ("shelter.consent", message("cost", part="cost", **SEEN), ("shelter_cost",), True),
        ("shelter.consent", message("unpaid_wages", **SEEN), ("unpaid_wages",), True),
        ("shelter.consent", message("shelter", words=4, **SEEN), ("shelter",), True),
        ("shelter.consent", message("shelter", words=3, **SEEN), ("misread",), True),
        ("shelter.consent", message("out_of_scope", words=5, **LACKS, **SEEN), ("misread",), True),
        ("shelter.where", message("inform", words=9, entities=IN_ITALY, **SEEN), ("go_on_shelter",), False),
        ("shelter.consent", message("inform", words=5, entities=IN_ITALY, **SEEN), ("country_noted",), True),
        ("offer.offer_no_contract", message("inform", words=5, entities=IN_ITALY, **SEEN), ("noted",), True),
        ("missing.missing_since", message("inform", entities=IN_ITALY, **SEEN), ("noted",), True),
        ("missing.missing_since", message("inform", entities=(("city", "Milan"),), **SEEN), ("noted",), True),
        ("where.where", message("out_of_scope", **LACKS, **SEEN), ("noted",), False),
        ("shelter.shelter_who", message("out_of_scope", **LACKS, **SEEN), ("go_on_shelter",), False),
        ("offer.offer_no_contract", message("inform", signs=frozenset({"hurry"}), **SEEN), ("go_on_offer",), False),
    ],
)
def test_staff_learn_what_it_tells_and_what_was_remembered_stays(
    slot: str, understood: Understanding, acts: tuple[str, ...], stays: bool
) -> None:
    planned = reply(slot, understood)
    assert (planned.acts, planned.keeps_question) == (acts, stays)
    assert planned.flag is not None
    assert planned.flag == flag_of(understood)
    assert planned.memory.city == "Milan"


@pytest.mark.parametrize(
    ("understood", "acts", "stays"),
    [
        (message("wait"), ("wait",), True),
        (message("thanks"), ("thanks",), True),
        (message("change_language"), ("misread",), True),
    ],
)
def test_small_talk_leaves_it_where_it_is(understood: Understanding, acts: tuple[str, ...], stays: bool) -> None:
    planned = reply("shelter.consent", understood)
    assert (planned.acts, planned.keeps_question, planned.memory.city) == (acts, stays, "Milan")


def test_a_language_that_is_named_is_taken_and_the_rest_stays() -> None:
    planned = reply("shelter.consent", message("change_language"), memory(new_language="ru", city="Milan"))
    assert (planned.acts, planned.memory.city) == (("language_known", "go_on_shelter"), "Milan")


def test_a_part_that_was_told_is_told_in_other_words_and_whoever_waits_and_asks_how_long_means_the_person() -> None:
    told = memory(topic="shelter", said=("shelter_cost?",))
    assert reply("shelter.consent", message("cost", part="cost"), told).acts == ("cost",)
    news = reply("shelter.consent", message("any_news", part="long"), state="waiting")
    assert (news.acts, news.keeps_question) == (("any_news",), True)


def test_on_a_watched_phone_no_question_of_their_own_is_answered() -> None:
    watched = memory(topic="shelter", watched=True)
    assert reply("safe.safe_now", message("unpaid_wages"), watched).acts == ("go_on_safe",)
    assert reply("safe.safe_now", message("explain"), watched).acts == ("go_on_safe",)


def test_the_second_question_of_their_own_leaves_ours() -> None:
    first = reply("shelter.consent", message("unpaid_wages"))
    assert (first.keeps_question, first.memory.strayed, first.memory.topic) == (True, 1, "shelter")
    second = reply("shelter.consent", message("debt_bondage"), first.memory)
    assert (second.acts, second.keeps_question, second.memory.topic) == (("debt_bondage",), False, "debt_bondage")


def test_an_offered_person_after_two_misses_is_flagged_with_what_was_told() -> None:
    grave = message("out_of_scope", **LACKS, **SEEN)
    planned = reply("shelter.consent", grave, memory(strayed=1))
    assert (planned.acts, planned.flag) == (("offer_person",), flag_of(grave))
    assert planned.flag is not None


def test_a_question_that_is_left_out_ends_the_count_of_misses_and_may_complete_a_report() -> None:
    left = reply("shelter.shelter_who", message(**LACKS), memory(strayed=1))
    assert (left.memory.filled["shelter_who"], left.memory.strayed) == ("skip", 0)
    report = memory(filled={"report_where": "said", "report_what": "said", "report_danger": "no"})
    done = reply("report.report_officials", message(**LACKS), report)
    assert done.flag == Flag("high", ("somebody_else", "report_someone"))


def test_a_country_within_a_story_does_not_answer_where_they_are_and_is_asked_again() -> None:
    story = reply("shelter.where", message("inform", words=9, entities=IN_ITALY))
    assert (story.acts, story.memory.filled) == (("go_on_shelter",), {})
    assert reply("shelter.shelter_who", message("inform", words=9, entities=IN_ITALY)).memory.filled == {"shelter_who": "skip"}


def test_back_ends_the_count_of_misses() -> None:
    planned = plan_back(memory(strayed=1, filled={"shelter_who": "man"}), OpenSlot("shelter", "consent"), FORMS)
    assert (planned.acts, planned.memory.strayed, planned.memory.filled) == (("go_on_shelter",), 0, {})


# --- what answers it


def test_a_phone_that_is_safe_again_gets_the_topic_with_its_question_or_the_menu() -> None:
    topic = reply("safe.safe_now", answering("yes"), memory(topic="shelter", watched=True))
    assert topic.acts == ("phone_safety", "shelter")
    menu = reply("safe.safe_now", answering("yes"), memory(watched=True, city="Milan"))
    assert (menu.acts, menu.memory.city) == (("phone_safety", "go_on"), "Milan")


@pytest.mark.parametrize("part", ["can", "left"])
def test_that_they_can_write_or_that_somebody_left_is_a_yes_to_whether_it_is_safe(part: str) -> None:
    watched = memory(topic="shelter", watched=True)
    planned = reply("safe.safe_now", message("inform", part=part), watched)
    assert (planned.acts, planned.memory.watched) == (("phone_safety", "shelter"), False)


def test_what_was_told_since_a_flow_began_is_not_asked_in_it_and_says_nothing_of_an_offer() -> None:
    told = memory(facts={"age": "20"})
    assert reply("options.fear", message(), told, chosen="yes").memory.filled == {"fear": "yes", "minor": "no"}
    assert reply("offer.offer_no_contract", message(), told, chosen="no").memory.filled == {"offer_no_contract": "no"}


def test_an_answer_to_another_question_makes_no_phone_safe() -> None:
    assert reply("shelter.shelter_who", answering("woman"), memory(watched=True)).memory.watched


def test_whoever_needs_a_doctor_now_has_had_the_first_words_of_danger() -> None:
    assert reply("medical.medical_now", answering("yes")).memory.danger_said == ("danger",)


@pytest.mark.parametrize("value", ["no", "unsure", "skip"])
def test_without_papers_or_an_answer_about_them_a_person_is_offered(value: str) -> None:
    planned = reply("papers.papers", message(), chosen=value)
    assert (planned.acts, planned.memory.city) == (("offer_person",), "Milan")


def test_leave_to_hand_over_without_a_topic_asks_for_a_person_alone() -> None:
    assert reply("shelter.consent", message(), memory(), chosen="yes").flag == Flag("high", ("asked_for_person",))


def test_a_referral_that_is_complete_is_flagged_as_one() -> None:
    told = memory(filled={"helper_case": "said"})
    planned = reply("helper.helper_consent", message(), told, chosen="yes")
    assert planned.flag == Flag("high", ("somebody_else", "helper_writes"))


# --- an offer


def test_a_plain_yes_and_a_yes_with_the_sign_that_was_asked_for_are_a_yes() -> None:
    slot, sign = "offer_papers_taken_early", frozenset({"papers-taken-early"})
    assert reply(f"offer.{slot}", answering("yes")).memory.filled[slot] == "yes"
    assert reply(f"offer.{slot}", message("inform", answer="yes", signs=sign)).memory.filled[slot] == "yes"


def test_who_begins_with_yes_and_tells_another_sign_says_both() -> None:
    told = message("inform", answer="yes", signs=frozenset({"hurry"}), words=9)
    planned = reply("offer.offer_papers_taken_early", told, leaning="yes")
    assert planned.memory.filled == {"offer_papers_taken_early": "yes", "offer_hurry": "yes"}


def test_the_sign_that_was_asked_for_answers_without_a_yes_and_another_leaves_the_question_open() -> None:
    hurry = message("inform", signs=frozenset({"hurry"}))
    told = reply("offer_more.offer_hurry", hurry, memory(strayed=1))
    assert (told.memory.filled, told.memory.strayed) == ({"offer_hurry": "yes"}, 0)
    assert reply("offer.offer_no_contract", hurry).memory.filled == {"offer_hurry": "yes"}


def test_an_offer_that_is_clear_asks_nothing_more_whatever_the_message_was() -> None:
    strong = frozenset({"fee-for-job", "secrecy"})
    volunteered = reply("offer.offer_no_contract", message("inform", signs=strong))
    misread = reply(
        "offer.offer_no_contract", message(**LACKS), memory(filled={"offer_fee_for_job": "yes", "offer_secrecy": "yes"})
    )
    for planned in (volunteered, misread):
        assert planned.acts == ("go_on_offer",)
        assert FORMS.is_complete("offer", planned.memory)
        assert FORMS.is_complete("offer_more", planned.memory)


def test_an_offer_that_is_clear_leaves_the_questions_of_another_flow_and_its_result_as_they_are() -> None:
    filled = {
        "where": "known", "minor": "no", "fear": "yes", "offer_fee_for_job": "yes", "offer_secrecy": "yes",
    }  # fmt: skip
    planned = reply("options.cooperation", message(), memory(filled=filled), chosen="yes")
    assert planned.acts == ("go_on_options", "go_on_papers")
    assert planned.memory.offer_flags is None
