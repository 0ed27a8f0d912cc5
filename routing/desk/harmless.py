"""What writers send, unable to pose as something else on a screen: signs that turn text round or hide in it are written out.

Links need nothing: no page makes one of what writers typed.  Joiners stay, since letters and emoji are made with them."""

from __future__ import annotations

import unicodedata
from typing import Final

JOINERS: Final = frozenset("\u200c\u200d")
LINES: Final = frozenset("\n\t")


def harmless(text: str) -> str:
    """Return the text with each invisible control as its number: `[U+202E]`."""
    return "".join(f"[U+{ord(sign):04X}]" if _is_hidden(sign) else sign for sign in text)


def _is_hidden(sign: str) -> bool:
    """Controls, formats and tags that have no look of their own; Unicode categories Cc and Cf, lines and variation tags."""
    if sign in LINES or sign in JOINERS:
        return False
    return unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp")
