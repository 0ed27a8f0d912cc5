"""A message of its own: a topic and the question that it leads to, small talk, or nothing that we understand."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import FLOW_OF_TOPIC, Forms, opened
from bot.memory import Memory
from bot.plan import BARE_WORDS, SMALL_TALK, Heard, Plan, flag_of
from bot.understanding import Understanding
from nlu.taxonomy import load_taxonomy

MISSES_BEFORE_A_PERSON = 2
PATIENCE = 2
"""Messages that are about nothing here and still get a line; then the line is quiet."""
SURE_OF_LANGUAGE = 0.6
SURE_OF_GUESS = 0.1
"""When the message agrees with her number, her app or what she wrote before."""
ABOUT_PLACES = frozenset({"third_country", "legal_migration", "travel_agent_risk", "residence_permit"})
"""What the bare name of a country looks like to the model."""
PLACELESS = frozenset(
    {"who_are_you", "talk_to_human", "delete_my_data", "being_watched", "threats", "self_harm", "job_offer"}
    | {"legal_migration", "travel_agent_risk", "stay_safe_abroad", "immediate_danger", "medical_emergency", "minor_at_risk"}
)
"""Topics after which it is not asked where she is."""
TOPIC_OF_BUTTON = {"rights": "am_i_trafficked", "options": "options_intro", "check": "offer_check_intro", "menu": "show_menu"}


def on_its_own(heard: Heard, before: Memory, memory: Memory, forms: Forms) -> Plan:
    said = heard.said
    if (chosen := chosen_topic(heard.chosen)) is not None:
        return topic_of(heard, chosen, memory, forms)
    if _names_another_country(said, before):
        memory = replace(memory, misunderstood=0, off_topic=0)
        return topic_of(heard, memory.topic, memory, forms) if memory.topic else Plan(("country_noted",), memory)
    is_beside = not said.is_understood or said.intent == "out_of_scope"
    if is_beside and heard.state == "waiting":  # what she tells the person who is to come
        return Plan(("still_waiting",), memory, flag_of(said))
    if not said.is_understood:
        return _missed(said, memory)
    memory = replace(memory, misunderstood=0, off_topic=memory.off_topic + 1 if said.intent == "out_of_scope" else 0)
    if said.intent == "out_of_scope":
        return _off_topic(said, memory)
    if said.intent == "change_language" and memory.new_language:
        return Plan(("language_known",), memory)
    if said.intent in SMALL_TALK:
        return _small_talk(heard, before, memory)
    return topic_of(heard, said.intent, memory, forms)


def chosen_topic(chosen: str | None) -> str | None:
    if chosen is None:
        return None
    topic = TOPIC_OF_BUTTON.get(chosen, chosen)
    return topic if topic in {*TOPIC_OF_BUTTON.values(), *load_taxonomy().intents} else None


def _names_another_country(said: Understanding, before: Memory) -> bool:
    """ "And in Germany?" """
    country = said.entity("country")
    is_bare = said.words <= BARE_WORDS and said.intent in ABOUT_PLACES
    has_no_topic = not said.is_understood or said.intent in SMALL_TALK or said.intent == before.topic or is_bare
    return country is not None and country != before.country and has_no_topic and bool(before.turns)


def _missed(said: Understanding, memory: Memory) -> Plan:
    memory = replace(memory, misunderstood=memory.misunderstood + 1)
    if memory.misunderstood < MISSES_BEFORE_A_PERSON:
        return Plan(("not_understood",), memory, flag_of(said))
    return Plan(("offer_person",), memory, flag_of(said, "not_understood_twice"))


def _off_topic(said: Understanding, memory: Memory) -> Plan:
    """Abuse and spam get patience, then quiet."""
    if memory.off_topic > PATIENCE:
        return Plan((), memory, is_quiet=True)
    return Plan(("out_of_scope" if memory.off_topic == 1 else "patience",), memory, flag_of(said))


def _small_talk(heard: Heard, before: Memory, memory: Memory) -> Plan:
    said = heard.said
    if said.intent != "greet" or before.turns:
        return Plan((said.intent,), memory, flag_of(said))
    bar = SURE_OF_GUESS if said.language == heard.language_guess else SURE_OF_LANGUAGE
    if said.language_confidence >= bar or memory.language_asked:
        return Plan(("first_contact",), memory, flag_of(said))
    return Plan(("first_contact", "which_language"), replace(memory, language_asked=True), flag_of(said))


def topic_of(heard: Heard, topic: str, memory: Memory, forms: Forms) -> Plan:
    """The answer, and the first question of where it leads.  On a watched phone first whether she can read it."""
    said = heard.said
    flag = flag_of(said)
    memory = replace(memory, topic=topic, misunderstood=0, off_topic=0)
    if memory.watched:
        return Plan(("go_on_safe",), memory.without("safe_now"), flag)
    if (flow := FLOW_OF_TOPIC.get(topic)) is not None:
        memory = opened(flow, memory, forms)
        if forms.is_complete(flow, memory):
            return Plan((f"go_on_{flow}",), memory, flag)
        return Plan((topic, f"go_on_{flow}"), memory, flag)
    is_offered = said.risk == "high" and heard.state == "assistant" and not memory.person_offered
    if is_offered and topic in load_taxonomy().intents:
        return Plan((topic, "offer_person"), memory, flag)
    if not memory.country and "where" not in memory.filled and topic in load_taxonomy().intents and topic not in PLACELESS:
        return Plan((topic, "go_on_where"), opened("where", memory, forms), flag)
    return Plan((topic,), memory, flag)
