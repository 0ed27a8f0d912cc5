"""A machine of its own: a network namespace, joined to this one by a cable that can fall silent."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

HERE, THERE = "198.51.100.1", "198.51.100.2"
"""Of a network that is kept for examples (RFC 5737)."""


@dataclass(frozen=True)
class Host:
    name: str

    @property
    def entering(self) -> list[str]:
        """What stands before a command that runs there."""
        return ["nsenter", f"--net=/run/netns/{self.name}"]

    def fall_silent(self) -> None:
        """Whatever comes is heard and nothing goes out, not even that a connection is over: whoever is connected waits."""
        _ip("-n", self.name, "route", "add", "blackhole", f"{HERE}/32")

    def _join(self) -> None:
        near, far = f"{self.name}n", f"{self.name}f"
        _ip("link", "add", near, "type", "veth", "peer", "name", far, "netns", self.name)
        for where, device, address in (([], near, HERE), (["-n", self.name], far, THERE)):
            _ip(*where, "address", "add", f"{address}/30", "dev", device)
            _ip(*where, "link", "set", device, "up")
        _ip("-n", self.name, "link", "set", "lo", "up")


@contextmanager
def apart() -> Iterator[Host]:
    """Needs root."""
    host = Host(f"ln{os.getpid()}")
    _ip("netns", "add", host.name)
    try:
        host._join()
        yield host
    finally:
        with suppress(subprocess.CalledProcessError):
            _ip("netns", "delete", host.name)


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)
