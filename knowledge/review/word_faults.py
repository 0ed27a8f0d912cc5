"""Find languages that lack words to type: orders, short replies, times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault

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
