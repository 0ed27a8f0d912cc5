"""Names a language by its script, and by letters that only one language of a script has."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

ANY_FOREIGN = re.compile("[\u0370-\u03ff\u0530-\U0010ffff]")
"""Anything but Latin and Cyrillic, and some marks beside."""
SCRIPTS = (
    ("\u0370", "\u03ff", "Grek"), ("\u0530", "\u058f", "Armn"), ("\u0590", "\u05ff", "Hebr"), ("\u0600", "\u06ff", "Arab"),
    ("\u0750", "\u077f", "Arab"), ("\u0900", "\u097f", "Deva"), ("\u0980", "\u09ff", "Beng"), ("\u0a00", "\u0a7f", "Guru"),
    ("\u0a80", "\u0aff", "Gujr"), ("\u0b80", "\u0bff", "Taml"), ("\u0c00", "\u0c7f", "Telu"), ("\u0c80", "\u0cff", "Knda"),
    ("\u0d00", "\u0d7f", "Mlym"), ("\u0d80", "\u0dff", "Sinh"), ("\u0e00", "\u0e7f", "Thai"), ("\u0e80", "\u0eff", "Laoo"),
    ("\u0f00", "\u0fff", "Tibt"), ("\u1000", "\u109f", "Mymr"), ("\u10a0", "\u10ff", "Geor"), ("\u1100", "\u11ff", "Hang"),
    ("\u1200", "\u139f", "Ethi"), ("\u1780", "\u17ff", "Khmr"), ("\u1e00", "\u1eff", "Latn"), ("\u1f00", "\u1fff", "Grek"),
    ("\u3040", "\u30ff", "Kana"), ("\u3400", "\u9fff", "Hani"), ("\uac00", "\ud7af", "Hang"), ("\ufb50", "\ufdff", "Arab"),
    ("\ufe70", "\ufeff", "Arab"),
)  # fmt: skip
ONLY = {
    "Grek": "el", "Armn": "hy", "Hebr": "he", "Beng": "bn", "Guru": "pa", "Gujr": "gu", "Taml": "ta", "Telu": "te", "Knda": "kn",
    "Mlym": "ml", "Sinh": "si", "Thai": "th", "Laoo": "lo", "Tibt": "bo", "Mymr": "my", "Geor": "ka", "Hang": "ko", "Khmr": "km",
    "Kana": "ja", "Hani": "zh",
}  # fmt: skip
"""The language that is meant nearly always when its script is used."""
ARABIC = (
    ("ug", "ۇۈۋ"),
    ("ckb", "ڕڵێۆە"),
    ("ps", "ټډړږښڼېۍځڅ"),
    ("ur", "ٹڈڑےںھہۓ"),
    ("fa", "پچژگکی"),
)
"""Letters of the Arabic script that tell: the first language with one of its own."""
ONLY_ARABIC = "ة"
AMHARIC = re.compile("[አችኝቸኛኞ]|ነው")
TIGRINYA = re.compile("[ኣቐ-ቝኸ-ኾ]|እዩ|እየ|ናይ")
STRANGE_CYRILLIC = re.compile("[қғңөүәұһҳҷҗӣӯў]")
"""Letters that none of our languages has."""
CYRILLIC = (("tg", "ҷӣӯ"), ("kk", "ұ"))
UNKNOWN = "und"


def foreign_script(text: str) -> str | None:
    """Return the script of most letters, by its four letters of ISO 15924; None when it is Latin, Cyrillic or nothing."""
    if not ANY_FOREIGN.search(text):
        return None
    found = Counter(_script(char) for char in text if char.isalpha() or unicodedata.category(char) in {"Mc", "Mn"})
    if found["Kana"]:
        found["Kana"] += found.pop("Hani", 0)
    script, _ = max(found.items(), key=lambda item: item[1], default=("Latn", 0))
    return None if script == "Latn" else script


def _script(char: str) -> str:
    if not ANY_FOREIGN.match(char):
        return "Latn"
    return next((script for first, last, script in SCRIPTS if first <= char <= last), "Zyyy")


def language_of_script(text: str, script: str) -> str:
    """Return the language of a text in a foreign script; `und` when letters alone do not tell."""
    if script == "Arab":
        return _of_arabic(text)
    if script == "Ethi":
        tigrinya, amharic = len(TIGRINYA.findall(text)), len(AMHARIC.findall(text))
        return UNKNOWN if tigrinya == amharic else "ti" if tigrinya > amharic else "am"
    return ONLY.get(script, UNKNOWN)


def _of_arabic(text: str) -> str:
    told = next((code for code, letters in ARABIC if any(letter in text for letter in letters)), None)
    if ONLY_ARABIC in text:
        return "ar" if told is None else UNKNOWN
    return told or UNKNOWN


def stranger(text: str, taken_for: str) -> str | None:
    """Return the language of a text whose letters the one it was taken for lacks, `und` when several have them; else None."""
    text = text.lower()
    if taken_for == "tr" and "ə" in text:
        return "az"
    found = set(STRANGE_CYRILLIC.findall(text))
    if not found:
        return None
    if found == {"ў"}:
        return "be"
    return next((code for code, letters in CYRILLIC if found & set(letters)), UNKNOWN)
