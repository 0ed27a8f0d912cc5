"""The confusions of a model as a picture: rows are the intended topics, columns the ones that the model found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from evaluation.measures import Pair
from nlu.taxonomy import load_taxonomy


def draw(pairs: Sequence[Pair], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    names = list(load_taxonomy().intents)
    counts = _counts(pairs, names)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure, axes = plt.subplots(figsize=(12, 11))
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=90, fontsize=7)
    axes.set_yticks(range(len(names)), names, fontsize=7)
    for row, column in zip(*np.nonzero(counts), strict=True):
        shade = "white" if shares[row, column] > 0.5 else "black"
        axes.text(column, row, int(counts[row, column]), ha="center", va="center", fontsize=5, color=shade)
    axes.set_xlabel("found")
    axes.set_ylabel("intended")
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _counts(pairs: Sequence[Pair], names: list[str]) -> npt.NDArray[np.float64]:
    """Return how often each intent was found for each intended one: [intended, found]."""
    counts = np.zeros((len(names), len(names)))
    for pair in pairs:
        found = pair.answer.ranking[0][0]
        intended = found if pair.is_right else pair.expected.intents[0]
        counts[names.index(intended), names.index(found)] += 1
    return counts
