"""Find every fault of facts, texts and words at once: `path:line: what, how to fix`."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from knowledge.base import DATA
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.facts.loading import load_facts
from knowledge.library import Library
from knowledge.review import fact_faults, reading_faults, sms_faults, text_faults, word_faults
from knowledge.review.claims import load_claims, untied
from knowledge.texts.language import SOURCE_LANGUAGE
from knowledge.words import keywords
from knowledge.words.keywords import Keywords


def check(root: Path = DATA, today: date | None = None, language: str | None = None) -> list[Fault]:
    """Return all faults, sorted by file and line; `language` limits the texts to one language."""
    today = today or datetime.now(UTC).date()
    _, faults = keywords.read(root / "keywords.yml")
    try:
        library = Library.load(root, today)
    except KnowledgeError as error:
        return sorted([*error.faults, *faults])
    faults += fact_faults.faults_of(library.facts, root / "facts", today)
    claims, more = load_claims(root)
    faults += more
    if not faults and claims is not None:
        known_words = Keywords.load(root / "keywords.yml")
        source = library.texts_of(SOURCE_LANGUAGE)
        languages = library.languages if language is None else (language,)
        faults += word_faults.faults_of(root, languages)
        faults += word_faults.questions(root, library)
        faults += untied(claims, source, root / "claims.yml")
        for code in languages:
            faults += text_faults.faults_of(library.texts_of(code), source, root / "texts" / code, known_words)
            faults += sms_faults.faults_of(library, code)
            faults += reading_faults.faults_of(library, claims, code, root / "answers.yml")
    return sorted(faults)


def warnings(root: Path = DATA, today: date | None = None) -> list[Fault]:
    """Return what will be a fault within a month."""
    today = today or datetime.now(UTC).date()
    facts, _ = load_facts(root / "facts")
    return [] if facts is None else sorted(fact_faults.warnings_of(facts, root / "facts", today))


def main() -> int:
    """Print all faults and warnings.  Return 1 when there is a fault, else 0."""
    parser = argparse.ArgumentParser(prog="knowledge.review.check", description=__doc__)
    parser.add_argument("--language", help="only the texts of this language")
    language = parser.parse_args().language
    faults = check(language=language)
    for fault in (*faults, *warnings()):
        sys.stdout.write(f"{'warning: ' if fault.is_warning else ''}{fault}\n")
    sys.stdout.write(f"{len(faults)} faults\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
