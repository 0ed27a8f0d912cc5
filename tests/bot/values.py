"""Plain values that the dialogue is tested with, and what Rasa does with a plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import yaml

from bot.dialogue import plan
from bot.flows import Forms, OpenSlot
from bot.memory import Memory
from bot.plan import Plan, Scene, TurnInput
from bot.understanding import Understanding
from nlu.taxonomy import ROOT

DOMAIN: dict[str, Any] = yaml.safe_load((ROOT / "bot" / "domain.yml").read_text(encoding="utf-8"))
FORMS = Forms.of_domain(DOMAIN["forms"])
IN_ITALY = (("country", "IT"),)
IN_MILAN = (("city", "Milan"), ("country", "IT"))


def message(intent: str = "out_of_scope", **more: Any) -> Understanding:
    """Return a message in English that is understood, routine, and three words long."""
    plain: dict[str, Any] = {
        "confidence": 0.9, "risk": "routine", "is_acute": False, "signals": (), "strengths": {}, "language": "en",
        "language_confidence": 1.0, "script": None, "words": 3, "asks": False, "entities": (),
    }  # fmt: skip
    return Understanding(intent, **{**plain, **more})


def unclear(**more: Any) -> Understanding:
    return message(confidence=0.1, **more)


def in_danger(*signals: str, intent: str = "immediate_danger", **more: Any) -> Understanding:
    return message(intent, **{"risk": "immediate", "is_acute": True, "signals": signals, **more})


def answering(value: str, **more: Any) -> Understanding:
    """Return a message that is read as this answer to the open question."""
    return message({"yes": "affirm", "no": "deny"}.get(value, "inform"), answer=value, **more)


def turn(understood: Understanding, **more: Any) -> TurnInput:
    return TurnInput(understood, **more)


def scene(given: TurnInput, before: Memory, open_slot: OpenSlot | None = None) -> Scene:
    """Return the scene in which the message changed nothing of what is remembered."""
    return Scene(given, before, before, open_slot, FORMS)


def memory(**more: Any) -> Memory:
    """Return the memory of a conversation that is in its second turn, in Italy."""
    return Memory(**{"turns": 1, "country": "IT", "language": "en", **more})


def planned_for(understood: Understanding, before: Memory | None = None, slot: OpenSlot | None = None, **more: Any) -> Plan:
    """Return the whole dialogue's plan for a message."""
    return plan(turn(understood, **more), before or memory(), slot, FORMS)


def open_slot_after(planned: Plan, before: OpenSlot | None, forms: Forms = FORMS) -> OpenSlot | None:
    """Return the question that is open after Rasa followed a plan: each act opens the next question of its form."""
    open_slot = before if planned.keeps_question else None
    for flow in _flows(planned.acts):
        slot = next((slot for slot in forms.questions[flow] if slot not in planned.memory.filled), None)
        open_slot = OpenSlot(flow, slot) if slot else None
    return open_slot


def _flows(acts: Iterable[str]) -> list[str]:
    return [act.removeprefix("go_on_") for act in acts if act.startswith("go_on_")]
