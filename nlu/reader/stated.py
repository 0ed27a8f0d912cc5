"""The facts of one message by rule: frames of its language, ages, and whose the places are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nlu.places.matcher import Place, country_of
from nlu.reader.ages import ages
from nlu.reader.frames import frames_of
from nlu.reader.sifting import PLACE_FACTS, Stated
from nlu.text.folding import folded

PLACE_OF_QUESTION = {
    "ask_country": "here",
    "confirm_country": "here",
    "danger_ask_place": "here",
    "missing_ask_where": "there",
    "report_ask_where": "there",
}
"""Whose place a bare name is, by the question that was open."""
# fmt: off
NEAR = frozenset({
    "near", "outside", "linga", "langa", "pod", "pid", "kod", "blizu", "afer", "krai", "pri", "okolo", "bilia", "iakin", "bliz",
    "pored",
})
# fmt: on
"""Words before a town, folded: somebody is near it, in the same country, not in it."""
ELSEWHERE = frozenset({"child", "relative", "friend", "stranger"})
"""Whom a message is about when the place that it names is theirs, not the writer's."""
ABOUT_SOMEBODY = ("missing_", "report_")
"""Questions about a person who is not the writer begin so."""
ABOUT_WHOM = frozenset({"shelter_ask_who"})
"""Questions that a person answers with whom they write about, and no more."""
ABOUT_AGE = frozenset({"options_ask_age", "missing_ask_since"})
"""Questions that a bare number answers as an age."""


def stated_facts(
    text: str,
    places: Sequence[Place],
    language: str,
    asked: str | None,
    learned: Mapping[int, str] | None = None,
    *,
    is_answer: bool = True,
) -> dict[str, str]:
    """Return what a message states, by fact.

    `places`: those of the text; `asked`: the open question; `learned`: roles of places by their number, where no frame says;
    `is_answer`: the text answers the question, which then says whose a bare place is."""
    frames = frames_of(language)
    is_about_somebody = (asked or "").startswith(ABOUT_SOMEBODY)
    stated = frames.read(text, places, is_about_somebody=is_about_somebody, asks_who=asked in ABOUT_WHOM) if frames else ()
    facts = {one.name: one.value for one in stated if one.name not in PLACE_FACTS}
    is_age_asked = asked in ABOUT_AGE and "since" not in facts
    if (told := ages(text, is_age_asked)) and "age" not in facts:
        facts["age"] = str(told[0])  # the others are those of children and relatives
    denied: frozenset[int] = frames.denied_places(text, places) if frames and places else frozenset()
    roles = roles_of(places, stated, asked if is_answer else None, learned or {}, denied)
    if facts.get("for") in ELSEWHERE or PLACE_OF_QUESTION.get(asked or "") == "there":
        roles = {number: "there" if role == "here" else role for number, role in roles.items()}
    return facts | _of_places(text, places, roles)


def roles_of(
    places: Sequence[Place], stated: Sequence[Stated], asked: str | None, learned: Mapping[int, str], denied: frozenset[int]
) -> dict[int, str]:
    """Return the role of each place that has one: by the longest frame, as learned, by the place beside it, by the question.

    `denied`: places that only a frame gives a role, "not Sweden"."""
    framed = sorted((one for one in stated if one.name in PLACE_FACTS), key=lambda one: one.end - one.start)
    roles = {number: role for number, role in learned.items() if number not in denied} | {
        int(one.value): one.name for one in framed
    }
    named = [number for number, place in enumerate(places) if place.kind in ("country", "city")]
    for number in named:
        beside = (other for other in (number - 1, number + 1) if other in roles and other in named)
        same = (other for other in beside if country_of(places[other]) == country_of(places[number]))
        role = next((roles[other] for other in same), PLACE_OF_QUESTION.get(asked or ""))
        if number not in roles and number not in denied and role is not None:
            roles[number] = role
    return roles


def _of_places(text: str, places: Sequence[Place], roles: Mapping[int, str]) -> dict[str, str]:
    """Return a country for each role, the last that was named ("not Germany, Austria"), and the town where the person is."""
    facts: dict[str, str] = {}
    for number, place in enumerate(places):
        country, role = country_of(place), roles.get(number)
        if country is None or role is None:
            continue
        facts[role] = country
        before = text[: place.start].split()[-1:]
        is_near = bool(before) and folded(before[0]) in NEAR
        if place.kind == "city" and role in ("here", "there") and not is_near:
            facts["town"] = place.code
    return facts
