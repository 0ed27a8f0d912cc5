"""Sentences with the number of an emergency service."""

from __future__ import annotations

from knowledge.facts.contacts import Contact
from knowledge.slots.contact_choice import contact_in, emergency_contact
from knowledge.slots.context import RenderContext

OUTSIDE_EUROPE = frozenset({"CA", "IL", "NG", "US"})
"""Countries of ours where the number for most of Europe is not the one to name."""
HELP_AT_ONCE = ("any", "police")
"""Services that come when somebody is in danger."""


def emergency(context: RenderContext) -> str:
    """Return the emergency number of the country, else the one that works in most of Europe."""
    return _call(context, "emergency", emergency_contact(context, HELP_AT_ONCE))


def ambulance(context: RenderContext) -> str:
    """Return the number of the ambulance, else the one for every emergency, else what else may be called there."""
    contact = emergency_contact(context, ("ambulance",)) or emergency_contact(context, ("any",))
    if contact is None and emergency_contact(context, HELP_AT_ONCE) is not None:
        return emergency(context)
    return _call(context, "ambulance", contact)


def wait_note(context: RenderContext) -> str:
    """Return the emergency number of the country for a writer who waits, or nothing."""
    contact = emergency_contact(context, HELP_AT_ONCE)
    return _sentence(context, "wait_note", contact, contact.dial[0]) if contact is not None else ""


def quiet(context: RenderContext) -> str:
    """Return how to reach the emergency service in writing, or by keys in a call without a word, where that is confirmed."""
    contact = emergency_contact(context, ("text",))
    if contact is not None and contact.text is not None:
        return _sentence(context, "quiet", contact, contact.text.number)
    contact = emergency_contact(context, HELP_AT_ONCE)
    if contact is not None and contact.silent_keys:
        return _sentence(context, "silent", contact, contact.silent_keys)
    return ""


def _call(context: RenderContext, slot: str, contact: Contact | None) -> str:
    if contact is not None:
        return _sentence(context, slot, contact, contact.dial[0])
    if context.country is None and context.origin in OUTSIDE_EUROPE:
        return _call_at_home(context, slot)
    everywhere = context.facts.international.emergency
    if everywhere is None or not context.is_fresh(everywhere, everywhere.id):
        return ""
    context.cite(everywhere.id)
    return context.say(f"slot-{slot}-general", number=context.verbatim(everywhere.number))


def _call_at_home(context: RenderContext, slot: str) -> str:
    """Return the number of the country that the writer's phone is from, or nothing."""
    home = contact_in(context, context.facts.countries[context.origin], HELP_AT_ONCE)
    if home is None:
        return ""
    context.cite(home.id)
    return context.say(f"slot-{slot}", number=context.verbatim(home.dial[0]), country=context.name_of(context.origin))


def _sentence(context: RenderContext, slot: str, contact: Contact, number: str) -> str:
    context.cite(contact.id)
    return context.say(f"slot-{slot}", number=context.verbatim(number), country=context.country_name)
