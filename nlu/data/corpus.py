"""Everything that is learned from: first messages, and what turns of a conversation say about intent and risk."""

from __future__ import annotations

from nlu.data.messages import Fault, Message, read_messages
from nlu.data.turns import NONE, Turn, read_turns

BARE_WORDS = 3
"""A yes or no of so few words is one whatever was asked; a longer one tells something."""
INTENT_OF_ANSWER = {"yes": "affirm", "no": "deny"}


def read_corpus() -> tuple[list[Message], list[Turn], list[Fault]]:
    """Return all messages, those that turns are included, then the turns, and every fault of form."""
    messages, faults = read_messages()
    turns, more = read_turns()
    return messages + [as_message(turn) for turn in turns if not _needs_its_question(turn)], turns, faults + more


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
