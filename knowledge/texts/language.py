"""The texts of one language: Fluent messages with their plural rules, names of countries and languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from babel import Locale
from babel.core import get_global, parse_locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Resource

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault
from knowledge.texts.entry import Entry, entries_of

SOURCE_LANGUAGE = "en"
"""What other languages are translated from, and what is sent where a translation is missing."""
_LOCALES = {"sr": "sr_Latn_BA"}


class UntranslatedError(Exception):
    """This language has no such message, or one that Fluent cannot format."""


@dataclass(slots=True)
class Texts:
    """`entries` by message name; terms begin with a hyphen."""

    language: str
    entries: Mapping[str, Entry]
    _bundle: FluentBundle = field(repr=False)

    def has(self, name: str) -> bool:
        return name in self.entries

    def say(self, name: str, form: str, values: Mapping[str, str | int]) -> str:
        """Return the message in this form, else its plain value.

        Raises UntranslatedError when there is neither, and when Fluent cannot format it (a value is missing, say).
        """
        try:
            message = self._bundle.get_message(name)
        except LookupError:
            raise UntranslatedError(name) from None
        pattern = message.attributes.get(form) or message.value
        if pattern is None:
            raise UntranslatedError(f"{name}.{form}")
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise UntranslatedError(f"{name}: {errors[0]}")
        return str(text)

    def country(self, code: str) -> str:
        """Return the name that people use (`country-US`), else the one of the CLDR, else the code."""
        own = f"country-{code}"
        return self.say(own, "", {}) if own in self.entries else _countries(self.language).get(code, code)

    def language_name(self, code: str) -> str:
        """Return the name of a language by the CLDR, or the code when it has none."""
        return _languages(self.language).get(code, code)


def load_texts(folder: Path, language: str) -> tuple[Texts, list[Fault]]:
    """Return the texts of all files of one language, and their faults.  A folder that is missing is an empty language."""
    bundle = FluentBundle([_locale_name(language).replace("_", "-")], use_isolating=False)
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        resource = _parsed(source)
        for entry in entries_of(path, source, resource, faults):
            if entry.id in entries:
                faults.append(Fault(path, entry.line, f"{entry.id} is there twice", "keep one of them"))
            entries[entry.id] = entry
        bundle.add_resource(resource)
    return Texts(language, entries, bundle), faults


@lru_cache(maxsize=256)
def _parsed(source: str) -> Resource:
    """Parsing takes half a second a language, and whoever checks texts reads most files again unchanged.  Nobody changes it."""
    return FluentParser(with_spans=True).parse(source)


def languages_of(root: Path) -> tuple[tuple[str, ...], list[Fault]]:
    """Return the languages that writers are answered in: those of taxonomy.yml, else the folders of texts/."""
    taxonomy = root.parents[1] / "taxonomy.yml"
    if not taxonomy.exists():
        return tuple(sorted(path.name for path in (root / "texts").iterdir() if path.is_dir())), []
    raw, faults = yaml_lines.read(taxonomy)
    return tuple(raw["languages"]) if not faults else (), faults


def script_of(language: str) -> str:
    """Return the script that texts of a language are written in, as ISO 15924 names it: Latn, Cyrl, ..."""
    name = _LOCALES.get(language) or get_global("likely_subtags")[language]
    return str(parse_locale(name)[2])


@cache
def _countries(language: str) -> Mapping[str, str]:
    return {code: str(name) for code, name in locale_of(language).territories.items()}


@cache
def _languages(language: str) -> Mapping[str, str]:
    return {code: str(name) for code, name in locale_of(language).languages.items()}


def locale_of(language: str) -> Locale:
    """Return the CLDR's rules for dates, numbers and names in a language; our Serbian is that of Bosnia in Latin letters."""
    return Locale.parse(_locale_name(language))


def _locale_name(language: str) -> str:
    return _LOCALES.get(language, language)
