"""A page of the console that stands open at one router, as a browser has it: it connects again when its stream ends."""

from __future__ import annotations

import asyncio
import contextlib
import json

import httpx

from routing.staff import accounts
from routing.store.database import Database
from routing.store.tables import Role
from tests.conftest import PASSWORD

AGAIN_S = 0.5


async def add_member(database_url: str, name: str) -> None:
    database = Database(database_url)
    async with database.begin() as session:
        await accounts.add_staff(session, name, PASSWORD, Role.SUPERVISOR, [])
    await database.close()


class Page:
    def __init__(self, url: str, name: str) -> None:
        self._url, self._name = url, name
        self._news = asyncio.Event()
        self.is_open = asyncio.Event()

    async def hears(self) -> None:
        """Return when it is told of a change from now on."""
        self._news.clear()
        await self._news.wait()

    async def stay_open(self) -> None:
        async with httpx.AsyncClient(base_url=self._url, follow_redirects=True, timeout=httpx.Timeout(5, read=None)) as client:
            while True:
                with contextlib.suppress(httpx.HTTPError):
                    await client.post("/console/sign-in", data={"name": self._name, "password": PASSWORD})
                    await self._listen(client)
                await asyncio.sleep(AGAIN_S)

    async def _listen(self, client: httpx.AsyncClient) -> None:
        async with client.stream("GET", "/console/events") as stream:
            async for line in stream.aiter_lines():
                if not line.startswith("data:"):
                    continue
                match json.loads(line[5:])["what"]:
                    case "hello":
                        self.is_open.set()
                    case "tick":
                        pass
                    case _:
                        self._news.set()
