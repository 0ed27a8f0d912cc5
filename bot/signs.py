"""Signs of a false offer that a message tells by itself, in any order.  bot/signs.yml has the words."""

from __future__ import annotations

import re
from pathlib import Path

from bot.asks import patterns_of, plain

WORDS = Path(__file__).with_name("signs.yml")
IS_A_LACK = frozenset({"no-contract", "secrecy"})
"""Signs that are told with "no" or "not"."""
_DENIED = re.compile(
    plain(r"\b(no|not|dont|don't|nu|не|нет|нема|няма|без|nuk|s'ka|ne|nije|nema|without|fara|bez|pa)( \w+){0,2} $")
)
_DENIED_AFTER = re.compile(r"^\w*( \w+)? (yok|degil|istemiyor)\b")


def signs_told(text: str) -> frozenset[str]:
    """Return the signs, as knowledge/data/facts/red_flags.yml names them."""
    return words_found(text, WORDS)


def words_found(text: str, file: Path) -> frozenset[str]:
    """Return the names in a file of patterns whose words a message says and does not deny."""
    words = plain(text.lower())
    return frozenset(name for name, pattern in patterns_of(file).items() if _is_told(name, pattern, words))


def _is_told(sign: str, pattern: re.Pattern[str], words: str) -> bool:
    return any(sign in IS_A_LACK or not _is_denied(words, found) for found in pattern.finditer(words))


def _is_denied(words: str, found: re.Match[str]) -> bool:
    return bool(_DENIED.search(words[: found.start()]) or _DENIED_AFTER.search(words[found.end() :]))
