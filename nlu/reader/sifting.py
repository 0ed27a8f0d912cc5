"""What counts of all that the frames find in a message: one value a fact, and nothing that is said in passing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nlu.reader.ages import ADULT

PLACE_FACTS = frozenset({"here", "there", "from", "to"})
SAID_FIRST = frozenset({"for", "person", "age", "children"})
KIN = frozenset({"child", "relative", "friend"})
"""Values of `for`: somebody who is also named in passing."""
# fmt: off
ABOUT = frozenset({
    "for", "about", "behalf", "missing", "find", "per", "mbi", "fiala", "gieni", "pentru", "pt", "despre", "vorba", "gasiti",
    "za", "dlia", "pro", "oko", "povod", "zaradi", "radi", "icin", "hakinda", "hakind",
})
# fmt: on
"""Words, folded, beside the person whom a message is about."""
ABOUT_WORDS = 5
YOUNGEST_PARENT, OLDEST = 12, 95
"""Years of a life: of somebody with children a smaller age is that of a child."""
FEWEST_YEARS = 10
"""Fewer are how long something lasts, where both can be read."""
BESIDE = 5
"""Characters between a pregnancy and its months."""


@dataclass(frozen=True, slots=True)
class Stated:
    name: str
    value: str
    """For a fact of place: the number of the place among those of the message."""
    start: int
    end: int


def counting_ones(found: Mapping[str, Sequence[Stated]], string: str, *, asks_who: bool) -> dict[str, tuple[Stated, ...]]:
    """Return by fact what counts of all that was found in a folded string; `asks_who`: the question is whom it is about."""
    since = [one for one in found.get("since", ()) if not _is_pregnancy(one, found.get("health", ()))]
    youngest = YOUNGEST_PARENT if found.get("children") else 1
    ages = [
        one
        for one in found.get("age", ())
        if youngest <= int(one.value) <= OLDEST and not _is_duration(one, found.get("since", ()))
    ]
    sifted = {**found, "since": since, "age": ages}
    counting = {name: tuple(_chosen(name, own)) for name, own in sifted.items() if own}
    return {} if not asks_who and _is_in_passing(counting, string) else counting


def _chosen(name: str, own: Sequence[Stated]) -> Iterator[Stated]:
    """Yield the one that counts: of two that overlap the longer, then the first or the last."""
    longest = [
        one
        for one in own
        if not any(other.start <= one.start and one.end <= other.end and _length(other) > _length(one) for other in own)
    ]
    if name in PLACE_FACTS:
        yield from longest
    else:
        pick = min if name in SAID_FIRST else max
        yield pick(longest, key=lambda stated: stated.start)


def _is_in_passing(stated: Mapping[str, tuple[Stated, ...]], string: str) -> bool:
    """Return whether a relative or friend is named and nothing else is told of them: "my husband is on shift"."""
    if not stated.keys() <= {"for", "person"}:
        return False
    return any(one.value in KIN and ABOUT.isdisjoint(_around(one, string)) for one in stated.get("for", ()))


def _around(stated: Stated, string: str) -> list[str]:
    return string[: stated.end].split()[-ABOUT_WORDS:] + string[stated.start :].split()[:ABOUT_WORDS]


def _is_duration(age: Stated, since: Sequence[Stated]) -> bool:
    """Return whether the years of an age are those since when something lasts: "three years in Germany"."""
    return int(age.value) < FEWEST_YEARS and any(age.start < one.end and one.start < age.end for one in since)


def _is_pregnancy(since: Stated, health: Sequence[Stated]) -> bool:
    """Return whether months are those of a pregnancy, not since when something lasts."""
    return since.value in ("weeks", "months") and any(
        one.value == "pregnant" and since.start < one.end + BESIDE and one.start < since.end + BESIDE for one in health
    )


def _length(stated: Stated) -> int:
    return stated.end - stated.start


def of_a_child(stated: tuple[Stated, ...]) -> tuple[Stated, ...]:
    """Return the facts with a woman or man below 18 as the child that they are."""
    age = next((int(one.value) for one in stated if one.name == "age"), ADULT)
    if age >= ADULT:
        return stated
    return tuple(Stated(one.name, "child", one.start, one.end) if one.name == "person" else one for one in stated)


def without_their_children(chosen: Mapping[str, tuple[Stated, ...]]) -> tuple[Stated, ...]:
    """Return all that is stated; the children who are with an adult are not the person it is about."""
    children = chosen.get("children", ())
    return tuple(
        one
        for own in chosen.values()
        for one in own
        if one.value != "child" or one.name != "person" or not any(a.start < one.end and one.start < a.end for a in children)
    )
