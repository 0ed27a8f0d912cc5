"""Which processor cores the parts of a line run on.

The model works on one core at a time.  Where there are several, everything else keeps off one of them; otherwise each short
piece of work that a message causes would interrupt the model (docs/decisions/0021)."""

from __future__ import annotations

import os
from collections.abc import Set as AbstractSet

ALL = frozenset(os.sched_getaffinity(0))
"""What this process started with; the model keeps all of them."""


def beside_model(cores: AbstractSet[int] = ALL) -> frozenset[int]:
    """Return the cores for everything else: all but the last, or the only one."""
    return frozenset(sorted(cores)[:-1] or cores)
