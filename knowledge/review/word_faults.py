"""Find languages that lack words to type: orders, short replies, times; and questions of which "yes" has no meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault
from knowledge.library import Library
from knowledge.texts.language import SOURCE_LANGUAGE

FILES = ("keywords.yml", "replies.yml", "times.yml", "numbers.yml")


def faults_of(root: Path, languages: Iterable[str]) -> Iterator[Fault]:
    """Yield what a language has no word for.  `root`: the folder that holds FILES, each by meaning and language."""
    wanted = [*languages]
    for name in FILES:
        path = root / name
        raw, faults = yaml_lines.read(path)
        yield from faults
        for meaning, by_language in (raw or {}).items():
            for language in wanted:
                if not by_language.get(language):
                    line = yaml_lines.line_of(path, [meaning])
                    yield Fault(path, line, f"{meaning} has no words in {language}", "add those that people type")


def questions(root: Path, library: Library) -> Iterator[Fault]:
    """Yield answers with the buttons yes and no, and signs of an offer, that questions.yml lacks; and its lines for nothing."""
    path = root / "questions.yml"
    raw, faults = yaml_lines.read(path)
    yield from faults
    texts = library.texts_of(SOURCE_LANGUAGE).entries
    asked = {name for name, answer in library.catalogue.answers.items() if {"yes", "no"} <= {*answer.buttons}}
    asked |= {name for name in texts if name.startswith("question-")}
    for name in sorted(asked - {*(raw or {})}):
        yield Fault(path, 0, f"{name} is missing", 'say what "yes" means')
    for name in sorted({*(raw or {})} - {*texts}):
        yield Fault(path, yaml_lines.line_of(path, [name]), f"{name} is no text", "take it out")
