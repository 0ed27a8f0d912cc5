"""What sealing costs of a turn: `python -m benchmarks.sealing [MESSAGES]`.

Every seal, opening, hash and unwrapping of a message's way is written down, and then done once more by itself: its share of the
processor's time that the router spends on the message (benchmarks/stages.py).  Exit code 1 when it is more than MAY_BE."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import wraps
from typing import Any

import uvloop

from benchmarks import stages
from routing.store.sealing import PersonKey, Vault

MAY_BE = 0.05
SEALING = (
    (PersonKey, ("seal", "open", "hash")),
    (Vault, ("new_key", "unwrap", "address_hash", "address_hashes", "report_hash", "report_hashes", "word_hashes")),
)
Call = tuple[Callable[..., Any], tuple[Any, ...]]


def written_down(act: Callable[..., Any], calls: list[Call]) -> Callable[..., Any]:
    @wraps(act)
    def noted(*given: Any) -> Any:
        calls.append((act, given))
        return act(*given)

    return noted


async def main(messages: int) -> bool:
    """Whether it stays below MAY_BE."""
    calls: list[Call] = []
    for kind, names in SEALING:
        for name in names:
            setattr(kind, name, written_down(getattr(kind, name), calls))
    whole = await stages.spent(messages, calls.clear)
    made = [*calls]  # what these call is written down too, and counts twice: so much the worse for them
    began = time.process_time()
    for act, given in made:
        act(*given)
    sealing = time.process_time() - began
    each = f"{len(made) / messages:.1f} calls, {sealing / messages * 1e6:.0f} of {whole / messages * 1e6:.0f} µs"
    print(f"{each} for a message, its two bubbles and their reports: {sealing / whole:.1%}")
    return sealing / whole <= MAY_BE


if __name__ == "__main__":
    sys.exit(0 if uvloop.run(main(int(sys.argv[1]) if sys.argv[1:] else 500)) else 1)
