"""Finds how far each fact is believed: `python -m nlu.training.tune_facts`.  Prints the numbers for nlu/reader/trust.py.

They are found on one half of nlu/validation/turns; what is printed of the other half proves them.
Takes a minute with the vectors in the cache."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import expit

from nlu.data.turns import read_turns
from nlu.data.validation_set import VALIDATION, Expected, read_validation
from nlu.encoder.encoder import encode_all
from nlu.places.matcher import find_places
from nlu.reader.facts import head_of, heads
from nlu.reader.measure import trained_towns
from nlu.reader.reader import Reader, Seen
from nlu.reader.trust import Context, group_of, numbers
from nlu.taxonomy import OURS, load_taxonomy
from nlu.text.folding import folded
from nlu.text.readable import readable

GROUPS = ("none", "somebody", "yes_no", "who", "other")
BARS = (0.5, 0.6, 0.65, 0.7, 0.8)
RIDGE = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    half: int
    name: str
    group: str
    numbers: tuple[float, float, float]
    is_right: bool


def main() -> int:
    turns = [item for item in read_validation(VALIDATION / "turns")[0] if item.language in OURS and item.facts is not None]
    found = list(candidates(turns, Reader.train(read_turns()[0])))
    kinds = tuple(load_taxonomy().facts)
    rows = np.asarray([_row(one, kinds) for one in found])
    right, halves = np.asarray([one.is_right for one in found]), np.asarray([one.half for one in found])
    weights = fitted(rows[halves == 0], right[halves == 0])
    print("KINDS =", {kind: round(float(weight), 2) for kind, weight in zip(kinds, weights, strict=False)})
    print("ASKED =", {group: round(float(weight), 2) for group, weight in zip(GROUPS, weights[len(kinds) :], strict=False)})
    print("PER_HEAD, PER_FACT, PER_WORD =", ", ".join(f"{weight:.2f}" for weight in weights[-3:]))
    chances = expit(rows @ weights)
    stated = [sum(len(item.facts or ()) for item in turns if half_of(item.text) == half) for half in (0, 1)]
    for bar in BARS:
        told = [right[(halves == half) & (chances >= bar)] for half in (0, 1)]
        shares = (f"{100 * own.mean():.1f} / {100 * own.sum() / all_:.1f}" for own, all_ in zip(told, stated, strict=True))
        print(f"told from {bar}: precision / recall", "; on the other half ".join(shares))
    return 0


def half_of(text: str) -> int:
    return zlib.crc32(text.encode()) % 2


def candidates(turns: list[Expected], reader: Reader) -> Iterator[Candidate]:
    """Yield what frames find in the turns, with whether it is right."""
    towns = trained_towns()
    for item, vector in zip(turns, encode_all([readable(item.text) for item in turns]), strict=True):
        places = find_places(item.text, towns, is_asked=item.asked in ("ask_country", "missing_ask_where", "report_ask_where"))
        _, framed = reader.found(Seen(item.text, vector, places, 0.0, item.language), item.asked)
        context = Context(item.asked, len(framed), len(item.text.split()))
        chances = dict(zip(heads(), reader.facts.chances(vector).tolist(), strict=True))
        for name, value in framed.items():
            is_right = _told(name, (item.facts or {}).get(name)) == _told(name, value)
            yield Candidate(
                half_of(item.text), name, group_of(item.asked), numbers(chances[head_of(name, value)], context), is_right
            )


def fitted(rows: npt.NDArray[np.float64], right: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """Return the weights [columns] of a ridge logistic regression."""

    def loss(weights: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        scores = rows @ weights
        errors = expit(scores) - right
        return (
            float(np.logaddexp(0, scores).sum() - scores[right].sum() + RIDGE * weights @ weights),
            rows.T @ errors + 2 * RIDGE * weights,
        )

    weights: npt.NDArray[np.float64] = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x
    return weights


def _row(one: Candidate, kinds: tuple[str, ...]) -> list[float]:
    return [*(float(one.name == kind) for kind in kinds), *(float(one.group == group) for group in GROUPS), *one.numbers]


def _told(name: str, value: str | None) -> str | None:
    return folded(value) if name == "town" and value else value


if __name__ == "__main__":
    sys.exit(main())
