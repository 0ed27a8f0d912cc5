"""Which processor cores the parts of a line run on.

The model works on one core at a time.  Where there are several, everything else keeps off one of them: else the model is put
aside for each of the short pieces of work that a message makes (docs/decisions/0021)."""

from __future__ import annotations

import os
from collections.abc import Set as AbstractSet

ALL = frozenset(os.sched_getaffinity(0))
"""What this process may run on when it starts: the model's."""


def beside_model(cores: AbstractSet[int] = ALL) -> frozenset[int]:
    """For everything else."""
    return frozenset(sorted(cores)[:-1] or cores)
