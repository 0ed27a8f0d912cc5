"""The facts of one message, by rule alone: frames of its language, ages, and places by the words around them."""

from __future__ import annotations

from collections.abc import Sequence

from nlu.places.matcher import Place, country_of
from nlu.reader.ages import ages
from nlu.reader.frames import PLACE_FACTS, Stated, frames_of

PLACE_OF_QUESTION = {
    "ask_country": "here",
    "danger_ask_place": "here",
    "confirm_country": "here",
    "missing_ask_where": "there",
    "report_ask_where": "there",
}
"""Whose place a bare name is, by the question that was open."""


def stated_facts(text: str, places: Sequence[Place], language: str, asked: str | None) -> dict[str, str]:
    frames = frames_of(language)
    stated = frames.read(text, places) if frames else ()
    facts = {one.name: one.value for one in stated if one.name not in PLACE_FACTS}
    if (told := ages(text, asked in ("options_ask_age", "missing_ask_since"))) and "age" not in facts:
        facts["age"] = str(told[0])
    return facts | place_facts(places, stated, asked)


def place_facts(places: Sequence[Place], stated: Sequence[Stated], asked: str | None) -> dict[str, str]:
    """Return a country for each role, the last that was named ("not Germany, Austria"), and the town where the person is."""
    roles = _roles(places, stated, asked)
    facts: dict[str, str] = {}
    for number, place in enumerate(places):
        country, role = country_of(place), roles.get(number)
        if country is None or role is None:
            continue
        facts[role] = country
        if place.kind == "city" and role in ("here", "there"):
            facts["town"] = place.code
    return facts


def _roles(places: Sequence[Place], stated: Sequence[Stated], asked: str | None) -> dict[int, str]:
    """Return the role of each place that has one: by the longest frame, by the place beside it, by what was asked."""
    own = sorted((one for one in stated if one.name in PLACE_FACTS), key=lambda one: one.end - one.start)
    roles = {int(one.value): one.name for one in own}
    named = [number for number, place in enumerate(places) if place.kind in ("country", "city")]
    for number in named:
        beside = (other for other in (number - 1, number + 1) if other in roles and other in named)
        same = (other for other in beside if country_of(places[other]) == country_of(places[number]))
        role = next((roles[other] for other in same), PLACE_OF_QUESTION.get(asked or ""))
        if number not in roles and role is not None:
            roles[number] = role
    return roles
