"""Trains the language model: on our messages with generated spellings, and word frequencies from wordfreq and simplemma.

Half of the samples are one to four words drawn from frequency lists, half are pieces of messages or longer runs of
words.  Romanised, diacritic-free and Cyrillic copies are drawn at random.  Multinomial logistic regression, AdaGrad."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import softmax

from nlu.data.messages import Message
from nlu.language import model
from nlu.language.model import BITS, CLASSES, OTHERS, LanguageModel, buckets
from nlu.taxonomy import OURS, ROOT
from nlu.text import spelling
from nlu.text.letters import compact
from nlu.text.spelling import Hand, bare, cyrillic_share, serbian_cyrillic

CACHE = ROOT / ".linden" / "cache"

WORDS = 30_000
SAMPLES = dict.fromkeys(OURS, 44_000) | dict.fromkeys(OTHERS, 10_000) | {"mk": 22_000}
"""Macedonian stands between two of ours, in both alphabets."""
ROMANISED = {"ru": 0.45, "uk": 0.45, "bg": 0.45, "mk": 0.25}
"""Share of what is in Cyrillic that is put in Latin letters; Serbian has its own ways."""
EPOCHS = 2
SEEDS = (8, 9)
BATCH = 512
RATE = 0.5
WORDFREQ = {"sr": "sh", "no": "nb", "tl": "fil"}


def word_list(code: str) -> list[tuple[str, float]]:
    """Return words, each with a weight that falls with its rank.  simplemma stands in for Albanian, which wordfreq lacks."""
    if code == "sq":
        return _albanian()
    from wordfreq import get_frequency_dict, top_n_list

    code = WORDFREQ.get(code, code)
    frequency = get_frequency_dict(code)
    return [(word, frequency[word] ** 0.6) for word in top_n_list(code, WORDS) if any(c.isalpha() for c in word)]


def _albanian() -> list[tuple[str, float]]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    forms = DefaultDictionaryFactory().get_dictionary("sq")
    found = sorted({_text(word) for pair in forms.items() for word in pair if _text(word)})
    return [(word, 1.0) for word in found if word.isalpha() and word.islower()]


def _text(word: str | bytes) -> str:
    return word.decode() if isinstance(word, bytes) else word


class _Writer:
    """Draw training samples of one language."""

    def __init__(self, code: str, messages: Sequence[str], rng: random.Random) -> None:
        self.language, self.rng = code, rng
        listed = word_list(code)
        self.words = [word for word, _ in listed]
        self.weights = np.cumsum([weight for _, weight in listed])
        self.messages = [text for text in messages if text.strip()]
        self.common = [word for text in self.messages for word in text.split()]

    def sample(self) -> str:
        return self._spell(self._draw())

    def _draw(self) -> str:
        roll = self.rng.random()
        if roll < 0.4 or not self.messages:
            return " ".join(self._word() for _ in range(self.rng.choice((1, 2, 2, 3, 4, 8))))
        parts = self.rng.choice(self.messages).split()
        if roll < 0.6:
            size = self.rng.randint(1, min(4, len(parts)))
            start = self.rng.randrange(len(parts) - size + 1)
            parts = parts[start : start + size]
        return " ".join(parts)

    def _word(self) -> str:
        if self.language == "sq" and self.common and self.rng.random() < 0.6:
            return self.rng.choice(self.common)
        place = int(np.searchsorted(self.weights, self.rng.random() * self.weights[-1]))
        return self.words[min(place, len(self.words) - 1)]

    def _spell(self, text: str) -> str:
        roll = self.rng.random()
        is_cyrillic = cyrillic_share(text) > 0.5
        if is_cyrillic and roll < ROMANISED.get(self.language, 0.0):
            return Hand(self.language, self.rng).romanise(text)
        if self.language == "sr":
            if not is_cyrillic and roll < 0.35:
                return serbian_cyrillic(text)
            if is_cyrillic and roll < 0.6:
                text = Hand("sr", self.rng).romanise(text)
            return bare(text) if self.rng.random() < 0.45 else text
        if is_cyrillic:
            return text
        return bare(text) if roll < 0.4 else text


def train_language(messages: Iterable[Message]) -> LanguageModel:
    """Return the mean of two models of other samples: a greeting of one word hangs on what was drawn."""
    listed = list(messages)
    drawn = [(_samples(listed, random.Random(seed)), seed) for seed in SEEDS]
    fitted = [_fit(rows, np.asarray(labels), seed) for (rows, labels), seed in drawn]
    weights = np.mean([found for found, _ in fitted], axis=0, dtype=np.float32)
    bias = np.mean([found for _, found in fitted], axis=0, dtype=np.float32)
    scale = float(np.quantile(np.abs(weights), 0.9999)) / 127
    table = np.clip(np.round(weights / scale), -128, 127).astype(np.int16) + 128
    return LanguageModel(table.astype(np.uint8).tobytes(), scale, bias.tolist())


def _samples(messages: Iterable[Message], rng: random.Random) -> tuple[list[npt.NDArray[np.int32]], list[int]]:
    """Draw samples of every language: the buckets of each, and the number of its language in CLASSES."""
    by_language: dict[str, list[str]] = {code: [] for code in CLASSES}
    for message in messages:
        by_language[message.language].append(message.text)
    rows, labels = [], []
    for index, code in enumerate(CLASSES):
        writer = _Writer(code, by_language[code], rng)
        for _ in range(SAMPLES[code]):
            if found := buckets(writer.sample()):
                rows.append(np.asarray(found, dtype=np.int32))
                labels.append(index)
    return rows, labels


def _fit(
    rows: list[npt.NDArray[np.int32]], labels: npt.NDArray[np.int64], seed: int
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Return weights [buckets, languages] and bias [languages].  `rows`: buckets of each sample; `labels`: [samples]."""
    state = _State()
    shuffle = np.random.RandomState(seed)
    for epoch in range(EPOCHS):
        order = shuffle.permutation(len(rows))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            state.step([rows[i] for i in batch], labels[batch], RATE / (1 + epoch))
    return state.weights, state.bias


class _State:
    """Weights while they are learned, with the sums of squares of AdaGrad."""

    def __init__(self) -> None:
        self.weights = np.zeros((1 << BITS, len(CLASSES)), dtype=np.float32)
        self.bias = np.zeros(len(CLASSES), dtype=np.float32)
        self._squares = np.full_like(self.weights, 1e-9)

    def step(self, rows: list[npt.NDArray[np.int32]], labels: npt.NDArray[np.int64], rate: float) -> None:
        columns, batch = _sparse(rows)
        errors = softmax(batch @ self.weights[columns] + self.bias, axis=1)
        errors[np.arange(len(rows)), labels] -= 1
        gradient = (batch.T @ errors) / len(rows)
        self._squares[columns] += gradient * gradient
        self.weights[columns] -= rate * gradient / np.sqrt(self._squares[columns])
        self.bias -= 0.1 * rate * errors.mean(axis=0)


def _sparse(rows: list[npt.NDArray[np.int32]]) -> tuple[npt.NDArray[np.int64], Any]:
    """Return the buckets that occur, and a sparse matrix [samples, buckets that occur] with rows of length 1."""
    from scipy.sparse import csr_matrix

    sizes = np.asarray([len(row) for row in rows])
    columns, places = compact(np.concatenate(rows), 1 << BITS)
    values = np.repeat(1 / np.sqrt(sizes), sizes).astype(np.float32)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    return columns, csr_matrix((values, places, starts), shape=(len(rows), len(columns)))


def cached_language_model(messages: Iterable[Message], folder: Path = CACHE) -> LanguageModel:
    """Return the model; train it only when the messages of our languages or this code changed since the last time."""
    messages = [message for message in messages if message.language in OURS]
    digest = hashlib.sha256()
    for source in (Path(__file__), Path(model.__file__), Path(spelling.__file__)):
        digest.update(source.read_bytes())
    for message in messages:
        digest.update(f"{message.language}\0{message.text}\0".encode())
    path = folder / f"language-{digest.hexdigest()[:16]}.bin"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        train_language(messages).save(path)
    return LanguageModel.load(path)
