"""What the model understood of one message, as plain values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from nlu.taxonomy import Risk

UNDERSTOOD_FROM = 0.35
"""Chosen on validation; below it we ask the writer to say it in other words (docs/model-card.md)."""


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
    words: int
    asks: bool
    """Whether it has a question mark."""
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
            words=len(parsed["text"].split()),
            asks="?" in parsed["text"],
            entities=tuple(_entities(parsed["entities"])),
        )

    @property
    def is_understood(self) -> bool:
        return self.confidence >= UNDERSTOOD_FROM or self.risk == "immediate"

    def entity(self, kind: str) -> str | None:
        """Return the last one named, as in "not in Italy, in Germany"."""
        return next((code for found, code in reversed(self.entities) if found == kind), None)


def _entities(found: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for entity in found:
        yield entity["entity"], entity["value"]
        if entity.get("country"):
            yield "country", entity["country"]
