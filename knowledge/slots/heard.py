"""What a message told, said back in a clause, so that a misreading is seen and can be mended."""

from __future__ import annotations

from knowledge.slots.context import RenderContext

MAX_SHOWN = 3
"""More would read like a form."""
WORTH_SAYING = 2
"""A single fact is usually what we asked for."""
COUNTRY = "here"


def heard(context: RenderContext) -> str:
    """Return "Germany, no pay, passport kept." of the facts in the parameter `heard`; nothing when they are too few."""
    named = (name.partition("-") for name in context.params.get("heard", "").split(",") if name)
    parts = [part for name, _, value in named if (part := _part(context, name, value))][:MAX_SHOWN]
    if len(parts) < WORTH_SAYING:
        return ""
    clause = ", ".join(parts)
    return f"{clause[0].upper()}{clause[1:]}."


def _part(context: RenderContext, name: str, value: str) -> str:
    if name == COUNTRY:
        return context.name_of(value)
    text = f"fact-{name}-{value}"
    return context.say(text) if context.texts.has(text) else ""
