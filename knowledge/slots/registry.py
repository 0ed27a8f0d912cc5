"""What can stand in a text as `{ $name }`: each name gives one sentence or more, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from knowledge.slots import job_offers, options, phone_lines, rights
from knowledge.slots.context import Asked


def _country(asked: Asked) -> str:
    return asked.name_of(asked.params["country"])


SLOTS: Mapping[str, Callable[[Asked], str]] = {
    "country": _country,
    "emergency": phone_lines.emergency,
    "ambulance": phone_lines.ambulance,
    "quiet": phone_lines.quiet,
    "wait_note": phone_lines.wait_note,
    **{name: partial(phone_lines.line, slot=name) for name in phone_lines.WANTED},
    "hotline_there": phone_lines.hotline_there,
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
    "question": job_offers.question,
    "reasons": job_offers.reasons,
    "routes": job_offers.routes,
    "check_office": job_offers.check_office,
}
