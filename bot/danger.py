"""What is said in danger, hers or that of somebody she writes about: what to do in this minute, then one short step at a time."""

from __future__ import annotations

from dataclasses import replace

from bot.answering import answered
from bot.flows import SAID, Asked, Forms, answer_to, fill, opened
from bot.memory import Memory
from bot.plan import BARE_WORDS, SMALL_TALK, Flag, Heard, Plan, flag_of
from bot.understanding import Understanding

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
ABOUT_SOMEBODY_ELSE = {"missing_person": "missing", "report_someone": "report"}
SOMEBODY_ELSE = "somebody_else"
NOT_ASKED_WHERE = frozenset({"self_harm", "minor_at_risk"})
"""In these a question is for somebody who has learned to ask it."""


def danger(heard: Heard, before: Memory, memory: Memory) -> Plan:
    """What to do in this minute; when she writes again, the step that fits what she says now."""
    said, kind = heard.said, _danger_of(heard.said)
    if not before.danger_said or heard.state == "assistant":
        is_topic = said.intent not in SMALL_TALK | DANGER_INTENTS | {"talk_to_human", "being_watched", "threats"}
        topic = (said.intent,) if is_topic and said.is_understood else ()
        memory = replace(memory, danger=kind, danger_said=("danger",), danger_asked=None)
        return Plan(("danger", *topic, "danger_person"), memory, flag_of(said))
    if before.danger_asked == "place" and _names_place(said) and said.intent not in DANGER_INTENTS:
        return _next_step(memory, replace(said, signals=()), flag_of(said))  # where she is, whatever it sounds like
    memory = replace(memory, danger=kind)
    return _next_step(memory, said, flag_of(said))


def somebody_else(said: Understanding, memory: Memory, asked: Asked | None) -> str | None:
    """The topic, when the danger is that of somebody she writes about."""
    if asked is not None and asked.flow in ABOUT_SOMEBODY_ELSE.values():
        return memory.topic
    if said.intent in ABOUT_SOMEBODY_ELSE and said.is_understood:
        return said.intent
    return memory.topic if memory.danger == SOMEBODY_ELSE and memory.topic in ABOUT_SOMEBODY_ELSE else None


def other_in_danger(heard: Heard, memory: Memory, asked: Asked | None, topic: str, forms: Forms) -> Plan:
    """What helps now; from her next message on, what staff need to know, one question at a time."""
    flow, flag = ABOUT_SOMEBODY_ELSE[topic], flag_of(heard.said)
    if asked is not None and asked.flow == flow:
        value = answer_to(asked, heard.said, heard.chosen, memory) or SAID
        planned = answered(heard, fill(asked, value, heard.said, memory, forms), asked, value, forms)
        return replace(planned, flag=flag or planned.flag)
    is_news = memory.danger != SOMEBODY_ELSE or heard.state == "assistant"
    memory = replace(memory, danger=SOMEBODY_ELSE, danger_said=("danger",), topic=topic)
    if is_news:
        return Plan((topic, "danger_person"), opened(flow, memory, forms), flag)
    if forms.is_complete(flow, memory):
        return Plan(("still_waiting",), memory, flag)
    return Plan((f"go_on_{flow}",), memory, flag)


def _next_step(memory: Memory, said: Understanding, flag: Flag | None) -> Plan:
    """One short step that was not said yet, the place once, then whether it is now, then that she is not forgotten."""
    fitting = (step for signal, step in STEP_OF_SIGNAL if signal in said.signals and step not in memory.danger_said)
    if (step := next(fitting, None)) is not None:
        return Plan((step,), replace(memory, danger_said=(*memory.danger_said, step)), flag)
    if memory.danger not in NOT_ASKED_WHERE:
        if "danger_ask_place" not in memory.danger_said:
            said_now = (*memory.danger_said, "danger_ask_place")
            return Plan(("danger_ask_place",), replace(memory, danger_said=said_now, danger_asked="place"), flag)
        if memory.danger_asked == "place" and "danger_ask_now" not in memory.danger_said:
            said_now = (*memory.danger_said, "danger_ask_now")
            return Plan(("danger_ask_now",), replace(memory, danger_said=said_now, danger_asked="now"), flag)
    return Plan(("still_waiting",), replace(memory, danger_asked=None), flag)


def after_danger(heard: Heard, memory: Memory) -> Plan | None:
    """A calmer message while staff are being called: an answer to our step, or a question of its own (None)."""
    said = heard.said
    if memory.danger_asked == "now" and said.intent in ("affirm", "deny"):
        memory = replace(memory, danger_asked=None)
        if said.intent == "deny":
            return Plan(("danger_over",), memory)
        return _next_step(memory, said, Flag("immediate", ("imminent",)))
    if _names_place(said) and said.words <= BARE_WORDS:
        memory = replace(
            memory, danger_said=tuple(dict.fromkeys([*memory.danger_said, "danger_ask_place"])), danger_asked="place"
        )
    elif said.is_understood and said.intent not in SMALL_TALK | DANGER_INTENTS and not memory.danger_asked:
        return None
    return _next_step(memory, said, flag_of(said))


def _names_place(said: Understanding) -> bool:
    return bool(said.entity("country") or said.entity("city"))


def _danger_of(said: Understanding) -> str:
    if said.intent in DANGER_INTENTS:
        return said.intent
    return next((danger for signal, danger in DANGER_OF_SIGNAL if signal in said.signals), "immediate_danger")
