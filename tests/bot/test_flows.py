"""The rows of questions fit together: domain, rules, texts, and what a question takes for an answer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows import (
    CHOICES,
    FLOW_OF_TOPIC,
    FOLLOWED_BY,
    STRONG_SIGNS,
    OpenSlot,
    answer_to,
    choices_of,
    country_told,
    fill,
    is_clear,
    opened,
    signs,
)
from bot.memory import Memory
from bot.understanding import Understanding
from docs import dialogue
from knowledge import Library
from knowledge.slots import job_offers
from tests.bot.values import DOMAIN, FORMS, answering, message

MAX_QUESTIONS = 5
OFFER_SLOTS = (*FORMS.questions["offer"], *FORMS.questions["offer_more"])
LIBRARY = Library.load()


def test_no_flow_asks_more_than_five_questions_before_it_gives_something() -> None:
    assert {flow: len(slots) for flow, slots in FORMS.questions.items() if len(slots) > MAX_QUESTIONS} == {}


def test_every_answer_of_the_domain_is_one_that_knowledge_has() -> None:
    named = [custom for response in DOMAIN["responses"].values() for one in response if (custom := one["custom"])]
    said = {custom["answer"] for custom in named} | {custom["then"] for custom in named if "then" in custom}
    assert said <= LIBRARY.answers


def test_every_choice_is_a_button_under_its_question() -> None:
    """So that SMS numbers, Telegram buttons and typed words mean the same."""
    for flow, slots in FORMS.questions.items():
        for slot in slots:
            name = next(n for n in (f"utter_ask_{flow}_form_{slot}", f"utter_ask_{slot}") if n in DOMAIN["responses"])
            custom = DOMAIN["responses"][name][0]["custom"]
            choices = choices_of(slot)
            if choices is None:
                continue
            params = {"flag": slot.removeprefix("offer_").replace("_", "-")} if slot.startswith("offer_") else {}
            shown = LIBRARY.render(custom.get("then", custom["answer"]), params, "en", "telegram").bubbles[-1].buttons
            assert {button.payload for button in shown} - {"skip"} <= choices, slot
            assert len(shown) > 1, slot


def test_the_signs_of_an_offer_weigh_as_the_facts_say() -> None:
    asked = {slot.removeprefix("offer_").replace("_", "-") for flow in ("offer", "offer_more") for slot in FORMS.questions[flow]}
    facts = {flag.id: flag.strength for flag in LIBRARY.facts.red_flags.flags if flag.id in asked}
    assert set(facts) == asked
    assert {name for name, strength in facts.items() if strength == "strong"} == STRONG_SIGNS


def test_topics_and_flows_exist() -> None:
    assert set(FLOW_OF_TOPIC.values()) <= set(FORMS.questions)
    assert set(FLOW_OF_TOPIC) <= set(DOMAIN["intents"])
    assert {*FOLLOWED_BY, *FOLLOWED_BY.values()} <= set(FORMS.questions)
    assert set(CHOICES) <= FORMS.slots


@pytest.mark.parametrize(
    ("slot", "chosen", "understood", "value"),
    [
        ("fear", "unsure", message(), "unsure"),
        ("fear", None, answering("yes"), "yes"),
        ("fear", None, message("affirm"), None),
        ("fear", None, message("shelter"), None),
        ("shelter_who", "woman", message(), "woman"),
        ("shelter_who", "yes", message(), None),
        ("legal_topic", None, message("unpaid_wages"), "money"),
        ("missing_where", None, answering("said"), "said"),
        ("missing_since", None, message("shelter", asks=True), None),
        ("legal_topic", None, answering("stay"), "stay"),
        ("where", None, answering("GR"), "known"),
        ("where", None, answering("unsure"), "skip"),
        ("where", None, message(entities=(("country", "IT"),)), "known"),
        ("where", "skip", message(), "skip"),
    ],
)
def test_what_answers_a_question(slot: str, chosen: str | None, understood: Understanding, value: str | None) -> None:
    flow = next(flow for flow, slots in FORMS.questions.items() if slot in slots)
    assert answer_to(OpenSlot(flow, slot), understood, chosen, Memory()) == value


@pytest.mark.parametrize(
    ("facts", "who", "minor"),
    [
        ({"person": "woman", "age": "26"}, "woman", "no"),
        ({"person": "man"}, "man", None),
        ({"person": "woman", "children": "2"}, "family", None),
        ({"age": "16", "for": "self"}, None, "yes"),
        ({"age": "14", "for": "relative"}, "child", None),
        ({}, None, None),
    ],
)
def test_what_was_told_is_not_asked(facts: dict[str, str], who: str | None, minor: str | None) -> None:
    before = Memory(facts=facts)
    assert opened("shelter", before, FORMS).filled.get("shelter_who") == who
    assert opened("options", before, FORMS).filled.get("minor") == minor


def test_nothing_more_is_asked_of_a_child() -> None:
    memory = fill(OpenSlot("options", "minor"), "yes", message(), Memory(filled={"safe_now": "yes", "where": "known"}), FORMS)
    assert FORMS.is_complete("options", memory)
    assert FORMS.is_complete("papers", memory)


@given(st.dictionaries(st.sampled_from(OFFER_SLOTS), st.sampled_from(["yes", "no"])))
@settings(deadline=None)
def test_an_offer_is_clear_when_the_facts_call_it_dangerous(filled: dict[str, str]) -> None:
    """The thresholds stand on both sides: the model stops asking where knowledge gives the gravest result."""
    params = {"flags": ",".join(signs(filled, "yes"))}
    assert is_clear(filled) == (job_offers.level(LIBRARY.facts, params) == "danger")


def test_an_offer_is_clear_after_two_strong_signs_or_three() -> None:
    assert not is_clear({"offer_fee_for_job": "yes"})
    assert is_clear({"offer_fee_for_job": "yes", "offer_secrecy": "yes"})
    assert is_clear({"offer_hurry": "yes", "offer_pay_too_good": "yes", "offer_company_not_found": "yes"})
    assert not is_clear({"offer_fee_for_job": "unsure", "offer_secrecy": "unsure"})


def test_the_picture_is_that_of_the_domain() -> None:
    assert dialogue.PAGE.read_text(encoding="utf-8") == dialogue.page(), "run python -m docs.dialogue"


# --- where something is only told


@pytest.mark.parametrize(
    ("understood", "slot", "value"),
    [
        (message("affirm", confidence=0.95), "report_danger", "yes"),
        (message("affirm", confidence=0.949), "report_danger", None),
        (message("deny", confidence=0.95), "report_danger", "no"),
        (message("affirm", confidence=0.99, asks=True), "report_danger", None),
        (message("inform", confidence=0.99), "report_danger", None),
        (message("affirm", confidence=0.99), "consent", None),
    ],
)
def test_a_plain_yes_or_no_answers_where_nothing_is_done_because_of_it(
    understood: Understanding, slot: str, value: str | None
) -> None:
    assert answer_to(OpenSlot("report", slot), understood, None, Memory()) == value


@pytest.mark.parametrize(("words", "answer", "country"), [(4, "NG", "NG"), (4, None, None), (5, "NG", None)])
def test_the_country_they_come_from_is_where_they_are_only_as_a_short_answer(
    words: int, answer: str | None, country: str | None
) -> None:
    """ "I am from Nigeria, my visa has ended"."""
    told = message("inform", words=words, answer=answer, entities=(("country", "NG"),), facts={"from": "NG"})
    assert country_told(told, Memory()) == country
