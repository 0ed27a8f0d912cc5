"""Facts that a message states in so many words: patterns of a language, `nlu/reader/words/<language>.frames.yml`.

What is denied, supposed or asked about is not stated; of two values of a fact the one said last counts ("not Germany, Austria"),
but whom a message is about is said first.  The file format is described in nlu/reader/words/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from nlu.places.matcher import Place
from nlu.reader.sifting import PLACE_FACTS, Stated, counting_ones, of_a_child, without_their_children
from nlu.taxonomy import load_taxonomy
from nlu.text.folding import folded
from nlu.text.patterns import WORD, Compiler, Pattern, spelled, tokens_of, told_by

FOLDER = Path(__file__).parent / "words"
COUNTED = frozenset({"age", "children"})
"""Facts whose value is a number."""
OPPOSITE = {("locked", "yes"): "no", ("watched", "yes"): "no", ("phone_read", "yes"): "no"}
"""What is stated where the pattern is denied."""
SUPPOSED = frozenset({"to", "age", "for", "children", "from"})
"""Facts that a question states all the same: "could I go to Canada", "where can I go with two children"."""
SOMEBODY = frozenset({"child", "relative", "friend", "client", "stranger"})
"""Values of `for`: the message is about another person."""
DENIED_BESIDE = PLACE_FACTS | {"since"}
"""Facts that only "not" itself before them denies: "no pay for two months"."""
DENIED_WORDS, SUPPOSED_WORDS = 2, 12
"""Words that may stand between "not", or "if", and what it governs."""
MAX_CHARACTERS = 1000
APOSTROPHE = re.compile("['’ʼ`]")


class Frames:
    def __init__(self, language: str, document: Mapping[str, Any]) -> None:
        """Raise ValueError for a fact, value or list that is not known."""
        self._language = language
        lists = {name: _listed(entries) for name, entries in (document.get("lists") or {}).items()}
        self._numbers = _numbers(document.get("numbers") or {}, language)
        self._joins = _word_regex(document.get("and"), language)
        self._one = _word_regex(document.get("one"), language)
        self._breaks = _word_regex(document.get("breaks"), language)
        self._apart = frozenset(map(folded, document.get("apart") or ()))
        self._same = _same(document.get("same") or {})
        before = Compiler(lists, language)
        self._not = _behind(before, document.get("not"), DENIED_WORDS)
        self._not_there = _behind(before, document.get("not"), 0)
        self._not_in = _behind(before, document.get("not"), 1)
        self._if = _behind(before, document.get("if"), SUPPOSED_WORDS)
        self._not_after = _before(before, document.get("not_after"))
        pronouns = (document.get("pronouns") or {}).items()
        self._pronouns = [(value, Pattern(str(source), lists, language)) for value, source in pronouns]
        self._rules = [
            (*_key(key), Pattern(source, lists, language)) for key, sources in document["facts"].items() for source in sources
        ]

    def read(
        self, text: str, places: Sequence[Place] = (), *, is_about_somebody: bool = False, asks_who: bool = False
    ) -> tuple[Stated, ...]:
        """Return what the text states, one value a fact but for those of places; `places`: those of the text.

        `is_about_somebody`: the open question is about another person, so that "she" is that person; `asks_who`: it asks
        whom the message is about."""
        string = self._string(text[:MAX_CHARACTERS], places)
        found: dict[str, list[Stated]] = {}
        for stated in self._matches(string):
            found.setdefault(stated.name, []).append(stated)
        counting = counting_ones(found, string, asks_who=asks_who)
        is_about_somebody |= any(one.value in SOMEBODY for one in counting.get("for", ()))
        if counting and "person" not in counting and is_about_somebody:
            counting["person"] = tuple(self._by_pronoun(string))
        return of_a_child(without_their_children(counting))

    def denied_places(self, text: str, places: Sequence[Place]) -> frozenset[int]:
        """Return the numbers of the places behind "not", or "not in"."""
        string = self._string(text[:MAX_CHARACTERS], places)
        named = re.finditer(r"@(\d+)[cp]:", string)
        return frozenset(int(match[1]) for match in named if self._not_in and self._not_in.search(string[: match.start()]))

    def _by_pronoun(self, string: str) -> Iterator[Stated]:
        matches = [(match, value) for value, pattern in self._pronouns for match in pattern.finditer(string)]
        if matches:
            match, value = min(matches, key=lambda found: found[0].start())
            yield Stated("person", value, match.start(), match.end())

    def _matches(self, string: str) -> Iterator[Stated]:
        for name, value, pattern in self._rules:
            for match in pattern.finditer(string):
                told = value or (match.groupdict().get("number") if name in COUNTED else told_by(match))
                before, after = string[: match.start()], string[match.end() :]
                if value is None and name in COUNTED and not (told or "").isdecimal():
                    continue  # "24/7" stands where a number could
                if told is None or (name not in SUPPOSED and self._if and self._if.search(before)):
                    continue
                denial = self._not_there if name in DENIED_BESIDE else self._not
                is_denied = bool(denial and denial.search(before)) or bool(self._not_after and self._not_after.match(after))
                if is_denied:
                    opposite = OPPOSITE.get((name, told))
                    if opposite is None:
                        continue
                    told = opposite
                yield Stated(name, told, match.start(), match.end())

    def _string(self, text: str, places: Sequence[Place]) -> str:
        """Return the words of a text, folded: numbers as digits, places by their number, clauses parted by marks."""
        words: list[str] = ["."]
        for word, start, end in self._words(text):
            at = next((i for i, place in enumerate(places) if place.start < end and start < place.end), None)
            if at is not None and places[at].kind in ("country", "city", "nationality"):
                kind = "p" if places[at].kind == "nationality" else "c"
                token = f"@{at}{kind}:{word}"
                if words[-1].startswith(f"@{at}"):
                    words[-1] = token
                else:
                    words.append(token)
            elif self._breaks and self._breaks.fullmatch(word):
                words.append(";")
            else:
                for one in self._same.get(word, (word,)):
                    self._add(words, one)
        return f" {' '.join(words)} . "

    def _words(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Yield the words and marks of a text; a small word before an apostrophe, `s'kam`, as a word of its own."""
        for word, start, end in tokens_of(text):
            small = APOSTROPHE.split(text[start:end], maxsplit=1)[0]
            if folded(small) in self._apart and start + len(small) < end:
                rest = start + len(small) + 1
                yield folded(small), start, rest - 1
                yield folded(APOSTROPHE.sub("", text[rest:end])), rest, end
            else:
                yield word, start, end

    def _add(self, words: list[str], word: str) -> None:
        """Append a word; a number in words as digits, together with the tens before it."""
        number = next((value for value, regex in self._numbers if regex.fullmatch(word)), None)
        if number is None and self._one and self._one.fullmatch(word) and self._ends_in_tens(words):
            number = 1
        if number is None:
            words.append(word)
            return
        back = 2 if len(words) > 2 and self._joins and self._joins.fullmatch(words[-1]) else 1
        tens = words[-back]
        if 0 < number < 10 and tens.isdigit() and int(tens) in range(20, 100, 10):
            del words[-back:]
            number += int(tens)
        elif tens == "10" and 0 < number < 10 and back == 1:
            words.pop()
            number += 10
        words.append(str(number))

    def _ends_in_tens(self, words: Sequence[str]) -> bool:
        """Return whether the last words are tens, or tens and "and"."""
        back = 2 if len(words) > 2 and self._joins and self._joins.fullmatch(words[-1]) else 1
        return words[-back].isdigit() and int(words[-back]) in range(20, 100, 10)


@cache
def frames_of(language: str) -> Frames | None:
    """Return the frames of a language, or None for one that has none."""
    path = FOLDER / f"{language}.frames.yml"
    return Frames(language, yaml.safe_load(path.read_text(encoding="utf-8"))) if path.exists() else None


def _listed(entries: str | Sequence[str]) -> tuple[str, ...]:
    return tuple(entries.split()) if isinstance(entries, str) else tuple(map(str, entries))


def _key(key: str) -> tuple[str, str | None]:
    """Read `papers=kept`, or `age`, whose value stands in the text.  Raise ValueError."""
    name, _, value = key.partition("=")
    values = load_taxonomy().facts.get(name)
    if values is None or (isinstance(values, tuple) and value not in values):
        raise ValueError(f"unknown fact {key}")
    return name, value or None


def _same(words: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the words of patterns that stand for each other spelling: `{është: osht asht}` read from the right."""
    return {folded(other): tuple(map(folded, words_of.split())) for words_of, others in words.items() for other in others.split()}


def _numbers(words: Mapping[int, str], language: str) -> list[tuple[int, re.Pattern[str]]]:
    found = []
    for number, names in words.items():
        regex = _word_regex(names, language)
        if regex is not None:
            found.append((int(number), regex))
    return found


def _word_regex(words: str | None, language: str) -> re.Pattern[str] | None:
    """Return a regular expression for one of single words, with `*` for any ending."""
    if not words:
        return None
    parts = [spelled(word.removesuffix("*"), language) + (r"\w*" if word.endswith("*") else "") for word in words.split()]
    return re.compile("|".join(parts))


def _behind(compiler: Compiler, entries: str | Sequence[str] | None, words: int) -> re.Pattern[str] | None:
    if not entries:
        return None
    return re.compile(f" (?:{_joined(compiler, entries)})(?:{WORD}){{0,{words}}}$")


def _before(compiler: Compiler, entries: str | Sequence[str] | None) -> re.Pattern[str] | None:
    return re.compile(f"(?:{WORD})?(?:{_joined(compiler, entries)})") if entries else None


def _joined(compiler: Compiler, entries: str | Sequence[str]) -> str:
    return "|".join(compiler.sequence(entry.split()) for entry in _listed(entries))
