"""Serbian, Bosnian, Croatian and Montenegrin texts are written in Latin letters; Cyrillic is derived from them."""

from __future__ import annotations

import re
from collections.abc import Callable

import cyrtranslit

# Values that must stay as they are stand between these two private-use characters.
_OPEN, _CLOSE = "\ue000", "\ue001"
_VERBATIM = re.compile(f"{_OPEN}(.*?){_CLOSE}|(https?://\\S+|\\S+@\\S+)", re.DOTALL)
_KEPT = re.compile(f"({_OPEN}.*?{_CLOSE})", re.DOTALL)
_DIGRAPHS = str.maketrans({"Ǉ": "Lj", "Ǌ": "Nj", "Ǆ": "Dž", "ǈ": "Lj", "ǋ": "Nj", "ǅ": "Dž"})
_CAPITALS = (("LJ", "Lj"), ("NJ", "Nj"), ("DŽ", "Dž"))


def keep(value: str) -> str:
    """Mark a value that must not be transliterated, such as the name of an organisation.  `unmark` removes the marks."""
    return f"{_OPEN}{value}{_CLOSE}"


def unmark(text: str) -> str:
    """Remove the marks of `keep`."""
    return text.replace(_OPEN, "").replace(_CLOSE, "")


def outside_kept(text: str, change: Callable[[str], str]) -> str:
    """Return the text with everything changed but the values that `keep` marked; the marks stay."""
    return "".join(part if part.startswith(_OPEN) else change(part) for part in _KEPT.split(text))


def to_cyrillic(text: str) -> str:
    """Transliterate, except for web and email addresses and values that `keep` marked."""
    parts, at = [], 0
    for verbatim in _VERBATIM.finditer(text):
        parts += [_transliterate(text[at : verbatim.start()]), verbatim.group(1) or verbatim.group(2) or ""]
        at = verbatim.end()
    return "".join([*parts, _transliterate(text[at:])])


def _transliterate(text: str) -> str:
    text = text.translate(_DIGRAPHS)
    for capitals, mixed in _CAPITALS:
        text = text.replace(capitals, mixed)
    return str(cyrtranslit.to_cyrillic(text, "sr"))
