"""What is said while people are being called: the step that fits a signal, a receipt, and what staff would ask next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.layers import was_said
from bot.memory import Memory
from bot.plan import OTHERS, Flag, Plan
from bot.understanding import Understanding

STEP_OF_SIGNAL = (
    ("hopeless", "danger_self_harm"),
    ("medical", "danger_medical"),
    ("minor", "danger_minor"),
    ("weapon", "danger_weapon"),
    ("moved", "danger_moved"),
    ("confined", "danger_confined"),
    ("violence", "danger_violence"),
)
STEPS_FOR_A_PARENT = tuple((signal, "child_used" if signal == "minor" else step) for signal, step in STEP_OF_SIGNAL)
QUESTIONS = ("place", "alone", "when")
"""What staff would ask next, each once."""
ASKED_BY_STEP = {"danger_self_harm": "alone"}
"""Steps that end in one of the questions."""
QUESTIONS_IN = {"self_harm": ("alone",), "minor_at_risk": ("place", "alone"), "medical_emergency": ("place", "alone")}
HELD_BY_SOMEBODY = frozenset({"immediate_danger", "minor_at_risk"})
"""Dangers in which somebody goes and comes back."""
CONFIRMED_AS = {"place": "passed_on_place", "time": "time_noted"}
CONFIRMED = ("passed_on", "passed_on_again")
"""That it is read by a person is said, and said in other words once; then the next question is enough."""
WAYS_OUT, WAYS_OUT_OF_A_LOCK = ("danger_next", "call_silent"), ("danger_confined", "next_locked", "call_silent")
"""Steps for whoever is still in danger.  Somebody who is locked in is not told to leave."""


def fitting_step(memory: Memory, signals: tuple[str, ...], flag: Flag | None) -> Plan | None:
    """The step of a signal that was not given yet."""
    steps = STEP_OF_SIGNAL if not is_writer_a_parent(memory.facts) else STEPS_FOR_A_PARENT
    fitting = (step for signal, step in steps if signal in signals and step not in memory.danger_said)
    step = next(fitting, None)
    if step is None:
        return None
    asked_by_it = ASKED_BY_STEP.get(step)
    said = (*memory.danger_said, step, *((f"danger_ask_{asked_by_it}",) if asked_by_it else ()))
    return Plan((step,), replace(memory, danger_said=tuple(dict.fromkeys(said)), danger_asked=asked_by_it), flag)


def way_out(memory: Memory) -> str | None:
    """Return what can be done now and was not said; None in a danger that nobody else makes, or when nothing is left."""
    if memory.danger not in HELD_BY_SOMEBODY:
        return None
    ways = WAYS_OUT_OF_A_LOCK if is_locked_in(memory) else WAYS_OUT
    return next((way for way in ways if way not in memory.danger_said and not was_said(way, memory.said)), None)


def is_locked_in(memory: Memory) -> bool:
    return memory.facts.get("locked") == "yes" or "danger_confined" in memory.danger_said


def confirm(memory: Memory, flag: Flag | None, *, told: str | None = None, asks: bool = False, is_acute: bool = False) -> Plan:
    """Say that it is passed on, and ask the next thing that staff need.

    `told`: `place` or `time`, which is not asked then; `asks`: there is a question that we cannot answer; `is_acute`: the
    danger goes on, so that a step is better than a receipt."""
    if told is not None:
        asked_already = {"place": "danger_ask_place", "time": "danger_ask_when"}[told]
        memory = replace(memory, danger_said=tuple(dict.fromkeys((*memory.danger_said, asked_already))))
    step = way_out(memory) if (is_acute and told is None) or (told == "time" and is_locked_in(memory)) else None
    receipts = (*((CONFIRMED_AS[told],) if told else ()), *(("question_passed_on",) if asks else ()), *CONFIRMED)
    said = step or next((text for text in receipts if text not in memory.danger_said), None)
    if said is not None:
        memory = replace(memory, danger_said=tuple(dict.fromkeys((*memory.danger_said, said))))
    acts = (*((said,) if said else ()), *question(memory)[:1])
    return Plan(acts or CONFIRMED[:1], asked(memory), flag)


def question(memory: Memory, *only: str) -> tuple[str, ...]:
    """What is still to be asked, as acts; `only`: of these.  Whoever writes about somebody is not asked where they are."""
    if memory.facts.get("for") in OTHERS or "writer" in memory.facts:
        return ()
    wanted = only or QUESTIONS_IN.get(memory.danger or "", QUESTIONS)
    known = {"place"} if memory.city else set()
    return tuple(f"danger_ask_{name}" for name in wanted if name not in known and f"danger_ask_{name}" not in memory.danger_said)


def asked(memory: Memory, *only: str) -> Memory:
    """The memory with the next question in it."""
    acts = question(memory, *only)
    if not acts:
        return replace(memory, danger_asked=None)
    return replace(memory, danger_said=(*memory.danger_said, acts[0]), danger_asked=acts[0].removeprefix("danger_ask_"))


def is_of_their_child(message: Understanding, memory: Memory) -> bool:
    """Whether the danger is that of the writer's child, and nothing says that they are in it too."""
    is_parent = is_writer_a_parent(message.facts) or (is_writer_a_parent(memory.facts) and "for" not in message.facts)
    return is_parent and message.signals == ("minor",) and not message.is_own


def is_writer_a_parent(*told: Mapping[str, str]) -> bool:
    """Whether somebody writes about their child.  `told`: facts."""
    return any(facts.get("for") == "child" for facts in told)


def names_place(message: Understanding) -> bool:
    country = message.entity("country")
    is_home = country is not None and message.facts.get("from") == country
    return not is_home and bool(country or message.entity("city"))
