"""What a conversation carries from message to message: the slots of bot/domain.yml.  Codes and counts, never text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Memory:
    country: str | None = None
    nationality: str | None = None
    city: str | None = None
    country_guess: str | None = None
    """The country of the writer's number, until they have said yes or no to it."""
    guess_is_open: bool = False
    there: str | None = None
    """A country the writer speaks of and is not in: where the job is, where the missing person went."""
    language: str | None = None
    language_confidence: float | None = None
    script: str | None = None
    new_language: str | None = None
    topic: str | None = None
    """What was answered last: "and in Germany?" asks for it again."""
    danger: str | None = None
    """Which danger people were alerted to; None when there is none, and when the writer has said that it is over."""
    danger_said: tuple[str, ...] = ()
    """The steps that were given; none is given twice."""
    danger_asked: str | None = None
    """`place`, `now`, `alone` or `when`: what the last step asked."""
    said: tuple[str, ...] = ()
    """What was said, oldest first: answers with their parameters (bot/layers.py)."""
    watched: bool = False
    person_offered: bool = False
    offer_pending: bool = False
    language_asked: bool = False
    misunderstood: float = 0.0
    off_topic: float = 0.0
    strayed: float = 0.0
    """Messages since the open question that did not answer it."""
    turns: float = 0.0
    facts: dict[str, str] = field(default_factory=dict)
    """What the writer has told of themselves or of the person they write about: facts of taxonomy.yml, codes only."""
    signals_so_far: dict[str, float] = field(default_factory=dict)
    offer_flags: str | None = None
    """Signs of an offer that were answered yes, as knowledge/ names them, between commas."""
    offer_unsure: str | None = None
    filled: dict[str, str] = field(default_factory=dict)
    """Answers to the questions of the forms, by the name of the slot."""

    @classmethod
    def from_slots(cls, slots: Mapping[str, Any], questions: frozenset[str]) -> Self:
        """Return the memory that the slots of a tracker hold; `questions` are the slots that the forms ask for."""
        names = {found.name for found in fields(cls)} - {"filled"}
        known = {name: slots[name] for name in names if slots.get(name) is not None}
        known |= {name: tuple(known[name]) for name in ("danger_said", "said") if name in known}
        return cls(**known, filled={name: slots[name] for name in questions if slots.get(name) is not None})

    def slots(self, questions: frozenset[str]) -> dict[str, Any]:
        """Return a value for every slot, None for those to be emptied."""
        own = {found.name: getattr(self, found.name) for found in fields(self) if found.name != "filled"}
        return {
            **own,
            "danger_said": list(self.danger_said),
            "said": list(self.said),
            **{name: self.filled.get(name) for name in questions},
        }

    def without(self, slot: str) -> Self:
        """Return the memory with that question open again."""
        return replace(self, filled={name: value for name, value in self.filled.items() if name != slot})

    def unasked(self, left_out: Iterable[str]) -> Self:
        """Return the memory without the questions about danger among these acts: there was no room, and they come next."""
        asked = [act for act in left_out if act.startswith("danger_ask_")]
        if not asked:
            return self
        return replace(self, danger_asked=None, danger_said=tuple(said for said in self.danger_said if said not in asked))
