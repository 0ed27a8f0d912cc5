"""The edge of Telegram: nothing odd blocks the channel, nobody without the secret comes in."""

from __future__ import annotations

from dataclasses import replace

import httpx
import psycopg
import pytest

from tests.carriers.telegram import SECRET
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
    assert await chat.say("ajutor") == 403
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
    await chat.say("ajutor")
    assert len(await line.telegram.wait_for(chat.id)) == 1


async def test_a_message_of_a_new_shape_is_salvaged(line: Running) -> None:
    chat = line.chat()
    await chat.say("ajutor", poll={"of": "a new shape"})
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
    await chat.say("ajutor")
    assert await running.telegram.wait_for(chat.id)


async def test_polling_repeats_what_could_not_be_stored(start_router: StartRouter, database_url: str) -> None:
    running = await start_router(**POLLING)
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("alter table message rename to gone")
        chat = running.chat()
        await chat.say("ajutor")
        connection.execute("alter table gone rename to message")
    assert await running.telegram.wait_for(chat.id)
    assert len(running.telegram.to(chat.id)) == 1


async def test_the_webhook_is_set_with_its_secret(line: Running) -> None:
    await line.telegram.wait_until(lambda: line.telegram.webhook is not None)
    assert line.telegram.webhook
    assert line.telegram.webhook["url"] == "https://line.example.org/telegram/webhook"
    assert line.telegram.webhook["secret_token"] == SECRET


async def test_a_pressed_button_says_its_words(start_router: StartRouter, database_url: str) -> None:
    running = await start_router()
    chat = running.chat(language="en")
    await chat.say("menu")
    await running.telegram.wait_for(chat.id)
    buttons = [button for row in running.telegram.sent[-1]["buttons"] for button in row]
    if buttons:
        assert await chat.press(buttons[0]["callback_data"]) == 200
        with psycopg.connect(database_url) as connection:
            assert connection.execute("select count(*) from message where author = 'writer'").fetchone() == (2,)
