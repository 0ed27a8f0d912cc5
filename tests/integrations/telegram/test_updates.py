"""What updates mean, without a router: each shape as Telegram sends it, and the message that the line gets, if any."""

from __future__ import annotations

from typing import Any

import pytest

from integrations.telegram.channel import Telegram
from integrations.telegram.updates import dispatcher, take
from routing.ports.channel import Incoming, Kind
from tests.carriers.telegram import NOW, TOKEN, Chat
from tests.carriers.telegram import Telegram as Peer
from tests.servers import served

CHAT = 70_001
GROUP = {"id": -1_001, "type": "supergroup", "title": "?"}
PERSON = {"id": CHAT, "is_bot": False, "first_name": "?", "language_code": "ru"}


def message(text: str | None = None, **more: Any) -> dict[str, Any]:
    """A message in a private chat."""
    return Chat(Peer(), CHAT, "ru").message(text, **more)


async def accepted(*updates: dict[str, Any]) -> list[Incoming]:
    """Return what the line gets of these updates."""
    found: list[Incoming] = []

    async def accept(incoming: Incoming) -> None:
        found.append(incoming)

    peer = Peer()
    async with served(peer.app()) as url:
        channel = Telegram(TOKEN, url)
        updates_of = dispatcher(accept)
        for number, update in enumerate(updates, start=1):
            await take(channel.bot, updates_of, accept, {"update_id": number, **update})
        await channel.close()
    return found


@pytest.mark.parametrize(
    ("text", "campaign"), [("/start", None), ("/start leaflet-7", "leaflet-7"), ("/Start", None), ("/start@line_bot", None)]
)
async def test_start_opens_the_chat_and_says_no_word(text: str, campaign: str | None) -> None:
    [opened] = await accepted({"message": message(text)})
    assert (opened.kind, opened.text, opened.button) == (Kind.START, "", "first_contact")
    assert (opened.language_hint, opened.campaign) == ("ru", campaign)


@pytest.mark.parametrize("text", ["/start a b", "/starting", "please /start", "/start ajutor!"])
async def test_words_beside_start_are_words(text: str) -> None:
    [said] = await accepted({"message": message(text)})
    assert (said.kind, said.text, said.button) == (Kind.TEXT, text, None)


@pytest.mark.parametrize(
    ("command", "word"), [("/menu", "menu"), ("/help", "help"), ("/stop", "stop"), ("/erase", "erase"), ("/other", "/other")]
)
async def test_commands_are_words(command: str, word: str) -> None:
    [said] = await accepted({"message": message(command)})
    assert (said.kind, said.text) == (Kind.TEXT, word)


@pytest.mark.parametrize(
    "note",
    [
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}},
        {"pinned_message": {"message_id": 1, "date": NOW, "chat": {"id": CHAT, "type": "private"}, "text": "hello"}},
        {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": CHAT, "type": "private"}}},
        {"write_access_allowed": {"from_request": True}},
        {"write_access_allowed": {"something": {"new": 1}}},
        {"chat_background_set": {"type": {"type": "fill", "fill": {"type": "solid", "color": 1}, "dark_theme_dimming": 1}}},
        {"chat_background_set": {"of": "a new shape"}},
        {"boost_added": {"boost_count": 1}},
        {"users_shared": {"request_id": 1, "users": []}},
    ],
    ids=lambda note: next(iter(note)),
)
async def test_what_telegram_itself_notes_in_a_chat_is_nobodys_message(note: dict[str, object]) -> None:
    assert await accepted({"message": message(**note)}, {"edited_message": message(**note)}) == []


@pytest.mark.parametrize("content", [{"dice": {"emoji": "🎲", "value": 1}}, {"something_new": {"of": "tomorrow"}}])
async def test_what_people_send_is_taken_though_nobody_reads_it(content: dict[str, object]) -> None:
    [sent] = await accepted({"message": message(**content)})
    assert (sent.kind, sent.text) == (Kind.OTHER, "")


async def test_a_button_of_a_private_chat_says_its_label() -> None:
    shown = message("Choose", reply_markup={"inline_keyboard": [[{"text": "A place to sleep", "callback_data": "shelter"}]]})
    query = {"id": "1", "from": PERSON, "chat_instance": "1", "data": "shelter", "message": shown}
    [pressed] = await accepted({"callback_query": query})
    assert (pressed.button, pressed.text, pressed.address, pressed.language_hint) == (
        "shelter",
        "A place to sleep",
        str(CHAT),
        "ru",
    )


@pytest.mark.parametrize(
    "where",
    [
        {"message": {"message_id": 1, "date": NOW, "chat": GROUP, "text": "Choose"}},
        {"message": {"message_id": 1, "date": 0, "chat": GROUP}},
        {"inline_message_id": "inline"},
    ],
    ids=["in a group", "too old, in a group", "in no chat that we see"],
)
async def test_buttons_elsewhere_are_nobodys_message(where: dict[str, object]) -> None:
    query = {"id": "1", "from": PERSON, "chat_instance": "1", "data": "shelter", **where}
    assert await accepted({"callback_query": query}) == []


async def test_a_live_location_that_moves_is_an_edit_without_words() -> None:
    sent = message(location={"latitude": 44.43, "longitude": 26.10, "live_period": 900})
    moved = {**sent, "location": {"latitude": 44.50, "longitude": 26.20, "live_period": 900}, "edit_date": NOW + 60}
    first, second = await accepted({"message": sent}, {"edited_message": moved})
    assert (first.kind, first.place and first.place.country, first.edits) == (Kind.LOCATION, "RO", None)
    assert (second.kind, second.text, second.edits) == (Kind.LOCATION, "", first.provider_id)


async def test_a_message_that_cannot_be_read_keeps_its_words_and_its_language() -> None:
    [salvaged] = await accepted({"message": message("cum functioneaza", poll={"of": "a new shape"})})
    assert (salvaged.text, salvaged.kind, salvaged.language_hint) == ("cum functioneaza", Kind.OTHER, "ru")


NEW_SHAPE = {"poll": {"of": "a new shape"}}


async def test_an_edit_that_cannot_be_read_is_an_edit() -> None:
    edited = {"edited_message": message("ajutor acum", **NEW_SHAPE)}
    [written, salvaged, without_words] = await accepted(
        {"message": message("cum functioneaza")}, edited, {"edited_message": message(**NEW_SHAPE)}
    )
    assert (salvaged.text, salvaged.edits, salvaged.provider_id) == ("ajutor acum", written.provider_id, "e2")
    assert (without_words.text, without_words.kind) == ("", Kind.OTHER)


@pytest.mark.parametrize(
    ("pressed", "found"),
    [({"data": "shelter"}, ("shelter", "shelter", Kind.TEXT)), ({"game_short_name": 7}, ("", None, Kind.OTHER))],
)
async def test_a_button_that_cannot_be_read_is_pressed_all_the_same(
    pressed: dict[str, object], found: tuple[str, str | None, Kind]
) -> None:
    query = {"id": "1", "from": PERSON, "message": message("Choose", **NEW_SHAPE), **pressed}
    [salvaged] = await accepted({"callback_query": query})
    assert (salvaged.text, salvaged.button, salvaged.kind) == found
    assert (salvaged.address, salvaged.provider_id) == (str(CHAT), "u1")


@pytest.mark.parametrize("kind", ["edited_message", "callback_query"])
async def test_what_cannot_be_read_in_a_group_is_nobodys_message(kind: str) -> None:
    in_group = {"message_id": 1, "chat": GROUP, **NEW_SHAPE}
    update = in_group if kind == "edited_message" else {"from": PERSON, "message": in_group, "data": "shelter"}
    assert await accepted({kind: update}) == []
