"""The edge of Telegram: nothing odd blocks the channel, nobody without the secret comes in."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import httpx
import psycopg
import pytest
from sqlalchemy import select

from integrations.telegram import channel
from integrations.telegram.channel import Telegram
from routing.conversation.rows import key_of
from routing.ports.channel import ChannelDownError, Outgoing
from routing.store.tables import Conversation, Message
from tests.carriers.telegram import SECRET, TOKEN
from tests.conftest import Running
from tests.types import StartRouter

POLLING = {
    "public_url": None, "telegram_webhook_secret": None,
    "twilio_account_sid": None, "twilio_auth_token": None, "twilio_from": None,
}  # fmt: skip


@pytest.fixture
async def line(start_router: StartRouter) -> Running:
    return await start_router()


@pytest.mark.parametrize("secret", ["", "wrong", "ÿ"])
async def test_a_wrong_secret_is_refused_and_leaves_no_row(line: Running, database_url: str, secret: str) -> None:
    chat = replace(line.chat(), secret=secret)
    assert await chat.say("cum functioneaza") == 403
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select count(*) from message").fetchone() == (0,)


async def test_a_broken_body_is_400(line: Running) -> None:
    async with httpx.AsyncClient(base_url=line.url, headers={"X-Telegram-Bot-Api-Secret-Token": SECRET}) as client:
        assert (await client.post("/telegram/webhook", content=b"{")).status_code == 400


@pytest.mark.parametrize(
    "update",
    [
        {},
        [],
        {"update_id": 1},
        {"update_id": 2, "something_new": {"a": 1}},
        {"update_id": 3, "message": {"odd": True}},
        {"update_id": 4, "my_chat_member": {"odd": True}},
        {"update_id": 5, "message": {"message_id": 1, "date": 1, "chat": {"id": -5, "type": "group", "title": "?"}, "text": "x"}},
    ],
)
async def test_an_odd_update_is_taken_and_the_next_message_answered(line: Running, update: object) -> None:
    async with httpx.AsyncClient(base_url=line.url, headers={"X-Telegram-Bot-Api-Secret-Token": SECRET}) as client:
        assert (await client.post("/telegram/webhook", json=update)).status_code == 200
    chat = line.chat()
    await chat.say("cum functioneaza")
    assert len(await line.telegram.wait_for(chat.id)) == 1


async def test_a_message_of_a_new_shape_is_salvaged(line: Running) -> None:
    chat = line.chat()
    await chat.say("cum functioneaza", poll={"of": "a new shape"})
    assert await line.telegram.wait_for(chat.id)


FILE = {"file_id": "f", "file_unique_id": "u", "file_size": 77}
PERSON = {"phone_number": "1", "first_name": "?"}
POLL = {
    "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False, "is_anonymous": True,
    "type": "regular", "allows_multiple_answers": False, "allows_revoting": False, "members_only": False,
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "size", "content"),
    [
        ("photo", 77, {"photo": [{**FILE, "file_size": 7, "width": 1, "height": 1}, {**FILE, "width": 9, "height": 9}]}),
        ("voice", 77, {"voice": {**FILE, "duration": 1}}),
        ("video", 77, {"video": {**FILE, "duration": 1, "width": 1, "height": 1}}),
        ("document", 77, {"document": FILE}),
        (
            "sticker",
            None,
            {"sticker": {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}},
        ),
        ("contact", None, {"contact": PERSON}),
        ("location", None, {"location": {"latitude": 52.52, "longitude": 13.40}}),
        ("other", None, {"poll": POLL}),
        ("other", None, {"dice": {"emoji": "🎲", "value": 1}}),
    ],
)
async def test_what_is_no_text_is_kept_by_kind_and_size_and_answered(
    line: Running, database_url: str, kind: str, size: int | None, content: dict[str, object]
) -> None:
    chat = line.chat()
    assert await chat.say(None, **content) == 200
    assert await line.telegram.wait_for(chat.id)
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select kind, size from message where author = 'writer'").fetchall() == [(kind, size)]


async def test_an_odd_update_does_not_stop_the_polling(start_router: StartRouter) -> None:
    running = await start_router(**POLLING)
    await running.telegram.push({"update_id": 1, "message": {"odd": True}})
    chat = running.chat()
    await chat.say("cum functioneaza")
    assert await running.telegram.wait_for(chat.id)


async def test_polling_repeats_what_could_not_be_stored(start_router: StartRouter, database_url: str) -> None:
    running = await start_router(**POLLING)
    with psycopg.connect(database_url, autocommit=True) as connection:
        # in a thread: the line, which shares our event loop, may hold a lock that it gives back in a moment
        await asyncio.to_thread(connection.execute, "alter table message rename to gone")
        chat = running.chat()
        await chat.say("cum functioneaza")
        await asyncio.to_thread(connection.execute, "alter table gone rename to message")
    assert await running.telegram.wait_for(chat.id)
    assert len(running.telegram.to(chat.id)) == 1


async def test_the_webhook_is_set_with_its_secret(line: Running) -> None:
    await line.telegram.wait_until(lambda: line.telegram.webhook is not None)
    assert line.telegram.webhook
    assert line.telegram.webhook["url"] == "https://line.example.org/telegram/webhook"
    assert line.telegram.webhook["secret_token"] == SECRET


async def test_a_pressed_button_says_its_words(line: Running) -> None:
    chat = line.chat(language="en")
    await chat.say("/start")
    await line.telegram.wait_for(chat.id)
    shown = {button["callback_data"]: button["text"] for row in line.telegram.sent[-1]["buttons"] for button in row}
    assert await chat.press("erase") == 200
    await line.settled()
    async with line.line.store.database.begin() as session:
        message = (
            await session.scalars(select(Message).where(Message.sealed_button.is_not(None)).order_by(Message.id.desc()))
        ).first()
        assert message
        conversation = await session.get_one(Conversation, message.conversation_id)
        key = await key_of(session, line.line.store.vault, conversation.person_id)
    assert message.sealed_text
    assert message.sealed_button
    assert key.open(message.sealed_button) == "erase"
    assert key.open(message.sealed_text) == shown["erase"]
    asked = line.line.library.render("erase_confirm", {}, "en", "telegram").bubbles[0]
    assert line.telegram.sent[-1]["text"] == asked.text
    assert [button["callback_data"] for row in line.telegram.sent[-1]["buttons"] for button in row] == ["yes", "no"]
    assert line.telegram.answered_buttons == ["1"]


async def test_a_text_with_a_link_shows_no_card(line: Running) -> None:
    """The double refuses it otherwise: a card would show on a locked screen where the link leads."""
    bubble = Outgoing(1, "https://example.org/help")
    assert (await line.line.channels["telegram"].send("70001", bubble)).final
    assert line.telegram.wrong == []


async def test_a_bubble_that_finds_no_place_was_certainly_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel, "SEND_TIMEOUT_S", 0.01)
    busy = Telegram(TOKEN, "http://127.0.0.1:9")
    for _ in range(channel.AT_ONCE):
        await busy._places.acquire()
    with pytest.raises(ChannelDownError):
        await busy.send("7", Outgoing(1, "buna"))
