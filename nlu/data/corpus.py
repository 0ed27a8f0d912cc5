"""Everything that intent and risk are learned from: first messages, turns of a conversation, and what is asked in it."""

from __future__ import annotations

from nlu.data.asks import ASKS, Ask, read_asks
from nlu.data.messages import Fault, Message, read_messages
from nlu.data.turns import NONE, Turn, read_turns

BARE_WORDS = 3
"""A yes or no of so few words is one whatever was asked; a longer one tells something."""
INTENT_OF_ANSWER = {"yes": "affirm", "no": "deny"}
# fmt: off
INTENT_OF_ASK = {
    "comes": "any_news", "line_language": "my_language", "who_reads": "who_are_you", "cost": "cost", "safe": "safe_now",
    "low_battery": "wait", "decided": "inform", "call": "hotline_number", "line_hours": "hotline_number",
    "embassy": "hotline_number", "verify": "job_offer", "real": "job_offer", "offer_photo": "job_offer",
    "offer_minor": "job_offer", "offer_refuse": "job_offer", "find": "missing_person", "contact": "missing_person",
    "fetch": "missing_person", "referral": "helper_writes", "goes_back": "helper_writes",
    "talk_with": "helper_writes", "passport_back": "documents_taken", "travel_papers": "return_home",
    "visa_boss": "residence_permit", "debt_repay": "debt_bondage", "debt_family": "debt_bondage", "proof": "unpaid_wages",
    "undeclared": "unpaid_wages", "shelter_where": "shelter", "told": "who_are_you", "keep": "who_are_you",
}
# fmt: on
"""Topics of sentences that ask for one thing and are harmless; the others say too little of their topic, or may be dangerous."""


def read_corpus() -> tuple[list[Message], list[Turn], list[Fault]]:
    """Return all messages, those that turns are included, then the turns, and every fault of form."""
    messages, faults = read_messages()
    turns, more = read_turns()
    asks, of_asks = read_asks()
    messages += [as_message(turn) for turn in turns if not _needs_its_question(turn)]
    messages += [message for ask in asks if (message := of_ask(ask)) is not None]
    return messages, turns, faults + more + of_asks


def of_ask(ask: Ask) -> Message | None:
    """Return the sentence as a message with its topic, or None where it says too little of one."""
    if ask.name not in INTENT_OF_ASK:
        return None
    return Message(ask.text, ask.language, INTENT_OF_ASK[ask.name], "routine", "plain", (), ASKS / f"{ask.language}.yml", 1)


def _needs_its_question(turn: Turn) -> bool:
    """Return whether it is a bare "yes" that is dangerous by what was asked: alone it says nothing."""
    return turn.risk != "routine" and turn.answer in ("yes", "no") and len(turn.text.split()) <= BARE_WORDS


def as_message(turn: Turn) -> Message:
    """Return a turn as a message by itself: its topic, or the fact or answer that it tells."""
    return Message(turn.text, turn.language, _intent(turn), turn.risk, "plain", turn.signals, turn.path, turn.line)


def _intent(turn: Turn) -> str:
    if turn.intent is not None:
        return turn.intent
    is_bare = len(turn.text.split()) <= BARE_WORDS
    if is_bare and turn.answer in INTENT_OF_ANSWER:
        return INTENT_OF_ANSWER[turn.answer]
    return "out_of_scope" if turn.answer == NONE else "inform"
