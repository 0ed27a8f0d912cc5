"""Why a message is danger, as staff read it: what the judge found, and not what it guessed beside a plain word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

CONFINED = "confined"
FOUND_FROM = 0.35
"""How likely a signal is that the judge of risk finds: SIGNAL_FROM of nlu/judges/risk.py, which needs numpy."""
VAGUE = frozenset({"imminent", "violence"})
"""What the judge names in its need of whoever is locked in; a child or a doctor that it guesses at is mostly there
(20 messages of nlu/validation)."""


def told(level: str, signals: Sequence[str], strengths: Mapping[str, float], facts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the signals of a message in danger; `facts` are what it states.

    The judge of risk names its likeliest signal where it finds none, so that "меня заперли" read "violence".  Who says that they
    are locked in has named it: then a vague guess gives way to it."""
    if level != "immediate" or facts.get("locked") != "yes" or CONFINED in signals:
        return (*signals,)
    return (CONFINED, *(one for one in signals if one not in VAGUE or strengths.get(one, 0.0) >= FOUND_FROM))


def as_staff_read(understanding: Mapping[str, Any], strengths: Mapping[str, float]) -> dict[str, Any]:
    """Return what the router is told of a message, with the signals that staff read."""
    risk, facts = understanding["risk"], {found["fact"]: found["value"] for found in understanding["facts"]}
    return {**understanding, "risk": {**risk, "signals": [*told(risk["level"], risk["signals"], strengths, facts)]}}
