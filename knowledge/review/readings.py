"""What each reader gets to read: every answer by country, language, channel and place of the reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from knowledge.answers.bubbles import Rendered
from knowledge.answers.catalogue import Answer
from knowledge.answers.spelling import Spelling
from knowledge.facts.collection import CountryFacts
from knowledge.facts.contacts import Contact, Kind
from knowledge.library import Library
from knowledge.review.claims import Claims
from knowledge.review.sms_faults import params_of, scripts_of
from knowledge.slots.context import Said
from knowledge.texts import serbian, sms
from knowledge.texts.language import Texts

CHANNELS = ("sms", "telegram")
HOMES = ("MD", "NG")
"""Origins that stand for all: one with a line that can be called from abroad, one without."""


@dataclass(frozen=True, slots=True)
class Named:
    """A number that a sentence names: whose it is, of which country, and how it is written there."""

    contact: Contact
    country: str
    number: str
    said: Said


@dataclass(frozen=True)
class Reading:
    """One answer as one reader gets it."""

    answer: str
    spec: Answer
    params: Mapping[str, str]
    rendered: Rendered
    texts: Texts
    script: str | None
    channel: str
    countries: Mapping[str, CountryFacts]
    claims: Claims
    today: date

    @property
    def country(self) -> str:
        return self.params.get("country", "")

    @property
    def origin(self) -> str:
        return self.params.get("origin", "")

    @property
    def reader_country(self) -> str:
        """The code of the country that the reader calls from, or nothing."""
        return self.origin if self.spec.reader == "home" else self.country

    @property
    def first(self) -> str:
        return self.rendered.bubbles[0].text

    def spelled(self, text: str) -> str:
        """Return a text as it stands in a bubble of this reading."""
        spelling = Spelling.of(self.texts.language, self.params, self.script)
        plain = spelling(text)
        if self.channel != "sms":
            return plain
        return " ".join(sms.fold(plain, "" if spelling.is_cyrillic else self.texts.language).split())

    def word(self, name: str) -> str:
        """Return a word that writers type, or a trait of a number, as it stands in a bubble."""
        return self.spelled(self.texts.entries[name].forms[None].text)

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """The numbers that the sentences name, each with the contact it belongs to."""
        sentences = self.claims.sentences
        named = (self._owner(said) for said in self.rendered.said if said.name in sentences and sentences[said.name].contact)
        return tuple(found for found in named if found is not None)

    def _owner(self, said: Said) -> Named | None:
        written = serbian.unmark(str(said.values["number"]))
        for country in dict.fromkeys((self.country, self.origin)):
            if country not in self.countries or self.texts.country(country) != said.values["country"]:
                continue
            for contact in sorted(self.countries[country].contacts, key=self._is_silent):
                for number in numbers_of(contact):
                    if (written == number or written.endswith(f", {number}")) and contact.may_be_sent(country):
                        return Named(contact, country, number, said)
        return None

    def _is_silent(self, contact: Contact) -> bool:
        """Put those that were cited first: two of a country may share a number, such as a line for women that advises men."""
        return contact.id not in self.rendered.sources


def numbers_of(contact: Contact) -> Iterator[str]:
    """Yield the ways in which the number of a contact may be written."""
    yield from contact.dial
    if contact.from_abroad_number:
        yield contact.from_abroad_number
    if contact.kind is Kind.EMERGENCY and contact.text is not None:
        yield contact.text.number


def readings(library: Library, claims: Claims, language: str) -> Iterator[Reading]:
    """Yield everything that can be read in a language."""
    for answer, spec in sorted(library.catalogue.answers.items()):
        if spec.chosen_by is None and not library.texts_of(language).has(answer):
            continue
        for params in _params(library, answer):
            for channel in CHANNELS:
                for script in scripts_of(language) if channel == "sms" else (None,):
                    rendered = library.render(answer, params, language, channel, script)
                    texts = library.texts_of(language)
                    countries = library.facts.countries
                    yield Reading(answer, spec, params, rendered, texts, script, channel, countries, claims, library.today)


def _params(library: Library, answer: str) -> Iterator[dict[str, str]]:
    """Yield who may read an answer: somebody there, somebody there from elsewhere, a relative or traveller at home."""
    spec = library.catalogue.answers[answer]
    for params in params_of(library, answer):
        here = {name: value for name, value in params.items() if name != "origin"}
        if "country" not in here:
            yield here
            yield from ({**here, "origin": home} for home in _known(library, HOMES) if spec.reader == "home")
            continue
        yield here
        homes = HOMES if spec.reader == "home" else ("UA",) if answer in DEPEND_ON_ORIGIN else ()
        yield from ({**here, "origin": home} for home in _known(library, homes) if home != here["country"])
        yield from ({**here, **more} for more in ASKED_BEFORE.get(answer, ()))


def _known(library: Library, homes: Iterable[str]) -> Iterator[str]:
    return (home for home in homes if home in library.facts.countries)


DEPEND_ON_ORIGIN = frozenset({"options", "residence_permit", "asylum", "third_country"})
ASKED_BEFORE: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "shelter": ({"who": "man"}, {"who": "child"}, {"who": "family"}),
    "options": ({"papers": "yes"}, {"minor": "yes", "cooperation": "yes"}, {"fear": "yes"}),
}
"""Answers to questions that change what an answer says."""
