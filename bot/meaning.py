"""What a message means with the turn around it: a button says it more surely, and an adult is no child in danger."""

from __future__ import annotations

from dataclasses import replace

from bot.memory import Memory
from bot.plan import TurnInput, chosen_topic
from bot.understanding import Understanding
from nlu.reader.ages import ADULT

SURE_TO_TELL = 0.6
"""Confidence of a message that is taken for a fact."""
SURE_OF_WATCHED = 0.6
"""Below it "he does not know where we are" shuts nobody's phone."""
INTENT_OF_ANSWER = {"yes": "affirm", "no": "deny"}
QUIET = frozenset({"quiet", "hush"})
"""Parts by which somebody says that the phone has to go."""


def as_answered(turn: TurnInput) -> Understanding:
    """Return what the message means: a button or a short word says it more surely than the model does."""
    message = turn.message
    is_of_the_phone = message.facts.keys() & {"phone_read", "watched"} or message.part in QUIET or "near" in message.tells
    if message.intent == "being_watched" and message.confidence < SURE_OF_WATCHED and not is_of_the_phone:
        return replace(
            message, intent="inform", confidence=max(message.confidence, SURE_TO_TELL)
        )  # "he does not know where we are"
    if turn.chosen is None or turn.message.risk == "immediate":
        return turn.message
    intent = INTENT_OF_ANSWER.get(turn.chosen) or chosen_topic(turn.chosen)
    return replace(turn.message, intent=intent, confidence=1.0) if intent else replace(turn.message, confidence=0.0)


def of_an_adult(message: Understanding, memory: Memory) -> Understanding:
    """Return the message without the signal of a child, where the writer has told that they are none.  The danger stays."""
    age = int(memory.facts.get("age", 0))
    is_adult = age >= ADULT or (not age and "children" in memory.facts and memory.facts.get("person") != "child")
    if "minor" not in message.signals or not is_adult or memory.facts.get("for", "self") != "self":
        return message
    return replace(message, signals=tuple(signal for signal in message.signals if signal != "minor"))
