"""When each line of a file of texts was changed last, as git knows it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

_LINE = re.compile(r"^[0-9a-f]{40} \d+ (\d+)")
_TIME = re.compile(r"^author-time (\d+)")
LONGEST_S = 20


def changes_of(path: Path) -> Mapping[int, date]:
    """Return the day of the last change of each line, the first being 1; nothing outside a repository or without git."""
    command = ["git", "blame", "--line-porcelain", "--", path.name]
    try:
        blamed = subprocess.run(command, cwd=path.parent, capture_output=True, text=True, check=True, timeout=LONGEST_S)  # noqa: S603  # a fixed command over our own file
    except (OSError, subprocess.SubprocessError):
        return {}
    found: dict[int, date] = {}
    line = 0
    for row in blamed.stdout.splitlines():
        if number := _LINE.match(row):
            line = int(number[1])
        elif time := _TIME.match(row):
            found[line] = datetime.fromtimestamp(int(time[1]), UTC).date()
    return found
