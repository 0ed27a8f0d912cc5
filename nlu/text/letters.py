"""Letters as features besides the sentence vector: the hashed runs of nlu.text.runs as arrays."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from nlu.text.runs import hashes


def buckets(text: str) -> npt.NDArray[np.int32]:
    """Return the hashes of the runs of a text, [buckets]: rising numbers below 2 ** BITS, each once."""
    return np.asarray(hashes(text), np.int32)


def compact(numbers: npt.NDArray[np.int32], size: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int32]]:
    """Return the different numbers, rising, and the place of each of `numbers` among them.

    The same as numpy.unique for numbers below `size`, without sorting: 1.9 instead of 5.8 ms for 65,000 of 2 ** 18."""
    is_here = np.zeros(size, bool)
    is_here[numbers] = True
    different = np.flatnonzero(is_here)
    place_of = np.empty(size, np.int32)
    place_of[different] = np.arange(len(different), dtype=np.int32)
    return different, place_of[numbers]
