"""Lawful ways to work abroad, and the signs of a false offer."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from knowledge.facts.fact import Country, Fact, Strict


class Route(Fact):
    """A lawful way to go abroad, in the file of the country it leads to.  `nationals`: who may use it, or `all`."""

    id: str
    kind: Literal[
        "visit",
        "visa_needed",
        "border",
        "second_passport",
        "skilled",
        "seasonal",
        "work_permit",
        "rule",
        "family",
        "au_pair",
        "protection",
        "short_job",
        "nurse",
        "posted",
        "quota",
        "care",
        "agreement",
        "advice",
    ]
    nationals: tuple[str, ...] = Field(alias="from")
    to: tuple[str, ...]
    through: str | None = None
    offices: dict[Country, str] = Field(default_factory=dict)

    @property
    def is_way_to_work(self) -> bool:
        return self.kind in _WAYS_TO_WORK

    def is_open_to(self, origin: str) -> bool:
        return origin in self.nationals or "all" in self.nationals


_WAYS_TO_WORK = frozenset({"skilled", "seasonal", "work_permit", "au_pair", "short_job", "posted", "quota", "care", "agreement"})


class Flag(Fact):
    """A sign of a false offer or of exploitation.  `plain` is for staff; writers get the texts question-<id> and flag-<id>."""

    id: str
    kind: Literal["job_offer", "recruitment", "travel", "control", "exploitation", "child"]
    plain: str
    strength: Literal["medium", "strong"]


class RedFlags(Strict):
    """`questions`: ids of the signs that are asked about when an offer is checked, in this order.

    `dimensions`: groups of signs in the list of the International Labour Organization, for staff.
    """

    questions: tuple[str, ...]
    flags: tuple[Flag, ...]
    dimensions: object = None


class Provision(Fact):
    """What one article of a treaty, EU act or judgment grants."""

    id: str
    instrument: str
    ref: str
    says: str
    plain: str | None = None
    strength: str | None = None


class International(Strict):
    provisions: tuple[Provision, ...]
    routes: tuple[Route, ...]
    emergency: EmergencyEverywhere | None = None


class EmergencyEverywhere(Fact):
    """The one number that works in most of Europe, for people whose country is not known."""

    id: str
    number: str


International.model_rebuild()
