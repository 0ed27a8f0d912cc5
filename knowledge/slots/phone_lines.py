"""Sentences with a number to call: which contact fits, and what is said about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from knowledge.facts.collection import CountryFacts
from knowledge.facts.contacts import Contact, Kind
from knowledge.slots.context import Asked

MAX_LINES = 3
"""Numbers of one kind in the long form; the short form has one."""

_ANSWERS_PEOPLE = frozenset({"counselling", "shelter", "shelter_referral", "referral"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """Kinds from best to least, what one of them must offer, and whether police may answer."""

    kinds: tuple[Kind, ...]
    offers: frozenset[str] = frozenset()
    is_without_police: bool = False
    is_for_minors: bool = False


_HELP = (Kind.TRAFFICKING_HOTLINE, Kind.NGO_SUPPORT, Kind.NGO_SHELTER, Kind.VIOLENCE_LINE)
_HOUSES = (Kind.NGO_SHELTER, Kind.TRAFFICKING_HOTLINE, Kind.NGO_SUPPORT, Kind.VIOLENCE_LINE)
_SLEEP = frozenset({"shelter", "shelter_referral"})
WANTED = {
    "hotline": Wanted(_HELP, _ANSWERS_PEOPLE),
    "hotline_there": Wanted(_HELP, _ANSWERS_PEOPLE),
    "hotline_not_police": Wanted(_HELP, _ANSWERS_PEOPLE, is_without_police=True),
    "shelter": Wanted(_HOUSES, _SLEEP),
    "child_line": Wanted((Kind.CHILD_LINE,), is_for_minors=True),
    "missing_line": Wanted((Kind.MISSING_CHILDREN,), is_for_minors=True),
    "women_line": Wanted((Kind.VIOLENCE_LINE,)),
    "return_line": Wanted((Kind.RETURN, *_HELP), frozenset({"return"})),
    "asylum_line": Wanted((Kind.ASYLUM_INFO, *_HELP), frozenset({"asylum_info"})),
    "legal_line": Wanted(_HELP, frozenset({"legal_aid"})),
    "labour_line": Wanted(_HELP, frozenset({"labour_rights"})),
    "medical_line": Wanted(_HELP, frozenset({"medical"})),
}


def emergency(asked: Asked) -> str:
    return _emergency(asked, "emergency", ("any", "police"))


def ambulance(asked: Asked) -> str:
    """The ambulance's own number, else the one for everything."""
    own = _serving(asked, ("ambulance",))
    return _emergency(asked, "ambulance", ("ambulance",) if own else ("any",))


def _emergency(asked: Asked, slot: str, services: tuple[str, ...]) -> str:
    contact, facts = _serving(asked, services), asked.country
    if contact is not None and facts is not None:
        asked.use(contact.id)
        return asked.say(f"slot-{slot}", number=asked.kept(contact.dial[0]), country=asked.name_of(facts.country))
    everywhere = asked.facts.international.emergency
    if everywhere is None or not asked.is_fresh(everywhere, everywhere.id):
        return ""
    asked.use(everywhere.id)
    return asked.say(f"slot-{slot}-general", number=asked.kept(everywhere.number))


def _serving(asked: Asked, services: tuple[str, ...]) -> Contact | None:
    """The first emergency contact of her country for one of these services."""
    for contact in _sendable(asked.country):
        if contact.kind is Kind.EMERGENCY and contact.service in services and asked.is_fresh(contact, contact.id):
            return contact
    return None


def wait_note(asked: Asked) -> str:
    """The emergency number of her country, or nothing."""
    contact, facts = _serving(asked, ("any", "police")), asked.country
    if contact is None or facts is None:
        return ""
    asked.use(contact.id)
    return asked.say("slot-wait_note", number=asked.kept(contact.dial[0]), country=asked.name_of(facts.country))


def quiet(asked: Asked) -> str:
    """A way to reach the emergency service in writing, where one is confirmed."""
    contact, facts = _serving(asked, ("text",)), asked.country
    if contact is None or facts is None or contact.text is None:
        return ""
    asked.use(contact.id)
    return asked.say("slot-quiet", number=asked.kept(contact.text.number), country=asked.name_of(facts.country))


def line(asked: Asked, slot: str) -> str:
    """The sentence of a slot: up to three numbers, one in the short form, else the general words."""
    facts = asked.country
    if facts is None and slot != "missing_line":
        facts = asked.facts.countries.get(asked.params.get("origin", ""))
    if facts is None:
        return asked.general(slot)
    fitting = list(_fitting(asked, facts, WANTED[slot]))
    if not fitting:
        asked.gaps.append(f"no_fact: {facts.country} {slot}")
        return asked.general(slot)
    fresh = [contact for contact in fitting if contact.id not in asked.sources]  # said above already
    chosen = fresh[: 1 if asked.is_short else MAX_LINES]
    return "\n".join(_sentence(asked, slot, facts.country, contact) for contact in chosen)


def hotline_there(asked: Asked) -> str:
    """For a journey: a line where she goes, and the one at home that can be called from there."""
    said = [line(asked, "hotline_there")] if asked.country is not None else []
    home = asked.facts.countries.get(asked.params.get("origin", ""))
    if home is not None and home is not asked.country and not (asked.is_short and said):
        abroad = (one for one in _fitting(asked, home, WANTED["hotline"]) if one.from_abroad_number)
        for contact in list(abroad)[:1]:
            asked.use(contact.id)
            number, country = asked.kept(contact.from_abroad_number or ""), asked.name_of(home.country)
            said.append(asked.say("slot-hotline_there", country=country, number=number, traits=""))
    return "\n".join(filter(None, said)) or asked.general("hotline_there")


def _sentence(asked: Asked, slot: str, country: str, contact: Contact) -> str:
    asked.use(contact.id)
    number = asked.kept(contact.dial[0])
    if not asked.is_short and contact.short_name:
        number = asked.say("named-number", name=asked.kept(contact.short_name), number=number)
    traits = _traits(asked, contact)
    return asked.say(f"slot-{slot}", country=asked.name_of(country), number=number, traits=traits)


def _traits(asked: Asked, contact: Contact) -> str:
    said = [asked.kept(contact.area)] if contact.area else []
    said += [asked.say(name) for name in _trait_names(asked, contact)]
    return f" ({', '.join(said)})" if said else ""


def _trait_names(asked: Asked, contact: Contact) -> Iterator[str]:
    if contact.run_by == "police":
        yield "trait-police"
    elif contact.shares_with_police:
        yield "trait-shares"
    if contact.by_text and asked.texts.has("trait-text"):
        yield "trait-text"
    if contact.free == "yes":
        yield "trait-free"
    if contact.open == "always":
        yield "trait-always"
    if asked.is_short:
        return
    if contact.open == "limited":
        yield "trait-limited"
    if asked.texts.language in contact.languages:
        yield "trait-language"
    if {*contact.serves} <= {"women", "girls", "relatives", "minors"} and "women" in contact.serves:
        yield "trait-women"


def _fitting(asked: Asked, facts: CountryFacts, wanted: Wanted) -> Iterator[Contact]:
    """Police last; the whole country before a part of it; the best kind first; organisations before the state."""
    fitting = (contact for contact in _sendable(facts) if _fits(asked, contact, wanted))
    contacts = [contact for contact in fitting if asked.is_fresh(contact, contact.id)]
    order = {kind: place for place, kind in enumerate(wanted.kinds)}
    yield from sorted(contacts, key=lambda contact: _rank(contact, order[contact.kind]))


def _rank(contact: Contact, kind: int) -> tuple[bool, bool, int, int]:
    return contact.run_by == "police", contact.area is not None, kind, _TRUST[contact.run_by]


_TRUST = {"ngo": 0, "igo": 0, "state": 1, "police": 2}


def _fits(asked: Asked, contact: Contact, wanted: Wanted) -> bool:
    if contact.kind not in wanted.kinds or (wanted.offers and wanted.offers.isdisjoint(contact.offers)):
        return False
    if wanted.is_without_police and (contact.run_by == "police" or contact.shares_with_police):
        return False
    return wanted.is_for_minors or _serves(contact.serves, asked.params.get("who"))


def _serves(serves: Iterable[str], who: str | None) -> bool:
    groups = {*serves}
    if "all" in groups:
        return True
    match who:
        case "man":
            return "men" in groups
        case "child":
            return "minors" in groups
        case None:
            return groups != {"minors"} and not groups <= {"refugees", "young adults", "minors"}
        case _:
            return "women" in groups or groups <= {"workers", "migrants", "asylum seekers"}


def _sendable(facts: CountryFacts | None) -> Iterator[Contact]:
    if facts is not None:
        yield from (contact for contact in facts.contacts if contact.may_be_sent(facts.country))
