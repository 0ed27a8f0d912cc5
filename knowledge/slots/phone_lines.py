"""Sentences with a number to call, and what is said about it."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.facts.collection import CountryFacts
from knowledge.facts.contacts import Contact
from knowledge.slots.contact_choice import WANTED, fitting
from knowledge.slots.context import RenderContext

MAX_NUMBERS = 3
"""Numbers of one kind in the long form; the short form has one."""


def line(context: RenderContext, slot: str) -> str:
    """Return the sentences of a slot of WANTED, else its general sentence.

    Without a known country the writer's country of origin stands in, except for a missing child.
    """
    facts = context.country or (_home(context) if slot != "missing_line" else None)
    if facts is None:
        return context.general(slot)
    contacts = fitting(context, facts, WANTED[slot])
    if not contacts:
        context.gaps.append(f"no_fact: {facts.country} {slot}")
        return context.general(slot)
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


def _sentence(context: RenderContext, slot: str, country: str, contact: Contact) -> str:
    context.cite(contact.id)
    number = context.verbatim(contact.dial[0])
    if not context.is_short and contact.short_name:
        number = context.say("named-number", name=context.verbatim(contact.short_name), number=number)
    traits = _traits(context, contact)
    return context.say(f"slot-{slot}", country=context.name_of(country), number=number, traits=traits)


def _traits(context: RenderContext, contact: Contact) -> str:
    traits = [context.verbatim(contact.area)] if contact.area else []
    traits += [context.say(name) for name in _trait_names(context, contact)]
    return f" ({', '.join(traits)})" if traits else ""


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
    if context.is_short:
        return
    if contact.open == "limited":
        yield "trait-limited"
    if context.texts.language in contact.languages:
        yield "trait-language"
    if "women" in contact.serves and {*contact.serves} <= {"women", "girls", "relatives", "minors"}:
        yield "trait-women"
