"""What a router has counted of models on trial, in words and rates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import httpx
from prometheus_client.parser import text_string_to_metric_families

from linden.doors import doors_of
from linden.settings import Settings

WITHIN_S: Final = 5.0
PREFIX: Final = "linden_trial_"
WORDS: Final = {
    "immediate_lost": "no longer in immediate danger",
    "immediate_found": "newly in immediate danger",
    "risk_lower": "risk lower",
    "risk_higher": "risk higher",
    "intent": "another intent",
    "language": "another language",
    "answer": "another answer to our question",
    "facts": "other facts",
    "anything": "anything of that",
}
"""What differs, the gravest first."""
Counts = Mapping[str, Mapping[str, int]]
"""By model: how many were `read`, `failed`, `dropped`, and how many of them differ in what."""


class NoFiguresError(Exception):
    """There is nothing to compare; the text says why."""


def counts_of(settings: Settings) -> Counts:
    """Ask the router of this machine.  Raises NoFiguresError."""
    monitor = next(door for door in doors_of(settings) if door.name == "monitor")
    try:
        answer = httpx.get(f"http://{monitor.host}:{monitor.port}/metrics", trust_env=False, timeout=WITHIN_S)
    except httpx.HTTPError as error:
        raise NoFiguresError(f"the router does not answer ({type(error).__name__})") from None
    return counted(answer.text)


def counted(metrics: str) -> Counts:
    found: dict[str, dict[str, int]] = {}
    for family in text_string_to_metric_families(metrics):
        for sample in family.samples:
            if family.name.startswith(PREFIX) and sample.name.endswith("_total"):
                what = sample.labels.get("outcome") or sample.labels["what"]
                found.setdefault(sample.labels["model"], {})[what] = int(sample.value)
    if not found:
        raise NoFiguresError("no model has been on trial since the router started: linden model try FILE")
    return found


def compared(counts: Counts) -> Iterator[str]:
    for model, found in counts.items():
        read = found.get("read", 0)
        yield f"{model} read {read} messages; {found.get('failed', 0)} failed, {found.get('dropped', 0)} were dropped"
        for what, words in WORDS.items():
            count = found.get(what, 0)
            yield f"  {words:<32}{count:>6}" + (f"{count / read:>8.1%}" if read else "")
