"""Three sentences for each language that we have no texts in: the first, what follows it, and the one in danger."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml
from babel import Locale

from knowledge.base import DATA

FIRST, AGAIN, DANGER = DATA / "foreign.yml", DATA / "foreign_again.yml", DATA / "foreign_danger.yml"
_LANGUAGES = "{ languages }"


@cache
def sentences(file: Path = FIRST) -> Mapping[str, str]:
    """By ISO 639-1 code; those of FIRST with the place for the names of our languages."""
    listed: dict[str, str] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return listed


def sentence(code: str, languages: tuple[str, ...]) -> str:
    """Return the sentence of a language, in English where it has none.  `languages`: the codes of ours."""
    names = ", ".join(str(Locale.parse("sr_Latn" if own == "sr" else own).get_display_name()) for own in languages)
    names = names.replace(" (latinica)", "")
    general = "We write: { languages }. A person can help with an interpreter: reply 1."
    return sentences().get(code, general).replace(_LANGUAGES, names)


def sentence_again(code: str) -> str:
    """Return what is said to whoever goes on in a language that is not ours; in English where it has no sentence."""
    return sentences(AGAIN).get(code, "A person here will read what you write. You can go on writing.")


def sentence_in_danger(code: str) -> str:
    """Return what is said to whoever is in danger; in English where it has no sentence."""
    return sentences(DANGER).get(code, "In danger? Go where people are, if you can. We are alerting a person now.")
