"""The vocabulary of `taxonomy.yml`: languages, intents with their usual risk, signals of danger."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

import yaml

ROOT = Path(__file__).resolve().parent.parent
PATH = ROOT / "taxonomy.yml"

Risk = Literal["routine", "high", "immediate"]
RISKS: tuple[Risk, ...] = get_args(Risk)
"""From the least to the most urgent."""

OURS = ("en", "ro", "ru", "uk", "bg", "sq", "sr", "tr")
BRIDGES = ("pt", "nl", "pl", "ca", "sv", "fi")
"""Some messages of them are learned from too, so that meaning is less bound to our eight; nobody is answered in them."""


@dataclass(frozen=True, slots=True)
class Taxonomy:
    languages: tuple[str, ...]
    intents: dict[str, Risk]
    signals: tuple[str, ...]


@cache
def load_taxonomy(path: Path = PATH) -> Taxonomy:
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Taxonomy(
        languages=tuple(document["languages"]),
        intents={name: about["risk"] for name, about in document["intents"].items()},
        signals=tuple(document["signals"]),
    )


def most_urgent(*levels: Risk) -> Risk:
    return max(levels, key=RISKS.index)
