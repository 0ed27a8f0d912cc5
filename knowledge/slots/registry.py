"""What can stand in a text as `{ $name }`: each slot gives one sentence or more, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from knowledge.slots import emergency, job_offers, options, permits, phone_lines, rights
from knowledge.slots.contact_choice import WANTED
from knowledge.slots.context import RenderContext
from knowledge.texts import foreign, serbian

OUR_LANGUAGES = ("en", "ro", "ru", "uk", "bg", "sq", "sr", "tr")
"""As they are named to whoever writes another one; a test compares them with taxonomy.yml."""
SLOTS: Mapping[str, Callable[[RenderContext], str]] = {
    "country": lambda context: context.country_name,
    "foreign": lambda context: serbian.keep(foreign.sentence(context.params.get("tongue", ""), OUR_LANGUAGES)),
    "foreign_again": lambda context: serbian.keep(foreign.sentence_again(context.params.get("tongue", ""))),
    "foreign_danger": lambda context: serbian.keep(foreign.sentence_in_danger(context.params.get("tongue", ""))),
    "ahead": lambda context: context.params.get("ahead", ""),
    "emergency": emergency.emergency,
    "ambulance": emergency.ambulance,
    "quiet": emergency.quiet,
    "wait_note": emergency.wait_note,
    **{name: partial(phone_lines.line, slot=name) for name in WANTED},
    "child_help": phone_lines.child_help,
    "hotline_there": phone_lines.hotline_there,
    "permit": permits.permit,
    "permit_short": permits.permit_short,
    "family": permits.family,
    "reflection": rights.reflection,
    "punishment": rights.punishment,
    "asylum_law": rights.asylum,
    "compensation": rights.compensation,
    "health": rights.health,
    "lawyer": rights.lawyer,
    "return_help": rights.return_help,
    "third_country": rights.third_country,
    "options": options.options,
    "question": job_offers.question,
    "reasons": job_offers.reasons,
    "routes": job_offers.routes,
    "check_office": job_offers.check_office,
}
