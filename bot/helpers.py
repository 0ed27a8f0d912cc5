"""Who writes: somebody who helps another person, or somebody about themselves, whatever it sounds like."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import FREE_WORDS, opened
from bot.layers import was_said
from bot.memory import Memory
from bot.plan import Flag, Plan, Scene, flag_of
from bot.understanding import Understanding

SURE_OF_HELPER = 0.6
SURE_OF_SOMEBODY = 0.9
"""Below it a report in which somebody speaks of themselves is none."""
NOW = frozenset({"imminent", "moved", "violence", "weapon", "confined"})
"""Signals of danger in this minute: the emergency number comes before any procedure."""
WORDS_OF_A_CASE = 12
"""A helper who writes so much has told the case."""


def is_helper(message: Understanding, memory: Memory) -> bool:
    """Whether somebody writes who helps another person, for their work or as a volunteer."""
    sounds_so = message.intent == "helper_writes" and message.confidence >= SURE_OF_HELPER
    return "writer" in message.facts or "writer" in memory.facts or sounds_so


def helper_writes(scene: Scene) -> Plan | None:
    """A helper or an official refers somebody: what helps, then who, where, since when, and consent."""
    message, memory, forms = scene.message, scene.memory, scene.forms
    if not is_helper(message, memory) or memory.watched or is_about_self(message):
        return None
    if scene.turn.chosen is not None or (scene.open_slot is not None and not message.is_acute):
        return None
    if scene.open_slot is not None and scene.open_slot.flow != "helper" and memory.topic == "helper_writes":
        return Plan(("danger_person",), memory, flag_of(message, "somebody_else"), keeps_question=True)
    if scene.open_slot is not None:
        return None
    is_news = memory.topic != "helper_writes" and "helper_case" not in memory.filled
    if not is_news and not (message.is_acute or _only_tells(message)):
        return None
    memory = replace(memory, topic="helper_writes")
    now = message.is_acute and not NOW.isdisjoint(message.signals)
    flag = flag_of(message, "somebody_else") if message.risk != "routine" else Flag("high", ("helper_writes",))
    if is_news:
        memory = opened("helper", memory, forms)
        case = {"helper_case": FREE_WORDS} if message.words >= WORDS_OF_A_CASE else {}
        memory = replace(memory, filled={**memory.filled, **case})
        if message.is_acute:  # that a person is told is the second thing said; what they need to know is asked next
            return Plan(("report_someone" if now else "helper_writes", "danger_person"), memory, flag)
        return Plan(("helper_writes", "go_on_helper"), memory, flag)
    if now and not was_said("missing_done", memory.said):
        return Plan(("missing_done",), memory, flag)
    acts = ("passed_on",) if forms.is_complete("helper", memory) else ("go_on_helper",)
    return Plan(acts, memory, flag)


def helps(memory: Memory) -> bool:
    """Whether the writer has told that they help somebody: nothing is asked about themselves."""
    return "writer" in memory.facts or "helper_case" in memory.filled or memory.topic == "helper_writes"


def is_about_self(message: Understanding) -> bool:
    """Whether a message sounds like one about somebody else, and says that it is about the writer."""
    sounds_so = message.intent in {"report_someone", "missing_person", "helper_writes"}
    return message.is_own and sounds_so and message.confidence < SURE_OF_SOMEBODY and "writer" not in message.sure_facts


def _only_tells(message: Understanding) -> bool:
    return not message.asks and (not message.is_understood or message.intent in {"inform", "helper_writes", "safe_now", "affirm"})
