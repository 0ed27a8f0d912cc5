"""Read a whole data folder, or report every fault that makes it unusable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.answers.catalogue import Catalogue, load_catalogue
from knowledge.base import yaml_lines
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.facts.collection import Facts
from knowledge.facts.loading import load_facts
from knowledge.texts.language import SOURCE_LANGUAGE, Texts, languages_of, load_texts
from knowledge.texts.reviews import Reviews


@dataclass(frozen=True, slots=True)
class Parts:
    """What a library is made of; texts and reviews by language."""

    facts: Facts
    catalogue: Catalogue
    languages: tuple[str, ...]
    texts: Mapping[str, Texts]
    reviews: Mapping[str, Reviews]


def load_parts(root: Path) -> Parts:
    """Read the folder that holds facts/, texts/, answers.yml and channels.yml.  Raises KnowledgeError with every fault."""
    facts, faults = load_facts(root / "facts")
    catalogue, more = load_catalogue(root, facts) if facts is not None else (None, [])
    faults += more
    languages, more = languages_of(root)
    faults += more
    texts = {}
    for language in languages:
        texts[language], more = load_texts(root / "texts" / language, language)
        faults += more
    if catalogue is not None and SOURCE_LANGUAGE in texts:
        faults += _missing_in_source(root / "answers.yml", catalogue, texts[SOURCE_LANGUAGE])
    if faults or facts is None or catalogue is None:
        raise KnowledgeError("facts or texts cannot be used", faults)
    reviews = {language: Reviews.load(root / "texts" / language) for language in languages}
    return Parts(facts, catalogue, languages, texts, reviews)


def _missing_in_source(path: Path, catalogue: Catalogue, source: Texts) -> Iterator[Fault]:
    """Yield what English lacks: every other language falls back to it, so nothing may be missing there."""
    for name, answer in catalogue.answers.items():
        wanted = [] if answer.chosen_by else [name]
        for text in [*wanted, *(f"button-{payload}" for payload in answer.buttons)]:
            if not source.has(text):
                line = yaml_lines.line_of(path, ["answers", name])
                yield Fault(path, line, f"{text} has no English text", "write it in texts/en")
