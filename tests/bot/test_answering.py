"""A message that meets an open question."""

from __future__ import annotations

from typing import Any

import pytest

from bot.answering import plan_reply_to_question
from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Flag, Plan, flag_of
from bot.understanding import Understanding
from tests.bot.values import FORMS, IN_ITALY, answering, memory, message, scene, turn, unclear


def reply(slot: str, understood: Understanding, before: Memory, **more: object) -> Plan:
    """Return the plan for a message that meets `flow.slot`."""
    flow, _, name = slot.partition(".")
    return plan_reply_to_question(scene(turn(understood, **more), before), OpenSlot(flow, name))


def test_an_answer_is_filled_in_and_the_next_question_asked() -> None:
    planned = reply("shelter.shelter_who", message(), memory(strayed=1, misunderstood=1), chosen="woman")
    assert planned.acts == ("go_on_shelter",)
    assert planned.memory.filled == {"shelter_who": "woman"}
    assert (planned.memory.strayed, planned.memory.misunderstood) == (0, 0)


def test_a_no_to_the_country_of_the_number_asks_for_the_country() -> None:
    before = memory(country=None, country_guess="RO", guess_is_open=True)
    planned = reply("where.where", message("deny"), before)
    assert planned.acts == ("go_on_where",)
    assert (planned.memory.guess_is_open, planned.memory.country_guess) == (False, None)
    assert reply("where.where", message("deny", entities=IN_ITALY), before).memory.country == "IT"


def test_a_yes_to_the_country_of_the_number_takes_it() -> None:
    before = memory(country=None, country_guess="RO", guess_is_open=True, topic="medical_care")
    planned = reply("where.where", answering("yes"), before)
    assert (planned.acts, planned.memory.country) == (("medical_care",), "RO")


def test_the_topic_comes_again_when_the_country_is_known_and_is_left_when_not() -> None:
    assert reply("where.where", message(entities=IN_ITALY), memory(topic="asylum")).acts == ("asylum",)
    assert reply("where.where", message(entities=IN_ITALY), memory()).acts == ("skipped",)
    assert reply("where.where", message(), memory(topic="asylum"), chosen="skip").acts == ("skipped",)


def test_what_the_reader_made_of_the_words_answers() -> None:
    assert reply("shelter.shelter_who", answering("family"), memory()).memory.filled["shelter_who"] == "family"
    assert reply("where.where", answering("GR"), memory(country=None)).memory.country == "GR"
    assert reply("missing.missing_since", answering("said"), memory()).memory.filled["missing_since"] == "said"


def test_an_intent_of_yes_that_the_reader_calls_no_answer_gives_no_consent() -> None:
    """ "Well?" and "ok, and how long?" look like a yes to the judge of intents, who does not know the question."""
    assert "consent" not in reply("shelter.consent", message("affirm"), memory()).memory.filled


def test_a_longer_message_that_begins_with_yes_answers_only_a_question_of_yes_and_no() -> None:
    assert reply("shelter.consent", unclear(), memory(), leaning="yes").memory.filled["consent"] == "yes"
    assert reply("shelter.shelter_who", unclear(), memory(), leaning="yes").memory.filled["shelter_who"] == "skip"
    assert reply("missing.missing_since", unclear(), memory(), leaning="yes").memory.filled["missing_since"] == "skip"


def test_a_phone_that_is_not_safe_is_watched_and_asked_again_next_time() -> None:
    planned = reply("safe.safe_now", answering("no"), memory(topic="shelter"))
    assert (planned.acts, planned.memory.watched, planned.memory.filled) == (("not_now",), True, {})


def test_a_phone_that_is_safe_gets_the_topic_that_waited() -> None:
    planned = reply("safe.safe_now", answering("yes"), memory(topic="unpaid_wages", watched=True))
    assert (planned.acts, planned.memory.watched) == (("phone_safety", "unpaid_wages"), False)
    assert reply("safe.safe_now", answering("yes"), memory(watched=True)).acts == ("phone_safety", "go_on")


def test_somebody_who_needs_a_doctor_now_is_in_danger() -> None:
    planned = reply("medical.medical_now", answering("yes"), memory())
    assert (planned.acts, planned.flag) == (("danger", "danger_person"), Flag("immediate", ("medical",)))
    assert planned.memory.danger == "medical_emergency"
    assert reply("medical.medical_now", answering("no"), memory()).acts == ("go_on_medical",)


@pytest.mark.parametrize(("value", "act"), [("yes", "go_on_papers"), ("no", "offer_person"), ("unsure", "offer_person")])
def test_without_papers_a_person_is_offered(value: str, act: str) -> None:
    assert reply("papers.papers", message(), memory(), chosen=value).acts == (act,)


@pytest.mark.parametrize(
    ("slot", "value", "flag"),
    [
        ("shelter.consent", "yes", Flag("high", ("asked_for_person", "shelter"))),
        ("shelter.consent", "no", None),
        ("options.minor", "yes", Flag("high", ("minor",))),
        ("options.minor", "no", None),
        ("children.children_where", "with_him", Flag("high", ("family_reunion",))),
        ("children.children_where", "with_me", None),
        ("missing.missing_danger", "yes", Flag("immediate", ("imminent", "missing_person"))),
        ("report.report_danger", "yes", Flag("immediate", ("imminent", "report_someone"))),
        ("report.report_danger", "no", None),
    ],
)
def test_what_an_answer_means_for_staff(slot: str, value: str, flag: Flag | None) -> None:
    assert reply(slot, message(), memory(topic="shelter"), chosen=value).flag == flag


def test_a_complete_report_is_flagged_with_officials_when_they_are_in_it() -> None:
    missing = memory(filled={"missing_where": "said", "missing_since": "said"})
    assert reply("missing.missing_danger", message(), missing, chosen="no").flag == Flag(
        "high", ("somebody_else", "missing_person")
    )
    report = memory(filled={"report_where": "said", "report_what": "said", "report_danger": "no"})
    reasons = ("somebody_else", "report_someone")
    assert reply("report.report_officials", message(), report, chosen="no").flag == Flag("high", reasons)
    assert reply("report.report_officials", message(), report, chosen="yes").flag == Flag("high", (*reasons, "officials"))


def test_the_end_of_a_flow_asks_the_first_question_of_what_follows() -> None:
    filled = {"safe_now": "yes", "where": "known", "minor": "no", "fear": "yes"}
    planned = reply("options.cooperation", message(), memory(filled=filled), chosen="yes")
    assert planned.acts == ("go_on_options", "go_on_papers")
    child = reply("options.minor", message(), memory(filled={"safe_now": "yes", "where": "known"}), chosen="yes")
    assert child.acts == ("go_on_options",)


def test_the_signs_of_an_offer_are_written_down_at_its_end_and_no_more_is_asked_when_it_is_clear() -> None:
    asked = FORMS.questions["offer"]
    one = dict.fromkeys(asked[:-1], "no") | {asked[0]: "yes", asked[1]: "unsure"}
    planned = reply(f"offer.{asked[-1]}", message(), memory(filled=one), chosen="no")
    assert planned.acts == ("go_on_offer", "go_on_offer_more")
    assert (planned.memory.offer_flags, planned.memory.offer_unsure) == ("fee-for-job", "debt-before-leaving")
    clear = reply(f"offer.{asked[1]}", message(), memory(filled={asked[0]: "yes"}), chosen="yes")
    assert clear.acts == ("go_on_offer",)
    assert clear.memory.offer_flags == "fee-for-job,debt-before-leaving"


def test_a_question_of_the_writers_own_is_answered_and_ours_stays_open_unless_theirs_leads_elsewhere() -> None:
    at_consent = memory(topic="shelter")
    first = reply("shelter.consent", message("unpaid_wages"), at_consent)
    assert (first.acts, first.keeps_question) == (("unpaid_wages",), True)
    assert reply("shelter.consent", message("unpaid_wages"), first.memory).acts == ("unpaid_wages",)
    assert reply("shelter.consent", message("legal_help"), at_consent).acts == ("legal_help", "go_on_legal")
    assert reply("shelter.consent", message(), at_consent, chosen="legal_help").acts == ("legal_help", "go_on_legal")


def test_on_a_watched_phone_another_question_is_not_answered_before_it_is_safe() -> None:
    """The first answer to a question of their own went out while ours, whether it is safe, was open."""
    planned = reply("safe.safe_now", message("medical_care"), memory(topic="shelter", watched=True))
    assert (planned.acts, planned.memory.topic) == (("go_on_safe",), "medical_care")


@pytest.mark.parametrize(
    ("understood", "acts", "keeps"),
    [
        (message("goodbye"), ("goodbye",), False),
        (message("thanks"), ("thanks",), True),
        (message("greet"), ("greet",), True),
    ],
)
def test_small_talk_does_not_answer_a_question(understood: Understanding, acts: tuple[str, ...], keeps: bool) -> None:
    planned = reply("shelter.consent", understood, memory())
    assert (planned.acts, planned.keeps_question) == (acts, keeps)


def test_another_language_is_taken_and_the_question_asked_again() -> None:
    planned = reply("shelter.consent", message("change_language"), memory(new_language="ru"))
    assert planned.acts == ("language_known", "go_on_shelter")


def test_a_consent_that_is_not_understood_is_not_taken_and_the_question_stays_open() -> None:
    planned = reply("shelter.consent", unclear(risk="high"), memory())
    assert (planned.acts, planned.keeps_question) == (("misread",), True)
    assert planned.flag == Flag("high", ("out_of_scope",))
    assert reply("shelter.consent", message("inform"), memory()).acts == ("noted",)


def test_a_part_of_the_topic_is_told_while_our_question_stays_open_and_does_not_count_as_straying() -> None:
    planned = reply("shelter.consent", message("cost", part="cost"), memory(topic="shelter"))
    assert (planned.acts, planned.keeps_question, planned.memory.strayed) == (("shelter_cost",), True, 0)
    assert reply("shelter.consent", message("wait"), memory()).keeps_question


@pytest.mark.parametrize("slot", ["shelter.consent", "helper.helper_consent", "medical.medical_now", "children.children_where"])
def test_twice_not_understood_offers_a_person_where_the_flow_needs_the_answer(slot: str) -> None:
    planned = reply(slot, unclear(), memory(strayed=1))
    assert (planned.acts, planned.memory.strayed) == (("offer_person",), 0)


@pytest.mark.parametrize(
    ("slot", "left_out", "acts"),
    [
        ("shelter.shelter_who", "skip", ("go_on_shelter",)),
        ("offer.offer_fee_for_job", "unsure", ("go_on_offer",)),
        ("where.where", "skip", ("noted",)),
    ],
)
def test_an_answer_that_is_not_understood_leaves_the_question_out_where_it_can(
    slot: str, left_out: str, acts: tuple[str, ...]
) -> None:
    planned = reply(slot, unclear(), memory())
    assert planned.acts == acts
    assert planned.memory.filled[slot.partition(".")[2]] == left_out


def test_where_they_are_is_no_answer_to_since_when_which_stays_open() -> None:
    planned = reply(
        "missing.missing_since",
        message("inform", entities=(("city", "Milan"), ("country", "IT"))),
        memory(topic="missing_person"),
    )
    assert (planned.acts, planned.keeps_question) == (("noted",), True)


def test_a_sign_that_was_not_asked_for_is_no_yes_to_the_one_that_was() -> None:
    told = message("inform", answer="yes", signs=frozenset({"tourist-visa-for-work"}), words=5)
    planned = reply("offer.offer_papers_taken_early", told, memory(topic="job_offer"))
    assert planned.memory.filled["offer_papers_taken_early"] == "skip"
    assert planned.memory.filled["offer_tourist_visa_for_work"] == "yes"


def test_the_topic_that_is_asked_for_once_more_is_answered_and_our_question_stands() -> None:
    planned = reply("shelter.consent", message("shelter", words=5), memory(topic="shelter", filled={"shelter_who": "woman"}))
    assert (planned.acts, planned.keeps_question) == (("shelter",), True)


def test_so_do_i_go_gets_the_result_with_the_signs_so_far() -> None:
    first, second, *_ = FORMS.questions["offer"]
    asks = message("job_offer", part="real", asked=("real",), by_words=False, asks=True)
    planned = reply(f"offer.{second}", asks, memory(topic="job_offer", filled={first: "yes"}))
    assert planned.acts == ("go_on_offer",)
    assert planned.memory.offer_flags == "fee-for-job"
    assert FORMS.is_complete("offer_more", planned.memory)
    assert {*planned.memory.filled.values()} == {"yes", "skip"}
    unknown = reply(f"offer.{second}", asks, memory(topic="job_offer"))
    assert not FORMS.is_complete("offer_more", unknown.memory)


def test_only_so_do_i_go_ends_a_check_early_and_only_a_check() -> None:
    first, second, *_ = FORMS.questions["offer"]
    hard_to_read = reply(f"offer.{second}", unclear(), memory(topic="job_offer", filled={first: "yes"}))
    assert hard_to_read.memory.filled == {first: "yes", second: "unsure"}
    real = unclear(part="real", asked=("real",), by_words=False)
    elsewhere = reply("shelter.shelter_who", real, memory(topic="shelter", filled={first: "yes"}))
    assert elsewhere.memory.filled == {first: "yes", "shelter_who": "skip"}


def test_staff_learn_what_is_told_with_so_do_i_go() -> None:
    first, second, *_ = FORMS.questions["offer"]
    asks = message("job_offer", part="real", asked=("real",), by_words=False, asks=True, risk="high", signals=("minor",))
    planned = reply(f"offer.{second}", asks, memory(topic="job_offer", filled={first: "yes"}))
    assert planned.flag is not None
    assert planned.flag == flag_of(asks)


@pytest.mark.parametrize(
    ("words", "tells", "is_leave"),
    [(3, {"question"}, True), (4, {"question"}, True), (5, {"question"}, False), (5, set(), True)],
    ids=["few words", "four words", "a question of its own", "no question"],
)
def test_a_yes_gives_leave_unless_a_question_of_its_own_follows(words: int, tells: set[str], is_leave: bool) -> None:
    planned = reply("shelter.consent", unclear(words=words, tells=frozenset(tells)), memory(), leaning="yes")
    assert (planned.memory.filled.get("consent") == "yes") is is_leave


OWN = {"is_own": True}


@pytest.mark.parametrize(
    ("intent", "more", "is_answer"),
    [
        ("unpaid_wages", {}, True),
        ("unpaid_wages", OWN, False),
        ("unpaid_wages", {"facts": {"for": "self"}}, False),
        ("unpaid_wages", {"tells": frozenset({"question"})}, False),
        ("compensation", OWN, False),
        ("shelter", OWN, True),
        ("unpaid_wages", {**OWN, "confidence": 0.7}, False),
        ("unpaid_wages", {**OWN, "confidence": 0.69}, True),
    ],
    ids=["of others", "own", "for oneself", "a question", "compensation", "another topic", "sure", "less sure"],
)
def test_what_is_done_to_the_writer_is_no_answer_of_a_witness(intent: str, more: dict[str, Any], is_answer: bool) -> None:
    told = message(intent, **{"answer": "said", **more})
    planned = reply("report.report_what", told, memory(topic="report_someone"))
    assert ("report_what" in planned.memory.filled) is is_answer
