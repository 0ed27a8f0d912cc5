"""What the letters of a message tell by themselves: its language, and whether they sound like danger.

Standard library only, so that the router reads with it while the model is loading or gone (docs/decisions/0040).  The file is
written after each training (nlu/training/glance.py)."""

from __future__ import annotations

import math
import struct
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile
from zlib import compress, decompress

from nlu.language.model import Guess, LanguageModel
from nlu.taxonomy import RISKS
from nlu.text.runs import BITS, hashes

FILE = "letters.zip"
LANGUAGE, DANGER = "language.bin", "danger.bin"
LENGTH_WEIGHT = 0.34
"""As in the judge of risk: little can be read out of a short message."""
RINGS_FROM, ACUTE_FROM = -1.0, 0.5
"""Log-odds.  The first wakes staff: it finds 93 of 100 dangers of validation and rings for 14 of 100 other first messages.
From the second on, nine of ten are danger, and the writer reads what to do (docs/model-card.md)."""
_HEAD = f"<{len(RISKS)}f"


@dataclass(frozen=True, slots=True)
class Seen:
    """`danger`: log-odds of immediate danger."""

    language: Guess
    danger: float


class DangerByLetters:
    """One signed byte for each risk and run of letters."""

    def __init__(self, tables: tuple[array[int], ...], scales: tuple[float, ...]) -> None:
        """`tables`: for each of RISKS the weights [2 ** BITS]; `scales`: what one is worth."""
        self._tables, self._scales = tables, scales

    def log_odds(self, text: str) -> float:
        """Return those of immediate danger; -inf when there are no letters."""
        found = hashes(text) if any(map(str.isalpha, text)) else []
        if not found:
            return -math.inf
        length = len(found) ** 0.5
        pairs = zip(self._tables, self._scales, strict=True)
        *others, immediate = (sum([table[at] for at in found]) * scale / length for table, scale in pairs)
        rest = math.log(sum(math.exp(other) for other in others))
        return float(immediate) - rest + LENGTH_WEIGHT * math.log(max(len(text.split()), 1))

    def dump(self) -> bytes:
        return struct.pack(_HEAD, *self._scales) + compress(b"".join(table.tobytes() for table in self._tables), 9)

    @classmethod
    def of(cls, raw: bytes) -> DangerByLetters:
        size = struct.calcsize(_HEAD)
        scales, weights = struct.unpack(_HEAD, raw[:size]), decompress(raw[size:])
        parts = (weights[start : start + (1 << BITS)] for start in range(0, len(weights), 1 << BITS))
        return cls(tuple(array("b", part) for part in parts), scales)


class Glance:
    def __init__(self, language: LanguageModel, danger: DangerByLetters) -> None:
        self._language, self._danger = language, danger

    @classmethod
    def load(cls, path: Path) -> Glance:
        """Raises OSError, KeyError where the file or a part of it is missing."""
        with ZipFile(path) as file:
            return cls(LanguageModel.of(file.read(LANGUAGE)), DangerByLetters.of(file.read(DANGER)))

    def see(self, text: str, prior: Mapping[str, float] | None = None) -> Seen:
        """`prior`: probability by language, from the conversation so far."""
        return Seen(self._language.identify(text, prior), self._danger.log_odds(text))
