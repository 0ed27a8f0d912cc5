"""The doors of a router: each kind of visitor has a port of its own, with the pages meant for them and no others.

So nobody who can reach the carriers' door sees the console or a figure, and what floods one door leaves the others free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from linden.settings import Settings

LIVE: Final = "/health/live"
"""Says that the process lives and nothing else, at each door."""


@dataclass(frozen=True, slots=True)
class Door:
    """`folders`: the first parts of the paths behind it; `at_once`: requests and open streams that it serves side by side.

    `setting` is the variable that moves it to another port."""

    name: str
    setting: str
    host: str
    port: int
    folders: Sequence[str]
    at_once: int

    def leads_to(self, path: str) -> bool:
        return path == LIVE or any(path == folder or path.startswith(f"{folder}/") for folder in self.folders)


def doors_of(settings: Settings) -> list[Door]:
    """Return the doors that are open: the carriers' when one of them posts to us, the simulator's when it is on."""
    port, local, public = settings.port, settings.host, settings.webhook_host
    console = Door("console", "LINDEN_PORT", local, port, ("/console", "/static", "/.well-known", "/"), 300)
    carriers = Door(
        "carriers",
        "LINDEN_WEBHOOK_PORT",
        public,
        settings.webhook_port or port + 1,
        ("/twilio", "/telegram", "/.well-known"),
        200,
    )
    monitor_port = settings.monitor_port or port + 2
    monitor = Door("monitor", "LINDEN_MONITOR_PORT", settings.monitor_host, monitor_port, ("/health", "/metrics"), 20)
    simulator_port = settings.simulator_port or port + 3
    simulator = Door("simulator", "LINDEN_SIMULATOR_PORT", local, simulator_port, ("/simulator", "/static"), 100)
    has_webhooks = settings.public_url is not None
    return [console, *([carriers] if has_webhooks else []), monitor, *([simulator] if settings.has_simulator else [])]
