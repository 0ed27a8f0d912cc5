"""Polling takes the bot over, and says in words why it hears nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from integrations.telegram import connection
from integrations.telegram.channel import Telegram
from integrations.telegram.polling import Polling
from routing.ports.channel import Incoming
from tests.carriers.telegram import TOKEN, Chat
from tests.carriers.telegram import Telegram as Peer
from tests.integrations.telegram.test_channel import POLLING
from tests.servers import served
from tests.types import StartRouter

OTHER_WEBHOOK = {"url": "https://older.example.org/hook"}


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "FIRST_PAUSE_S", 0.01)


@asynccontextmanager
async def polling(peer: Peer, token: str = TOKEN) -> AsyncIterator[tuple[Polling, asyncio.Queue[Incoming]]]:
    """Poll this Telegram; what was accepted lands in the queue."""
    accepted: asyncio.Queue[Incoming] = asyncio.Queue()
    async with served(peer.app()) as url:
        channel = Telegram(token, url)
        started = Polling(channel, accepted.put)
        await started.start()
        try:
            yield started, accepted
        finally:
            await started.close()
            await channel.close()


async def test_a_webhook_of_an_older_program_is_removed_and_what_waited_is_kept() -> None:
    peer = Peer(webhook=OTHER_WEBHOOK)
    await Chat(peer, 7).say("while the older program was down")
    async with polling(peer) as (started, accepted), asyncio.timeout(10):
        assert (await accepted.get()).text == "while the older program was down"
        assert started.connection.fault is None
    assert (peer.webhook, peer.wrong) == (None, [])


async def test_a_webhook_that_is_set_meanwhile_is_left_alone_and_told_in_words() -> None:
    peer = Peer()
    async with polling(peer) as (started, accepted):
        await Chat(peer, 7).say("one")
        assert (await accepted.get()).text == "one"
        peer.webhook, before = OTHER_WEBHOOK, peer.polls
        await peer.wait_until(lambda: peer.polls >= before + 2)  # the fault of the first of them is known by now
        assert "set a webhook" in (started.connection.fault or "")
        assert peer.webhook == OTHER_WEBHOOK
        peer.webhook = None
        await Chat(peer, 8).say("two")
        assert (await accepted.get()).text == "two"


async def test_a_second_program_with_the_token_is_told_in_words_and_survived() -> None:
    peer = Peer(has_other_poller=True)
    async with polling(peer) as (started, accepted):
        await peer.wait_until(lambda: peer.polls >= 2)
        assert "another program polls" in (started.connection.fault or "")
        peer.has_other_poller = False
        await Chat(peer, 7).say("one")
        assert (await accepted.get()).text == "one"


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_a_wrong_token_shows_in_words_where_monitors_look(start_router: StartRouter, way: str) -> None:
    running = await start_router(**(POLLING if way == "polling" else {}), telegram_token="1:wrong")
    async with httpx.AsyncClient(base_url=running.url) as client, asyncio.timeout(10):
        while not (faults := (await client.get("/health/ready")).json()["faults"]):
            continue
    assert faults == {"telegram": "Telegram does not know this bot: copy LINDEN_TELEGRAM_TOKEN again from @BotFather"}
