"""Sentences to learn from what is asked within a conversation: `nlu/asks/<language>.yml`, see nlu/asks/README.md."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from nlu.data.messages import Fault
from nlu.taxonomy import ROOT, Taxonomy, load_taxonomy
from nlu.text.wording import plain

ASKS = ROOT / "nlu" / "asks"
NOTHING = "none"
"""A sentence that asks for nothing in the list."""
FEWEST_OF_A_NAME, FEWEST_OF_NOTHING = 8, 60


@dataclass(frozen=True, slots=True)
class Ask:
    text: str
    language: str
    name: str
    """A name of taxonomy.yml, `asks`, or NOTHING."""


def read_asks(folder: Path = ASKS, taxonomy: Taxonomy | None = None) -> tuple[list[Ask], list[Fault]]:
    """Return all sentences, in the order of languages and names, and every fault of form."""
    taxonomy = taxonomy or load_taxonomy()
    asks: list[Ask] = []
    faults: list[Fault] = []
    for language in taxonomy.languages:
        path = folder / f"{language}.yml"
        if path.exists():
            listed: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
            unknown = listed.keys() - {*taxonomy.asks, NOTHING}
            faults += [Fault(path, 1, f"unknown name {name}", "see taxonomy.yml, asks") for name in sorted(unknown)]
            asks += [Ask(text, language, name) for name, texts in listed.items() if name not in unknown for text in texts]
    return asks, faults


def faults_of(asks: list[Ask], folder: Path = ASKS, taxonomy: Taxonomy | None = None) -> list[Fault]:
    """Return the names of which a language has too few sentences, and the sentences that it has twice."""
    taxonomy = taxonomy or load_taxonomy()
    faults: list[Fault] = []
    for language in dict.fromkeys(ask.language for ask in asks):
        own, path = [ask for ask in asks if ask.language == language], folder / f"{language}.yml"
        for name in (*taxonomy.asks, NOTHING):
            least, count = FEWEST_OF_NOTHING if name == NOTHING else FEWEST_OF_A_NAME, sum(ask.name == name for ask in own)
            if count < least:
                faults.append(Fault(path, 1, f"{count} sentences of {name}", f"write at least {least}"))
        seen: set[str] = set()
        for ask in own:
            if plain(ask.text) in seen:
                faults.append(Fault(path, 1, f"twice: a sentence of {ask.name}", "keep one of them"))
            seen.add(plain(ask.text))
    return faults
