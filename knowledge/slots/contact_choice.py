"""Choose the contacts of a country that fit what a person needs, best first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from knowledge.facts.collection import CountryFacts
from knowledge.facts.contacts import Contact, Kind
from knowledge.slots.context import RenderContext


@dataclass(frozen=True, slots=True)
class Wanted:
    """`kinds`: best first.  `offers`: a contact must offer one of these, if any are named.

    `is_without_police`: run by no authority, and not known to share what it hears with the police.
    """

    kinds: tuple[Kind, ...]
    offers: frozenset[str] = frozenset()
    is_without_police: bool = False
    is_for_minors: bool = False


_ANSWERS_PEOPLE = frozenset({"counselling", "shelter", "shelter_referral", "referral"})
_SLEEP = frozenset({"shelter", "shelter_referral"})
_HELP = (Kind.TRAFFICKING_HOTLINE, Kind.NGO_SUPPORT, Kind.NGO_SHELTER, Kind.VIOLENCE_LINE)
_HOUSES = (Kind.NGO_SHELTER, Kind.TRAFFICKING_HOTLINE, Kind.NGO_SUPPORT, Kind.VIOLENCE_LINE)
_BY_SITUATION = frozenset({"workers", "migrants", "asylum seekers"})
"""Groups that say nothing about men and women, so either is served."""
_SOME_ALONE = ({"refugees", "young adults", "minors"}, {"men", "relatives"})
"""A line for these alone is not named to somebody who may be anybody."""
_TRUST = {"ngo": 0, "igo": 0, "state": 1, "police": 2}

WANTED: Mapping[str, Wanted] = {
    "hotline": Wanted(_HELP, _ANSWERS_PEOPLE),
    "hotline_there": Wanted(_HELP, _ANSWERS_PEOPLE),
    "hotline_not_police": Wanted(_HELP, _ANSWERS_PEOPLE, is_without_police=True),
    "shelter": Wanted(_HOUSES, _SLEEP),
    "child_line": Wanted((Kind.CHILD_LINE,), is_for_minors=True),
    "missing_line": Wanted((Kind.MISSING_CHILDREN,), is_for_minors=True),
    "women_line": Wanted((Kind.VIOLENCE_LINE,)),
    "distress_line": Wanted((Kind.DISTRESS_LINE,)),
    "return_line": Wanted((Kind.RETURN, *_HELP), frozenset({"return"})),
    "asylum_line": Wanted((Kind.ASYLUM_INFO, *_HELP), frozenset({"asylum_info"})),
    "legal_line": Wanted(_HELP, frozenset({"legal_aid"}), is_without_police=True),
    "labour_line": Wanted(_HELP, frozenset({"labour_rights"})),
    "medical_line": Wanted(_HELP, frozenset({"medical"})),
}
"""What each slot with a phone line looks for."""


def fitting(context: RenderContext, facts: CountryFacts, wanted: Wanted) -> list[Contact]:
    """Return contacts in order: police last, the whole country before a part of it, best kind first.

    Within a kind: those for everybody before those for women, organisations before the state.
    """
    contacts = (contact for contact in sendable(facts) if _fits(contact, wanted, context.params.get("who")))
    fresh = [contact for contact in contacts if context.is_fresh(contact, contact.id)]
    order = {kind: place for place, kind in enumerate(wanted.kinds)}
    return sorted(fresh, key=lambda contact: _rank(contact, order[contact.kind]))


def emergency_contact(context: RenderContext, services: tuple[str, ...]) -> Contact | None:
    """Return the first emergency contact of the writer's country for one of these services."""
    return contact_in(context, context.country, services) if context.country is not None else None


def contact_in(context: RenderContext, facts: CountryFacts, services: tuple[str, ...]) -> Contact | None:
    """Return the first emergency contact of a country for one of these services."""
    for contact in sendable(facts):
        if contact.kind is Kind.EMERGENCY and contact.service in services and context.is_fresh(contact, contact.id):
            return contact
    return None


def sendable(facts: CountryFacts) -> Iterator[Contact]:
    """Yield the contacts of a country that are sure enough to be sent."""
    yield from (contact for contact in facts.contacts if contact.may_be_sent(facts.country))


def has_line_of_its_own(facts: CountryFacts, wanted: Wanted) -> bool:
    """Return whether any contact of the country offers what is wanted, for whomever."""
    return any(_is_of_kind(contact, wanted) and not wanted.offers.isdisjoint(contact.offers) for contact in sendable(facts))


def is_for_women(contact: Contact) -> bool:
    """Return whether grown men are not served."""
    return "women" in contact.serves and {*contact.serves} <= {"women", "girls", "relatives", "minors"}


def is_for_minors(contact: Contact) -> bool:
    """Return whether grown people are not served, but for those who call about a child."""
    return "minors" in contact.serves and {*contact.serves} <= {"minors", "relatives"}


def _rank(contact: Contact, kind: int) -> tuple[bool, bool, int, bool, int]:
    return contact.run_by == "police", contact.area is not None, kind, is_for_women(contact), _TRUST[contact.run_by]


def _is_of_kind(contact: Contact, wanted: Wanted) -> bool:
    is_police = contact.run_by in ("police", "state") or contact.shares_with_police
    return contact.kind in wanted.kinds and not (wanted.is_without_police and is_police)


def _fits(contact: Contact, wanted: Wanted, who: str | None) -> bool:
    if not _is_of_kind(contact, wanted) or (wanted.offers and wanted.offers.isdisjoint(contact.offers)):
        return False
    return wanted.is_for_minors or _serves({*contact.serves}, who)


def _serves(groups: set[str], who: str | None) -> bool:
    if "all" in groups:
        return True
    match who:
        case "man":
            return "men" in groups or not groups.isdisjoint(_BY_SITUATION)
        case "child":
            return "minors" in groups
        case None:
            return not any(groups <= few for few in _SOME_ALONE)
        case _:
            return "women" in groups or not groups.isdisjoint(_BY_SITUATION)
