"""A line with a conversation, and a browser for each role."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select, update

from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from routing.staff import accounts
from routing.store.database import Database
from routing.store.migrating import migrate
from routing.store.tables import Conversation, Role, Session, Staff
from tests.carriers import telegram, twilio
from tests.conftest import MASTER_KEY, PASSWORD, PUBLIC_URL
from tests.servers import served

NOBODY = "nobody"
HALF = "half"
"""Has typed the right password, and is asked for the second step."""
COLLEAGUE = "Colleague"
"""Whom the pages about members are asked for: what is done to them ends the sign-in of nobody who asks."""
BROWSER = {"User-Agent": "fuzz"}
"""A sign-in is good in one browser."""


@dataclass(frozen=True)
class Line:
    """`cookies`: by role, and empty for nobody; `known`: values of path parameters that there are."""

    url: str
    schema: Mapping[str, Any]
    cookies: Mapping[str, Mapping[str, str]]
    known: Mapping[str, Sequence[str]]


@asynccontextmanager
async def line() -> AsyncIterator[Line]:
    folder = Path(tempfile.mkdtemp(prefix="linden-fuzz-"))
    folder.chmod(0o755)  # noqa: ASYNC240  # before anything runs
    async with AsyncExitStack() as stack:
        embedded = stack.enter_context(EmbeddedPostgres(folder / "postgres"))
        migrate(embedded.url)
        twilio_url = await stack.enter_async_context(served(twilio.Twilio().app()))
        telegram_url = await stack.enter_async_context(served(telegram.Telegram().app()))
        given = {
            "master_key": MASTER_KEY, "model_url": "http://127.0.0.1:9", "public_url": PUBLIC_URL, "state_dir": folder,
            "twilio_account_sid": twilio.ACCOUNT, "twilio_auth_token": twilio.TOKEN, "twilio_from": twilio.SENDER,
            "twilio_api_url": twilio_url, "telegram_token": telegram.TOKEN, "telegram_webhook_secret": telegram.SECRET,
            "telegram_api_url": telegram_url, "simulator": True, "second_factor": False, "log_level": "error",
        }  # fmt: skip
        app = compose(Settings.model_validate(given), embedded.url)
        url = await stack.enter_async_context(served(app))
        database = Database(embedded.url)
        cookies = {NOBODY: {}, HALF: await _half_in(database, url)}
        cookies |= {role.value: await _signed_in(database, url, role, role) for role in Role}
        async with database.begin() as session:
            await accounts.add_staff(session, COLLEAGUE, PASSWORD, Role.VOLUNTEER, ["ro"])
        await twilio.Handset(url, "+40721000001").text("cum functioneaza")
        url = url.replace("127.0.0.1", "localhost")  # passkeys are asked for by a name alone
        yield Line(url, app.openapi(), cookies, await _known(database))
        await database.close()


async def _half_in(database: Database, url: str) -> dict[str, str]:
    cookies = await _signed_in(database, url, HALF, Role.STAFF)
    async with database.begin() as session:
        await session.execute(update(Session).values(is_whole=False))
    return cookies


async def _signed_in(database: Database, url: str, name: str, role: Role) -> dict[str, str]:
    async with database.begin() as session:
        await accounts.add_staff(session, name.capitalize(), PASSWORD, role, ["ro"])
    async with httpx.AsyncClient(base_url=url, timeout=30, headers=BROWSER) as client:
        await client.post("/console/sign-in", data={"name": name, "password": PASSWORD})
        return dict(client.cookies)


async def _known(database: Database) -> dict[str, list[str]]:
    async with database.begin() as session:
        return {
            "conversation_id": [str(one) for one in await session.scalars(select(Conversation.id))],
            "staff_id": [str(one) for one in await session.scalars(select(Staff.id).where(Staff.name == COLLEAGUE))],
            "answer": ["shelter"], "form": ["sim_sms"], "message_id": ["1"], "step": ["1"], "phrase": ["phrase_can_leave"],
            "passkey_id": ["1"],
        }  # fmt: skip
