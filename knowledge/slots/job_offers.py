"""Judge a job offer by its signs, and name lawful ways to work abroad."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from knowledge.facts.collection import Facts
from knowledge.facts.migration import Flag, Route
from knowledge.slots.context import RenderContext

Level = Literal["danger", "careful", "calm"]
STRONG_SIGNS_FOR_DANGER = 2
SIGNS_FOR_DANGER = 3
UNKNOWN_SIGNS_FOR_CARE = 3
MAX_REASONS_SHORT = 3
MAX_ROUTES_SHORT = 2
MAX_ROUTES = 6


def signs(value: str | None) -> list[str]:
    """Return the ids in a parameter, which are separated by commas."""
    return [name.strip() for name in (value or "").split(",") if name.strip()]


def level(facts: Facts, params: Mapping[str, str]) -> Level:
    """Return danger for two strong signs or three of any kind, careful for one sign or much that is unknown, else calm.

    How strong a sign is, is our own simple reading; it does not say who is a victim (red_flags.yml).
    """
    flags = _flags(facts, params.get("flags"))
    strong = sum(flag.strength == "strong" for flag in flags)
    if strong >= STRONG_SIGNS_FOR_DANGER or len(flags) >= SIGNS_FOR_DANGER:
        return "danger"
    return "careful" if flags or len(signs(params.get("unsure"))) >= UNKNOWN_SIGNS_FOR_CARE else "calm"


def _flags(facts: Facts, value: str | None) -> list[Flag]:
    """Return the signs that a parameter names, strong ones first."""
    wanted = {*signs(value)}
    flags = [flag for flag in facts.red_flags.flags if flag.id in wanted]
    return sorted(flags, key=lambda flag: flag.strength != "strong")


def question(context: RenderContext) -> str:
    """Return the question about one sign of an offer."""
    return context.say(f"question-{context.params['flag']}")


def reasons(context: RenderContext) -> str:
    """Return the signs that an offer shows, as a list."""
    flags = [flag for flag in _flags(context.facts, context.params.get("flags")) if context.texts.has(f"flag-{flag.id}")]
    if not flags:
        return context.general("reasons") + ("." if context.is_short else "")
    for flag in flags:
        context.cite(flag.id)
    texts = [context.say(f"flag-{flag.id}") for flag in flags]
    return f"{', '.join(texts[:MAX_REASONS_SHORT])}." if context.is_short else "\n".join(f"- {text}" for text in texts)


def routes(context: RenderContext) -> str:
    """Return sourced ways to work abroad.  They state no figure: quotas and fees change every year."""
    wanted = context.params.get("country")
    ways = [
        (country, route)
        for country, route in context.facts.routes_for(context.origin)
        if country and route.is_way_to_work and route.confidence == "sourced" and wanted in (None, context.origin, country)
    ]
    ways = [(country, route) for country, route in ways if context.is_fresh(route, route.id)]
    ways.sort(key=lambda way: way[1].through is None)
    if not ways:
        return context.general("routes")
    limit = MAX_ROUTES_SHORT if context.is_short else MAX_ROUTES
    return (" " if context.is_short else "\n").join(_route(context, country, route) for country, route in ways[:limit])


def _route(context: RenderContext, country: str, route: Route) -> str:
    context.cite(route.id)
    through = context.say("route-through", office=context.verbatim(route.through)) if route.through else ""
    kind = context.say(f"route-kind-{route.kind}")
    return context.say("route", country=context.name_of(country), kind=kind, through=through)


def check_office(context: RenderContext) -> str:
    """Return the public job office in the writer's own country that can check an offer, else the general sentence."""
    origin = context.origin
    for _, route in context.facts.routes_for(origin):
        if origin in route.offices and context.is_fresh(route, route.id):
            context.cite(route.id)
            office = context.verbatim(route.offices[origin])
            return context.say("slot-check_office", office=office, country=context.name_of(origin))
    return context.general("check_office")
