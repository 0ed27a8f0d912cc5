"""What is remembered of a message: places, languages, signals that fade, and what staff wrote down."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import MAX_BARE_WORDS, TurnInput
from bot.understanding import Understanding

FADE = 0.6
"""What is left of a signal after each further message."""
FORGET_BELOW = 0.1
TOPICS_OF_ELSEWHERE = frozenset({"job_offer", "legal_migration", "travel_agent_risk", "stay_safe_abroad", "missing_person"})
"""Topics in which a country that is named is not the one the writer is in."""
TOPICS_OF_HOME = frozenset({"return_home", "fear_of_return"})
"""Topics in which it is the one the writer comes from."""


def remember(turn: TurnInput, before: Memory, open_slot: OpenSlot | None) -> Memory:
    """Return the memory with this message in it, before anything is decided."""
    message = turn.message
    memory = _with_places(turn, before, open_slot)
    return replace(
        memory,
        language=message.language if message.language != "und" else before.language,
        language_confidence=message.language_confidence,
        script=message.script or before.script,
        signals_so_far=_signals(before.signals_so_far, message.strengths),
        new_language=message.entity("language_name") if message.intent == "change_language" else None,
        topic=turn.summary.topic or before.topic,
        filled={**before.filled, "minor": turn.summary.minor} if turn.summary.minor else before.filled,
        turns=before.turns + 1,
    )


def _with_places(turn: TurnInput, before: Memory, open_slot: OpenSlot | None) -> Memory:
    message = turn.message
    here, there, home = countries(message, open_slot)
    return replace(
        before,
        country=here or turn.country or before.country,
        country_guess=before.country_guess if before.turns else turn.country_guess,
        there=there or before.there,
        nationality=home or message.entity("nationality") or before.nationality,
        city=message.entity("city") or before.city,
    )


def _signals(before: dict[str, float], strengths: dict[str, float]) -> dict[str, float]:
    faded = {name: value * FADE for name, value in before.items() if value * FADE >= FORGET_BELOW}
    signals = {name: max(faded.get(name, 0.0), strengths.get(name, 0.0)) for name in {*faded, *strengths}}
    return {name: round(value, 3) for name, value in sorted(signals.items())}


def countries(message: Understanding, open_slot: OpenSlot | None) -> tuple[str | None, str | None, str | None]:
    """Return the country that a message names as the writer's, as somebody else's or a job's, or as the writer's home.

    At most one of the three is set."""
    country = message.entity("country")
    says_more = message.words > MAX_BARE_WORDS
    if open_slot is not None and open_slot.slot == "where":
        return country, None, None
    if (open_slot is not None and open_slot.flow == "missing") or (message.intent in TOPICS_OF_ELSEWHERE and says_more):
        return None, country, None
    if message.intent in TOPICS_OF_HOME:
        return None, None, country
    return (None, country, None) if message.intent == "third_country" and says_more else (country, None, None)
