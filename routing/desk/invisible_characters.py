"""Invisible characters of what writers send, written out: those that reverse or hide text let it pose as another on a screen.

Links need nothing: no page makes one of what writers typed.  Joiners stay, since letters and emoji are made with them."""

from __future__ import annotations

import unicodedata
from typing import Final

JOINERS: Final = frozenset("\u200c\u200d")
LINES: Final = frozenset("\n\t")


def show_invisible(text: str) -> str:
    """Return the text with each invisible control as its number: `[U+202E]`."""
    return "".join(f"[U+{ord(character):04X}]" if _is_hidden(character) else character for character in text)


def _is_hidden(character: str) -> bool:
    """Whether it has no look of its own; Unicode categories Cc and Cf, lines and variation tags."""
    if character in LINES or character in JOINERS:
        return False
    return unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp")
