"""What the router asks the model about a message, and what it gets back: the turn contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pydantic import BaseModel, ConfigDict


class ModelError(Exception):
    """The model gave no usable answer.  The reason holds no text of the message."""


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Language(_Wire):
    """ISO 639-1 code; `sr` stands for Bosnian, Croatian, Montenegrin and Serbian.  Script: Latn or Cyrl where it varies."""

    code: str
    confidence: float
    script: str | None = None


class Intent(_Wire):
    name: str
    confidence: float


class Entity(_Wire):
    """A place or a language that was named; `value` is a code, or the English name of a city."""

    entity: str
    value: str


class RiskJudgement(_Wire):
    level: str
    acute: bool = True
    """Sure enough to change what the writer reads; staff are alerted either way."""
    confidence: float
    signals: list[str] = []


class Answer(_Wire):
    """What a message answers to the question that was open; `value` is `none` when it is about something else."""

    asked: str
    value: str
    confidence: float


class Fact(_Wire):
    """Something that a message states, by the names of taxonomy.yml; `here` is the country where the writer is."""

    fact: str
    value: str
    confidence: float


class Understanding(_Wire):
    language: Language
    intent: Intent
    risk: RiskJudgement
    intent_ranking: list[Intent] = []
    entities: list[Entity] = []
    facts: list[Fact] = []
    answer: Answer | None = None


class Reply(_Wire):
    """An answer key of `knowledge` and its parameters."""

    answer: str
    params: dict[str, str] = {}


class Flag(_Wire):
    level: str
    reasons: list[str] = []


class Turn(_Wire):
    """The turn contract, docs/architecture.md."""

    understanding: Understanding
    replies: list[Reply] = []
    quiet: bool = False
    """Nothing is said on purpose: to abuse and spam, after some patience."""
    flag: Flag | None = None
    slots: dict[str, object] = {}
    read_in: dict[str, object] | None = None
    """In which conversation it was read, codes and numbers: another model that gets them reads under the same conditions."""


@dataclass(frozen=True, slots=True)
class TurnRequest:
    conversation: str
    turn: str
    """The same when it is asked again because a process died: it gets the same answer."""
    text: str = field(repr=False)
    channel: str
    """A Form."""
    language: tuple[str, float] | None
    """The code so far, and how sure we are of it, 0 to 1."""
    country: str | None
    state: str
    country_guess: str | None = None
    chosen: str | None = None
    leaning: str | None = None
    asked: str | None = None
    """Answer key of our own question that is open."""
    key: str | None = field(default=None, repr=False)
    """What the model seals the state of this dialogue with, base64; it keeps it no longer than the turn."""
    summary: Mapping[str, str] | None = None
    """What staff wrote down before they returned the conversation to the assistant: `topic`, `minor`."""
    is_watched_only: bool = False
    """Understand it, and leave the dialogue where it is: the router answers."""


class Reader(Protocol):
    """A model that is tried: it reads what another has read.  Raises ModelError."""

    async def read(self, text: str, read_in: Mapping[str, object]) -> Understanding:
        """Return what a text means in the conversation that `read_in` of a turn tells of; no dialogue moves."""
        ...

    async def close(self) -> None: ...


class Model(Protocol):
    """One question of a conversation at a time; the caller keeps the order.  Raises ModelError."""

    async def turn(self, question: TurnRequest) -> Turn: ...

    async def language_of(self, text: str) -> Language:
        """Return the language of a text, without a conversation."""
        ...

    async def closeness(self, words: str, texts: Sequence[str]) -> Sequence[float]:
        """Return how near each text is in meaning to the words, up to 1."""
        ...

    async def forget(self, conversation: str) -> None:
        """Drop the dialogue state of a conversation."""

    async def is_ready(self) -> bool: ...

    async def close(self) -> None: ...
