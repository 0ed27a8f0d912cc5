"""A small language for what people say, compiled to regular expressions over folded words: nlu/reader/words/README.md.

`<they> took .. my|our passport*` is words in their order, in the usual spelling of a language; they are found in every spelling.
A pattern is looked for in a string of folded words and marks with a space behind each: " . he took my pasport . "."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from nlu.text.folding import folded

TOKEN = re.compile(r"\d+(?:[.:/]\d+)*|[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*|[.,;:!?…()\n]|\S")
MARK = r"[.,;:!?]"
MARKS = frozenset(".,;:!?")
WORD = r"[^\s.,;:!?]\S* "
NO_NUMBER = r"[^\s\d.,;:!?]\S* "
ANY = r"\w*"
GAP = 3
"""Words that `..` may stand for."""
EDGES = {";": "; ", ":": ": ", "!": "! ", "^": f"(?<={MARK} )", "$": f"(?={MARK} )", ",": ", ", ".": r"\. "}
"""Begin and end of a clause, and its marks."""
I_LIKE = frozenset({"i", "i?", "i+"})
# fmt: off
LETTERS = {
    "ё": "i?[eo]", "е": "i?e", "є": "i?e", "ж": "(?:zh|[zig])", "й": "i?", "х": "(?:kh|h|x)", "ц": "(?:ts|c)",
    "ч": "(?:ch|c| ?4 ?)", "ш": "(?:sh|s| ?6 ?)", "щ": "(?:s?h?ch|sht?|s)", "ъ": "[aiu]?", "ь": "i?", "ю": "i?u",
    "я": "(?:i?a|q)", "č": "ch?", "ć": "ch?", "š": "sh?", "ž": "zh?", "đ": "d[zi]?",
}
OWN = {"uk": {"г": "[gh]"}, "bg": {"у": "[ui]"}, "ru": {}, "sq": {"ë": "e?", "ç": "(?:ch?|q)", "q": "(?:q|ch?)"}}
HER = {"її": "jiji", "jiji": "jiji", "yiyi": "jiji", "їй": "jij", "jij": "jij", "yiy": "jij"}
YA = {"uk": "(?:ia|q)", "ru": "(?:ia|q)"}
# fmt: on
"""What a letter of a pattern looks like once a writer has typed it in any alphabet and it is folded."""


@lru_cache(maxsize=20_000)
def _folded(token: str) -> str:
    if (her := HER.get(token.lower())) is not None:
        return her  # folded, it would be Ukrainian "and"
    return folded(re.sub(r"['’ʼ`]", "", token))


def tokens_of(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield folded words, numbers and marks of a text with where they stand."""
    for match in TOKEN.finditer(text):
        token = match[0]
        if token in {"…", "\n", "(", ")"}:
            yield ".", match.start(), match.end()
        elif token[0].isdigit() or token in MARKS:
            yield token, match.start(), match.end()
        elif token[0].isalpha() and (word := _folded(token)):
            yield word, match.start(), match.end()


def spelled(word: str, language: str) -> str:
    """Return a regular expression for a word as it is typed with or without diacritics, in Cyrillic or Latin, then folded."""
    if word in HER:
        return HER[word]
    if word == "я" and language in YA:
        return YA[language]  # "a" is another word
    units: list[str] = []
    for letter in word.lower():
        if letter in "'’ʼ`":
            continue
        unit = OWN.get(language, {}).get(letter) or LETTERS.get(letter) or re.escape(folded(letter))
        if units and unit == units[-1]:
            continue
        if units and unit in I_LIKE and units[-1] in I_LIKE:
            unit = "i?"
        units.append(unit)
    return "".join(units)


class Pattern:
    """One pattern, ready to be looked for."""

    def __init__(self, source: str, lists: Mapping[str, Sequence[str]], language: str) -> None:
        """Raise ValueError for a list that is not there."""
        items = source.split()
        self._not_behind: re.Pattern[str] | None = None
        compiler = Compiler(lists, language)
        if items[0].startswith("!"):
            self._not_behind = re.compile(f" (?:{compiler.alternatives(items.pop(0)[1:])})$")
        try:
            self._regex = re.compile(f"(?<= )(?:{compiler.sequence(items)})")
        except ValueError as error:
            raise ValueError(f"{error} in {source}") from error

    def finditer(self, string: str) -> Iterator[re.Match[str]]:
        for match in self._regex.finditer(string):
            if self._not_behind is None or not self._not_behind.search(string[: match.start()]):
                yield match


def told_by(match: re.Match[str]) -> str | None:
    """Return the number that a match holds, or which place: the last one that is named ("not Germany, Austria")."""
    groups = match.groupdict()
    places = [value for name, value in groups.items() if name.startswith("place") and value is not None]
    return places[-1] if places else groups.get("number")


class Compiler:
    """Turns the items of a pattern into a regular expression; the first number and every place are named groups."""

    def __init__(self, lists: Mapping[str, Sequence[str]], language: str) -> None:
        self._lists, self._language = lists, language
        self._has_number, self._places = False, 0

    def sequence(self, items: Sequence[str]) -> str:
        return "".join(map(self._item, items))

    def alternatives(self, item: str) -> str:
        return "|".join(self._alternative(part) for part in item.split("|"))

    def _item(self, item: str) -> str:
        match item:
            case "..":
                word = NO_NUMBER if self._has_number else WORD  # behind "34" another number begins another fact
                return f"(?:{word}){{0,{GAP}}}?"
            case "?" | "!":
                return f"{re.escape(item)} "
        if item.startswith("!"):
            return f"(?!{self.alternatives(item[1:])})"
        parts = item.split("|")
        is_optional = any(part.endswith("?") for part in parts)
        return f"(?:{'|'.join(self._alternative(part.removesuffix('?')) for part in parts)}){'?' if is_optional else ''}"

    def _alternative(self, part: str) -> str:
        if part in EDGES:
            return EDGES[part]
        if part == "#":
            named, self._has_number = not self._has_number, True
            return r"(?P<number>\d\S*) " if named else r"\d\S* "
        if part.startswith("@"):
            return self._place(part)
        if part.startswith("<"):
            name = part.strip("<>")
            if name not in self._lists:
                raise ValueError(f"no list {name}")
            return "|".join(self.sequence(entry.split()) for entry in self._lists[name])
        head, tail = part.startswith("*"), part.endswith("*")
        if not part.strip("*").replace("-", "").replace("'", "").isalnum():
            raise ValueError(f"not a word: {part}")
        word = spelled(part.strip("*"), self._language)
        return f"{ANY if head else ''}{word}{ANY if tail else ''} "

    def _place(self, part: str) -> str:
        """Read `@`, `@people`, or `@` with endings: `@-dan/-den`."""
        kind = "p" if part.startswith("@people") else "c"
        endings = "|".join(spelled(end, self._language) for end in part.removeprefix("@").split("-") if end and end != "people")
        self._places += 1
        return rf"@(?P<place{self._places}>\d+){kind}:\S*{f'(?:{endings})' if endings else ''} "
