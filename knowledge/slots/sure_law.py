"""Which values of a country's law may be stated: sourced, not in doubt, within their review date."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from knowledge.facts.fact import Fact
from knowledge.facts.law import Law
from knowledge.slots.context import RenderContext

AnyFact = TypeVar("AnyFact", bound=Fact)


def law_of(context: RenderContext) -> Law | None:
    """Return the law of the writer's country, where it is known."""
    return context.country.law if context.country is not None else None


def may_say(context: RenderContext, fact: Fact | None, field: str, name: str) -> bool:
    """Return whether a field holds a value that may be stated as certain.  Notes a gap when only its date is in the way."""
    if fact is None or not fact.is_sure(field) or not context.is_fresh(fact, name):
        return False
    return getattr(fact, field) not in (None, "unknown")


def sure(context: RenderContext, part: Callable[[Law], AnyFact | None], field: str, subject: str) -> AnyFact | None:
    """Return this part of the law, and cite it as `DE/subject`, when its field may be stated; else None."""
    if context.country is None or context.country.law is None:
        return None
    fact, name = part(context.country.law), f"{context.country.country}/{subject}"
    if not may_say(context, fact, field, name):
        return None
    context.cite(name)
    return fact
