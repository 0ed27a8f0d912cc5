"""A message that meets no open question: a topic and the question it leads to, small talk, or nothing we understand."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import FLOW_OF_TOPIC, Forms, opened
from bot.helpers import helps, is_about_self
from bot.layers import was_said
from bot.memory import Memory
from bot.part_answers import asks_by_words, part_answer
from bot.parts import PARTS
from bot.plan import OTHERS, OTHERS_BUT_A_CHILD, SMALL_TALK, Plan, Scene, TurnInput, chosen_topic, flag_of
from bot.recall import country_asked_about
from bot.steps import DONE_TO_THEM, topic_meant, topic_told
from bot.talk import ABOUT_THE_TALK, next_step, plan_about_the_talk
from bot.told import (
    FLOWS_OF_SOMEBODY,
    OFFERS,
    SURE_OF_AN_OFFER,
    can_write,
    country_corrected,
    counts,
    fears,
    keeps_papers,
    names_another_country,
    numbers_for_somebody,
    offer_told,
    pauses,
)
from bot.understanding import INTENT_OF_PART, MAX_BARE_WORDS, Understanding
from nlu.taxonomy import load_taxonomy

MISSES_BEFORE_A_PERSON = 2
ANSWERED_OFF_TOPIC = 2
"""Messages about nothing here that are still answered; then the line is quiet."""
SURE_OF_LANGUAGE, SURE_OF_GREETING = 0.6, 0.58
SURE_TO_TELL = 0.6
SURE_OF_A_GUESS = 0.5
"""Below it the facts of a message say better what it is about."""
SURE_OF_TOPIC = 0.8
"""Below it what a sentence asks for counts more than the topic that it sounds like."""
SURE_OF_GUESS = 0.1
"""When the message agrees with the writer's number, app or earlier messages."""
PLACELESS = frozenset(
    {"who_are_you", "talk_to_human", "delete_my_data", "being_watched", "threats", "self_harm", "job_offer"}
    | {"legal_migration", "travel_agent_risk", "stay_safe_abroad", "immediate_danger", "medical_emergency", "minor_at_risk"}
)
"""Topics that do not ask where the writer is."""
WORTH_A_LOOK = frozenset({"missing_person", "report_someone"})
"""Topics that staff see from the first message on, however calm it sounds."""
OF_ONESELF = frozenset(
    {"residence_permit", "asylum", "fear_of_return", "third_country", "options_intro", "return_home", "medical_care"}
    | {"legal_help", "family_reunion"}
)
"""Topics that lead to questions about the writer, which nobody is asked who helps somebody."""
ABOUT_THE_LINE = frozenset({"who_are_you", "talk_to_human", "delete_my_data"})
"""What is asked of us: the matter that was talked about before stays the topic."""
TOLD_OF_OTHERS = frozenset({"am_i_trafficked", "threats"})
"""Topics of the writer's own that are not, where the message tells of somebody else."""
LEAD_AWAY = DONE_TO_THEM | {"shelter", "am_i_trafficked", "threats", "being_watched", "trust_police", "third_country"}
"""Topics of somebody who may want to get out: when nobody is there, they are told how to leave."""
TWO_AT_ONCE = frozenset(PARTS) - {"report_someone", "missing_person", "options_intro", "helper_writes"}
"""Topics of which two in one message are answered both."""
ONE_MATTER = frozenset({"residence_permit", "legal_migration"})
""" "Can I stay legally" is not about both."""


def plan_message(scene: Scene) -> Plan:
    """The message meets no open question.  Each rule has its say in turn."""
    memory = scene.memory
    if (chosen := chosen_topic(scene.turn.chosen)) is not None:
        return plan_topic(scene.turn, chosen, memory, scene.forms)
    for rule in PLAIN_RULES:
        if (planned := rule(scene)) is not None:
            return planned
    return _plan_understood(replace(scene, memory=replace(memory, misunderstood=0)))


def _of_self(scene: Scene) -> Plan | None:
    """It sounds like a report, and is about the writer: what they tell is answered."""
    return _plan_told(scene) if is_about_self(scene.message) else None


def _told_unclearly(scene: Scene) -> Plan | None:
    """Words that are no clear question, with facts that are clear."""
    message, memory = scene.message, scene.memory
    is_clear = message.is_understood and not _tells_nothing(message)
    has_topic = topic_told(message.facts) is not None
    is_bare = message.words < MAX_BARE_WORDS and bool(scene.before.turns)  # a place that we do not know, a name
    is_statement = message.intent == "inform" and memory.topic is not None and (message.is_understood or is_bare)
    if is_clear or memory.watched or scene.is_waiting or not (has_topic or is_statement):
        return None
    return _plan_told(replace(scene, memory=replace(memory, misunderstood=0)))


def _another_country(scene: Scene) -> Plan | None:
    """It is "and in Germany?"."""
    message, before, memory = scene.message, scene.before, scene.memory
    if not names_another_country(message, before):
        return None
    memory = replace(memory, misunderstood=0, off_topic=0)
    if FLOW_OF_TOPIC.get(memory.topic or "") in FLOWS_OF_SOMEBODY:  # where the other person is
        return Plan(("passed_on_place" if scene.is_waiting else "noted",), memory, flag_of(message))
    if memory.topic and (about := country_asked_about(message, before)) is not None:
        return Plan((memory.topic,), memory, about=about)
    return plan_topic(scene.turn, memory.topic, memory, scene.forms) if memory.topic else Plan(("country_noted",), memory)


def _part(scene: Scene) -> Plan | None:
    """A question within what was answered gets that part; the first message of a topic gets the topic's first question too."""
    message, memory = scene.message, scene.memory
    if memory.watched or (answer := part_answer(message, memory.topic, is_waiting=scene.is_waiting, said=memory.said)) is None:
        return None
    is_by_words = asks_by_words(message, memory.topic)
    if not is_by_words and _means_more(message, memory):  # the topic comes first; bot/asked.py adds the rest
        return None
    if answer == message.intent:  # the topic itself, with its question
        return None
    is_new = message.is_understood and message.intent in PARTS and message.intent != memory.topic and memory.topic is None
    if is_new:
        planned = plan_topic(scene.turn, message.intent, memory, scene.forms)
        return replace(planned, acts=(answer, *planned.acts[1:]))
    return Plan((answer,), memory, flag_of(message))


def _means_more(message: Understanding, memory: Memory) -> bool:
    """Whether a message that asks for a part is first of all about something else: a topic, the talk, several sentences."""
    is_topic = message.intent in PARTS and message.intent != memory.topic
    is_sure = message.confidence >= SURE_OF_TOPIC or memory.topic is None or message.has_sentences
    is_talk = message.intent in ABOUT_THE_TALK and message.confidence >= SURE_TO_TELL and message.part not in INTENT_OF_PART
    return message.is_understood and ((is_topic and is_sure) or is_talk)


def _for_people(scene: Scene) -> Plan | None:
    """What is not for us to answer is meant for the person who is to come."""
    message = scene.message
    is_unrelated = not message.is_understood or message.intent == "out_of_scope" or message.part == "quiet"
    if not (is_unrelated and scene.is_waiting):
        return None
    said = "question_passed_on" if "question" in message.tells else "passed_on"
    return Plan(("danger_quiet" if message.part == "quiet" else said,), scene.memory, flag_of(message))


def _missed(scene: Scene) -> Plan | None:
    message, memory = scene.message, scene.memory
    if message.is_understood and not _tells_nothing(message):
        return None
    memory = replace(memory, misunderstood=memory.misunderstood + 1)
    if memory.misunderstood < MISSES_BEFORE_A_PERSON:
        return Plan(("not_understood",), memory, flag_of(message))
    return Plan(("offer_person",), memory, flag_of(message, "not_understood_twice"))


def _tells_nothing(message: Understanding) -> bool:
    """Return whether it looks like a fact, for want of anything else it looks like."""
    return message.intent == "inform" and message.confidence < SURE_TO_TELL and not (message.facts or message.entities)


PLAIN_RULES = (
    offer_told,
    country_corrected,
    numbers_for_somebody,
    can_write,
    pauses,
    counts,
    keeps_papers,
    _of_self,
    _another_country,
    _part,
    fears,
    _for_people,
    _told_unclearly,
    _missed,
)
"""In order, where no question is open."""


def _plan_understood(scene: Scene) -> Plan:
    turn, message, memory = scene.turn, scene.message, scene.memory
    memory = replace(memory, off_topic=memory.off_topic + 1 if message.intent == "out_of_scope" else 0)
    scene = replace(scene, memory=memory)
    if message.intent == "out_of_scope":
        return _plan_off_topic(message, memory)
    if message.intent == "change_language" and memory.new_language:
        return Plan(("language_known",), memory)
    if message.intent == "inform":
        return _plan_told(scene)
    if message.intent in SMALL_TALK:
        return _plan_small_talk(scene)
    if message.intent in ABOUT_THE_TALK and not memory.watched:
        return plan_about_the_talk(scene)
    if message.intent in OFFERS and memory.topic in OFFERS and was_said("offer_result", memory.said):  # "so do I go or not"
        return next_step(replace(scene, memory=replace(memory, topic="job_offer")))
    topic = _topic_of(message, memory)
    if topic in OFFERS and memory.topic in OFFERS and was_said(topic, memory.said):  # the check goes on; it is not explained anew
        return Plan(("go_on_offer",), opened("offer", replace(memory, topic=topic), scene.forms), flag_of(message))
    planned = plan_topic(turn, topic, memory, scene.forms)
    if topic not in PLACELESS:
        planned = replace(planned, about=country_asked_about(message, scene.before))
    return _with_second_topic(planned, scene)


def _topic_of(message: Understanding, memory: Memory) -> str:
    """Return the topic of a message: what was told before decides where it may be one of two."""
    topic = topic_meant(message.intent, message.facts)
    if message.confidence < SURE_OF_A_GUESS and (told := topic_told(message.facts)) is not None:
        return told
    if topic in OFFERS and memory.topic in DONE_TO_THEM and message.confidence < SURE_OF_AN_OFFER:
        return memory.topic  # "I work there eight months, how do I prove my hours"
    if topic in TOLD_OF_OTHERS and memory.topic is None and message.facts.get("for") in OTHERS_BUT_A_CHILD:
        return "report_someone"  # "the husband of my friend makes her work"
    if topic in DONE_TO_THEM and memory.topic in OFFERS and message.facts.get("papers") != "kept":
        return memory.topic  # "they take it from my pay" is told of the offer
    return topic


def _with_second_topic(planned: Plan, scene: Scene) -> Plan:
    """Two topics in one message get two answers; our own question waits."""
    message = scene.message
    also = message.also
    if also is None or also not in TWO_AT_ONCE or message.intent not in TWO_AT_ONCE or planned.memory.watched:
        return planned
    if {message.intent, also} == ONE_MATTER:
        return planned
    return replace(planned, acts=(message.intent, also))


def _plan_told(scene: Scene) -> Plan:
    """Facts, and nothing asked: what they are about is answered, else they are noted and the talk goes on."""
    message, memory = scene.message, scene.memory
    flag = flag_of(message)
    topic = topic_told(message.facts)
    if topic is not None and not memory.watched and topic != memory.topic and memory.topic not in OFFERS:
        return plan_topic(scene.turn, topic, memory, scene.forms)
    if scene.is_waiting:
        return Plan(("passed_on_place" if message.entity("city") else "passed_on",), memory, flag)
    if "away" in message.tells and memory.topic in LEAD_AWAY and not was_said("leave_plan", memory.said):
        return Plan(("leave_plan",), memory, flag)
    if memory.topic is None and memory.facts.get("for") in OTHERS and not memory.watched:
        return plan_topic(scene.turn, "report_someone", memory, scene.forms)
    if message.facts.get("locked") == "yes" and "danger_ask_now" not in memory.danger_said:
        memory = replace(memory, danger_said=(*memory.danger_said, "danger_ask_now"), danger_asked="now")
        return Plan(("noted", "danger_ask_now"), memory, flag)
    if memory.topic is None or memory.watched:
        return Plan(("inform",), memory, flag)
    return next_step(scene)


def plan_unwatched(scene: Scene) -> Plan:
    """Nobody else reads just now: how to keep this private, and then what was asked before, or what they need."""
    message, memory = scene.message, replace(scene.memory, watched=False)
    flag = flag_of(message)
    if not was_said("phone_safety", memory.said):
        follow = (memory.topic,) if memory.topic and memory.topic not in ("being_watched", *ABOUT_THE_TALK) else ("go_on",)
        return Plan(("phone_safety", *follow), memory, flag)
    return plan_topic(scene.turn, memory.topic, memory, scene.forms) if memory.topic else Plan(("go_on",), memory, flag)


def _plan_off_topic(message: Understanding, memory: Memory) -> Plan:
    """Answer abuse and spam with patience, then with silence."""
    if memory.off_topic > ANSWERED_OFF_TOPIC:
        return Plan((), memory, is_quiet=True)
    return Plan(("out_of_scope" if memory.off_topic == 1 else "patience",), memory, flag_of(message))


def _plan_small_talk(scene: Scene) -> Plan:
    message, memory, flag = scene.message, scene.memory, flag_of(scene.message)
    if message.intent in ("affirm", "deny") and scene.is_waiting:
        return Plan(("passed_on",), memory, flag)
    if message.intent == "greet" and scene.is_waiting and not memory.watched:  # "hello?"
        return Plan(("any_news",), memory, flag)
    if message.intent == "affirm" and memory.topic:
        return Plan(("noted",), memory, flag)
    if message.intent != "greet" or scene.before.turns:
        return Plan((message.intent,), memory, flag)
    bar = SURE_OF_GUESS if message.language == scene.turn.language_guess else SURE_OF_GREETING
    if message.language_confidence >= bar or memory.language_asked:
        return Plan(("first_contact",), memory, flag)
    return Plan(("first_contact", "which_language"), replace(memory, language_asked=True), flag)


def plan_topic(turn: TurnInput, topic: str, memory: Memory, forms: Forms) -> Plan:
    """Answer, and ask the first question of where it leads.  On a watched phone ask first whether it is safe to read."""
    flag = flag_of(turn.message, *({topic, turn.message.intent} & WORTH_A_LOOK))
    memory = replace(memory, topic=memory.topic if topic in ABOUT_THE_LINE else topic, misunderstood=0, off_topic=0)
    if memory.watched:
        return Plan(("go_on_safe",), memory.without("safe_now"), flag)
    if helps(memory) and topic in OF_ONESELF and memory.facts.get("for") != "self":
        return Plan((topic,), memory, flag)
    if (flow := FLOW_OF_TOPIC.get(topic)) is not None:
        memory = opened(flow, memory, forms)
        return Plan((f"go_on_{flow}",) if forms.is_complete(flow, memory) else (topic, f"go_on_{flow}"), memory, flag)
    is_intent = topic in load_taxonomy().intents
    if is_intent and turn.message.risk == "high" and turn.state == "assistant" and not memory.person_offered:
        return Plan((topic, "offer_person"), memory, flag)
    if is_intent and topic not in PLACELESS and not memory.country and "where" not in memory.filled:
        return Plan((topic, "go_on_where"), opened("where", memory, forms), flag)
    return Plan((topic,), memory, flag)
