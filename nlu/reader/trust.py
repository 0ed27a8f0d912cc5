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
    "for": -0.41, "person": -0.71, "children": 0.31, "age": 0.03, "here": -0.06, "there": -0.84, "from": -0.47, "to": 0.49,
    "town": 0.1, "since": -0.26, "work": 0.61, "papers": 0.79, "pay": -0.28, "debt": -0.51, "locked": -0.07, "watched": 0.06,
    "phone_read": -0.85, "talk": 0.48, "police": 1.05, "health": 0.18, "tried": 1.24, "writer": 0.11,
}
ASKED = {"none": 0.08, "somebody": 0.29, "yes_no": -0.54, "who": 1.08, "other": 0.08}
PER_HEAD, PER_FACT, PER_WORD = 0.49, 0.70, 0.49
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
