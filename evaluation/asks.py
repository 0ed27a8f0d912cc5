"""Measures how well single sentences are read as questions: `python -m evaluation.asks [--misses]`.

On `nlu/validation/asks/`: composed apart from nlu/asks/ and never trained on; thresholds were chosen on it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.evaluate import MODEL, Parse, in_process
from nlu.data.asks import NOTHING, Ask, read_asks
from nlu.data.validation_set import VALIDATION
from nlu.taxonomy import OURS

TAKEN_FROM = 0.6
"""As bot/understanding.py takes them where nothing binding hangs on it."""


@dataclass(frozen=True, slots=True)
class Rates:
    sentences: int
    found: float
    """Of the sentences that ask: share that is read as what it asks."""
    right: float
    """Of those that were read as a question: share that is that question."""
    invented: float
    """Of the sentences that ask nothing: share that is read as a question."""


def rates(read: Sequence[tuple[Ask, str]]) -> Rates:
    """`read`: sentences with the name that each was read as, or NOTHING."""
    asking, calm = [one for one in read if one[0].name != NOTHING], [one for one in read if one[0].name == NOTHING]
    hits = sum(ask.name == name for ask, name in asking)
    taken = sum(name != NOTHING for _, name in read)
    invented = sum(name != NOTHING for _, name in calm)
    return Rates(len(read), hits / max(1, len(asking)), hits / max(1, taken), invented / max(1, len(calm)))


def read_as(parsed: dict[str, Any]) -> str:
    """Return the name that a parsed sentence is read as, or NOTHING."""
    found = next((one for one in parsed["asks"] if one["sentence"] is None and one["confidence"] >= TAKEN_FROM), None)
    return str(found["name"]) if found else NOTHING


def measure(parse: Parse, every: int = 1) -> list[tuple[Ask, str]]:
    """Return the sentences with the name that each is read as.  `every`: one in so many."""
    asks, _ = read_asks(VALIDATION / "asks")
    return [(ask, read_as(parse(ask.text, None, True))) for ask in asks[::every]]


def main() -> int:
    parser = argparse.ArgumentParser(prog="evaluation.asks", description="Measure how single questions are read.")
    parser.add_argument("--misses", action="store_true", help="print each sentence that is read as something else")
    options = parser.parse_args()
    read = measure(in_process(MODEL))
    print("language  sentences  found  right  invented")
    for language in (*OURS, None):
        own = rates([one for one in read if language in (None, one[0].language)])
        print(f"{language or 'all':<9} {own.sentences:>9}  {own.found:>5.1%}  {own.right:>5.1%}  {own.invented:>8.1%}")
    if options.misses:
        print("\n".join(f"{ask.language} {ask.name} as {name}: {ask.text}" for ask, name in read if ask.name != name))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
