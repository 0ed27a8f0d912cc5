"""People who write one message after the other, each until the line has acknowledged it."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable

import httpx

from tests.carriers import telegram, twilio
from tests.chaos.counting import Counts


async def write_texts(person: Callable[[str], object], count: int, counts: Counts) -> None:
    """One message after the other; each again until the line has acknowledged it."""
    for number in range(count):
        while True:
            with contextlib.suppress(httpx.HTTPError):
                if await person(f"message {number:04d}") == 200:  # type: ignore[misc]  # an awaitable
                    break
            await asyncio.sleep(random.uniform(0.5, 2.0))  # carriers do not come back all at once
        counts.acknowledged += 1
        await asyncio.sleep(random.uniform(0, 0.2))


def sms_writer(url: str, number: int) -> tuple[str, Callable[[str], object]]:
    handset = twilio.Handset(url, f"+4072{number:07d}")

    async def say(text: str) -> int:
        return (await handset.text(text, sid=f"SM{number:08d}{text[-4:]:0>24}")).status_code

    return handset.number, say


def telegram_writer(
    url: str, peer: telegram.Telegram, number: int, said: dict[str, dict[str, object]] | None = None
) -> tuple[str, Callable[[str], object]]:
    """`said`: the messages of this writer, which keep their numbers whichever router they are brought to."""
    chat = telegram.Chat(peer, 100_000 + number, router=url)
    messages = {} if said is None else said

    async def say(text: str) -> int:
        message = messages.setdefault(text, {**chat.message(text), "message_id": int(text[-4:]) + 1})
        return await chat.update(update_id=number * 10_000 + int(text[-4:]), message=message)

    return str(chat.id), say
