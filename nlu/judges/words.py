"""Words that tell danger in so many words, and words of everyday life: a second opinion on what the judges learned.

The judges see a few hundred turns of a conversation beside fifty thousand first messages, so that "he is asleep" sounds like the
begin of an escape to them, and a rare wording of danger like nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from nlu.text.patterns import WORD, Compiler, Pattern, tokens_of

FILE = Path(__file__).parent / "words.yml"
CRY = re.compile(r"\U0001F198|\bs\.?o\.?s\b", re.IGNORECASE)
"""The same in all languages."""
DENIED_WORDS, SUPPOSED_WORDS = 1, 12
SHORT = 9
"""Words of a message that everyday words say enough about."""
MAX_CHARACTERS = 1000


@dataclass(frozen=True, slots=True)
class Told:
    is_danger: bool
    is_calm: bool
    is_supposed: bool
    """Danger is named, as something that might be: "what if they lock us in?"."""


class Words:
    def __init__(self, language: str, document: dict[str, list[str]]) -> None:
        self._danger = [Pattern(str(source), {}, language) for source in document["danger"]]
        self._calm = [Pattern(str(source), {}, language) for source in document["calm"]]
        self._not = _regex(document.get("not"), language, " (?:{})" + f"(?:{WORD}){{{{0,{DENIED_WORDS}}}}}$")
        self._not_after = _regex(document.get("not_after"), language, "(?:{})")
        self._if = _regex(document.get("if"), language, " (?:{})" + f"(?:{WORD}){{{{0,{SUPPOSED_WORDS}}}}}$")

    def told(self, text: str) -> Told:
        words = [word for word, _, _ in tokens_of(text[:MAX_CHARACTERS])]
        string = f" . {' '.join(words)} . "
        found = list(self._found(string))
        is_danger = "danger" in found or bool(CRY.search(text))
        is_short = sum(word[0].isalnum() for word in words) <= SHORT
        is_calm = is_short and not is_danger and any(any(pattern.finditer(string)) for pattern in self._calm)
        return Told(is_danger, is_calm, not is_danger and "supposed" in found)

    def _found(self, string: str) -> list[str]:
        """Return `danger`, `denied` or `supposed` for each time that danger is named."""
        found = []
        for pattern in self._danger:
            for match in pattern.finditer(string):
                before, after = string[: match.start()], string[match.end() :]
                if self._if and self._if.search(before):
                    found.append("supposed")
                elif (self._not and self._not.search(before)) or (self._not_after and self._not_after.match(after)):
                    found.append("denied")
                else:
                    found.append("danger")
        return found


def _regex(entries: list[str] | None, language: str, frame: str) -> re.Pattern[str] | None:
    if not entries:
        return None
    compiler = Compiler({}, language)
    return re.compile(frame.format("|".join(compiler.sequence(str(entry).split()) for entry in entries)))


@cache
def _all_words() -> dict[str, Words]:
    return {
        language: Words(language, document) for language, document in yaml.safe_load(FILE.read_text(encoding="utf-8")).items()
    }


def words_told(text: str, language: str) -> Told:
    """Return what the words of a message tell; in a language that has none here only a cry counts."""
    own = _all_words().get(language)
    return own.told(text) if own else Told(bool(CRY.search(text)), is_calm=False, is_supposed=False)
