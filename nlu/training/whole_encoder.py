"""Vectors of the package's own encoder with all its layers, which the adapted layers keep near while they learn our tasks.

We serve fewer layers, and they learn from short lists of names: without this they forget what texts mean beyond those lists."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nlu.encoder.e5.batch import padded
from nlu.encoder.e5.image import Image
from nlu.encoder.e5.tokens import Tokens

SIZE, MAX_TOKENS = 128, 96


def vectors_of(texts: Sequence[str], image: Image, tokens: Tokens) -> npt.NDArray[np.float32]:
    """Return [texts, 384], length 1, without what all texts have in common."""
    import tensorflow as tf

    from nlu.encoder.e5.network import Network

    network = Network(image, image.layers)
    read = tf.function(network.vectors_of, reduce_retracing=True)
    ids = [tokens.of(text, MAX_TOKENS) for text in texts]
    order = sorted(range(len(ids)), key=lambda row: len(ids[row]))
    found = np.zeros((len(ids), image.width), np.float32)
    for start in range(0, len(order), SIZE):
        rows = order[start : start + SIZE]
        batch = padded(ids, rows + rows[:1] * (SIZE - len(rows)), image.pad)
        found[rows] = read(image.words(batch.tokens), batch.lengths, quantised=False).numpy()[: len(rows)]
    found -= found.mean(0)
    return found / np.linalg.norm(found, axis=1, keepdims=True)
