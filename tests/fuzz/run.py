"""Look for an error of ours with odd values, for minutes: `python -m tests.fuzz.run MINUTES [SEED]`.

For half of the time every route is asked as nobody and as each role (tests/fuzz/requests.py); then the properties beside this
file, which `make test` tries with a few examples, are tried with many.  Exit code 1, with the request or the example, when an
answer is a 500 or does not come, or when a property fails."""

from __future__ import annotations

import asyncio
import logging
import secrets
import subprocess
import sys
import time
from pathlib import Path

import structlog

from tests.fuzz.line import line
from tests.fuzz.requests import Found, ask_everything

PROPERTIES = ("tests/fuzz", "tests/knowledge/texts/test_splitting.py", "tests/knowledge/texts/test_sms.py")
PROFILE = "fuzz"
"""Made in tests/conftest.py."""


async def ask(minutes: float, number: int) -> Found:
    async with line() as made:
        return await asyncio.to_thread(ask_everything, made, time.monotonic() + 60 * minutes, number)


def try_properties(minutes: float, number: int) -> bool:
    """Each time with another seed.  Returns whether all held."""
    until, rounds = time.monotonic() + 60 * minutes, 0
    while time.monotonic() < until or not rounds:
        rounds += 1
        command = ["-m", "pytest", "-n0", f"--hypothesis-profile={PROFILE}", f"--hypothesis-seed={number + rounds}"]
        if subprocess.run([sys.executable, *command, *PROPERTIES], cwd=Path(__file__).parents[2], check=False).returncode:
            return False
    print(f"properties held in {rounds} rounds")
    return True


def main(minutes: float, number: int) -> int:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    found = asyncio.run(ask(minutes / 2, number))
    print(
        f"seed {number}: {found.counts.total()} requests, slowest {found.slowest_s:.1f} s, {dict(sorted(found.counts.items()))}"
    )
    print(*found.wrong, sep="\n")
    holds = try_properties(minutes / 2, number)
    return 1 if found.wrong or not holds else 0


if __name__ == "__main__":
    chosen = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    sys.exit(main(chosen, int(sys.argv[2]) if len(sys.argv) > 2 else secrets.randbelow(10**6)))
