"""Figures of a model on messages with known answers.  Plain values in, plain values out."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from nlu.data.validation_set import Expected
from nlu.taxonomy import OURS

BINS = 10
COLUMNS = ("intent", "first_three", "danger_recall", "danger_precision", "risk", "language")
"""The shares of a report, by the names of Figures."""
LANGUAGE_OF_CODE = {"bs": "sr", "hr": "sr", "sh": "sr", "cnr": "sr", "mo": "ro"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model understood of a message."""

    ranking: tuple[tuple[str, float], ...]
    risk: str
    risk_confidence: float
    language: str
    answer: str | None = None
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """A proportion with its 95 % Wilson interval (Wilson 1927); `of` 0 means that there was nothing to count."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        return self.hits / self.of if self.of else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        if not self.of:
            return (0.0, 1.0)
        z, n, p = 1.96, self.of, self.value
        middle, spread = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return ((middle - spread) / (1 + z * z / n), (middle + spread) / (1 + z * z / n))

    def __str__(self) -> str:
        if not self.of:
            return "-"
        low, high = self.interval
        return f"{100 * self.value:5.1f} ({100 * low:.0f}-{100 * high:.0f})"


@dataclass(frozen=True, slots=True)
class Pair:
    expected: Expected
    answer: Answer

    @property
    def is_right(self) -> bool:
        return self.answer.ranking[0][0] in self.expected.intents

    @property
    def is_among_three(self) -> bool:
        return any(name in self.expected.intents for name, _ in self.answer.ranking[:3])


@dataclass(frozen=True, slots=True)
class Figures:
    intent: Share
    first_three: Share
    danger_recall: Share
    danger_precision: Share
    risk: Share
    language: Share
    calibration_error: float

    def as_json(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name in COLUMNS:
            share: Share = getattr(self, name)
            found[name] = {"value": _number(share.value), "interval": [round(x, 4) for x in share.interval], "of": share.of}
        found["calibration_error"] = _number(self.calibration_error)
        return found


def figures(pairs: Sequence[Pair]) -> Figures:
    dangerous = [pair for pair in pairs if pair.expected.risk == "immediate"]
    flagged = [pair for pair in pairs if pair.answer.risk == "immediate"]
    caught = sum(pair.answer.risk == "immediate" for pair in dangerous)
    return Figures(
        intent=_share(pairs, lambda pair: pair.is_right),
        first_three=_share(pairs, lambda pair: pair.is_among_three),
        danger_recall=Share(caught, len(dangerous)),
        danger_precision=Share(caught, len(flagged)),
        risk=_share(pairs, lambda pair: pair.answer.risk == pair.expected.risk),
        language=_share(pairs, _names_language),
        calibration_error=calibration_error(pairs),
    )


def _share(pairs: Sequence[Pair], holds: Callable[[Pair], bool]) -> Share:
    return Share(sum(map(holds, pairs)), len(pairs))


def _names_language(pair: Pair) -> bool:
    code = LANGUAGE_OF_CODE.get(pair.expected.language, pair.expected.language)
    return pair.answer.language == code


def calibration_error(pairs: Sequence[Pair]) -> float:
    """Return the expected calibration error of the intent's confidence, 0 to 1, over ten equal bins; NaN without messages."""
    if not pairs:
        return math.nan
    bins: list[list[Pair]] = [[] for _ in range(BINS)]
    for pair in pairs:
        bins[min(int(pair.answer.ranking[0][1] * BINS), BINS - 1)].append(pair)
    gaps = (
        len(own) * abs(sum(p.is_right for p in own) / len(own) - sum(p.answer.ranking[0][1] for p in own) / len(own))
        for own in bins
        if own
    )
    return sum(gaps) / len(pairs)


def confusions(pairs: Iterable[Pair]) -> list[tuple[str, str, int]]:
    """Return expected intent, found intent, how often; the most frequent first."""
    wrong = Counter((p.expected.intents[0], p.answer.ranking[0][0]) for p in pairs if not p.is_right)
    return [(expected, found, count) for (expected, found), count in wrong.most_common()]


def known_misses(pairs: Iterable[Pair]) -> list[str]:
    """Return a line for each danger that is missed, and for each message whose topic is not among the first three, sorted."""
    lines = []
    for pair in pairs:
        wanted = pair.expected
        if wanted.risk == "immediate" != pair.answer.risk:
            lines.append(f"danger\t{wanted.language}\t{wanted.text}")
        if not pair.is_among_three:
            lines.append(f"{'/'.join(wanted.intents)}\t{wanted.language}\t{wanted.text}")
    return sorted(lines)


def report(pairs: Sequence[Pair]) -> dict[str, Any]:
    languages = list(dict.fromkeys(pair.expected.language for pair in pairs))
    groups = {f"{code}": [p for p in pairs if p.expected.language == code] for code in languages}
    variants = dict.fromkeys((p.expected.language, p.expected.variant) for p in pairs)
    for code, variant in sorted(variants):
        groups[f"{code} {variant}"] = [p for p in pairs if (p.expected.language, p.expected.variant) == (code, variant)]
    found = {name: figures(own).as_json() for name, own in groups.items()}
    means = {"ours": [c for c in languages if c in OURS], "others": [c for c in languages if c not in OURS]}
    return {
        "messages": len(pairs),
        "mean": {name: _mean([found[code] for code in codes]) for name, codes in means.items() if codes},
        "groups": found,
        "calibration_error": _number(calibration_error(pairs)),
        "confusions": [{"expected": e, "found": f, "count": n} for e, f, n in confusions(pairs)[:40]],
    }


def _mean(groups: list[dict[str, Any]]) -> dict[str, float | None]:
    """Return the mean over languages, each counting equally."""
    names = [name for name in groups[0] if name != "calibration_error"]
    means = {}
    for name in names:
        values = [group[name]["value"] for group in groups if group[name]["value"] is not None]
        means[name] = round(sum(values) / len(values), 4) if values else None
    return means


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)


def table(found: dict[str, Any]) -> str:
    lines = [f"{'':14}{'n':>5}" + "".join(f"{name.replace('_', ' '):>19}" for name in COLUMNS) + f"{'calibration':>13}"]
    for name, own in found["groups"].items():
        cells = "".join(f"{cell(own[column]) or '-':>19}" for column in COLUMNS)
        error = own["calibration_error"]
        lines.append(f"{name:14}{own['intent']['of']:5}{cells}{100 * error if error is not None else 0:13.1f}")
    for name, own in found["mean"].items():
        cells = "".join(f"{percent(own[column]) or '-':>19}" for column in COLUMNS)
        lines.append(f"{'mean ' + name:14}{'':5}{cells}")
    lines.append(f"expected calibration error over all: {100 * (found['calibration_error'] or 0):.1f} %")
    worst = [f"{c['expected']} as {c['found']} {c['count']}" for c in found["confusions"][:12]]
    return "\n".join([*lines, "most confused: " + "; ".join(worst)])


def cell(share: dict[str, Any]) -> str:
    """Return a share as "87.0 (82-91)", in percent; nothing where there was nothing to count."""
    if share["value"] is None:
        return ""
    low, high = share["interval"]
    return f"{100 * share['value']:.1f} ({100 * low:.0f}-{100 * high:.0f})"


def percent(value: float | None) -> str:
    return "" if value is None else f"{100 * value:.1f}"
