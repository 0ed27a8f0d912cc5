"""Sentences with a number to call, and what is said about it."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.facts.collection import CountryFacts
from knowledge.facts.contacts import Contact
from knowledge.slots.contact_choice import WANTED, fitting, is_for_women
from knowledge.slots.context import RenderContext

MAX_NUMBERS = 3
"""Numbers of one kind in the long form; the short form has one."""
_HOTLINE_STANDS_IN = frozenset({"return_line", "asylum_line", "legal_line", "labour_line"})
"""Slots for which the help line is named where the country has no line of that kind."""


def line(context: RenderContext, slot: str) -> str:
    """Return the sentences of a slot of WANTED, else that the country has none or that we do not know the country.

    Without a known country the writer's country of origin stands in, except for a missing child.
    """
    facts = context.country or (_home(context) if slot != "missing_line" else None)
    if facts is None:
        return context.general("hotline" if slot in _HOTLINE_STANDS_IN else slot)
    contacts = fitting(context, facts, WANTED[slot])
    if not contacts:
        context.gaps.append(f"no_fact: {facts.country} {slot}")
        return _nothing_checked(context, slot, facts)
    new = [contact for contact in contacts if contact.id not in context.sources]  # the others are named above already
    chosen = new[: 1 if context.is_short else MAX_NUMBERS]
    return "\n".join(_sentence(context, slot, facts.country, contact) for contact in chosen)


def hotline_there(context: RenderContext) -> str:
    """Return, for a journey, a line at the destination and the one at home that can be called from there."""
    sentences = [line(context, "hotline_there")] if context.country is not None else []
    home = _home(context)
    if home is not None and home is not context.country and not (context.is_short and sentences):
        sentences += _line_at_home(context, home)
    return "\n".join(filter(None, sentences)) or context.general("hotline_there")


def _home(context: RenderContext) -> CountryFacts | None:
    return context.facts.countries.get(context.origin)


def _line_at_home(context: RenderContext, home: CountryFacts) -> list[str]:
    for contact in fitting(context, home, WANTED["hotline"]):
        if number := contact.from_abroad_number:
            context.cite(contact.id)
            country = context.name_of(home.country)
            return [context.say("slot-hotline_there", country=country, number=context.verbatim(number), traits="")]
    return []


def _nothing_checked(context: RenderContext, slot: str, facts: CountryFacts) -> str:
    """Return the help line where it may stand in; else, where a line was promised, that a person can look for one."""
    if slot in _HOTLINE_STANDS_IN:
        return line(context, "hotline")
    if not context.general(slot):
        return ""
    return context.say("slot-no_number", country=context.name_of(facts.country))


def _sentence(context: RenderContext, slot: str, country: str, contact: Contact) -> str:
    context.cite(contact.id)
    is_here = slot != "hotline_there" and context.country is not None and country == context.country.country
    number = context.verbatim(contact.dial[0] if is_here else contact.from_abroad_number or contact.dial[0])
    if not context.is_short and contact.short_name:
        number = context.say("named-number", name=context.verbatim(contact.short_name), number=number)
    traits = _traits(context, contact, is_here=is_here)
    return context.say(f"slot-{slot}", country=context.name_of(country), number=number, traits=traits)


def _traits(context: RenderContext, contact: Contact, *, is_here: bool) -> str:
    traits = [context.verbatim(contact.area)] if contact.area else []
    traits += [context.say(name) for name in _trait_names(context, contact)]
    if not is_here and contact.phone is None:
        traits.append(context.say("trait-inside"))
    if is_here and (text := _sms_number(contact)):
        traits.append(context.say("trait-sms", number=context.verbatim(text)))
    return f" ({', '.join(traits)})" if traits else ""


def _sms_number(contact: Contact) -> str:
    """Return the number that can be texted instead of called, with the word to begin with, if any."""
    text = contact.text
    if text is None or text.app != "sms" or text.recalled or contact.by_text:
        return ""
    return f'{text.number} "{text.word}"' if text.word else text.number


def _trait_names(context: RenderContext, contact: Contact) -> Iterator[str]:
    if contact.run_by == "police":
        yield "trait-police"
    elif contact.shares_with_police:
        yield "trait-shares"
    if contact.by_text and context.texts.has("trait-text"):
        yield "trait-text"
    if contact.free == "yes":
        yield "trait-free"
    if contact.open == "always":
        yield "trait-always"
    if contact.open == "limited":
        yield "trait-limited"
    if is_for_women(contact):
        yield "trait-women"
    if not context.is_short and context.texts.language in contact.languages:
        yield "trait-language"
