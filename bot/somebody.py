"""Danger of somebody whom the writer writes about: what helps now, then what staff need to know, one question at a time."""

from __future__ import annotations

from dataclasses import replace

from bot.answering import plan_after_answer
from bot.flows import FREE_WORDS, OpenSlot, answer_to, fill, opened
from bot.helpers import is_about_self
from bot.memory import Memory
from bot.plan import DANGER_INTENTS, OTHERS_BUT_A_CHILD, SMALL_TALK, Plan, Scene, flag_of
from bot.understanding import Understanding

FLOW_ABOUT_SOMEBODY = {"missing_person": "missing", "report_someone": "report"}
TOPIC_OF_FLOW = {flow: topic for topic, flow in FLOW_ABOUT_SOMEBODY.items()}
SOMEBODY_ELSE = "somebody_else"


def topic_about_somebody(message: Understanding, memory: Memory, open_slot: OpenSlot | None) -> str | None:
    """Return the topic when the danger is that of somebody the writer writes about."""
    if open_slot is not None and open_slot.flow in TOPIC_OF_FLOW:
        return TOPIC_OF_FLOW[open_slot.flow]
    if is_about_self(message):
        return None
    if message.intent in FLOW_ABOUT_SOMEBODY and message.is_understood:
        return message.intent
    if message.facts.get("for") in OTHERS_BUT_A_CHILD:
        return memory.topic if memory.topic in FLOW_ABOUT_SOMEBODY else "report_someone"
    return memory.topic if memory.danger == SOMEBODY_ELSE and memory.topic in FLOW_ABOUT_SOMEBODY else None


def danger_of_somebody(scene: Scene) -> Plan | None:
    """Say what helps now; from the next message on ask what staff need to know, one question at a time."""
    message, memory = scene.message, scene.memory
    goes_on = memory.danger == SOMEBODY_ELSE and scene.is_waiting and scene.open_slot is None and _tells(message)
    topic = topic_about_somebody(message, memory, scene.open_slot) if message.is_acute or goes_on else None
    if topic is None:
        return None
    return plan_danger_of_somebody(scene, topic)


def _tells(message: Understanding) -> bool:
    """Whether the message only goes on telling: no question, no topic of its own."""
    is_talk = not message.is_understood or message.intent in {*SMALL_TALK, *FLOW_ABOUT_SOMEBODY, *DANGER_INTENTS}
    return is_talk and message.part is None


def plan_danger_of_somebody(scene: Scene, topic: str) -> Plan:
    turn, memory, open_slot, forms = scene.turn, scene.memory, scene.open_slot, scene.forms
    flow, flag = FLOW_ABOUT_SOMEBODY[topic], flag_of(turn.message)
    if open_slot is not None and open_slot.flow == flow:
        value = answer_to(open_slot, turn.message, turn.chosen, memory) or FREE_WORDS
        filled = fill(open_slot, value, turn.message, memory, forms)
        planned = plan_after_answer(replace(scene, memory=filled), open_slot, value)
        return replace(planned, flag=flag or planned.flag)
    is_news = memory.danger != SOMEBODY_ELSE or turn.state == "assistant"
    memory = replace(memory, danger=SOMEBODY_ELSE, danger_said=("danger",), topic=topic)
    if is_news:
        return Plan((topic, "danger_person"), opened(flow, memory, forms), flag)
    if forms.is_complete(flow, memory):
        return Plan(("passed_on",), memory, flag)
    return Plan((f"go_on_{flow}",), memory, flag)
