"""How an answer is worded: its language, its script and the parameters that change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from knowledge import Library

DEFAULT_READER_LANGUAGE = "en"
"""The language that staff read unless they choose another one."""
CYRILLIC = "Cyrl"


@dataclass(frozen=True, slots=True)
class Wording:
    """How an answer is said; `params` are those of knowledge/data/answers.yml."""

    language: str
    script: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def code(self) -> str:
        return f"{self.language}-{self.script}" if self.script else self.language


def wording_of(library: Library, code: str, params: Mapping[str, str]) -> Wording:
    """Read the fields of a form, without names and values that knowledge does not have."""
    language, _, script = code.partition("-")
    is_known = language in library.languages
    known = {name: params[name] for name in library.catalogue.params if params.get(name) in values_of(library, name)}
    is_cyrillic = language == "sr" and script == CYRILLIC
    return Wording(language if is_known else DEFAULT_READER_LANGUAGE, CYRILLIC if is_cyrillic else None, known)


def reader_language(library: Library, *wanted: str | None) -> str:
    """Return the first of these languages that texts are written in, else the default."""
    return next((code for code in wanted if code in library.languages), DEFAULT_READER_LANGUAGE)


def codes(library: Library) -> list[str]:
    """Return the codes of all languages, Serbian in both scripts."""
    return [code for language in library.languages for code in (language, *(("sr-Cyrl",) if language == "sr" else ()))]


def values_of(library: Library, param: str) -> tuple[str, ...]:
    match library.catalogue.params.get(param):
        case "country":
            return tuple(library.facts.countries)
        case "flag":
            return library.facts.red_flags.questions
        case tuple(words):
            return words
        case _:
            return ()
