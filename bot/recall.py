"""What is remembered of a message: places, languages, signals that fade, and what staff wrote down."""

from __future__ import annotations

from dataclasses import replace

from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import TurnInput
from bot.understanding import MAX_BARE_WORDS, Understanding

FADE = 0.6
"""What is left of a signal after each further message."""
FORGET_BELOW = 0.1
TOPICS_OF_ELSEWHERE = frozenset({"job_offer", "legal_migration", "travel_agent_risk", "stay_safe_abroad", "missing_person"})
"""Topics in which a country that is named is not the one the writer is in."""
TOPICS_OF_STAYING = frozenset({"residence_permit", "asylum"})
"""Whoever asks about these names the country that the answer is for, wherever the words say they go."""
PLACES = frozenset({"here", "there", "from", "to"})
"""Facts that have slots of their own."""
ABOUT_SOMEBODY = frozenset({"missing", "report"})
"""Flows in which a place is that of somebody else."""


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
        facts={**before.facts, **{name: value for name, value in message.facts.items() if name not in PLACES}},
        filled={**before.filled, "minor": turn.summary.minor} if turn.summary.minor else before.filled,
        turns=before.turns + 1,
    )


def _with_places(turn: TurnInput, before: Memory, open_slot: OpenSlot | None) -> Memory:
    message = turn.message
    here, there, home = countries(message, before, open_slot)
    if country_asked_about(message, before):
        here = None
    return replace(
        before,
        country=here or turn.country or before.country,
        country_guess=before.country_guess if before.turns else turn.country_guess,
        there=there or before.there,
        nationality=home or message.entity("nationality") or before.nationality,
        city=message.facts.get("town") or message.entity("city") or before.city,
    )


def _signals(before: dict[str, float], strengths: dict[str, float]) -> dict[str, float]:
    faded = {name: value * FADE for name, value in before.items() if value * FADE >= FORGET_BELOW}
    signals = {name: max(faded.get(name, 0.0), strengths.get(name, 0.0)) for name in {*faded, *strengths}}
    return {name: round(value, 3) for name, value in sorted(signals.items())}


def countries(message: Understanding, before: Memory, open_slot: OpenSlot | None) -> tuple[str | None, str | None, str | None]:
    """Return the country that a message names as the writer's, as somebody else's or a job's, and as the writer's home."""
    there, home = message.facts.get("there") or message.facts.get("to"), message.facts.get("from")
    if open_slot is not None and open_slot.slot == "where":
        return None, there, home  # flows.fill takes the answer
    if open_slot is not None and open_slot.flow in ABOUT_SOMEBODY:
        return None, there or message.facts.get("here") or message.entity("country"), home
    here = message.facts.get("here")
    if here is None and before.country is None and message.intent in TOPICS_OF_STAYING:
        here, there = message.facts.get("to"), message.facts.get("there")  # "can I stay in Poland"
    if message.intent == "hotline_number" and before.country is None:  # whose numbers are wanted
        return here or there or message.entity("country"), None, home
    if message.intent in TOPICS_OF_ELSEWHERE and message.words > MAX_BARE_WORDS and not (here and "here" in message.sure_facts):
        return None, there or here or message.entity("country"), home
    is_all_we_know = message.words <= MAX_BARE_WORDS or before.country is None
    if here is None and there is None and is_all_we_know and not country_asked_about(message, before):
        here = _beside_home(message, home) if home else message.entity("country")
    return here, there, home


def _beside_home(message: Understanding, home: str) -> str | None:
    """Return the one other country that is named with the home: "my boss in Dubai keeps my passport, I am from Kenya"."""
    named = {code for kind, code in message.entities if kind == "country"} - {home}
    is_own = message.facts.get("for", "self") == "self"
    return named.pop() if is_own and len(named) == 1 else None


def country_asked_about(message: Understanding, before: Memory) -> str | None:
    """Return the country of "and in Germany?": not the one that the writer is in, and they have not moved there.

    An emergency number follows the country, so a country that is known is left only by words that say so."""
    country = message.entity("country")
    is_moved = message.facts.get("here") == country and "here" in message.sure_facts and not message.asks
    return country if before.country not in (None, country) and not is_moved else None
