"""One alphabet for all spellings of a name: "Италии", "Italiju", "İtalya" become "itali", "italiu", "italia"."""

from __future__ import annotations

import re

from nlu.text.spelling import bare

CYRILLIC = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ђ": "d", "е": "e", "ё": "e", "є": "ie", "ж": "zh",
        "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "ј": "i", "к": "k", "л": "l", "љ": "li", "м": "m", "н": "n",
        "њ": "ni", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h", "ц": "c",
        "ч": "ch", "џ": "dz", "ш": "sh", "щ": "sht", "ъ": "a", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    }
)  # fmt: skip
LATIN = str.maketrans({"y": "i", "j": "i", "w": "v"})
DOUBLE = re.compile(r"(.)\1+")


def folded(word: str) -> str:
    """Return one word in the common alphabet.  Positions of letters are lost, so fold one word at a time."""
    plain = bare(word.lower().translate(CYRILLIC)).replace("ë", "e")
    return DOUBLE.sub(r"\1", plain.translate(LATIN).replace("i\u0307", "i"))
