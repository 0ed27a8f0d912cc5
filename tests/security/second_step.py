"""A line that asks for a second step, and its sign-in by a passkey."""

from __future__ import annotations

from dataclasses import dataclass

import httpx
from sqlalchemy import select

from routing.staff import accounts
from routing.store.tables import Audit, Role
from tests.conftest import PASSWORD, Running
from tests.security.authenticator import Authenticator

SIGN_IN = "/console/sign-in"
SECOND = "/console/second"


@dataclass
class Desk:
    """A line that asks everybody for a second step, as it is met at localhost."""

    running: Running

    @property
    def origin(self) -> str:
        return self.running.url.replace("127.0.0.1", "localhost")

    async def browser(self, name: str = "Ana", host: str | None = None) -> httpx.AsyncClient:
        """Where the right password was typed, and nothing else."""
        headers = {"Host": host or self.origin.removeprefix("http://")}
        client = httpx.AsyncClient(base_url=self.running.url, headers=headers)
        client = await self.running.stack.enter_async_context(client)
        answer = await client.post(SIGN_IN, data={"name": name, "password": PASSWORD})
        assert answer.headers["location"] == SECOND
        return client

    async def member(self, name: str, role: Role = Role.STAFF) -> tuple[httpx.AsyncClient, Authenticator]:
        """A member who has set up a passkey at their first sign-in."""
        async with self.running.line.store.database.begin() as session:
            await accounts.add_staff(session, name, PASSWORD, role, [])
        client, key = await self.browser(name), Authenticator(self.origin)
        asked = (await client.post(f"{SECOND}/ask")).json()["create"]
        assert (await client.post(SECOND, data={"name": "Phone of mine", "passkey": key.make(asked)})).status_code == 200
        return client, key

    async def trail(self, *actions: str) -> list[tuple[str, str | None]]:
        async with self.running.line.store.database.begin() as session:
            found = select(Audit.action, Audit.detail).where(Audit.action.in_(actions)).order_by(Audit.id)
            return [(action, detail) for action, detail in await session.execute(found)]


async def asked_of(client: httpx.AsyncClient) -> dict[str, object]:
    found: dict[str, object] = (await client.post(f"{SECOND}/ask")).json()["get"]
    return found


async def take(client: httpx.AsyncClient, answer: str) -> int:
    return (await client.post(SECOND, data={"passkey": answer})).status_code
