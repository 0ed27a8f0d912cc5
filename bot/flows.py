"""The rows of questions: which topic opens which, and what answers a question.

The questions themselves and their order are the forms of bot/domain.yml; the words are in knowledge/."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.memory import Memory
from bot.understanding import MAX_BARE_WORDS, Understanding
from nlu.reader.ages import ADULT

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
    "helper_writes": "helper",
}
"""What is asked after a topic was answered; every other topic asks where the writer is, once."""

FOLLOWED_BY = {"options": "papers", "offer": "offer_more"}
"""A result is given after at most five questions; what is left to ask comes after it."""
OFFER_FLOWS = ("offer", "offer_more")

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
    "helper_consent": YES_NO_UNSURE,
}
"""The answers a question takes.  The questions about an offer take yes, no and not sure; the rest take words."""

TOPICS_OF_LAWYER = {
    "stay": frozenset({"residence_permit", "asylum", "fear_of_return", "third_country", "family_reunion", "arrest_or_deport"}),
    "court": frozenset({"trust_police", "testify", "report_someone"}),
    "money": frozenset({"unpaid_wages", "compensation", "debt_bondage"}),
}
MUST_BE_ANSWERED = frozenset({"consent", "safe_now", "medical_now", "children_where", "helper_consent"})
"""Without an answer to one of these its flow ends; the others can be left out."""
STRONG_SIGNS = frozenset(
    {"fee-for-job", "debt-before-leaving", "papers-taken-early", "tourist-visa-for-work", "no-contract", "secrecy"}
)
"""Signs that weigh most, as in knowledge/data/facts/red_flags.yml; a test compares them and the thresholds below."""
STRONG_SIGNS_FOR_DANGER, SIGNS_FOR_DANGER = 2, 3
PLACE_OF = {"missing": "missing_where", "report": "report_where"}
"""Where the person is about whom somebody writes: not asked when it was told."""
BINDING = frozenset({"consent", "safe_now", "medical_now", "shelter_who", "children_where"})
"""Questions whose yes or no is taken from the reader alone, or that take neither."""
SURE_OF_YES_OR_NO = 0.95
FREE_WORDS = "said"
"""The answer in free words: the slot says only that there was one."""


@dataclass(frozen=True, slots=True)
class OpenSlot:
    """The question that is open: a form of the domain and the slot that it asks for."""

    flow: str
    slot: str


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of the domain: the questions of each flow, in order."""

    questions: Mapping[str, tuple[str, ...]]

    @classmethod
    def of_domain(cls, forms: Mapping[str, Any]) -> Forms:
        return cls({name.removesuffix("_form"): tuple(about["required_slots"]) for name, about in forms.items()})

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(slot for slots in self.questions.values() for slot in slots)

    def is_complete(self, flow: str, memory: Memory) -> bool:
        return all(slot in memory.filled for slot in self.questions[flow])

    def before(self, open_slot: OpenSlot, memory: Memory) -> str | None:
        """Return the question that was answered before the open one."""
        done = [slot for slot in self.questions[open_slot.flow] if slot in memory.filled and slot != open_slot.slot]
        return done[-1] if done else None


def choices_of(slot: str) -> frozenset[str] | None:
    return CHOICES.get(slot) or (YES_NO_UNSURE if slot.startswith("offer_") else None)


def answer_to(open_slot: OpenSlot, message: Understanding, chosen: str | None, memory: Memory) -> str | None:
    """Return the value that a message gives to the open question, or None when it is about something else."""
    slot = open_slot.slot
    if slot == "where":
        return _where(message, chosen, memory)
    if slot == "legal_topic":
        return _topic_of_lawyer(message, chosen)
    if (choices := choices_of(slot)) is not None:
        return _choice(choices, message, chosen) or (_plain_yes_or_no(message) if slot not in BINDING else None)
    if slot == "missing_since" and message.words <= MAX_BARE_WORDS and (message.entity("city") or message.entity("country")):
        return None  # they add where
    return _free_words(message, chosen)


def _where(message: Understanding, chosen: str | None, memory: Memory) -> str | None:
    if country_told(message, memory):
        return "known"
    answer = _choice(YES_NO_UNSURE, message, chosen)
    if memory.guess_is_open and answer == "yes":
        return "known"
    return "skip" if answer in ("skip", "unsure") else None


def country_told(message: Understanding, memory: Memory) -> str | None:
    """Return the country that a message gives as the writer's own, when that is what was asked."""
    if message.facts.get("from") == (message.answer or message.entity("country")) and "here" not in message.facts:
        return None if message.words > MAX_BARE_WORDS else message.answer  # "I am from Nigeria, my visa has ended"
    if message.answer is not None and message.answer.isupper():
        return message.answer
    is_bare = message.words <= MAX_BARE_WORDS or memory.guess_is_open  # "no, Austria"
    return message.facts.get("here") or (message.entity("country") if is_bare else None)


def _choice(choices: frozenset[str], message: Understanding, chosen: str | None) -> str | None:
    """Return what was chosen, else what the reader made of the words; where "unsure" is no choice, it is none."""
    value = chosen or message.answer
    return value if value in choices else None


def _plain_yes_or_no(message: Understanding) -> str | None:
    """Return what a message says that is a yes or a no and little else: "yes, she knows"."""
    said = {"affirm": "yes", "deny": "no"}.get(message.intent)
    return said if message.confidence >= SURE_OF_YES_OR_NO and not message.asks else None


def _topic_of_lawyer(message: Understanding, chosen: str | None) -> str | None:
    if chosen == "skip" or message.answer == "unsure":
        return "skip"
    topic = chosen or (message.intent if message.is_understood else None)
    found = next((name for name, intents in TOPICS_OF_LAWYER.items() if topic in intents), None)
    return found or (message.answer if chosen is None else None)


def _free_words(message: Understanding, chosen: str | None) -> str | None:
    if chosen is not None:
        return FREE_WORDS if chosen in YES_NO_UNSURE else None
    return FREE_WORDS if message.answer is not None else None


def fill(open_slot: OpenSlot, value: str, message: Understanding, memory: Memory, forms: Forms) -> Memory:
    """Return the memory with the answer in it; questions that it settles are marked as left out."""
    filled = {**memory.filled, open_slot.slot: value}
    if open_slot.slot == "where":
        country = country_told(message, memory) or (memory.country_guess if value == "known" and memory.guess_is_open else None)
        return replace(memory, filled=filled, country=country or memory.country, guess_is_open=False)
    if open_slot.slot == "minor" and value == "yes":  # nothing more is asked of a child
        filled |= {"fear": "unsure", "cooperation": "unsure", "papers": "unsure"}
    return replace(memory, filled=_settled(filled, forms) if open_slot.flow in OFFER_FLOWS else filled)


def _settled(filled: Mapping[str, str], forms: Forms) -> dict[str, str]:
    """Return the answers; the questions about an offer that is clear are left out."""
    if not is_clear(filled):
        return dict(filled)
    return {**{slot: "skip" for flow in OFFER_FLOWS for slot in forms.questions[flow]}, **filled}


def with_result_now(memory: Memory, forms: Forms) -> Memory:
    """Return the memory with the rest of the questions about an offer left out: "so do I go or not?"."""
    rest = {slot: "skip" for flow in OFFER_FLOWS for slot in forms.questions[flow]}
    return with_result(replace(memory, filled={**rest, **memory.filled}))


def with_signs_told(memory: Memory, told: Iterable[str], forms: Forms) -> Memory:
    """Return the memory with the signs of an offer that were volunteered; the question about each is not asked."""
    slots = {f"offer_{sign.replace('-', '_')}": "yes" for sign in told}
    return replace(memory, filled=_settled({**memory.filled, **slots}, forms)) if slots else memory


def with_told(memory: Memory) -> Memory:
    """Return the memory with the answers that facts gave since the flow began."""
    return replace(memory, filled={**_told(memory.facts), **memory.filled})


def _told(facts: Mapping[str, str]) -> dict[str, str]:
    """Return the answers that facts give before their questions are asked."""
    told: dict[str, str] = {}
    age = int(facts["age"]) if "age" in facts else None
    if facts.get("person") == "child" or (age is not None and age < ADULT and facts.get("for") != "self"):
        told["shelter_who"] = "child"
    elif "children" in facts:
        told["shelter_who"] = "family"
    elif "person" in facts:
        told["shelter_who"] = facts["person"]
    if age is not None and facts.get("for", "self") == "self":
        told["minor"] = "no" if age >= ADULT else "yes"
    return told


def with_result(memory: Memory) -> Memory:
    """Return the memory with the signs of an offer between commas, as the result needs them."""
    yes, unsure = signs(memory.filled, "yes"), signs(memory.filled, "unsure")
    return replace(memory, offer_flags=",".join(yes) or None, offer_unsure=",".join(unsure) or None)


def signs(filled: Mapping[str, str], value: str) -> list[str]:
    """Return the signs of an offer that were answered with `value`, as knowledge/data/facts/red_flags.yml names them."""
    return [_sign(slot) for slot, given in filled.items() if slot.startswith("offer_") and given == value]


def _sign(slot: str) -> str:
    return slot.removeprefix("offer_").replace("_", "-")


def is_clear(filled: Mapping[str, str]) -> bool:
    """Return whether there are two strong signs, or three of any kind: no further question changes the result."""
    found = signs(filled, "yes")
    return sum(sign in STRONG_SIGNS for sign in found) >= STRONG_SIGNS_FOR_DANGER or len(found) >= SIGNS_FOR_DANGER


def opened(flow: str, memory: Memory, forms: Forms) -> Memory:
    """Return the memory when a flow begins: consent and reports of an earlier flow are asked again, known facts are not."""
    again = {slot for slot in forms.questions[flow] if slot == "consent" or slot.startswith(("missing_", "report_", "helper_"))}
    if flow == "offer" and forms.is_complete(flow, memory):  # what an offer has against it stays
        again |= {slot for slot, value in memory.filled.items() if slot.startswith("offer_") and value != "yes"}
    again |= {slot for slot in ("medical_now", "home_fear", "children_where", "legal_topic") if slot in forms.questions[flow]}
    filled = {slot: value for slot, value in memory.filled.items() if slot not in again}
    if memory.country:
        filled["where"] = "known"
    if flow in PLACE_OF and (memory.there or memory.facts.get("town")):
        filled[PLACE_OF[flow]] = FREE_WORDS
    filled = {**_told(memory.facts), **filled} if flow != "offer" else _settled(filled, forms)
    return replace(memory, filled=filled, strayed=0, guess_is_open=bool(memory.country_guess) and not memory.country)
