"""What the pages call states, reasons, acts, roles and parameters."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import ua_parser

from knowledge import Library
from routing.interface import Interface
from routing.library import answers, wording
from routing.oncall.calls import PRETEND, Ended
from routing.staff.sessions import Member
from routing.store.tables import CallOutcome

ACTS = (
    "claimed",
    "accepted",
    "took_over",
    "wrote_over",
    "offered",
    "asked_supervisor",
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
SAYS_MORE = {
    "immediate_danger": ("confined", "violence", "weapon", "imminent", "moved", "medical", "hopeless"),
    "sounds_dangerous": ("confined", "violence", "weapon", "imminent", "moved", "medical", "hopeless", "immediate_danger"),
    "talk_to_human": ("asked_for_person",),
}
"""Reasons that say no more than any of these beside them."""
OF_THE_LINE = frozenset({"model_slow", "model_down", "read_late", "no_answer", "could_not_process"})
"""Reasons that tell how the line fares, and nothing of the writer."""
ANY = "any"
"""The choice of country for the general answer, although the writer's country is known."""


def names(library: Library, interface: Interface) -> dict[str, object]:
    """Return what the pages call languages, countries and parameters."""

    def language(code: str) -> str:
        base, _, script = code.partition("-")
        name = interface.language_name(base)
        return interface.say("library-cyrillic", language=name) if script else name

    def value(param: str, code: str) -> str:
        if library.catalogue.params.get(param) == "country":
            return interface.country(code)
        signs = {flag.id: flag.plain for flag in library.facts.red_flags.flags} if param == "flag" else {}
        return signs.get(code) or interface.name_of("value", code)

    return {
        "language_name": language,
        "value_name": value,
        "topics": answers.TOPICS,
        "languages": sorted(library.languages, key=language),
        "codes": sorted(wording.codes(library), key=language),
        "countries": sorted(library.facts.countries, key=interface.country),
        "any": ANY,
    }


def pressing(reasons: Sequence[str]) -> list[str]:
    """Return the reasons that somebody who has a second should read: what the writer said first, nothing twice."""
    found = [one for one in reasons if not set(SAYS_MORE.get(one, ())) & set(reasons)]
    return sorted(found, key=lambda one: one in OF_THE_LINE)


def called_in(library: Library, read: str) -> Callable[..., str]:
    """Return the function that names risks, reasons, signals and intents in the language of the reader (names.ftl)."""
    return lambda name, *kinds: library.name_of(name, read, *kinds)


def browser_called(agent: str, interface: Interface) -> str:
    """Return what people call a browser that names itself in this way, and the system that it runs on."""
    found = ua_parser.parse(agent)
    if found.user_agent is None:
        return interface.say("me-unknown-browser")
    if found.os is None:
        return found.user_agent.family
    return interface.say("me-browser", browser=found.user_agent.family, system=found.os.family)


def outcome_of_test(ended: Ended, interface: Interface) -> str:
    """Say how a test call ended."""
    if ended.outcome is not CallOutcome.SENT:
        return interface.say("test-not-sent", why=interface.name_of("reason", ended.reason))
    return interface.say("test-pretend" if ended.reason == PRETEND else "test-sent")


def reader_language(library: Library, interface: Interface, member: Member, chosen: str | None = None) -> str:
    """Return the language that a member reads beside the writer's: the one chosen on the page, else their own."""
    return wording.reader_language(library, chosen, own_language(interface, member, library.languages))


def own_language(interface: Interface, member: Member, written: Collection[str]) -> str:
    """Return the language of a member's pages; where only their browser speaks it and they do not, the first that they do.

    `written`: the languages that there are texts in."""
    spoken = [code for code in member.languages if code in written]
    is_meant = member.interface_language is not None or interface.language in spoken or not spoken
    return interface.language if is_meant else spoken[0]


def read_otherwise(library: Library, interface: Interface, member: Member, read: str) -> str | None:
    """Return the language that a page is read in where it is not the member's own, so that addresses name it."""
    return read if read != reader_language(library, interface, member) else None
