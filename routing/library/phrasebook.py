"""Phrases that staff find in their own language, fill in, and send in the writer's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Self

from babel.dates import format_skeleton

from knowledge import Library
from knowledge.facts.contacts import Contact, Kind
from knowledge.library import PHRASE_PREFIX
from knowledge.slots.registry import SLOTS
from knowledge.texts import sms
from knowledge.texts.language import SOURCE_LANGUAGE
from knowledge.words.search_words import search_words
from routing.library.search import has_words
from routing.library.wording import Wording
from routing.ports.channel import Form
from routing.refusal import InputError

PLACEHOLDER = "…"
"""Stands in a phrase for a field that is not filled in yet."""
MAX_FIELD_CHARS = 60
"""Characters of a place or a code word."""
_LOCALES = {"sr": "sr_Latn"}
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A line of the phrasebook: `read` in the member's language, `out` in the writer's.  `needs`: what has to be filled in."""

    name: str
    group: str
    read: str
    out: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilledPhrase:
    """A phrase with what staff filled in, unchecked; `said` is the wording that it goes out in."""

    phrase: str
    said: Wording
    given: Mapping[str, str] = field(repr=False)
    """As posted: time, day, place, word, contact (its id), contact_in (its country), language (a code)."""

    def read_in(self, language: str) -> Self:
        """Return the same phrase in the language of the member who sends it."""
        return replace(self, said=Wording(language, None, self.said.params))


def phrases(library: Library, said: Wording, read: str) -> list[Phrase]:
    """Return all phrases, in the order of phrases.ftl."""
    reading = Wording(read, None, said.params)
    return [
        Phrase(
            name,
            group_of(library, name),
            say(library, FilledPhrase(name, reading, {}), Form.TELEGRAM, is_example=True),
            say(library, FilledPhrase(name, said, {}), Form.TELEGRAM, is_example=True),
            needs_of(library, name),
        )
        for name in library.texts_of("en").entries
        if name in library.phrases
    ]


def find(library: Library, listed: Sequence[Phrase], spoken: Sequence[str], words: str) -> list[Phrase]:
    """Return the phrases with every word in their text, in the name of their group, or among their search words.

    `spoken`: the languages that the words may be in, beside English: what the member reads and speaks, and what goes out."""
    looked_for = search_words()
    spoken = [code for code in dict.fromkeys(spoken) if code in library.languages]
    return [
        phrase
        for phrase in listed
        if has_words(
            " ".join([*(library.name_of(phrase.group, code, "phrases") for code in spoken), phrase.read, phrase.out]),
            words,
            looked_for.of(phrase.name.removeprefix(PHRASE_PREFIX), *spoken, SOURCE_LANGUAGE),
        )
    ]


def group_of(library: Library, name: str) -> str:
    """Return the key in names.ftl of the phrase's heading."""
    return re.sub(r"\W+", "_", library.texts_of("en").entries[name].group.lower())


def needs_of(library: Library, name: str) -> tuple[str, ...]:
    pattern = library.texts_of("en").entries[name].forms[None]
    return tuple(variable for variable in pattern.variables if variable not in SLOTS)


def fields_of(library: Library, name: str) -> tuple[str, ...]:
    """Return the fields of the form."""
    return _fields(needs_of(library, name))


def _fields(needs: Iterable[str]) -> tuple[str, ...]:
    """Return the fields that fill these variables, each once; a contact brings its number along."""
    return tuple(dict.fromkeys("contact" if need == "contact_phone" else need for need in needs))


def contacts(library: Library, country: str | None, theirs: str | None) -> list[Contact]:
    """Return organisations of a country that may be named to somebody in `theirs`: in date, and reachable from there."""
    facts = library.facts.countries.get(country or "")
    if facts is None:
        return []
    return [
        contact
        for contact in facts.contacts
        if contact.kind is not Kind.EMERGENCY
        and contact.may_be_sent(facts.country)
        and not contact.is_expired(library.today)
        and _number(contact, facts.country, theirs)
    ]


def _number(contact: Contact, country: str, theirs: str | None) -> str | None:
    return contact.dial[0] if theirs in (None, country) else contact.from_abroad_number


def languages(library: Library) -> list[str]:
    """Return the codes of languages that a contact may speak: the line's, and those in the facts."""
    spoken = {code for facts in library.facts.countries.values() for contact in facts.contacts for code in contact.languages}
    return sorted({*library.languages, *spoken})


def missing_fields(library: Library, filled: FilledPhrase) -> tuple[str, ...]:
    """Return the fields that are empty or hold a wrong value."""
    values = _values(library, filled)
    return _fields(need for need in needs_of(library, filled.phrase) if need not in values)


def say(library: Library, filled: FilledPhrase, form: Form, *, is_example: bool = False) -> str:
    """Return the text to send.  Raises ValueError while a field is missing, unless it is an example with placeholders."""
    if filled.phrase not in library.phrases:
        raise InputError("no-phrase")
    if not is_example and missing_fields(library, filled):
        raise InputError("phrase-blank")
    blanks = dict.fromkeys(needs_of(library, filled.phrase), PLACEHOLDER)
    said = filled.said
    values = {**blanks, **_values(library, filled)}
    country, home = said.params.get("country", ""), said.params.get("home", "")
    text = library.phrase(filled.phrase, said.language, values, country, said.script, home)
    if form is not Form.SMS:
        return text
    return sms.fold(text, "" if said.script else said.language)


def _values(library: Library, filled: FilledPhrase) -> dict[str, str]:
    given, theirs = filled.given, filled.said.params.get("country")
    values = {}
    if at := _time(given.get("time", ""), given.get("day", ""), filled.said.language):
        values["time"] = at
    for name in ("place", "word"):
        if words := _SPACES.sub(" ", given.get(name, "")).strip()[:MAX_FIELD_CHARS]:
            values[name] = words
    if (code := given.get("language")) and code in languages(library):
        values["language"] = library.texts_of(filled.said.language).language_name(code)
    country = given.get("contact_in") or theirs
    for contact in contacts(library, country, theirs):
        if contact.id == given.get("contact"):
            values["contact"] = contact.short_name or contact.name
            values["contact_phone"] = _number(contact, country or "", theirs) or ""
    return values


class Timing(StrEnum):
    """What is wrong with a time in a phrase.  OUTSIDE: after they may no longer be written to."""

    PAST = "past"
    OUTSIDE = "outside"


def moment(given: Mapping[str, str], there: datetime) -> datetime | None:
    """Return the moment that a filled-in time names on the clock `there`: today, or tomorrow when that hour is over."""
    try:
        hour = time.fromisoformat(given.get("time", ""))
        day = date.fromisoformat(given["day"]) if given.get("day") else None
    except ValueError:
        return None
    at = datetime.combine(day or there.date(), hour, there.tzinfo)
    return at + timedelta(days=1) if day is None and at <= there else at


def dated(given: Mapping[str, str], there: datetime) -> Mapping[str, str]:
    """Return what is filled in, with the day where it is not today: "10:00" at 23:00 means tomorrow, and says so."""
    at = moment(given, there)
    return given if at is None or given.get("day") or at.date() == there.date() else {**given, "day": at.date().isoformat()}


def timing(at: datetime | None, there: datetime, until: datetime | None) -> Timing | None:
    """Say what is wrong with a moment: it is over, or they may not be written to then."""
    if at is None:
        return None
    if at <= there:
        return Timing.PAST
    return Timing.OUTSIDE if until is not None and at > until else None


def _time(at: str, day: str, language: str) -> str | None:
    """Return 18:30, or 18:30 (27 nov.): the month by name, because 11/12 is two days in two countries."""
    try:
        hour = time.fromisoformat(at)
        on = date.fromisoformat(day) if day else None
    except ValueError:
        return None
    if on is None:
        return f"{hour:%H:%M}"
    return f"{hour:%H:%M} ({format_skeleton('MMMd', on, locale=_LOCALES.get(language, language))})"
