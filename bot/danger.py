"""What is said in danger, the writer's own or that of somebody they write about.

First what to do in this minute, then one short step at a time."""

from __future__ import annotations

from dataclasses import replace

from bot.answering import plan_after_answer
from bot.flows import FREE_WORDS, Forms, OpenSlot, answer_to, fill, opened
from bot.memory import Memory
from bot.plan import SMALL_TALK, Flag, Plan, TurnInput, flag_of
from bot.understanding import MAX_BARE_WORDS, Understanding

DANGER_INTENTS = frozenset({"immediate_danger", "medical_emergency", "self_harm", "minor_at_risk"})
DANGER_OF_SIGNAL = (("hopeless", "self_harm"), ("medical", "medical_emergency"), ("minor", "minor_at_risk"))
STEP_OF_SIGNAL = (
    ("hopeless", "danger_self_harm"),
    ("medical", "danger_medical"),
    ("minor", "danger_minor"),
    ("weapon", "danger_weapon"),
    ("moved", "danger_moved"),
    ("confined", "danger_confined"),
    ("violence", "danger_violence"),
)
NOT_A_TOPIC_IN_DANGER = SMALL_TALK | DANGER_INTENTS | {"talk_to_human", "being_watched", "threats"}
FLOW_ABOUT_SOMEBODY = {"missing_person": "missing", "report_someone": "report"}
TOPIC_OF_FLOW = {flow: topic for topic, flow in FLOW_ABOUT_SOMEBODY.items()}
SOMEBODY_ELSE = "somebody_else"
NOT_ASKED_WHERE = frozenset({"self_harm", "minor_at_risk"})
"""In these a question is for somebody who has learned to ask it."""


def plan_danger(turn: TurnInput, before: Memory, memory: Memory) -> Plan:
    """Say what to do in this minute; after a further message the step that fits it."""
    message = turn.message
    if "danger" not in before.danger_said or turn.state == "assistant":
        is_topic = message.is_understood and message.intent not in NOT_A_TOPIC_IN_DANGER
        topic = (message.intent,) if is_topic else ()
        said = tuple(dict.fromkeys(("danger", *memory.danger_said)))
        memory = replace(memory, danger=_danger_of(message), danger_said=said, danger_asked=None)
        return Plan(("danger", *topic, "danger_person"), memory, flag_of(message))
    if before.danger_asked == "place" and message.answer is not None and message.intent not in DANGER_INTENTS:
        return _next_step(memory, (), flag_of(message))  # the place we asked for, whatever else it sounds like
    return _next_step(replace(memory, danger=_danger_of(message)), message.signals, flag_of(message))


def topic_about_somebody(message: Understanding, memory: Memory, open_slot: OpenSlot | None) -> str | None:
    """Return the topic when the danger is that of somebody the writer writes about."""
    if open_slot is not None and open_slot.flow in TOPIC_OF_FLOW:
        return TOPIC_OF_FLOW[open_slot.flow]
    if message.intent in FLOW_ABOUT_SOMEBODY and message.is_understood:
        return message.intent
    return memory.topic if memory.danger == SOMEBODY_ELSE and memory.topic in FLOW_ABOUT_SOMEBODY else None


def plan_danger_of_somebody(turn: TurnInput, memory: Memory, open_slot: OpenSlot | None, topic: str, forms: Forms) -> Plan:
    """Say what helps now; from the next message on ask what staff need to know, one question at a time."""
    flow, flag = FLOW_ABOUT_SOMEBODY[topic], flag_of(turn.message)
    if open_slot is not None and open_slot.flow == flow:
        value = answer_to(open_slot, turn.message, turn.chosen, memory) or FREE_WORDS
        planned = plan_after_answer(turn, fill(open_slot, value, turn.message, memory, forms), open_slot, value, forms)
        return replace(planned, flag=flag or planned.flag)
    is_news = memory.danger != SOMEBODY_ELSE or turn.state == "assistant"
    memory = replace(memory, danger=SOMEBODY_ELSE, danger_said=("danger",), topic=topic)
    if is_news:
        return Plan((topic, "danger_person"), opened(flow, memory, forms), flag)
    if forms.is_complete(flow, memory):
        return Plan(("still_waiting",), memory, flag)
    return Plan((f"go_on_{flow}",), memory, flag)


def _next_step(memory: Memory, signals: tuple[str, ...], flag: Flag | None) -> Plan:
    """Say one short step that was not said yet; then ask the place once, then whether it is now; then that help is coming."""
    fitting = (step for signal, step in STEP_OF_SIGNAL if signal in signals and step not in memory.danger_said)
    if (step := next(fitting, None)) is not None:
        return Plan((step,), replace(memory, danger_said=(*memory.danger_said, step)), flag)
    if memory.danger not in NOT_ASKED_WHERE:
        if "danger_ask_place" not in memory.danger_said:
            return _ask("place", memory, flag)
        if memory.danger_asked == "place" and "danger_ask_now" not in memory.danger_said:
            return _ask("now", memory, flag)
    return Plan(("still_waiting",), replace(memory, danger_asked=None), flag)


def _ask(what: str, memory: Memory, flag: Flag | None) -> Plan:
    step = f"danger_ask_{what}"
    return Plan((step,), replace(memory, danger_said=(*memory.danger_said, step), danger_asked=what), flag)


def plan_after_danger(turn: TurnInput, memory: Memory) -> Plan | None:
    """Reply to a calmer message while staff are being called.  None when it is a question of the writer's own."""
    message = turn.message
    if message.intent == "safe_now" and message.is_understood:
        return Plan(("danger_over",), replace(memory, danger_asked=None))
    if memory.danger_asked == "now" and message.answer in ("yes", "no"):
        memory = replace(memory, danger_asked=None)
        if message.answer == "no":
            return Plan(("danger_over",), memory)
        return _next_step(memory, message.signals, Flag("immediate", ("imminent",)))
    if _names_place(message) and message.words <= MAX_BARE_WORDS:
        steps = tuple(dict.fromkeys([*memory.danger_said, "danger_ask_place"]))
        memory = replace(memory, danger_said=steps, danger_asked="place")
    elif message.is_understood and message.intent not in SMALL_TALK | DANGER_INTENTS and not memory.danger_asked:
        return None
    return _next_step(memory, message.signals, flag_of(message))


def _names_place(message: Understanding) -> bool:
    return bool(message.entity("country") or message.entity("city"))


def _danger_of(message: Understanding) -> str:
    if message.intent in DANGER_INTENTS:
        return message.intent
    return next((danger for signal, danger in DANGER_OF_SIGNAL if signal in message.signals), "immediate_danger")
