"""Sentences with a number to call, and what is said about it."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.facts.collection import CountryFacts
from knowledge.facts.contacts import Contact
from knowledge.slots.contact_choice import WANTED, fitting, is_for_minors, is_for_women
from knowledge.slots.context import RenderContext
from knowledge.slots.emergency import emergency

MAX_NUMBERS = 3
"""Numbers of one kind in the long form; the short form has one."""
HOTLINE_STANDS_IN = frozenset({"shelter", "return_line", "asylum_line", "legal_line", "labour_line"})
"""Slots for which the help line is named, as the help line, where the country has no line of that kind."""


def line(context: RenderContext, slot: str) -> str:
    """Return the sentences of a slot of WANTED, else that the country has none or that we do not know the country.

    Without a known country the writer's country of origin stands in, except for a missing child.
    """
    facts = context.country or (_home(context) if slot != "missing_line" else None)
    if facts is None and "uncovered" in context.params and context.has_general(slot):
        return context.say("slot-no_number", country=context.name_of(context.params["uncovered"]))
    if facts is None:
        return context.general(slot) or (context.general("hotline") if slot in HOTLINE_STANDS_IN else "")
    contacts = fitting(context, facts, WANTED[slot])
    if not contacts:
        context.gaps.append(f"no_fact: {facts.country} {slot}")
        return _nothing_checked(context, slot, facts)
    new = [contact for contact in contacts if contact.id not in context.sources]  # the others are named above already
    chosen = new[: 1 if context.is_short else MAX_NUMBERS]
    return "\n".join(_sentence(context, slot, facts.country, contact) for contact in chosen)


def child_help(context: RenderContext) -> str:
    """Return the child line, else the emergency number: a child is never left with neither."""
    return line(context, "child_line") or emergency(context)


def hotline_there(context: RenderContext) -> str:
    """Return, for a journey or a relative, a line in that country and the one at home, which can be called from there.

    By SMS the line at home stands in for one that is not known there.
    """
    home = _home(context)
    at_home = _line_at_home(context, home) if home is not None and home is not context.country else []
    if context.country is None:
        return "\n".join(at_home) or context.general("hotline_there")
    if context.is_short and (at_home and not fitting(context, context.country, WANTED["hotline_there"])):
        return at_home[0]
    there = line(context, "hotline_there")
    return "\n".join(filter(None, [there, *(at_home if not context.is_short or context.reader == "home" else [])]))


def _home(context: RenderContext) -> CountryFacts | None:
    return context.facts.countries.get(context.origin)


def _line_at_home(context: RenderContext, home: CountryFacts) -> list[str]:
    """Return the first line at home that can be called from abroad too; a relative needs only one for home."""
    contacts = fitting(context, home, WANTED["hotline"])
    from_abroad = [contact for contact in contacts if contact.from_abroad_number]
    chosen = (from_abroad or contacts if context.reader == "home" else from_abroad)[:1]
    return [_sentence(context, "hotline_there", home.country, contact) for contact in chosen]


def _nothing_checked(context: RenderContext, slot: str, facts: CountryFacts) -> str:
    """Return the help line where it may stand in, or a child's line; else, where a line was promised, that a person can look."""
    if slot in HOTLINE_STANDS_IN:
        return line(context, "hotline")
    if slot == "hotline" and context.params.get("who") == "child" and fitting(context, facts, WANTED["child_line"]):
        return line(context, "child_line")
    if not context.has_general(slot):
        return ""
    return context.say("slot-no_number", country=context.name_of(facts.country))


def _sentence(context: RenderContext, slot: str, country: str, contact: Contact) -> str:
    context.cite(contact.id)
    is_here = country == context.reader_country
    is_dialled_here = is_here and not (slot == "hotline_there" and contact.from_abroad_number)
    number = context.verbatim(contact.dial[0] if is_dialled_here else contact.from_abroad_number or contact.dial[0])
    if not context.is_short and contact.short_name:
        number = context.say("named-number", name=context.verbatim(contact.short_name), number=number)
    traits = _traits(context, slot, contact, is_here=is_here)
    return context.say(f"slot-{slot}", country=context.name_of(country), number=number, traits=traits)


def _traits(context: RenderContext, slot: str, contact: Contact, *, is_here: bool) -> str:
    traits = [context.verbatim(contact.area)] if contact.area else []
    traits += [context.say(name) for name in _trait_names(context, slot, contact)]
    if contact.from_abroad_number is None and not is_here:
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


def _trait_names(context: RenderContext, slot: str, contact: Contact) -> Iterator[str]:
    if contact.run_by in ("police", "state"):
        yield f"trait-{contact.run_by}"
    if contact.run_by != "police" and contact.shares_with_police:
        yield "trait-shares"
    if is_for_women(contact):
        yield "trait-women"
    if is_for_minors(contact) and slot not in ("child_line", "missing_line"):
        yield "trait-children"
    if contact.open == "limited":
        yield "trait-limited"
    if contact.by_text and context.texts.has("trait-text"):
        yield "trait-text"
    if contact.free == "yes":
        yield "trait-free"
    if contact.open == "always":
        yield "trait-always"
    if not context.is_short and context.texts.language in contact.languages:
        yield "trait-language"
