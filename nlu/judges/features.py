"""What the judges see of one message."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nlu.judges.neighbours import Votes


@dataclass(frozen=True, slots=True)
class Features:
    vector: npt.NDArray[np.float32]
    """Of the sentence encoder: [384], length 1."""
    letters: npt.NDArray[np.int32]
    """Buckets of the runs of letters that occur, rising, each once (nlu.text.letters): [buckets]."""
    votes: Votes
