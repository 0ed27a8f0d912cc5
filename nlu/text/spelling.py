"""The other ways a message is typed on a phone: without diacritics, in Latin letters, in Cyrillic.

Letters have several spellings; a writer sticks to one of them, so a `Hand` is drawn once per message."""

from __future__ import annotations

import random
import unicodedata

_ORDER = "абвгґдђеёєжзиіїйјклљмнњопрстћуфхцчџшщъыьэюя'’ʼѓѕќ"
"""All letters, in the order in which a `Hand` draws: another order gives other spellings for the same seed."""
_MOSTLY = {
    "а": ("a",), "б": ("b",), "г": ("g",), "д": ("d",), "е": ("e",), "з": ("z",), "и": ("i",), "к": ("k",), "л": ("l",),
    "м": ("m",), "н": ("n",), "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",), "у": ("u",), "ф": ("f",),
}  # fmt: skip
"""The letters of all these languages; a language that spells one otherwise has it in `_OWN`."""
_OWN: dict[str, dict[str, tuple[str, ...]]] = {
    "ru": {
        "в": ("v", "v", "v", "w"),
        "е": ("e", "e", "e", "ye"),
        "ё": ("e", "yo", "jo", "io"),
        "ж": ("zh", "zh", "j", "g"),
        "й": ("y", "i", "j", "y"),
        "х": ("h", "kh", "x", "h"),
        "ц": ("c", "ts", "ts"),
        "ч": ("ch", "ch", "ch", "4"),
        "ш": ("sh", "sh", "sh", "w"),
        "щ": ("sch", "shch", "sh", "w"),
        "ъ": ("", "", "'"),
        "ы": ("y", "y", "i"),
        "ь": ("", "", "'"),
        "э": ("e",),
        "ю": ("yu", "ju", "u", "iu"),
        "я": ("ya", "ya", "ja", "ia"),
    },
    "uk": {
        "в": ("v", "v", "w"),
        "г": ("h", "h", "g"),
        "ґ": ("g",),
        "є": ("ye", "ie", "je", "e"),
        "ж": ("zh", "zh", "j"),
        "и": ("y", "y", "i"),
        "і": ("i",),
        "ї": ("yi", "i", "ji"),
        "й": ("y", "i", "j"),
        "х": ("kh", "h", "x"),
        "ц": ("ts", "c"),
        "ч": ("ch", "ch", "4"),
        "ш": ("sh", "sh", "w"),
        "щ": ("shch", "sch", "sh"),
        "ь": ("", "", "'"),
        "ю": ("yu", "iu", "ju", "u"),
        "я": ("ya", "ia", "ja"),
        "'": ("",),
        "’": ("",),
        "ʼ": ("",),
    },
    "bg": {
        "в": ("v", "v", "v", "w"),
        "ж": ("zh", "j", "j"),
        "й": ("y", "i", "j", "i"),
        "у": ("u", "u", "y"),
        "х": ("h", "h", "x"),
        "ц": ("c", "ts", "c"),
        "ч": ("ch", "4"),
        "ш": ("sh", "6"),
        "щ": ("sht", "6t", "sht"),
        "ъ": ("a", "u", "y"),
        "ь": ("i", "y", ""),
        "ю": ("yu", "iu", "ju", "u"),
        "я": ("ya", "q", "ia", "q"),
    },
    "sr": {
        "в": ("v",), "ђ": ("đ",), "ж": ("ž",), "ј": ("j",), "љ": ("lj",), "њ": ("nj",), "ћ": ("ć",), "х": ("h",), "ц": ("c",),
        "ч": ("č",), "џ": ("dž",), "ш": ("š",),
    },
    "mk": {
        "в": ("v",), "ѓ": ("gj", "g", "dj"), "ж": ("zh", "z", "z"), "ѕ": ("dz", "z"), "ј": ("j",), "љ": ("lj", "l"),
        "њ": ("nj",), "ќ": ("kj", "k", "k"), "х": ("h",), "ц": ("c",), "ч": ("ch", "c", "c"), "џ": ("dz", "dj"),
        "ш": ("sh", "s", "s"),
    },
}  # fmt: skip
ROMAN: dict[str, dict[str, tuple[str, ...]]] = {
    language: {letter: own.get(letter) or _MOSTLY[letter] for letter in _ORDER if letter in own or letter in _MOSTLY}
    for language, own in _OWN.items()
}
"""Latin spellings by language and Cyrillic letter; a spelling stands more often where people use it more."""

_SERBIAN = {roman[0]: letter for letter, roman in ROMAN["sr"].items()}
_BARE = str.maketrans("ıŁłØøĐđʼ’", "iLlOoDd''", "\u0306\u0307")


class Hand:
    """One writer's habit: the spelling of each letter."""

    def __init__(self, language: str, rng: random.Random) -> None:
        table = ROMAN[language]
        self._lower = {letter: rng.choice(choices) for letter, choices in table.items()}

    def romanise(self, text: str) -> str:
        return "".join(self._letter(char) for char in text)

    def _letter(self, char: str) -> str:
        roman = self._lower.get(char.lower())
        if roman is None:
            return char
        return roman if char.islower() else roman.capitalize()


def bare(text: str) -> str:
    """Return the text without diacritics: `ștergeți` becomes `stergeti`, `kızım` becomes `kizim`; й and ї stay what they are."""
    parts = []
    for char in text:
        if char.isascii() or "\u0400" <= char <= "\u04ff":
            parts.append(char)
        else:
            plain = unicodedata.normalize("NFD", char)
            parts.append("".join(c for c in plain if not unicodedata.combining(c)).translate(_BARE))
    return "".join(parts)


def serbian_cyrillic(text: str) -> str:
    out, i, lower = [], 0, text.lower()
    while i < len(text):
        size = 2 if lower[i : i + 2] in _SERBIAN else 1
        letter = _SERBIAN.get(lower[i : i + size])
        if letter is None:
            out.append(text[i])
            size = 1
        else:
            out.append(letter.upper() if text[i].isupper() else letter)
        i += size
    return "".join(out)


def cyrillic_share(text: str) -> float:
    """Return the share of Cyrillic among Cyrillic and Latin letters; 0 when there is neither."""
    cyrillic = sum("\u0400" <= char <= "\u052f" for char in text)
    latin = sum(char.isalpha() and char < "\u0250" for char in text)
    return cyrillic / (cyrillic + latin) if cyrillic + latin else 0.0


def respell(text: str, language: str, rng: random.Random) -> str:
    """Return one of the ways the same message could have been typed; often as it is."""
    roll = rng.random()
    is_cyrillic = cyrillic_share(text) > 0.5
    if language in {"ru", "uk", "bg"} and is_cyrillic and roll < 0.35:
        text = Hand(language, rng).romanise(text)
    elif language == "sr" and is_cyrillic and roll < 0.5:
        text = Hand("sr", rng).romanise(text)
    elif language == "sr" and not is_cyrillic and roll < 0.25:
        text = serbian_cyrillic(text)
    if not is_cyrillic and rng.random() < 0.4:
        text = bare(text)
    return mistyped(text, rng) if rng.random() < 0.25 else text


def mistyped(text: str, rng: random.Random) -> str:
    """Return the text with a slip for about every forty letters: one dropped, doubled or swapped with the one before."""
    chars = list(text)
    for _ in range(1 + len(chars) // 40):
        if len(chars) < 4:
            break
        place = rng.randrange(1, len(chars) - 1)
        slip = rng.random()
        if slip < 0.4:
            del chars[place]
        elif slip < 0.6:
            chars.insert(place, chars[place])
        else:
            chars[place], chars[place - 1] = chars[place - 1], chars[place]
    return "".join(chars)
