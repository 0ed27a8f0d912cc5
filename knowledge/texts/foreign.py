"""One sentence for each language that we have no texts in: knowledge/data/foreign.yml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import yaml
from babel import Locale

from knowledge.base import DATA

FILE = DATA / "foreign.yml"
_LANGUAGES = "{ languages }"


@cache
def sentences() -> Mapping[str, str]:
    """By ISO 639-1 code, with the place for the names of our languages."""
    listed: dict[str, str] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return listed


def sentence(code: str, languages: tuple[str, ...]) -> str:
    """Return the sentence of a language, in English where it has none.  `languages`: the codes of ours."""
    names = ", ".join(str(Locale.parse("sr_Latn" if own == "sr" else own).get_display_name()) for own in languages)
    names = names.replace(" (latinica)", "")
    general = "We write: { languages }. A person can help with an interpreter: reply 1."
    return sentences().get(code, general).replace(_LANGUAGES, names)
