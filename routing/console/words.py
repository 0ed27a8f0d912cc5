"""What the pages call states, reasons, acts, roles and parameters."""

from __future__ import annotations

from collections.abc import Callable

from knowledge import Library
from routing.library import answers, wording
from routing.oncall.calls import PRETEND, Ended
from routing.staff.sessions import Member
from routing.store.tables import CallOutcome, Reason

ACTS = (
    "claimed",
    "accepted",
    "took_over",
    "wrote_over",
    "offered",
    "declined",
    "withdrew",
    "released",
    "lost",
    "returned",
    "closed",
    "undid",
    "saw",
    "looked",
)
"""The acts of the audit trail that say who held a conversation."""
LABELS = {
    "country": "Where they are",
    "origin": "Comes from",
    "who": "Who",
    "cooperation": "Would help the police",
    "fear": "Afraid to go home",
    "minor": "Under 18",
    "papers": "Passport of an EU country",
    "flag": "Warning sign in the offer",
}
"""Names of parameters."""
REASONS_TO_READ = {
    Reason.ADVICE: "A colleague asked me for advice",
    Reason.SUPERVISION: "Supervision",
    Reason.SAFETY: "Somebody may be in danger",
    Reason.COMPLAINT: "A complaint",
    Reason.MISTAKE: "Looking for a fault of the line",
}
"""Why members say that they read what is not theirs."""
ANY = "any"
"""The choice of country for the general answer, although the writer's country is known."""


def names(library: Library) -> dict[str, object]:
    """Return what the pages call languages, countries and parameters."""
    english = library.texts_of("en")

    def language(code: str) -> str:
        base, _, script = code.partition("-")
        return english.language_name(base) + (" (Cyrillic)" if script else "")

    def value(param: str, code: str) -> str:
        if library.catalogue.params.get(param) == "country":
            return english.country(code)
        signs = {flag.id: flag.plain for flag in library.facts.red_flags.flags} if param == "flag" else {}
        return signs.get(code, code.replace("_", " "))

    return {
        "language_name": language,
        "value_name": value,
        "labels": LABELS,
        "topics": answers.TOPICS,
        "languages": sorted(library.languages, key=language),
        "codes": sorted(wording.codes(library), key=language),
        "countries": sorted(library.facts.countries, key=english.country),
        "any": ANY,
    }


def called_in(library: Library, read: str) -> Callable[..., str]:
    """Return the function that names risks, reasons, signals and intents in the language of the reader (names.ftl)."""
    return lambda name, *kinds: library.name_of(name, read, *kinds)


def outcome_of_test(ended: Ended) -> str:
    """Say how a test call ended."""
    if ended.outcome is not CallOutcome.SENT:
        return f"The test was not sent: {ended.reason}."
    return "The test went to a pretend phone: SMS is off." if ended.reason == PRETEND else "The test was sent."


def reader_language(library: Library, member: Member, chosen: str | None = None) -> str:
    """Return the language that a member reads: the chosen one, else the first of theirs that texts are written in."""
    return wording.reader_language(library, chosen, *member.languages)
