"""The facts behind an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge import Library
from knowledge.facts.collection import id_of
from knowledge.facts.fact import Fact
from knowledge.facts.migration import Provision


@dataclass(frozen=True, slots=True)
class UsedFact:
    """A fact that an answer used, or that stands behind its general words."""

    id: str
    title: str
    country: str | None
    says: str | None
    fact: Fact


def used_facts(library: Library, sources: Sequence[str]) -> list[UsedFact]:
    """Return the facts behind an answer, in the order in which it uses them."""
    wanted = {*sources}
    known = {}
    for file, place, fact in library.facts.all():
        code = file.removesuffix(".yml")
        if (name := id_of(fact, code, place)) in wanted:
            country = code if code in library.facts.countries else None
            known[name] = UsedFact(name, title_of(fact, place), country, getattr(fact, "says", None), fact)
    return [known[source] for source in sources if source in known]


def title_of(fact: Fact, place: Sequence[str | int]) -> str:
    """Return the name that people know a fact by, else its subject."""
    if isinstance(fact, Provision):
        return f"{fact.instrument}, {fact.ref}"
    for name in ("name", "local_name", "plain", "kind"):
        if isinstance(title := getattr(fact, name, None), str):
            return title.replace("_", " ") if name == "kind" else title
    return str(place[-1]).replace("_", " ")
