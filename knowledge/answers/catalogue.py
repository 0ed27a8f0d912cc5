"""Which answers exist, what they may be asked with, and what a channel can carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field, RootModel

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault
from knowledge.facts.collection import Facts, parse
from knowledge.facts.fact import Strict

KINDS = ("danger", "first", "other")


class Answer(Strict):
    """`chosen_by`: the answer stands for several, and the parameters pick one."""

    kind: Literal["danger", "first", "other"] = "other"
    buttons: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    chosen_by: Literal["offer"] | None = None


class Answers(Strict):
    """`params`: what each parameter may hold; a list of words, or country, language, flag, flags."""

    params: dict[str, tuple[str, ...] | Literal["country", "language", "flag", "flags"]]
    answers: dict[str, Answer]


class Channel(Strict):
    """`budgets`: SMS segments of the first bubble by kind of answer."""

    form: Literal["sms", "telegram"]
    buttons: int = 0
    label_characters: int = 64
    text_characters: int | None = Field(None, ge=100)
    budgets: dict[str, int] = Field(default_factory=dict)
    folds: bool = False


class Channels(RootModel[dict[str, Channel]]):
    """By the name that the router knows a channel's form by."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """answers.yml and channels.yml."""

    answers: Mapping[str, Answer]
    params: Mapping[str, tuple[str, ...] | str]
    channels: Mapping[str, Channel]


def load_catalogue(root: Path, facts: Facts) -> tuple[Catalogue | None, list[Fault]]:
    """The catalogue, or every fault that keeps it from being used."""
    faults: list[Fault] = []
    answers = parse(root / "answers.yml", Answers, faults)
    channels = parse(root / "channels.yml", Channels, faults)
    if answers is None or channels is None:
        return None, faults
    faults += _unknown_words(root / "answers.yml", answers, facts)
    return (None, faults) if faults else (Catalogue(answers.answers, answers.params, channels.root), [])


def _unknown_words(path: Path, answers: Answers, facts: Facts) -> list[Fault]:
    provisions = {provision.id for provision in facts.international.provisions}
    faults = []
    for name, answer in answers.answers.items():
        for word in sorted({*answer.basis} - provisions):
            line = yaml_lines.line_of(path, ["answers", name])
            faults.append(Fault(path, line, f"{name} rests on {word}", "name a provision of facts/international.yml"))
        for word in sorted({*answer.needs} - {*answers.params}):
            line = yaml_lines.line_of(path, ["answers", name])
            faults.append(Fault(path, line, f"{name} needs {word}", "add it to `params`"))
    return faults
