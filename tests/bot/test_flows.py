"""The rows of questions fit together: domain, rules, texts, and what a question takes for an answer."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.flows import CHOICES, FLOW_OF_TOPIC, FOLLOWED_BY, STRONG_SIGNS, Forms, OpenSlot, answer_to, choices_of, fill, is_clear
from bot.memory import Memory
from bot.understanding import Understanding
from docs import dialogue
from knowledge import Library

ROOT = Path(__file__).parent.parent.parent
DOMAIN = yaml.safe_load((ROOT / "bot" / "domain.yml").read_text(encoding="utf-8"))
FORMS = Forms.of_domain(DOMAIN["forms"])
MOST_QUESTIONS = 5


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


def understood(intent: str = "out_of_scope", confidence: float = 0.9, **more: object) -> Understanding:
    given = {"risk": "routine", "signals": (), "strengths": {}, "language": "en", "language_confidence": 1.0, "script": "Latn"}
    return Understanding(intent, confidence, **{**given, "words": 3, "asks": False, "entities": (), **more})  # type: ignore[arg-type]


def test_no_flow_asks_more_than_five_questions_before_it_gives_something() -> None:
    assert {flow: len(slots) for flow, slots in FORMS.questions.items() if len(slots) > MOST_QUESTIONS} == {}


def test_every_answer_of_the_domain_is_one_that_knowledge_has(library: Library) -> None:
    named = [custom for response in DOMAIN["responses"].values() for one in response if (custom := one["custom"])]
    said = {custom["answer"] for custom in named} | {custom["then"] for custom in named if "then" in custom}
    assert said <= library.answers


def test_every_choice_is_a_button_under_its_question(library: Library) -> None:
    """So that SMS numbers, Telegram buttons and typed words mean the same."""
    for flow, slots in FORMS.questions.items():
        for slot in slots:
            name = next(n for n in (f"utter_ask_{flow}_form_{slot}", f"utter_ask_{slot}") if n in DOMAIN["responses"])
            custom = DOMAIN["responses"][name][0]["custom"]
            choices = choices_of(slot)
            if choices is None:
                continue
            params = {"flag": slot.removeprefix("offer_").replace("_", "-")} if slot.startswith("offer_") else {}
            shown = library.render(custom.get("then", custom["answer"]), params, "en", "telegram").bubbles[-1].buttons
            assert {button.payload for button in shown} - {"skip"} <= choices, slot
            assert len(shown) > 1, slot


def test_the_signs_of_an_offer_weigh_as_the_facts_say(library: Library) -> None:
    asked = {slot.removeprefix("offer_").replace("_", "-") for flow in ("offer", "offer_more") for slot in FORMS.questions[flow]}
    facts = {flag.id: flag.strength for flag in library.facts.red_flags.flags if flag.id in asked}
    assert set(facts) == asked
    assert {name for name, strength in facts.items() if strength == "strong"} == STRONG_SIGNS


def test_topics_and_flows_exist() -> None:
    assert set(FLOW_OF_TOPIC.values()) <= set(FORMS.questions)
    assert set(FLOW_OF_TOPIC) <= set(DOMAIN["intents"])
    assert {*FOLLOWED_BY, *FOLLOWED_BY.values()} <= set(FORMS.questions)
    assert set(CHOICES) <= FORMS.slots


@pytest.mark.parametrize(
    ("slot", "chosen", "message", "value"),
    [
        ("fear", "unsure", understood(), "unsure"),
        ("fear", None, understood("affirm"), "yes"),
        ("fear", None, understood("shelter"), None),
        ("shelter_who", "woman", understood(), "woman"),
        ("shelter_who", "yes", understood(), None),
        ("legal_topic", None, understood("unpaid_wages"), "money"),
        ("missing_where", None, understood("shelter", entities=(("city", "Madrid"), ("country", "ES"))), "said"),
        ("missing_since", None, understood("shelter", asks=True), None),
        ("missing_since", None, understood("missing_person", asks=True), "said"),
        ("where", None, understood(entities=(("country", "IT"),)), "known"),
        ("where", "skip", understood(), "skip"),
    ],
)
def test_what_answers_a_question(slot: str, chosen: str | None, message: Understanding, value: str | None) -> None:
    flow = next(flow for flow, slots in FORMS.questions.items() if slot in slots)
    assert answer_to(OpenSlot(flow, slot), message, chosen, Memory()) == value


def test_nothing_more_is_asked_of_a_child() -> None:
    memory = fill(OpenSlot("options", "minor"), "yes", understood(), Memory(filled={"safe_now": "yes", "where": "known"}), FORMS)
    assert FORMS.is_complete("options", memory)
    assert FORMS.is_complete("papers", memory)


def test_an_offer_is_clear_after_two_strong_signs_or_three() -> None:
    assert not is_clear({"offer_fee_for_job": "yes"})
    assert is_clear({"offer_fee_for_job": "yes", "offer_secrecy": "yes"})
    assert is_clear({"offer_hurry": "yes", "offer_pay_too_good": "yes", "offer_company_not_found": "yes"})
    assert not is_clear({"offer_fee_for_job": "unsure", "offer_secrecy": "unsure"})


def test_the_picture_is_that_of_the_domain() -> None:
    assert dialogue.PAGE.read_text(encoding="utf-8") == dialogue.page(), "run python -m docs.dialogue"
