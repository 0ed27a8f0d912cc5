"""Which answers exist, which parameters they take, and what a channel can carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field, RootModel

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault
from knowledge.facts.collection import Facts
from knowledge.facts.fact import Strict
from knowledge.facts.loading import parse
from knowledge.slots.context import Reader

Kind = Literal["danger", "urgent", "first", "other"]
Subject = Literal["rights", "law", "work", "shelter", "return", "danger"]


class Answer(Strict):
    """`buttons`: payloads.  `basis`: ids of treaty provisions.  `needs`: parameters that it cannot be said without.

    `chosen_by`: the answer stands for several, and the parameters pick one.  `about`: it must name a number or a person.
    `reader`: `home` where it is about another country than the one the reader is in.
    """

    kind: Kind = "other"
    buttons: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    chosen_by: Literal["offer"] | None = None
    about: Subject | None = None
    reader: Reader = "here"


ParamKind = Literal["country", "language", "flag", "flags", "heard", "tongue", "uncovered"]


class Answers(Strict):
    """`params`: the values that each parameter may have; a list of words, or country, language,
    flag, flags, heard, tongue, uncovered."""

    params: dict[str, tuple[str, ...] | ParamKind]
    answers: dict[str, Answer]


class Channel(Strict):
    """`form`: the attribute of a text that is taken.  `budgets`: SMS segments of one bubble, by kind of answer.

    `folds`: diacritics are left out where people text without them.  Limits of labels and texts are in characters.
    """

    form: Literal["sms", "telegram"]
    buttons: int = 0
    label_characters: int = 64
    text_characters: int | None = Field(None, ge=100)
    budgets: dict[Kind, int] = Field(default_factory=dict)
    folds: bool = False


class Channels(RootModel[dict[str, Channel]]):
    """By the name that the router gives the form of a channel."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """answers.yml and channels.yml: answers and parameters by name, channels by form."""

    answers: Mapping[str, Answer]
    params: Mapping[str, tuple[str, ...] | str]
    channels: Mapping[str, Channel]


def load_catalogue(root: Path, facts: Facts) -> tuple[Catalogue | None, list[Fault]]:
    """Return the catalogue of a folder such as knowledge/data, or None and every fault that makes it unusable."""
    faults: list[Fault] = []
    answers = parse(root / "answers.yml", Answers, faults)
    channels = parse(root / "channels.yml", Channels, faults)
    if answers is None or channels is None:
        return None, faults
    faults += _unknown_names(root / "answers.yml", answers, facts)
    return (None, faults) if faults else (Catalogue(answers.answers, answers.params, channels.root), [])


def _unknown_names(path: Path, answers: Answers, facts: Facts) -> Iterator[Fault]:
    provisions = {provision.id for provision in facts.international.provisions}
    for name, answer in answers.answers.items():
        for basis in sorted({*answer.basis} - provisions):
            line = yaml_lines.line_of(path, ["answers", name])
            yield Fault(path, line, f"{name} rests on {basis}", "name a provision of facts/international.yml")
        for need in sorted({*answer.needs} - {*answers.params}):
            line = yaml_lines.line_of(path, ["answers", name])
            yield Fault(path, line, f"{name} needs {need}", "add it to `params`")
