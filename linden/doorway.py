"""What stands before the router's pages: each request is asked by which door it came."""

from __future__ import annotations

import ipaddress
from collections import Counter
from collections.abc import Mapping, Sequence

import structlog
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from linden.doors import Door

log = structlog.get_logger(__name__)


class Doorway:
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
