"""Why a message is danger, as staff read it: what the judge found and plain words name, not what it guessed beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.signs import words_found

WORDS = Path(__file__).with_name("reasons.yml")
CONFINED = "confined"
FOUND_FROM = 0.35
"""How likely a signal is that the judge of risk finds: SIGNAL_FROM of nlu/judges/risk.py, which needs numpy."""
VAGUE = frozenset({"imminent", "violence"})
"""What the judge names in its need of whoever is locked in; a child or a doctor that it guesses at is mostly there
(20 messages of nlu/validation)."""


def named(text: str) -> frozenset[str]:
    """Return the signals that a message names in so many words (bot/reasons.yml), unless it denies them."""
    return words_found(text, WORDS)


def told(
    level: str, signals: Sequence[str], strengths: Mapping[str, float], facts: Mapping[str, str], by_words: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return the signals of a message in danger; `facts` are what it states, `by_words` the signals that it names.

    The judge of risk names its likeliest signal where it finds none, so that "меня заперли" read "violence", and often one of two
    ("he locked me in, he has a gun").  Who says it in plain words has named it: then a vague guess gives way to it."""
    if level != "immediate":
        return (*signals,)
    named_so = {*by_words}
    is_locked = facts.get("locked") == "yes" or CONFINED in named_so
    plainly = [*([CONFINED] if is_locked else []), *sorted(named_so - {CONFINED}, reverse=True)]
    new = [one for one in plainly if one not in signals]
    if not new:
        return (*signals,)
    kept = (one for one in signals if one in plainly or one not in VAGUE or strengths.get(one, 0.0) >= FOUND_FROM)
    return (*new, *kept)


def as_staff_read(understanding: Mapping[str, Any], strengths: Mapping[str, float], text: str) -> dict[str, Any]:
    """Return what the router is told of a message, with the signals that staff read."""
    risk, facts = understanding["risk"], {found["fact"]: found["value"] for found in understanding["facts"]}
    signals = told(risk["level"], risk["signals"], strengths, facts, named(text))
    return {**understanding, "risk": {**risk, "signals": [*signals]}}
