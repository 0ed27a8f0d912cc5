"""Processes of this machine, as Linux tells of them."""

from __future__ import annotations

import contextlib
from pathlib import Path

MB = 1024
"""Kilobytes."""


def states_and_parents() -> dict[int, tuple[str, int]]:
    """State and parent of every process."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            state, parent = (folder / "stat").read_text().rsplit(")", 1)[1].split()[:2]
            found[int(folder.name)] = state, int(parent)
    return found


def children(parent: int) -> list[int]:
    return [pid for pid, (_, its_parent) in states_and_parents().items() if its_parent == parent]


def family(first: int) -> list[int]:
    """The process and all that descend from it."""
    return [first, *(pid for child in children(first) for pid in family(child))]


def is_alive(pid: int) -> bool:
    return states_and_parents().get(pid, ("Z", 0))[0] != "Z"


def command_of(pid: int) -> str:
    """What it was started with, parted by spaces; empty when it is gone."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ").strip()
    return ""


def pss_mb(pid: int) -> float:
    """Memory of its own and its share of what it shares, in MiB; 0 when it is gone."""
    with contextlib.suppress(OSError):
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / MB
    return 0.0
