"""The rows of questions: which topic opens which, what answers a question, and what an answer means for staff.

The questions themselves and their order are the forms of bot/domain.yml; the words are in knowledge/."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.memory import Memory
from bot.understanding import Understanding

FLOW_OF_TOPIC: dict[str, str] = {
    "shelter": "shelter",
    "hotline_number": "call",
    "medical_care": "medical",
    "legal_help": "legal",
    "return_home": "home",
    "family_reunion": "children",
    "residence_permit": "options",
    "asylum": "options",
    "fear_of_return": "options",
    "third_country": "options",
    "options_intro": "options",
    "offer_check_intro": "offer",
    "missing_person": "missing",
    "report_someone": "report",
}
"""What is asked after a topic was answered; every other topic asks where she is, once."""

FOLLOWED_BY = {"options": "papers", "offer": "offer_more"}
"""A result is given after at most five questions; what is left to ask comes after it."""

YES_NO = frozenset({"yes", "no"})
YES_NO_UNSURE = YES_NO | {"unsure", "skip"}
CHOICES: dict[str, frozenset[str]] = {
    "safe_now": YES_NO,
    "shelter_who": frozenset({"woman", "man", "child", "family"}),
    "consent": YES_NO,
    "medical_now": YES_NO,
    "home_fear": YES_NO_UNSURE,
    "children_where": frozenset({"with_me", "at_home", "with_him"}),
    "minor": YES_NO_UNSURE,
    "fear": YES_NO_UNSURE,
    "cooperation": YES_NO_UNSURE,
    "papers": YES_NO_UNSURE,
    "missing_danger": YES_NO_UNSURE,
    "report_danger": YES_NO_UNSURE,
    "report_officials": YES_NO_UNSURE,
}
"""The answers a question takes.  The questions about an offer take yes, no and not sure; the rest take words."""

TOPICS_OF_LAWYER = {
    "stay": frozenset({"residence_permit", "asylum", "fear_of_return", "third_country", "family_reunion", "arrest_or_deport"}),
    "court": frozenset({"trust_police", "testify", "report_someone"}),
    "money": frozenset({"unpaid_wages", "compensation", "debt_bondage"}),
}
MUST_BE_ANSWERED = frozenset({"consent", "safe_now", "medical_now", "children_where"})
"""Without an answer to one of these its flow ends; the others can be left out."""
STRONG = frozenset(
    {"fee-for-job", "debt-before-leaving", "papers-taken-early", "tourist-visa-for-work", "no-contract", "secrecy"}
)
"""Signs that weigh most, as in knowledge/data/facts/red_flags.yml."""
STRONG_FOR_DANGER, ANY_FOR_DANGER = 2, 3
SAID = "said"


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that is open: a form of the domain and the slot it waits for."""

    flow: str
    slot: str


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of the domain: flow to its questions."""

    questions: Mapping[str, tuple[str, ...]]

    @classmethod
    def of_domain(cls, forms: Mapping[str, Any]) -> Forms:
        return cls({name.removesuffix("_form"): tuple(about["required_slots"]) for name, about in forms.items()})

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(slot for slots in self.questions.values() for slot in slots)

    def is_complete(self, flow: str, memory: Memory) -> bool:
        return all(slot in memory.filled for slot in self.questions[flow])

    def before(self, asked: Asked, memory: Memory) -> str | None:
        """The question that was answered before the open one."""
        done = [slot for slot in self.questions[asked.flow] if slot in memory.filled and slot != asked.slot]
        return done[-1] if done else None


def choices_of(slot: str) -> frozenset[str] | None:
    return CHOICES.get(slot) or (YES_NO_UNSURE if slot.startswith("offer_") else None)


def answer_to(asked: Asked, said: Understanding, chosen: str | None, memory: Memory) -> str | None:
    """The value that a message gives to the open question, or None when it is about something else."""
    slot = asked.slot
    if slot == "where":
        return _where(said, chosen, memory)
    if slot == "legal_topic":
        return _topic_of_lawyer(said, chosen)
    if (choices := choices_of(slot)) is not None:
        return _choice(choices, said, chosen)
    return None if _is_about_something_else(asked, said, chosen) else SAID


def _where(said: Understanding, chosen: str | None, memory: Memory) -> str | None:
    if said.entity("country"):
        return "known"
    answer = _choice(YES_NO_UNSURE, said, chosen)
    if memory.guess_is_open and answer == "yes":
        return "known"
    return "skip" if answer in ("skip", "unsure") else None


def _choice(choices: frozenset[str], said: Understanding, chosen: str | None) -> str | None:
    if chosen is not None:
        return chosen if chosen in choices else None
    meant = {"affirm": "yes", "deny": "no"}.get(said.intent)
    return meant if meant in choices and said.is_understood else None


def _topic_of_lawyer(said: Understanding, chosen: str | None) -> str | None:
    topic = chosen or (said.intent if said.is_understood else None)
    found = next((name for name, intents in TOPICS_OF_LAWYER.items() if topic in intents), None)
    if found or chosen == "skip":
        return found or "skip"
    return "other" if not said.is_understood or said.intent in ("out_of_scope", "legal_help", "deny") else None


ORDERS = frozenset({"talk_to_human", "delete_my_data", "change_language", "goodbye", "being_watched"})
SURE_OF_QUESTION, SURE_OF_ORDER = 0.5, 0.9


def _is_about_something_else(asked: Asked, said: Understanding, chosen: str | None) -> bool:
    """Free words answer a question, unless they ask for something of their own."""
    if chosen is not None:
        return chosen not in YES_NO_UNSURE
    if asked.slot.endswith("_where") and (said.entity("city") or said.entity("country")):
        return False
    if said.intent in ORDERS:
        return said.confidence >= SURE_OF_ORDER
    is_own = FLOW_OF_TOPIC.get(said.intent) == asked.flow
    return said.asks and not is_own and said.intent != "out_of_scope" and said.confidence >= SURE_OF_QUESTION


def fill(asked: Asked, value: str, said: Understanding, memory: Memory, forms: Forms) -> Memory:
    """The memory with the answer in it; questions that it settles are marked as left out."""
    filled = {**memory.filled, asked.slot: value}
    if asked.slot == "where":
        country = said.entity("country") or (memory.country_guess if value == "known" and memory.guess_is_open else None)
        return replace(memory, filled=filled, country=country or memory.country, guess_is_open=False)
    if asked.slot == "minor" and value == "yes":  # nothing more is asked of a child
        filled |= {"fear": "unsure", "cooperation": "unsure", "papers": "unsure"}
    if asked.flow in ("offer", "offer_more") and is_clear(filled):
        filled |= {slot: filled.get(slot, "skip") for flow in ("offer", "offer_more") for slot in forms.questions[flow]}
    return replace(memory, filled=filled)


def signs(filled: Mapping[str, str], value: str) -> list[str]:
    """Signs of an offer that were answered with `value`, as knowledge/data/facts/red_flags.yml names them."""
    return [_sign(slot) for slot, given in filled.items() if slot.startswith("offer_") and given == value]


def _sign(slot: str) -> str:
    return slot.removeprefix("offer_").replace("_", "-")


def is_clear(filled: Mapping[str, str]) -> bool:
    """Two strong signs, or three of any kind: no further question changes the result."""
    found = signs(filled, "yes")
    return sum(sign in STRONG for sign in found) >= STRONG_FOR_DANGER or len(found) >= ANY_FOR_DANGER


def opened(flow: str, memory: Memory, forms: Forms) -> Memory:
    """The memory when a flow begins: what was agreed to or told in an earlier one is asked anew, what is known is not."""
    again = {slot for slot in forms.questions[flow] if slot == "consent" or slot.startswith(("missing_", "report_"))}
    again |= {slot for slot in memory.filled if flow == "offer" and slot.startswith("offer_")}
    again |= {slot for slot in ("medical_now", "home_fear", "children_where", "legal_topic") if slot in forms.questions[flow]}
    filled = {slot: value for slot, value in memory.filled.items() if slot not in again}
    if memory.country:
        filled["where"] = "known"
    return replace(memory, filled=filled, strayed=0, guess_is_open=bool(memory.country_guess) and not memory.country)
