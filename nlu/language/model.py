"""Tells which language a short message is in: a linear model over hashed character n-grams, standard library only.

Reads the table that `nlu.language.training` writes.  Deterministic, under 0.1 ms a message."""

from __future__ import annotations

import math
import re
import struct
import unicodedata
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import compress, crc32, decompress

from nlu.language.scripts import UNKNOWN, foreign_script, language_of_script, stranger
from nlu.taxonomy import OURS
from nlu.text.spelling import cyrillic_share

OTHERS = (
    "it", "es", "fr", "de", "hu", "mk", "pl", "pt",
    "nl", "ca", "cs", "sk", "sl", "sv", "da", "no", "fi", "lt", "lv", "tl", "vi", "id",
)  # fmt: skip
CLASSES = OURS + OTHERS
CYRILLIC = frozenset({"ru", "uk", "bg", "sr", "mk"})

BITS = 17
LANE = 4
ROW = len(CLASSES) * LANE
HEAD = f"<f{len(CLASSES)}f"
MAX_CHARACTERS = 400

WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’ʼ](?=[^\W_]))*|\d+[^\W\d_](?:[^\W_]|['’ʼ](?=[^\W_]))*")
LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+")

SHARPEN = 1.5
"""The scores are too modest by themselves; this calibrates the confidence."""
SWITCH = 0.2
"""Chance that a person continues in another language."""
FOREIGN_LEAD = 0.5
"""How far ahead, in nats, a language that we do not answer in has to be."""
SURE_BY_LETTERS = 0.99
KEEP_BELOW = 0.6
"""Under this confidence the language so far stays."""


@dataclass(frozen=True, slots=True)
class Guess:
    code: str
    confidence: float
    script: str | None = None


def words(text: str) -> list[str]:
    text = LINK.sub(" ", unicodedata.normalize("NFC", text[:MAX_CHARACTERS])).lower()
    return WORD.findall(text)


def grams(text: str) -> Iterator[str]:
    """Yield character n-grams of 1 to 5 inside each word with its edges, and the whole word."""
    for word in words(text):
        edged = f"<{word}>"
        size = len(edged)
        yield from edged
        for n in (2, 3, 4, 5):
            for start in range(size - n + 1):
                yield edged[start : start + n]
        yield f"={word}"


def buckets(text: str) -> list[int]:
    """Return the hash of each n-gram, below 2 ** BITS, with repetitions."""
    mask = (1 << BITS) - 1
    return [crc32(gram.encode()) & mask for gram in grams(text)]


class LanguageModel:
    """One byte per class and bucket, held in four-byte lanes so that one addition of whole numbers adds all classes."""

    def __init__(self, table: bytes, scale: float, bias: Sequence[float]) -> None:
        self.table, self.scale, self.bias = table, scale, tuple(bias)
        self._lanes = bytearray(len(table) * LANE)
        self._lanes[::LANE] = table

    def scores(self, text: str) -> dict[str, float]:
        """Return the log-odds of each language up to a constant; empty when the text has no letters in Latin or Cyrillic."""
        found = buckets(text)
        if not found:
            return {}
        lanes, from_bytes = self._lanes, int.from_bytes
        total = sum([from_bytes(lanes[b * ROW : b * ROW + ROW], "little") for b in found])
        sums = array("I", total.to_bytes(ROW, "little"))
        norm = self.scale / math.sqrt(len(found))
        allowed = CYRILLIC if cyrillic_share(text) > 0.5 else CLASSES
        return {code: (sums[i] - 128 * len(found)) * norm + self.bias[i] for i, code in enumerate(CLASSES) if code in allowed}

    def identify(self, text: str, prior: Mapping[str, float] | None = None) -> Guess:
        """`prior`: probability by language, from the conversation so far; when in doubt its likeliest stays.

        The code is `und` when there is nothing to read and no prior, and when a foreign script alone does not tell."""
        if foreign := foreign_script(text):
            return _named(language_of_script(text, foreign))
        scores = self.scores(text)
        if not scores:
            return likeliest(prior)
        belief = _belief(_without_strangers(scores), prior)
        code = max(belief, key=belief.__getitem__)
        if other := stranger(text, code):
            return _named(other)
        if belief[code] < KEEP_BELOW and prior:
            so_far = max(prior, key=prior.__getitem__)
            code = so_far if so_far in belief else code
        script = ("Cyrl" if cyrillic_share(text) > 0.5 else "Latn") if code == "sr" else None
        return Guess(code, belief[code], script)

    def save(self, path: Path) -> None:
        head = struct.pack(HEAD, self.scale, *self.bias)
        path.write_bytes(head + compress(self.table, 9))

    @classmethod
    def load(cls, path: Path) -> LanguageModel:
        return cls.of(path.read_bytes())

    @classmethod
    def of(cls, raw: bytes) -> LanguageModel:
        """Return the model that `save` has written."""
        size = struct.calcsize(HEAD)
        scale, *bias = struct.unpack(HEAD, raw[:size])
        return cls(decompress(raw[size:]), scale, bias)


def prior_of(code: str, confidence: float) -> dict[str, float]:
    """Return the probability of each of our languages before the next message: the language so far, or a change.

    Empty for a language that is not one of ours."""
    if code not in OURS:
        return {}
    sure = (1 - SWITCH) * confidence + SWITCH / len(OURS)
    rest = (1 - sure) / (len(OURS) - 1)
    return {ours: sure if ours == code else rest for ours in OURS}


def _named(code: str) -> Guess:
    return Guess(code, 0.0 if code == UNKNOWN else SURE_BY_LETTERS)


def likeliest(prior: Mapping[str, float] | None) -> Guess:
    """Return the language of the conversation so far, or `und`."""
    if not prior:
        return Guess(UNKNOWN, 0.0)
    code = max(prior, key=prior.__getitem__)
    return Guess(code, prior[code])


def _without_strangers(scores: dict[str, float]) -> dict[str, float]:
    """Return the scores of our languages only, unless another leads clearly."""
    ours = {code: score for code, score in scores.items() if code in OURS}
    return scores if max(scores.values()) > max(ours.values()) + FOREIGN_LEAD else ours


def _belief(scores: dict[str, float], prior: Mapping[str, float] | None) -> dict[str, float]:
    top = max(scores.values())
    stranger = 0.2 / len(CLASSES)
    weights = {
        code: math.exp(SHARPEN * (score - top)) * (prior.get(code, stranger) if prior else 1.0) for code, score in scores.items()
    }
    total = sum(weights.values())
    return {code: weight / total for code, weight in weights.items()}
