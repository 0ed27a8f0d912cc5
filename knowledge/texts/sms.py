"""Count the segments of an SMS, and spell a text so that it needs fewer."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# The default alphabet and its extension table (two septets each).  Source: 3GPP TS 23.038 6.2.1 and 6.2.1.1.
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
_GSM = _BASIC | _EXTENDED

FOLDED = frozenset({"ro", "sq", "sr", "tr"})
"""Languages that people text without diacritics, so that 160 characters fit into a segment and not 70."""

_LETTERS = str.maketrans({"đ": "dj", "Đ": "Dj", "ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ß": "ss"})
_SIGNS = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "…": "..."}
    | {"\u2011": "-"}
    | dict.fromkeys("\u00a0\u2009\u202f", " ")
)


def encoding(text: str) -> str:
    """Return GSM-7 when every character is in the default alphabet or its extension, else UCS-2."""
    return "GSM-7" if _GSM.issuperset(text) else "UCS-2"


def segments(text: str) -> int:
    """Return the segments that `text` is billed as: 160 septets alone, 153 each when split; UCS-2: 70 and 67 code units.

    A character is never cut in two: one that would straddle a border moves to the next segment.  Raises ValueError on
    empty text.  Source: 3GPP TS 23.038 6.2.1 and TS 23.040 9.2.3.24.1.
    """
    if not text:
        raise ValueError("an empty text has no segments")
    if encoding(text) == "GSM-7":
        return _parts([2 if char in _EXTENDED else 1 for char in text], alone=160, split=153)
    return _parts([2 if ord(char) > 0xFFFF else 1 for char in text], alone=70, split=67)


def _parts(widths: list[int], *, alone: int, split: int) -> int:
    if sum(widths) <= alone:
        return 1
    parts, used = 1, 0
    for width in widths:
        if used + width > split:
            parts, used = parts + 1, 0
        used += width
    return parts


def plain_signs(text: str) -> str:
    """Replace curly quotes, long dashes and hard spaces by the signs of a phone keyboard."""
    return text.translate(_SIGNS)


def fold(text: str, language: str) -> str:
    """Spell the text as people type it on a phone: plain signs, and in FOLDED languages no diacritics."""
    text = plain_signs(text)
    if language not in FOLDED:
        return text
    return strip_marks(text.translate(_LETTERS))


def strip_marks(text: str) -> str:
    """Remove the marks of Latin letters; other scripts are unchanged (й stays й)."""
    return text if text.isascii() else "".join(map(_bare, text))


@lru_cache(maxsize=1024)
def _bare(char: str) -> str:
    if char.isascii() or not unicodedata.name(char, "").startswith("LATIN"):
        return char
    return "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
