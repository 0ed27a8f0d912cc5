"""What a message means with the turn around it: a button says it more surely, and an adult is no child in danger."""

from __future__ import annotations

from dataclasses import replace

from bot.memory import Memory
from bot.plan import ABOUT_OTHERS, ABOUT_SOMEBODY, DANGER_INTENTS, OTHERS, TurnInput, chosen_topic
from bot.topics import SURE_TO_TELL
from bot.understanding import Understanding
from nlu.reader.ages import ADULT

DONE_TO_SOMEBODY = frozenset(
    {"am_i_trafficked", "threats", "documents_taken", "unpaid_wages", "debt_bondage", "job_offer", "travel_agent_risk"}
)
"""What is told of whoever is missing or held, and asks for no advice of the writer's own."""
SURE_OF_THEIR_OWN = 0.9
"""Below it "she works in a hotel. what do I do first?" is told of whoever is missing."""
SURE_OF_WATCHED = 0.6
"""Below it "he does not know where we are" shuts nobody's phone."""
INTENT_OF_ANSWER = {"yes": "affirm", "no": "deny"}
QUIET = frozenset({"quiet", "hush"})
"""Parts by which somebody says that the phone has to go."""


def as_answered(turn: TurnInput) -> Understanding:
    """Return what the message means: a button or a short word says it more surely than the model does.

    The words on a button of a topic are ours and tell no facts: "Doctor" is not who writes."""
    message = turn.message
    is_of_the_phone = message.facts.keys() & {"phone_read", "watched"} or message.part in QUIET or "near" in message.tells
    if message.intent == "being_watched" and message.confidence < SURE_OF_WATCHED and not is_of_the_phone:
        return replace(message, intent="inform", confidence=max(message.confidence, SURE_TO_TELL))
    if turn.chosen is None or message.risk == "immediate":
        return message
    intent = INTENT_OF_ANSWER.get(turn.chosen) or chosen_topic(turn.chosen)
    facts = {} if chosen_topic(turn.chosen) else message.facts
    return replace(message, intent=intent, confidence=1.0, facts=facts) if intent else replace(message, confidence=0.0)


def of_an_adult(message: Understanding, memory: Memory) -> Understanding:
    """Return the message without the signal of a child, where the writer has told that they are none.  The danger stays."""
    age = int(memory.facts.get("age", 0))
    is_adult = age >= ADULT or (not age and "children" in memory.facts and memory.facts.get("person") != "child")
    if "minor" not in message.signals or not is_adult or memory.facts.get("for", "self") != "self":
        return message
    return replace(message, signals=tuple(signal for signal in message.signals if signal != "minor"))


def of_this_talk(message: Understanding, memory: Memory) -> Understanding:
    """Return the message as told of whom the talk is about.

    In danger of one's own it is no report; whoever looks for somebody tells what is done to them."""
    if message.facts.get("for") == "self" or message.asked or message.is_acute:
        is_mistaken = False
    elif memory.danger in DANGER_INTENTS:
        names_somebody = message.facts.get("for") in OTHERS or "writer" in message.facts
        is_mistaken = message.intent in ABOUT_OTHERS and not names_somebody
    elif "writer" in memory.facts or memory.topic == "helper_writes":
        is_mistaken = message.intent == "missing_person"  # whom they help is with them
    else:
        is_sure = message.confidence >= SURE_OF_THEIR_OWN
        asks = is_sure and (message.asks or "question" in message.tells)  # "can I ask for my pay?" is of the writer's own
        is_told = memory.topic in ABOUT_SOMEBODY and message.intent in DONE_TO_SOMEBODY
        is_mistaken = is_told and not message.is_own and not asks
    return replace(message, intent="inform", confidence=SURE_TO_TELL, topics=(), also=None) if is_mistaken else message
