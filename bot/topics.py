"""A message that meets no open question: a topic and the question it leads to, small talk, or nothing we understand."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import FLOW_OF_TOPIC, Forms, opened
from bot.memory import Memory
from bot.plan import SMALL_TALK, Plan, TurnInput, flag_of
from bot.recall import country_asked_about
from bot.understanding import MAX_BARE_WORDS, Understanding
from nlu.taxonomy import load_taxonomy

MISSES_BEFORE_A_PERSON = 2
ANSWERED_OFF_TOPIC = 2
"""Messages about nothing here that are still answered; then the line is quiet."""
SURE_OF_LANGUAGE = 0.6
SURE_TO_TELL = 0.6
SURE_OF_GUESS = 0.1
"""When the message agrees with the writer's number, app or earlier messages."""
ABOUT_PLACES = frozenset({"third_country", "legal_migration", "travel_agent_risk", "residence_permit"})
"""What the bare name of a country looks like to the model."""
PLACELESS = frozenset(
    {"who_are_you", "talk_to_human", "delete_my_data", "being_watched", "threats", "self_harm", "job_offer"}
    | {"legal_migration", "travel_agent_risk", "stay_safe_abroad", "immediate_danger", "medical_emergency", "minor_at_risk"}
)
"""Topics that do not ask where the writer is."""
# fmt: off
ABOUT_THE_TALK = frozenset({
    "any_news", "what_now", "cost", "explain", "misunderstood", "already_tried", "where_is_it", "my_language", "safe_now",
    "i_am_a_man", "helper_writes",
})
# fmt: on
"""Questions about the conversation: the topic stays the one that they follow, and nothing is asked after them."""
TOPIC_OF_BUTTON = {"rights": "am_i_trafficked", "options": "options_intro", "check": "offer_check_intro", "menu": "show_menu"}


def plan_message(turn: TurnInput, before: Memory, memory: Memory, forms: Forms) -> Plan:
    message = turn.message
    if (chosen := chosen_topic(turn.chosen)) is not None:
        return plan_topic(turn, chosen, memory, forms)
    if _names_another_country(message, before):
        memory = replace(memory, misunderstood=0, off_topic=0)
        if memory.topic and (about := country_asked_about(message, before)) is not None:
            return Plan((memory.topic,), memory, about=about)
        return plan_topic(turn, memory.topic, memory, forms) if memory.topic else Plan(("country_noted",), memory)
    is_unrelated = not message.is_understood or message.intent == "out_of_scope"
    if is_unrelated and turn.state == "waiting":  # meant for the person who is to come
        return Plan(("still_waiting",), memory, flag_of(message))
    if not message.is_understood or _tells_nothing(message):
        return _plan_missed(message, memory)
    return _plan_understood(turn, before, memory, forms)


def _tells_nothing(message: Understanding) -> bool:
    """Return whether it looks like a fact, for want of anything else it looks like."""
    return message.intent == "inform" and message.confidence < SURE_TO_TELL and not (message.facts or message.entities)


def _plan_understood(turn: TurnInput, before: Memory, memory: Memory, forms: Forms) -> Plan:
    message = turn.message
    memory = replace(memory, misunderstood=0, off_topic=memory.off_topic + 1 if message.intent == "out_of_scope" else 0)
    if message.intent == "out_of_scope":
        return _plan_off_topic(message, memory)
    if message.intent == "change_language" and memory.new_language:
        return Plan(("language_known",), memory)
    if message.intent in SMALL_TALK:
        return _plan_small_talk(turn, before, memory)
    if message.intent in ABOUT_THE_TALK and not memory.watched:
        return _plan_about_the_talk(turn, memory)
    planned = plan_topic(turn, message.intent, memory, forms)
    return replace(planned, about=country_asked_about(message, before)) if message.intent not in PLACELESS else planned


def _plan_about_the_talk(turn: TurnInput, memory: Memory) -> Plan:
    """Answer it; who waits for nobody yet and asks for news is offered a person."""
    intent, flag = turn.message.intent, flag_of(turn.message)
    if intent == "any_news" and turn.state != "waiting":
        return Plan(("offer_person",), memory, flag)
    return Plan((intent,), memory, flag)


def chosen_topic(chosen: str | None) -> str | None:
    """Return the topic that a button stands for, or None when it answers a question."""
    if chosen is None:
        return None
    topic = TOPIC_OF_BUTTON.get(chosen, chosen)
    return topic if topic in {*TOPIC_OF_BUTTON.values(), *load_taxonomy().intents} else None


def _names_another_country(message: Understanding, before: Memory) -> bool:
    """Return whether it is "and in Germany?"."""
    country = message.entity("country")
    is_bare = message.words <= MAX_BARE_WORDS and message.intent in ABOUT_PLACES
    has_no_topic = not message.is_understood or message.intent in SMALL_TALK or message.intent == before.topic or is_bare
    return country is not None and country != before.country and has_no_topic and bool(before.turns)


def _plan_missed(message: Understanding, memory: Memory) -> Plan:
    memory = replace(memory, misunderstood=memory.misunderstood + 1)
    if memory.misunderstood < MISSES_BEFORE_A_PERSON:
        return Plan(("not_understood",), memory, flag_of(message))
    return Plan(("offer_person",), memory, flag_of(message, "not_understood_twice"))


def _plan_off_topic(message: Understanding, memory: Memory) -> Plan:
    """Answer abuse and spam with patience, then with silence."""
    if memory.off_topic > ANSWERED_OFF_TOPIC:
        return Plan((), memory, is_quiet=True)
    return Plan(("out_of_scope" if memory.off_topic == 1 else "patience",), memory, flag_of(message))


def _plan_small_talk(turn: TurnInput, before: Memory, memory: Memory) -> Plan:
    message = turn.message
    if message.intent != "greet" or before.turns:
        return Plan((message.intent,), memory, flag_of(message))
    bar = SURE_OF_GUESS if message.language == turn.language_guess else SURE_OF_LANGUAGE
    if message.language_confidence >= bar or memory.language_asked:
        return Plan(("first_contact",), memory, flag_of(message))
    return Plan(("first_contact", "which_language"), replace(memory, language_asked=True), flag_of(message))


def plan_topic(turn: TurnInput, topic: str, memory: Memory, forms: Forms) -> Plan:
    """Answer, and ask the first question of where it leads.  On a watched phone ask first whether it is safe to read."""
    flag = flag_of(turn.message)
    memory = replace(memory, topic=topic, misunderstood=0, off_topic=0)
    if memory.watched:
        return Plan(("go_on_safe",), memory.without("safe_now"), flag)
    if (flow := FLOW_OF_TOPIC.get(topic)) is not None:
        memory = opened(flow, memory, forms)
        return Plan((f"go_on_{flow}",) if forms.is_complete(flow, memory) else (topic, f"go_on_{flow}"), memory, flag)
    is_intent = topic in load_taxonomy().intents
    if is_intent and turn.message.risk == "high" and turn.state == "assistant" and not memory.person_offered:
        return Plan((topic, "offer_person"), memory, flag)
    if is_intent and topic not in PLACELESS and not memory.country and "where" not in memory.filled:
        return Plan((topic, "go_on_where"), opened("where", memory, forms), flag)
    return Plan((topic,), memory, flag)
