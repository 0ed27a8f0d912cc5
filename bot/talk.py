"""Questions about the conversation itself: what now, is anybody coming, say it again; and the one step for today."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import FLOW_OF_TOPIC, opened
from bot.layers import was_said
from bot.plan import Plan, Scene, flag_of
from bot.steps import step_for
from bot.told import FLOWS_OF_SOMEBODY

# fmt: off
ABOUT_THE_TALK = frozenset({
    "any_news", "what_now", "cost", "explain", "misunderstood", "already_tried", "where_is_it", "my_language", "safe_now",
    "i_am_a_man", "helper_writes",
})
# fmt: on
"""Questions about the conversation: the topic stays the one that they follow, and nothing is asked after them."""


def plan_about_the_talk(scene: Scene) -> Plan:
    """A question about the conversation itself.  Whoever waits for nobody yet and asks for news is offered a person."""
    message, memory = scene.message, scene.memory
    flag = flag_of(message)
    match message.intent:
        case "any_news" if not scene.is_waiting and memory.person_offered:  # they think that one was asked for
            return Plan(("person_on_the_way",), memory, flag_of(message, "asked_for_person"))
        case "any_news" if not scene.is_waiting:
            return Plan(("offer_person",), memory, flag)
        case "cost" if memory.topic in ("unpaid_wages", "compensation") and message.part != "cost":  # "how do I get the money"
            return Plan((memory.topic,), memory, flag)
        case "what_now":
            return next_step(scene)
        case "misunderstood":
            return Plan(("misread",), memory, flag)
        case "explain" if memory.topic and memory.topic not in ABOUT_THE_TALK:
            return Plan((memory.topic,), memory, flag)
        case "i_am_a_man":
            memory = replace(memory, facts={**memory.facts, "person": "man"}, filled={**memory.filled, "shelter_who": "man"})
            return Plan(("i_am_a_man", *((memory.topic,) if memory.topic in FLOW_OF_TOPIC else ())), memory, flag)
        case "safe_now":
            return Plan(("safe_now",), replace(memory, danger=None, topic=memory.topic or "safe_now"), flag)
    return Plan((message.intent,), memory, flag)


def next_step(scene: Scene) -> Plan:
    """One step for today; after it the first question of the topic, where it was not answered yet."""
    memory = scene.memory
    step = step_for(memory.topic, memory.facts)
    if step is None:
        return Plan(("what_now",), memory, flag_of(scene.message))
    if was_said(step, memory.said):
        if step == "next_offer" and not was_said("offer_verify", memory.said):
            return Plan(("offer_verify",), memory, flag_of(scene.message))
        if scene.is_waiting and scene.message.intent == "what_now":
            return Plan(("waiting_meanwhile",), memory, flag_of(scene.message))
        is_told = scene.message.intent != "what_now" or memory.person_offered
        return Plan(("noted",) if is_told else ("offer_person",), memory, flag_of(scene.message))
    if scene.open_slot is not None:
        return Plan((step,), memory, flag_of(scene.message), keeps_question=True)
    flow = FLOW_OF_TOPIC.get(memory.topic or "")
    if flow is None or flow in FLOWS_OF_SOMEBODY or scene.forms.is_complete(flow, memory):
        return Plan((step,), memory, flag_of(scene.message))
    return Plan((step, f"go_on_{flow}"), opened(flow, memory, scene.forms), flag_of(scene.message))
