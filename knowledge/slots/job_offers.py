"""Checking a job offer and naming legal ways to work abroad."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.facts.collection import Facts
from knowledge.facts.migration import Flag, Route
from knowledge.slots.context import Asked

MAX_REASONS = 3
MAX_ROUTES_SHORT = 2
MAX_ROUTES = 6
STRONG_FOR_DANGER = 2
ANY_FOR_DANGER = 3
UNSURE_FOR_CARE = 3


def names(value: str | None) -> list[str]:
    """Signs in a parameter: separated by commas."""
    return [name.strip() for name in (value or "").split(",") if name.strip()]


def level(facts: Facts, params: Mapping[str, str]) -> str:
    """danger: two strong signs or three of any kind; careful: one sign or much unknown; else calm.

    The strengths are our own simple reading of the signs and say nothing about who is a victim (red_flags.yml).
    """
    found = _flags(facts, params.get("flags"))
    strong = sum(flag.strength == "strong" for flag in found)
    if strong >= STRONG_FOR_DANGER or len(found) >= ANY_FOR_DANGER:
        return "danger"
    return "careful" if found or len(names(params.get("unsure"))) >= UNSURE_FOR_CARE else "calm"


def _flags(facts: Facts, value: str | None) -> list[Flag]:
    """The named signs, strong ones first."""
    wanted = {*names(value)}
    found = [flag for flag in facts.red_flags.flags if flag.id in wanted]
    return sorted(found, key=lambda flag: flag.strength != "strong")


def question(asked: Asked) -> str:
    return asked.say(f"question-{asked.params['flag']}")


def reasons(asked: Asked) -> str:
    found = [flag for flag in _flags(asked.facts, asked.params.get("flags")) if asked.texts.has(f"flag-{flag.id}")]
    if not found:
        return asked.general("reasons") + ("." if asked.is_short else "")
    for flag in found:
        asked.use(flag.id)
    said = [asked.say(f"flag-{flag.id}") for flag in found]
    return f"{', '.join(said[:MAX_REASONS])}." if asked.is_short else "\n".join(f"- {reason}" for reason in said)


def routes(asked: Asked) -> str:
    """Ways to work that are read in a source.  No figure is said: quotas and fees change every year."""
    origin = asked.params.get("origin", "")
    wanted = asked.params.get("country")
    ways = [
        (country, route)
        for country, route in asked.facts.routes_for(origin)
        if country and route.is_way_to_work and route.confidence == "sourced" and wanted in (None, origin, country)
    ]
    ways = [(country, route) for country, route in ways if asked.is_fresh(route, route.id)]
    ways.sort(key=lambda way: way[1].through is None)
    if not ways:
        return asked.general("routes")
    most = MAX_ROUTES_SHORT if asked.is_short else MAX_ROUTES
    return (" " if asked.is_short else "\n").join(_route(asked, country, route) for country, route in ways[:most])


def _route(asked: Asked, country: str, route: Route) -> str:
    asked.use(route.id)
    through = asked.say("route-through", office=asked.kept(route.through)) if route.through else ""
    return asked.say("route", country=asked.name_of(country), kind=asked.say(f"route-kind-{route.kind}"), through=through)


def check_office(asked: Asked) -> str:
    """The public job office at home, where one is sourced."""
    origin = asked.params.get("origin", "")
    for _, route in asked.facts.routes_for(origin):
        if origin in route.offices and asked.is_fresh(route, route.id):
            asked.use(route.id)
            return asked.say("slot-check_office", office=asked.kept(route.offices[origin]), country=asked.name_of(origin))
    return asked.general("check_office")
