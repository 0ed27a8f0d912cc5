"""What follows from a message: who must see it, what is done and what is answered.  Pure: values in, a Decision out."""

from __future__ import annotations

from dataclasses import replace

from knowledge import Keyword
from routing.inbound import limits
from routing.inbound.decision import Decision
from routing.inbound.orders import effect_of
from routing.inbound.replies import replies_to
from routing.inbound.situation import IncomingFacts, Situation
from routing.ports.model import Turn
from routing.store.tables import Risk

MODEL_DOWN, SOUNDS_DANGEROUS = "model_down", "sounds_dangerous"
ESCALATING_REASONS = frozenset({"asked_for_person", "not_understood_twice", MODEL_DOWN, "could_not_process", "somebody_else"})
"""Reasons for which a person takes over at once; other high reasons only offer one (taxonomy.yml)."""


def decide(situation: Situation, heard: IncomingFacts) -> Decision:
    """Danger first, then what was ordered, then what the model would say, within what one writer may cost."""
    level, reasons = risk_of(heard)
    decision = Decision(
        level=level,
        reasons=reasons,
        escalates=level is Risk.IMMEDIATE or bool(ESCALATING_REASONS.intersection(reasons)),
        effect=effect_of(situation, heard, level),
        country=heard.place.country if heard.place and heard.place.is_sure else None,
    )
    answered = replace(decision, replies=replies_to(situation, heard, decision))
    return limits.limited(situation, heard, answered)


def risk_of(heard: IncomingFacts) -> tuple[Risk, tuple[str, ...]]:
    """Return the highest of what model, flag and keyword say, and why: nothing here ever lowers a risk."""
    level, reasons = judged(heard.turn) if heard.turn else (Risk.ROUTINE, [])
    if heard.keyword is Keyword.PERSON:
        reasons.append("asked_for_person")
    if heard.is_model_down:
        reasons.append(MODEL_DOWN)
        if heard.seen is not None and heard.seen.is_danger:
            level, reasons = Risk.IMMEDIATE, [*reasons, SOUNDS_DANGEROUS]
    return level.at_least(Risk.HIGH) if reasons else level, tuple(dict.fromkeys(reasons))


def judged(turn: Turn) -> tuple[Risk, list[str]]:
    """A high risk that the model sees counts when the dialogue flags it; an immediate one counts as it is."""
    level, reasons = Risk.ROUTINE, []
    if turn.understanding.risk.level == Risk.IMMEDIATE:
        level, reasons = Risk.IMMEDIATE, [*turn.understanding.risk.signals]
    if turn.flag is not None:
        level, reasons = level.at_least(Risk(turn.flag.level)), [*reasons, *turn.flag.reasons]
    return level, reasons
