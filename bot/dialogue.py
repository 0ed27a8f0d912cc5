"""Which acts answer a message, what is remembered, and what staff are told.  Plain values in, plain values out.

Danger comes first, then the topic, then a person.  On a phone that someone else reads, only the short neutral answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Self

from nlu.taxonomy import Risk, load_taxonomy

UNDERSTOOD_FROM = 0.35
MISSES_BEFORE_A_PERSON = 2
FADE = 0.6
"""What is left of a signal after each further message."""
FORGET_BELOW = 0.1

SMALL_TALK = frozenset({"greet", "thanks", "goodbye", "affirm", "deny", "out_of_scope", "change_language"})
DANGER_OF_SIGNAL = (("hopeless", "self_harm"), ("medical", "medical_emergency"), ("minor", "minor_at_risk"))
DANGER_INTENTS = frozenset({"immediate_danger", "medical_emergency", "self_harm", "minor_at_risk"})

State = Literal["assistant", "waiting", "with_staff", "closed"]


@dataclass(frozen=True, slots=True)
class Memory:
    """What a conversation carries from message to message: the slots of bot/domain.yml."""

    country: str | None = None
    nationality: str | None = None
    city: str | None = None
    language: str | None = None
    language_confidence: float | None = None
    script: str | None = None
    danger: str | None = None
    watched: bool = False
    person_offered: bool = False
    offer_pending: bool = False
    misunderstood: float = 0.0
    turns: float = 0.0
    signals_so_far: dict[str, float] = field(default_factory=dict)
    new_language: str | None = None

    @classmethod
    def from_slots(cls, slots: Mapping[str, Any]) -> Self:
        known = {name: slots[name] for name in cls.__slots__ if slots.get(name) is not None}
        return cls(**known)

    def slots(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Understanding:
    intent: str
    confidence: float
    risk: Risk
    signals: tuple[str, ...]
    strengths: dict[str, float]
    language: str
    language_confidence: float
    script: str | None
    entities: tuple[tuple[str, str], ...]
    """Kind and code, in the order of the text; a city brings its country."""

    @classmethod
    def from_parse(cls, parsed: Mapping[str, Any]) -> Self:
        return cls(
            intent=parsed["intent"]["name"] or "out_of_scope",
            confidence=parsed["intent"]["confidence"],
            risk=parsed["risk"]["level"],
            signals=tuple(parsed["risk"]["signals"]),
            strengths=dict(parsed["risk"]["strengths"]),
            language=parsed["language"]["code"],
            language_confidence=parsed["language"]["confidence"],
            script=parsed["language"].get("script"),
            entities=tuple(_entities(parsed["entities"])),
        )

    def entity(self, kind: str) -> str | None:
        """The last one named: "not in Italy, in Germany"."""
        return next((code for found, code in reversed(self.entities) if found == kind), None)


def _entities(found: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for entity in found:
        yield entity["entity"], entity["value"]
        if entity.get("country"):
            yield "country", entity["country"]


@dataclass(frozen=True, slots=True)
class Flag:
    level: Literal["immediate", "high"]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    acts: tuple[str, ...]
    memory: Memory
    flag: Flag | None


def plan(said: Understanding, before: Memory, state: State, country_hint: str | None) -> Plan:
    memory = _remember(said, before, country_hint)
    missed = not _is_understood(said)
    memory = replace(memory, misunderstood=before.misunderstood + 1 if missed else 0)
    asked = _asks_for_person(said, before)
    flag = _flag(said, memory, asked)
    if state == "with_staff":
        return Plan((), replace(memory, misunderstood=0, offer_pending=False), flag)
    acts = _acts(said, before, memory, state, asked)
    offered = "offer_person" in acts
    return Plan(acts, replace(memory, offer_pending=offered, person_offered=before.person_offered or offered), flag)


def _is_understood(said: Understanding) -> bool:
    return said.confidence >= UNDERSTOOD_FROM or said.risk == "immediate"


def _asks_for_person(said: Understanding, before: Memory) -> bool:
    if said.intent == "talk_to_human" and _is_understood(said):
        return True
    return before.offer_pending and said.intent == "affirm"


def _acts(said: Understanding, before: Memory, memory: Memory, state: State, asked: bool) -> tuple[str, ...]:
    is_topic = said.intent not in SMALL_TALK
    if said.intent == "being_watched" and _is_understood(said):
        return ("watched",)
    if said.risk == "immediate":
        topic = (said.intent,) if is_topic and said.intent not in DANGER_INTENTS | {"talk_to_human"} else ()
        known = topic if said.confidence >= UNDERSTOOD_FROM else ()
        return ("danger", *known, "danger_person")
    if asked:
        return ("person_on_the_way",) if state == "waiting" or said.intent == "affirm" else ("talk_to_human",)
    if memory.misunderstood:
        return ("not_understood",) if memory.misunderstood < MISSES_BEFORE_A_PERSON else ("offer_person",)
    if said.intent == "greet" and not before.turns:
        return ("first_contact",)
    if said.intent == "change_language" and memory.new_language:
        return ("language_known",)
    if said.risk == "high" and is_topic and state == "assistant" and not before.person_offered:
        return (said.intent, "offer_person")
    return (said.intent,)


def _flag(said: Understanding, memory: Memory, asked: bool) -> Flag | None:
    reasons = list(said.signals)
    if _is_understood(said) and said.risk != "routine" and load_taxonomy().intents.get(said.intent) != "routine":
        reasons.append(said.intent)
    if asked:
        reasons.append("asked_for_person")
    if memory.misunderstood >= MISSES_BEFORE_A_PERSON:
        reasons.append("not_understood_twice")
    if said.risk == "immediate":
        return Flag("immediate", tuple(dict.fromkeys(reasons)))
    if said.risk == "high" or asked or memory.misunderstood >= MISSES_BEFORE_A_PERSON:
        return Flag("high", tuple(dict.fromkeys(reasons or [said.intent])))
    return None


def _remember(said: Understanding, before: Memory, country_hint: str | None) -> Memory:
    faded = {name: value * FADE for name, value in before.signals_so_far.items() if value * FADE >= FORGET_BELOW}
    signals = {name: max(faded.get(name, 0.0), said.strengths.get(name, 0.0)) for name in {*faded, *said.strengths}}
    return replace(
        before,
        country=said.entity("country") or before.country or country_hint,
        nationality=said.entity("nationality") or before.nationality,
        city=said.entity("city") or before.city,
        language=said.language if said.language != "und" else before.language,
        language_confidence=said.language_confidence,
        script=said.script or before.script,
        danger=_danger_of(said) if said.risk == "immediate" else before.danger,
        watched=before.watched or (said.intent == "being_watched" and _is_understood(said)),
        signals_so_far={name: round(value, 3) for name, value in sorted(signals.items())},
        new_language=said.entity("language_name") if said.intent == "change_language" else None,
        turns=before.turns + 1,
    )


def _danger_of(said: Understanding) -> str:
    if said.intent in DANGER_INTENTS:
        return said.intent
    return next((danger for signal, danger in DANGER_OF_SIGNAL if signal in said.signals), "immediate_danger")
