"""Find answers that take too many SMS, or that need the expensive alphabet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from knowledge.answers.catalogue import Kind
from knowledge.answers.spelling import CYRILLIC
from knowledge.base.errors import Fault
from knowledge.library import Library
from knowledge.texts import sms
from knowledge.texts.language import SOURCE_LANGUAGE, script_of

IN_OTHER_LANGUAGES = frozenset({"other_language", "other_language_again"})
"""They name our languages, each in its own letters."""
MANY_AHEAD = "10"
"""People who wait before a writer, in the most letters that the line says."""
MAX_SMS = 3
"""SMS of one answer: a writer asks for MORE twice at most.  Danger and first contact have one."""


def faults_of(library: Library, language: str) -> Iterator[Fault]:
    """Yield faults of the longest SMS form of each answer, over all countries."""
    for answer, spec in sorted(library.catalogue.answers.items()):
        entry = library.texts_of(language).entries.get(answer)
        if entry is None:
            continue
        longest, has_expensive = _measure(library, answer, language)
        if longest > max_sms(spec.kind):
            budget = library.catalogue.channels["sms"].budgets[spec.kind]
            what = f"{answer} takes {longest} SMS of {budget} segments"
            yield Fault(entry.path, entry.line, what, "say it in fewer words")
        if has_expensive and script_of(language) == "Latn" and answer not in IN_OTHER_LANGUAGES:
            cure = "write it without that sign, or add the language to FOLDED in texts/sms.py"
            yield Fault(entry.path, entry.line, f"{answer} is not GSM-7", cure)


def max_sms(kind: Kind) -> int:
    return MAX_SMS if kind in ("other", "urgent") else 1


def scripts_of(language: str) -> tuple[str | None, ...]:
    """Return the scripts that a language is sent in; None is the one its texts are written in."""
    return (None, CYRILLIC) if language == "sr" else (None,)


def params_of(library: Library, answer: str) -> Iterator[dict[str, str]]:
    """Yield parameters that make an answer as long as it can get: every country, and everything it needs."""
    spec = library.catalogue.answers[answer]
    signs = library.facts.red_flags.questions
    flags = ({"flag": sign} for sign in signs) if "flag" in spec.needs else ({"flags": ",".join(signs)},)
    given = {"ahead": MANY_AHEAD} if "ahead" in spec.needs else {}
    countries = library.facts.countries if spec.chosen_by or _varies(library, answer) else ()
    for extra in flags:
        if "country" not in spec.needs:
            yield {**given, **extra}
        for country in countries:
            yield {**given, **extra, "country": country, "origin": country}


def _varies(library: Library, answer: str) -> bool:
    """Return whether anything in the English text depends on a country."""
    entry = library.texts_of(SOURCE_LANGUAGE).entries[answer]
    return any({*pattern.variables} - {"question"} for pattern in entry.forms.values())


def _measure(library: Library, answer: str, language: str) -> tuple[int, bool]:
    """Return the most SMS that the answer takes, and whether its own script ever needs UCS-2."""
    longest, has_expensive = 0, False
    for params, script in product(params_of(library, answer), scripts_of(language)):
        bubbles = library.render(answer, params, language, "sms", script).all_bubbles
        longest = max(longest, len(bubbles))
        has_expensive |= script is None and any(sms.encoding(bubble.text) == "UCS-2" for bubble in bubbles)
    return longest, has_expensive
