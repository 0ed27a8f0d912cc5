"""Trains the language model: our messages with generated spellings, and word frequencies from wordfreq and simplemma.

Half of the samples are one to four words drawn from frequency lists, half are pieces of messages or longer runs of
words.  Romanised, diacritic-free and Cyrillic copies are drawn at random.  Multinomial logistic regression, AdaGrad."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from nlu.data.messages import Message
from nlu.language import model
from nlu.language.model import BITS, CLASSES, LanguageModel, buckets
from nlu.taxonomy import OURS, ROOT
from nlu.text import spelling
from nlu.text.letters import compact
from nlu.text.spelling import Hand, bare, cyrillic_share, serbian_cyrillic

CACHE = ROOT / ".linden" / "cache"

WORDS = 30_000
SAMPLES = {"ours": 32_000, "others": 10_000}
EPOCHS = 2
BATCH = 512
RATE = 0.5
WORDFREQ = {"sr": "sh"}


def word_list(code: str) -> list[tuple[str, float]]:
    """Words with a weight that falls with their rank.  simplemma stands in for Albanian, which wordfreq lacks."""
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
    """Draws training samples of one language."""

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
        if self.language in {"ru", "uk", "bg"} and is_cyrillic and roll < 0.45:
            return Hand(self.language, self.rng).romanise(text)
        if self.language == "sr":
            if not is_cyrillic and roll < 0.35:
                return serbian_cyrillic(text)
            if is_cyrillic and roll < 0.6:
                text = Hand("sr", self.rng).romanise(text)
            return bare(text) if self.rng.random() < 0.45 else text
        if self.language == "mk" or is_cyrillic:
            return text
        return bare(text) if roll < 0.4 else text


def train_language(messages: Iterable[Message], seed: int = 7) -> LanguageModel:
    by_language: dict[str, list[str]] = {code: [] for code in CLASSES}
    for message in messages:
        by_language[message.language].append(message.text)
    rng = random.Random(seed)
    rows, labels = [], []
    for index, code in enumerate(CLASSES):
        writer = _Writer(code, by_language[code], rng)
        count = SAMPLES["ours" if code in OURS else "others"]
        for _ in range(count):
            found = buckets(writer.sample())
            if found:
                rows.append(np.asarray(found, dtype=np.int32))
                labels.append(index)
    weights, bias = _fit(rows, np.asarray(labels), seed)
    scale = float(np.quantile(np.abs(weights), 0.9999)) / 127
    table = np.clip(np.round(weights / scale), -128, 127).astype(np.int16) + 128
    return LanguageModel(table.astype(np.uint8).tobytes(), scale, bias.tolist())


def _fit(rows: list[np.ndarray], labels: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    weights = np.zeros((1 << BITS, len(CLASSES)), dtype=np.float32)
    squares = np.full_like(weights, 1e-9)
    bias = np.zeros(len(CLASSES), dtype=np.float32)
    shuffle = np.random.RandomState(seed)
    for epoch in range(EPOCHS):
        order = shuffle.permutation(len(rows))
        rate = RATE / (1 + epoch)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            _step([rows[i] for i in batch], labels[batch], weights, squares, bias, rate)
    return weights, bias


def _step(
    rows: list[np.ndarray], labels: np.ndarray, weights: np.ndarray, squares: np.ndarray, bias: np.ndarray, rate: float
) -> None:
    from scipy.sparse import csr_matrix

    sizes = np.asarray([len(row) for row in rows])
    columns, places = compact(np.concatenate(rows), 1 << BITS)
    values = np.repeat(1 / np.sqrt(sizes), sizes).astype(np.float32)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    batch = csr_matrix((values, places, starts), shape=(len(rows), len(columns)))
    scores = batch @ weights[columns] + bias
    scores -= scores.max(axis=1, keepdims=True)
    chance = np.exp(scores)
    chance /= chance.sum(axis=1, keepdims=True)
    chance[np.arange(len(rows)), labels] -= 1
    slope = (batch.T @ chance) / len(rows)
    squares[columns] += slope * slope
    weights[columns] -= rate * slope / np.sqrt(squares[columns])
    bias -= 0.1 * rate * chance.mean(axis=0)


def cached_language_model(messages: Iterable[Message], folder: Path = CACHE) -> LanguageModel:
    """Trained again only when the messages of our languages or this code changed."""
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
