"""The doors of a router: each kind of visitor has a port of its own, with the pages meant for them and no others.

So nobody who can reach the carriers' door sees the console or a figure, and what floods one door leaves the others free."""

from __future__ import annotations

import ipaddress
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import structlog
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from linden.settings import Settings

LIVE: Final = "/health/live"
"""Says that the process lives and nothing else, at each door."""
log = structlog.get_logger(__name__)


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


class Doors:
    """Passes a request on when the door it came by leads there, is named by its Host and is not full; 404, 421, 503 else."""

    def __init__(self, app: ASGIApp, doors: Sequence[Door], hosts: frozenset[str]) -> None:
        self._app, self._hosts = app, hosts
        self._by_port: Mapping[int, Door] = {door.port: door for door in doors}
        self._inside = Counter[str]()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        door = self._by_port[scope["server"][1]]
        if (refusal := self._refusal(door, scope)) is not None:
            await PlainTextResponse(status_code=refusal, headers={"Connection": "close"})(scope, receive, send)
            return
        self._inside[door.name] += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._inside[door.name] -= 1

    def _refusal(self, door: Door, scope: Scope) -> int | None:
        if not door.leads_to(scope["path"]):
            return 404
        if not is_host(Headers(scope=scope).get("host", ""), self._hosts):
            return 421
        if self._inside[door.name] >= door.at_once:
            log.warning("door_full", door=door.name)
            return 503
        return None


def is_host(given: str, names: frozenset[str]) -> bool:
    """Tell whether a Host header names us.  A bare address does: only names can be made to point here by somebody else."""
    name = given.lower()
    name = name[1:].partition("]")[0] if name.startswith("[") else name.partition(":")[0]
    if name in names:
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
