"""How far to believe a fact that a frame found: by its head, its kind, and the message that it stands in.

A logistic regression over five numbers; `python -m nlu.training.tune_facts` finds them on one half of nlu/validation/turns and
prints what the other half says to them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from nlu.taxonomy import load_taxonomy

TELL_FROM = 0.65
"""Higher tells less, and more of it is right."""
# fmt: off
KINDS = {
    "for": -0.16, "person": -0.33, "children": -0.3, "age": -0.81, "here": 0.31, "there": -0.93, "from": 0.04, "to": -0.02,
    "town": 0.13, "since": -0.25, "work": 0.92, "papers": 0.99, "pay": -0.15, "debt": -0.19, "locked": -0.21, "watched": 0.64,
    "phone_read": -0.44, "talk": 0.53, "police": 1.05, "health": -0.16, "tried": 1.24, "writer": 0.18,
}
ASKED = {"none": 0.44, "somebody": 0.58, "yes_no": -0.36, "who": 0.99, "other": 0.41}
PER_HEAD, PER_FACT, PER_WORD = 0.61, 0.87, 0.30
# fmt: on
LEAST, MOST = 1e-6, 1 - 1e-6


@dataclass(frozen=True, slots=True)
class Context:
    asked: str | None
    """Answer key of the open question."""
    facts: int
    """How many facts the frames found in the message."""
    words: int


def trust(name: str, chance: float, context: Context) -> float:
    """Return the probability that the fact `name` is right; `chance`: what its head says, 0 to 1."""
    scores = (per * value for per, value in zip((PER_HEAD, PER_FACT, PER_WORD), numbers(chance, context), strict=True))
    return 1 / (1 + math.exp(-(KINDS[name] + ASKED[group_of(context.asked)] + sum(scores))))


def numbers(chance: float, context: Context) -> tuple[float, float, float]:
    """Return the log-odds of the head, and the logarithms of how many facts and words there are."""
    clipped = min(max(chance, LEAST), MOST)
    return math.log(clipped / (1 - clipped)), math.log1p(context.facts), math.log1p(context.words)


def group_of(asked: str | None) -> str:
    """Return which questions are alike here: none, about somebody else, yes or no, who, and all others."""
    if asked is None:
        return "none"
    if asked.startswith(("missing_", "report_")):
        return "somebody"
    kind = load_taxonomy().kind_of(asked)
    return kind.name if kind and kind.name in ("yes_no", "who") else "other"
