"""What can stand in a text as `{ $name }`: each name gives one sentence or more, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from knowledge import numbers, offers, options, rights
from knowledge.asked import Asked


def _country(asked: Asked) -> str:
    return asked.name_of(asked.params["country"])


SLOTS: Mapping[str, Callable[[Asked], str]] = {
    "country": _country,
    "emergency": numbers.emergency,
    "ambulance": numbers.ambulance,
    "quiet": numbers.quiet,
    "wait_note": numbers.wait_note,
    **{name: partial(numbers.line, slot=name) for name in numbers.WANTED},
    "hotline_there": numbers.hotline_there,
    "reflection": rights.reflection,
    "permit": rights.permit,
    "permit_short": rights.permit_short,
    "punishment": rights.punishment,
    "asylum_law": rights.asylum,
    "compensation": rights.compensation,
    "health": rights.health,
    "lawyer": rights.lawyer,
    "return_help": rights.return_help,
    "third_country": rights.third_country,
    "family": rights.family,
    "options": options.options,
    "question": offers.question,
    "reasons": offers.reasons,
    "routes": offers.routes,
    "check_office": offers.check_office,
}
