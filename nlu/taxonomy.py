"""The vocabulary of `taxonomy.yml`: languages, intents with their usual risk, signals of danger, questions,
what is asked within a talk, facts."""

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
BRIDGES = ("pt", "nl", "pl", "ca", "sv", "fi", "ar")
"""Some messages of them are learned from too, so that meaning is less bound to our eight; nobody is answered in them."""


@dataclass(frozen=True, slots=True)
class QuestionKind:
    """Questions that are answered in the same way."""

    name: str
    answers: tuple[str, ...]
    asked_by: tuple[str, ...]
    """Answer keys of the questions."""


@dataclass(frozen=True, slots=True)
class Taxonomy:
    languages: tuple[str, ...]
    intents: dict[str, Risk]
    signals: tuple[str, ...]
    question_kinds: tuple[QuestionKind, ...]
    asks: tuple[str, ...]
    """What one sentence of a conversation asks for or tells."""
    facts: dict[str, tuple[str, ...] | str]
    """By name: the values a fact can have, or `number`, `country` or `name`."""

    def kind_of(self, question: str) -> QuestionKind | None:
        """Return the kind of a question by its answer key, or None when no answer of it is read."""
        return next((kind for kind in self.question_kinds if question in kind.asked_by), None)


@cache
def load_taxonomy(path: Path = PATH) -> Taxonomy:
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Taxonomy(
        languages=tuple(document["languages"]),
        intents={name: about["risk"] for name, about in document["intents"].items()},
        signals=tuple(document["signals"]),
        question_kinds=tuple(
            QuestionKind(name, tuple(about["answers"]), tuple(about["asked_by"])) for name, about in document["questions"].items()
        ),
        asks=tuple(document["asks"]),
        facts={name: values if isinstance(values, str) else tuple(values) for name, values in document["facts"].items()},
    )


def most_urgent(*levels: Risk) -> Risk:
    return max(levels, key=RISKS.index)
