"""What each kind of question takes for an answer, what an answer settles, and what a new flow asks again."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows import OpenSlot, answer_to, fill, opened, with_result, with_signs_told
from bot.memory import Memory
from bot.understanding import Understanding
from tests.bot.values import FORMS, IN_ITALY, answering, memory, message

IN_MILAN_ALONE = (("city", "Milan"),)
CLEAR = {"offer_fee_for_job": "yes", "offer_secrecy": "yes"}
GUESSED = Memory(country_guess="RO", guess_is_open=True)
NOT_GUESSED = Memory(country_guess="RO")


def test_the_question_before_is_the_last_that_was_answered() -> None:
    before = memory(filled={"where": "known", "minor": "no", "fear": "yes"})
    assert FORMS.before(OpenSlot("options", "cooperation"), before) == "fear"


@pytest.mark.parametrize(
    ("slot", "chosen", "understood", "value"),
    [
        ("legal_topic", "unpaid_wages", message(), "money"),
        ("legal_topic", "skip", message(), "skip"),
        ("legal_topic", None, answering("unsure"), "skip"),
        ("legal_topic", None, message("unpaid_wages", confidence=0.1), None),
        ("legal_topic", "shelter", answering("stay"), None),
        ("missing_since", None, answering("said"), "said"),
        ("missing_since", None, answering("said", words=4, entities=IN_ITALY), None),
        ("missing_since", None, answering("said", words=4, entities=IN_MILAN_ALONE), None),
        ("missing_since", None, answering("said", words=5, entities=IN_ITALY), "said"),
        ("missing_where", None, answering("said", words=2, entities=IN_ITALY), "said"),
        ("missing_since", "skip", message(), "said"),
        ("missing_since", "shelter", answering("said"), None),
    ],
)
def test_what_answers_a_question_about_the_law_or_in_free_words(
    slot: str, chosen: str | None, understood: Understanding, value: str | None
) -> None:
    flow = next(flow for flow, slots in FORMS.questions.items() if slot in slots)
    assert answer_to(OpenSlot(flow, slot), understood, chosen, Memory()) == value


@pytest.mark.parametrize(
    ("understood", "before", "value", "country"),
    [
        (message(words=9, facts={"here": "DE"}), Memory(), "known", "DE"),
        (message(words=9, entities=IN_ITALY), Memory(), None, None),
        (message(words=9, entities=IN_ITALY), GUESSED, "known", "IT"),
        (answering("yes"), GUESSED, "known", "RO"),
        (answering("no"), GUESSED, None, None),
        (answering("yes"), NOT_GUESSED, None, None),
        (answering("unsure"), GUESSED, "skip", None),
    ],
)
def test_what_answers_where_they_are(understood: Understanding, before: Memory, value: str | None, country: str | None) -> None:
    where = OpenSlot("where", "where")
    assert answer_to(where, understood, None, before) == value
    if value is not None:
        filled = fill(where, value, understood, before, FORMS)
        assert (filled.country, filled.guess_is_open) == (country, False)


def test_a_country_that_was_not_asked_for_as_a_guess_is_not_taken_from_the_number() -> None:
    assert fill(OpenSlot("where", "where"), "known", message(), NOT_GUESSED, FORMS).country is None


def test_what_a_child_is_not_asked_counts_as_not_sure() -> None:
    filled = fill(OpenSlot("options", "minor"), "yes", message(), Memory(), FORMS).filled
    assert filled == {"minor": "yes", "fear": "unsure", "cooperation": "unsure", "papers": "unsure"}


def test_the_rest_of_a_clear_offer_is_left_out_and_only_by_an_answer_about_it() -> None:
    settled = fill(OpenSlot("offer_more", "offer_secrecy"), "yes", message(), memory(filled={"offer_fee_for_job": "yes"}), FORMS)
    assert {value for slot, value in settled.filled.items() if slot not in CLEAR} == {"skip"}
    other = fill(OpenSlot("shelter", "shelter_who"), "man", message(), memory(filled=CLEAR), FORMS)
    assert other.filled == {**CLEAR, "shelter_who": "man"}
    assert with_signs_told(memory(filled=CLEAR), (), FORMS).filled == CLEAR


def test_the_result_of_an_offer_names_each_sign_between_commas() -> None:
    found = with_result(memory(filled=dict.fromkeys(("offer_hurry", "offer_secrecy"), "unsure")))
    assert (found.offer_flags, found.offer_unsure) == (None, "hurry,secrecy")


@pytest.mark.parametrize(
    ("facts", "who", "minor"),
    [
        ({"person": "child", "children": "1"}, "child", None),
        ({"age": "17", "for": "friend", "children": "1"}, "child", None),
        ({"age": "18", "for": "friend", "person": "woman"}, "woman", None),
        ({"age": "18", "for": "self"}, None, "no"),
        ({"age": "17"}, "child", "yes"),
    ],
)
def test_who_and_how_old_they_are_is_not_asked_when_it_was_told(
    facts: dict[str, str], who: str | None, minor: str | None
) -> None:
    assert opened("shelter", Memory(facts=facts), FORMS).filled.get("shelter_who") == who
    assert opened("options", Memory(facts=facts), FORMS).filled.get("minor") == minor


# --- what a flow asks again


@pytest.mark.parametrize(
    ("flow", "again", "stays"),
    [
        ("shelter", {"consent": "no"}, {"shelter_who": "man"}),
        ("missing", {"missing_since": "said", "missing_danger": "no"}, {"report_where": "said"}),
        ("report", {"report_what": "said", "report_danger": "no"}, {"missing_since": "said"}),
        ("medical", {"medical_now": "no"}, {"home_fear": "yes"}),
        ("home", {"home_fear": "yes"}, {"medical_now": "no"}),
        ("children", {"children_where": "with_me"}, {"legal_topic": "stay"}),
        ("legal", {"legal_topic": "stay"}, {"children_where": "with_me"}),
    ],
)
def test_what_belongs_to_an_earlier_case_is_asked_again_and_the_rest_stays(
    flow: str, again: dict[str, str], stays: dict[str, str]
) -> None:
    assert opened(flow, Memory(filled={**again, **stays}, country=None), FORMS).filled == stays


def test_another_offer_keeps_what_the_first_has_against_it_and_asks_the_rest_again() -> None:
    asked: dict[str, str] = {**dict.fromkeys(FORMS.questions["offer"], "no"), "offer_fee_for_job": "yes"}
    again = opened("offer", Memory(filled={**asked, "minor": "no"}), FORMS)
    assert again.filled == {"offer_fee_for_job": "yes", "minor": "no"}
    half = {"offer_fee_for_job": "yes", "offer_no_contract": "no"}
    assert opened("offer", Memory(filled=half), FORMS).filled == half
    complete = {"home_fear": "yes", "minor": "no", "fear": "no", "cooperation": "no", "where": "skip"}
    assert opened("options", Memory(filled={**complete, **half}), FORMS).filled == {**complete, **half}


@pytest.mark.parametrize("flow", ["missing", "report"])
@pytest.mark.parametrize(
    ("more", "said"),
    [({"there": "DE"}, "said"), ({"facts": {"town": "Turin"}}, "said"), ({}, None)],
    ids=["a country", "a town", "none"],
)
def test_where_somebody_is_is_not_asked_when_it_was_told(flow: str, more: dict[str, Any], said: str | None) -> None:
    assert opened(flow, Memory(**more), FORMS).filled.get(f"{flow}_where") == said
    assert opened("shelter", Memory(**more), FORMS).filled == {}


@pytest.mark.parametrize(("country", "guess", "asks"), [(None, "RO", True), ("IT", "RO", False), (None, None, False)])
def test_the_country_of_the_number_is_asked_about_only_where_none_is_known(
    country: str | None, guess: str | None, asks: bool
) -> None:
    begun = opened("shelter", Memory(country=country, country_guess=guess, strayed=1), FORMS)
    assert (begun.guess_is_open, begun.strayed) == (asks, 0)
