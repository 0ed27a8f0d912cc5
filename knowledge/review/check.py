"""Every fault of facts, texts and keywords at once: `path:line: what, how to mend`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path

from knowledge.base import DATA
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.facts.collection import load_facts
from knowledge.library import SOURCE_LANGUAGE, Library
from knowledge.review import fact_faults, text_faults
from knowledge.texts import sms
from knowledge.words import keywords
from knowledge.words.keywords import Keywords

MAX_BUBBLES = 3
"""An answer that takes more than two MORE is too long to be read on a phone."""


def check(root: Path = DATA, today: date | None = None, language: str | None = None) -> list[Fault]:
    """All faults, sorted by file and line; `language` looks at the texts of that one only."""
    today = today or datetime.now(UTC).date()
    _, faults = keywords.read(root / "keywords.yml")
    try:
        library = Library.load(root, today)
    except KnowledgeError as error:
        return sorted([*error.faults, *faults])
    faults += fact_faults.faults_of(library.facts, root / "facts", today)
    if not faults:
        orders = Keywords.load(root / "keywords.yml")
        source = library.texts_of(SOURCE_LANGUAGE)
        for code in library.languages if language is None else (language,):
            folder = root / "texts" / code
            faults += text_faults.faults_of(library.texts_of(code), source, folder, orders)
            faults += _over_budget(library, code)
    return sorted(faults)


def warnings(root: Path = DATA, today: date | None = None) -> list[Fault]:
    """What will be a fault within a month."""
    today = today or datetime.now(UTC).date()
    known, faults = load_facts(root / "facts")
    return [] if known is None or faults else sorted(fact_faults.warnings_of(known, root / "facts", today))


def _over_budget(library: Library, language: str) -> Iterator[Fault]:
    """The longest SMS form of each answer, over all countries."""
    texts = library.texts_of(language)
    for answer, spec in sorted(library.catalogue.answers.items()):
        entry = texts.entries.get(answer)
        if entry is None:
            continue
        worst, encoded = 0, "GSM-7"
        for params, script in product(params_of(library, answer), scripts_of(language)):
            rendered = library.render(answer, params, language, "sms", script)
            worst = max(worst, len(rendered.bubbles) + len(rendered.more))
            if script is None and any(sms.encoding(bubble.text) == "UCS-2" for bubble in (*rendered.bubbles, *rendered.more)):
                encoded = "UCS-2"
        if worst > (1 if spec.kind != "other" else MAX_BUBBLES):
            budget = library.catalogue.channels["sms"].budgets[spec.kind]
            what = f"{answer} takes {worst} SMS of {budget} segments"
            yield Fault(entry.path, entry.line, what, "say it in fewer words")
        if encoded == "UCS-2" and (language == SOURCE_LANGUAGE or language in sms.FOLDED):
            yield Fault(entry.path, entry.line, f"{answer} is not GSM-7", "take out the sign that costs 90 characters")


def scripts_of(language: str) -> tuple[str | None, ...]:
    """Scripts that a language is sent in besides the one of its texts (None)."""
    return (None, "Cyrl") if language == "sr" else (None,)


def params_of(library: Library, answer: str) -> Iterator[dict[str, str]]:
    """Parameters that make an answer as long as it gets: every country, and what it needs."""
    spec = library.catalogue.answers[answer]
    signs = library.facts.red_flags.questions
    flags = ({"flag": sign} for sign in signs) if "flag" in spec.needs else ({"flags": ",".join(signs)},)
    countries = library.facts.countries if spec.chosen_by or _varies(library, answer) else ()
    for extra in flags:
        if "country" not in spec.needs:
            yield {**extra}
        for country in countries:
            yield {**extra, "country": country, "origin": country}


def _varies(library: Library, answer: str) -> bool:
    """Does anything in the English text depend on a country?"""
    entry = library.texts_of(SOURCE_LANGUAGE).entries[answer]
    return any({*pattern.variables} - {"question"} for pattern in entry.forms.values())


def main() -> int:
    """`python -m knowledge.review.check [--language ro]`: 0 when all is well, 1 with faults."""
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
