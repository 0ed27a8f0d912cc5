"""One question to the library: in which language, for which country, and what was used to answer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from knowledge.facts.collection import CountryFacts, Facts
from knowledge.facts.fact import Fact
from knowledge.texts import serbian
from knowledge.texts.language import Texts


@dataclass(slots=True)
class Asked:
    """`sources` and `gaps` fill up as slots are rendered: fact ids that were used, and why one could not be."""

    facts: Facts
    texts: Texts
    form: str
    params: Mapping[str, str]
    today: date
    sources: list[str] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)

    @property
    def country(self) -> CountryFacts | None:
        return self.facts.countries.get(self.params.get("country", ""))

    @property
    def is_short(self) -> bool:
        return self.form == "sms"

    def say(self, name: str, /, **values: str | int) -> str:
        return self.texts.say(name, self.form, values)

    def general(self, slot: str) -> str:
        """The sentence that holds everywhere, or nothing."""
        name = f"slot-{slot}-general"
        return self.say(name) if self.texts.has(name) else ""

    def name_of(self, country: str) -> str:
        return self.texts.country(country)

    def kept(self, value: str) -> str:
        """A name or number that is written the same in every script."""
        return serbian.keep(value)

    def is_fresh(self, fact: Fact, name: str) -> bool:
        """False, with a gap noted, when the fact is past its review date."""
        if fact.is_expired(self.today):
            self.gaps.append(f"expired: {name}")
            return False
        return True

    def use(self, name: str) -> None:
        if name not in self.sources:
            self.sources.append(name)
