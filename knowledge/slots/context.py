"""What a slot needs to know: language, country and parameters; and what it reports back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from knowledge.facts.collection import CountryFacts, Facts
from knowledge.facts.fact import Fact
from knowledge.texts import serbian
from knowledge.texts.language import Texts

Reader = Literal["here", "home"]
"""Where the reader is: in the country that an answer speaks of, or at home while it is about another country."""


class Said(NamedTuple):
    """One message that was put into an answer: its name, the values it got, and its words (with the marks of `keep`)."""

    name: str
    values: Mapping[str, str | int]
    text: str


@dataclass(slots=True)
class RenderContext:
    """One answer being rendered.  `form`: sms or telegram.  `params`: known ones only.

    Slots fill `sources` (ids of the facts that were used), `gaps` (why a fact could not be) and `said`.
    """

    facts: Facts
    texts: Texts
    form: str
    params: Mapping[str, str]
    today: date
    reader: Reader = "here"
    sources: list[str] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)

    @property
    def country(self) -> CountryFacts | None:
        return self.facts.countries.get(self.params.get("country", ""))

    @property
    def country_name(self) -> str:
        """The country's name in the language of the texts, or nothing."""
        return self.name_of(self.country.country) if self.country is not None else ""

    @property
    def origin(self) -> str:
        """The code of the country the writer comes from, or nothing."""
        return self.params.get("origin", "")

    @property
    def reader_country(self) -> str:
        """The code of the country that the reader calls from, or nothing."""
        return self.origin if self.reader == "home" else self.params.get("country", "")

    @property
    def is_short(self) -> bool:
        return self.form == "sms"

    def say(self, name: str, /, **values: str | int) -> str:
        """Return a message of the language.  Raises UntranslatedError when it has none."""
        text = self.texts.say(name, self.form, values)
        self.said.append(Said(name, values, text))
        return text

    def has_general(self, slot: str) -> bool:
        """Return whether a slot has a sentence that holds in every country."""
        return self.texts.has(f"slot-{slot}-general")

    def general(self, slot: str) -> str:
        """Return the sentence of a slot that holds in every country, or nothing."""
        return self.say(f"slot-{slot}-general") if self.has_general(slot) else ""

    def withhold(self, slot: str) -> str:
        """Note that the country has no fact to say here, and return the general sentence."""
        if self.country is not None:
            self.gaps.append(f"no_fact: {self.country.country} {slot}")
        return self.general(slot)

    def name_of(self, country: str) -> str:
        return self.texts.country(country)

    def verbatim(self, value: str) -> str:
        """Mark a name or number that is written the same in every script."""
        return serbian.keep(value)

    def is_fresh(self, fact: Fact, name: str) -> bool:
        """Return whether the fact is within its review date, and note a gap when it is not."""
        if fact.is_expired(self.today):
            self.gaps.append(f"expired: {name}")
            return False
        return True

    def cite(self, name: str) -> None:
        """Note a fact as a source, once."""
        if name not in self.sources:
            self.sources.append(name)
