"""Find faults in the texts of one language, compared with the English ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from knowledge.base.errors import Fault
from knowledge.texts import sms
from knowledge.texts.entry import Entry, Pattern
from knowledge.texts.language import Texts
from knowledge.words.keywords import Keywords

MAX_LABEL_CHARACTERS = 20
"""Characters of a button label that WhatsApp shows."""

_NUMBERS = re.compile(r"\d{2,}")
_ALLOWED_NUMBERS = frozenset({"18"})
_PLURAL_VARIABLES = frozenset({"days", "months"})
_WORD = re.compile(r"[^\W\d_]+")
_ORDERS = ("person", "erase", "more", "menu", "stop", "start", "safe_word")


def faults_of(texts: Texts, source: Texts, folder: Path, keywords: Keywords) -> Iterator[Fault]:
    """Yield every fault that shows in the files, without rendering."""
    if not any(not name.startswith("-") for name in texts.entries):
        yield Fault(folder, 0, f"{texts.language} has no texts yet", "write them after texts/README.md")
        return
    for name, entry in source.entries.items():
        if name not in texts.entries:
            here = folder / entry.path.name
            yield Fault(here, 0, f"{name} is missing", f"translate it from {entry.path.name} line {entry.line} of en")
    for name, entry in texts.entries.items():
        if name not in source.entries:
            yield Fault(entry.path, entry.line, f"{name} is not known", "remove it, or write it in English first")
            continue
        yield from _differences(entry, source.entries[name], texts.language)
        yield from _style(entry, texts.language)
    yield from _words(texts, keywords)


def _differences(entry: Entry, source: Entry, language: str) -> Iterator[Fault]:
    if set(entry.forms) != set(source.forms):
        wanted = ", ".join(form or "a plain value" for form in source.forms)
        yield Fault(entry.path, entry.line, f"{entry.id} has other forms than English", f"give it {wanted}")
    for form, pattern in entry.forms.items():
        model = source.forms.get(form)
        if model is None:
            continue
        label = f"{entry.id}.{form}" if form else entry.id
        for name in sorted({*model.variables} - {*pattern.variables}):
            yield Fault(entry.path, pattern.line, f"{label} leaves out ${name}", "put it where it reads well")
        for name in sorted({*pattern.variables} - {*model.variables}):
            yield Fault(entry.path, pattern.line, f"{label} has ${name}, which it never gets", "take it out")
        yield from _selections(entry, pattern, model, language)


def _selections(entry: Entry, pattern: Pattern, model: Pattern, language: str) -> Iterator[Fault]:
    expected = dict(model.choices)
    for name, keys in pattern.choices:
        if name in _PLURAL_VARIABLES:
            missing = _plurals(language) - keys - {"other"}
            if missing:
                what = f"{entry.id} lacks the plural [{'], ['.join(sorted(missing))}] of ${name}"
                yield Fault(entry.path, pattern.line, what, "add it")
        elif keys != expected.get(name, keys):
            wanted = ", ".join(sorted(expected[name]))
            yield Fault(entry.path, pattern.line, f"{entry.id} chooses otherwise by ${name}", f"use the keys {wanted}")


def _plurals(language: str) -> frozenset[str]:
    return frozenset(Locale.parse(language).plural_form.tags)


def _style(entry: Entry, language: str) -> Iterator[Fault]:
    for form, pattern in entry.forms.items():
        label = f"{entry.id}.{form}" if form else entry.id
        if (clean := sms.plain_signs(pattern.text)) != pattern.text:
            odd = next(char for char, other in zip(pattern.text, clean, strict=False) if char != other)
            yield Fault(entry.path, pattern.line, f"{label} has the sign {odd}", "write it as a phone keyboard has it")
        for number in _NUMBERS.findall(pattern.text):
            if number not in _ALLOWED_NUMBERS:
                yield Fault(entry.path, pattern.line, f"{label} names {number}", "put it in the facts, use a variable")
        for word in _WORD.findall(pattern.text):
            if len(_scripts(word)) > 1:
                yield Fault(entry.path, pattern.line, f"{label} mixes scripts in '{word}'", "type it in one script")
        if "http" in pattern.text:
            yield Fault(entry.path, pattern.line, f"{label} has a link", "leave it out")
        if entry.id.startswith("button-") and len(pattern.text) > MAX_LABEL_CHARACTERS:
            what = f"{label} is {len(pattern.text)} characters"
            yield Fault(entry.path, pattern.line, what, f"keep it within {MAX_LABEL_CHARACTERS}")


def _scripts(word: str) -> set[str]:
    return {unicodedata.name(char, "?").split()[0] for char in word if char.isalpha()} & {"LATIN", "CYRILLIC"}


def _words(texts: Texts, keywords: Keywords) -> Iterator[Fault]:
    for action in _ORDERS:
        entry = texts.entries.get(f"-word-{action}")
        if entry is None:
            continue
        pattern = entry.forms[None]
        if keywords.match(pattern.text) != action:
            what = f"{entry.id} is {pattern.text}, which orders nothing of the kind"
            yield Fault(entry.path, pattern.line, what, f"add it to `{action}` in keywords.yml, or take a word from there")
