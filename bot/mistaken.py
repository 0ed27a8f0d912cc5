"""An alarm that was for the wrong person, or for despair that there is none of: they say so, and the talk goes on with that."""

from __future__ import annotations

from dataclasses import replace

from bot.alarm import asked, question
from bot.flows import opened
from bot.plan import ABOUT_OTHERS, ABOUT_SOMEBODY, DANGER_INTENTS, OTHERS, Flag, Plan, Scene, flag_of
from bot.somebody import FLOW_ABOUT_SOMEBODY, SOMEBODY_ELSE
from bot.told import FLOWS_OF_SOMEBODY


def danger_is_own(scene: Scene) -> Plan | None:
    """ "I am the one who is held": whoever was taken for a witness or a helper is told what to do themselves."""
    message, memory, slot = scene.message, scene.memory, scene.open_slot
    is_mistaken = memory.danger == SOMEBODY_ELSE or memory.topic in ABOUT_OTHERS or (slot and slot.flow in FLOWS_OF_SOMEBODY)
    if "its_me" not in message.asked or not is_mistaken:
        return None
    facts = {name: value for name, value in memory.facts.items() if name not in ("for", "writer")}
    filled = {name: value for name, value in memory.filled.items() if not name.startswith(("report_", "missing_", "helper_"))}
    memory = replace(memory, topic=None, facts=facts, filled=filled, danger="immediate_danger", danger_said=("danger",))
    flag = flag_of(message) or Flag("high", ("imminent",))
    return Plan(("danger", *question(memory)[:1]), asked(memory), flag)


def danger_is_anothers(scene: Scene) -> Plan | None:
    """ "It is not about me, it is my sister": the alarm for the writer ends, and they are asked about the other person."""
    message, memory = scene.message, scene.memory
    is_mistaken = memory.danger in DANGER_INTENTS or memory.danger_asked == "now"
    if "about_other" not in message.surely_asked or not is_mistaken or message.is_acute:
        return None
    topic = memory.topic if memory.topic in ABOUT_SOMEBODY else "report_someone"
    told = memory.facts.get("for")
    facts = {**memory.facts, "for": told if told in OTHERS else "relative"}
    danger = SOMEBODY_ELSE if scene.is_waiting else None
    memory = replace(memory, topic=topic, facts=facts, danger=danger, danger_asked=None)
    flow = FLOW_ABOUT_SOMEBODY[topic]
    return Plan(("about_other", f"go_on_{flow}"), opened(flow, memory, scene.forms), flag_of(message, "somebody_else"))


def despair_denied(scene: Scene) -> Plan | None:
    """We feared that they hurt themselves, and they say that it is not so."""
    message, memory = scene.message, scene.memory
    is_denied = memory.danger == "self_harm" and "safe" in message.asked and set(message.signals) <= {"hopeless"}
    return Plan(("danger_over",), replace(memory, danger=None, danger_asked=None), flag_of(message)) if is_denied else None
