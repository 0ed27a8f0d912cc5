"""Files stay at the carrier until the holder asks, and only pictures, voices and PDF are shown."""

from __future__ import annotations

from uuid import UUID

import httpx
import psycopg
import pytest
from sqlalchemy import select

from routing.desk import media
from routing.store.tables import Audit, Author, Conversation, Message
from tests.carriers import twilio
from tests.conftest import Running
from tests.types import StartRouter

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + b"\0" * 200
OGG = b"OggS\x00\x02" + b"\0" * 22 + b"OpusHead" + b"\0" * 100
PAGE = b"<html><script>alert(1)</script></html>"


async def _sent_photo(running: Running, content: bytes) -> tuple[httpx.AsyncClient, str]:
    """Somebody sends a picture by SMS, Ana claims; the browser of Ana and the address of the file."""
    running.twilio.files["ME1"] = content
    base = f"{running.settings.twilio_api_url}/2010-04-01/Accounts/{twilio.ACCOUNT}/Messages/MM1/Media/ME1"
    await running.handset().text("", NumMedia="1", MediaUrl0=base, MediaContentType0="image/jpeg")
    await running.twilio.wait_for(running.handset().number)
    ana = await running.staff()
    conversation_id, message_id = await _found(running)
    await ana.post(f"/console/c/{conversation_id}/claim")
    return ana, f"/console/c/{conversation_id}/files/{message_id}/0"


async def _found(running: Running) -> tuple[UUID, int]:
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
        return conversation_id, (await session.scalars(select(Message.id).where(Message.author == Author.WRITER))).one()


async def test_the_holder_gets_a_picture_to_save(start_router: StartRouter) -> None:
    running = await start_router()
    ana, address = await _sent_photo(running, JPEG)
    got = await ana.get(address)
    assert got.content == JPEG
    assert got.headers["content-type"] == "image/jpeg"
    assert got.headers["content-disposition"].startswith("attachment")
    assert got.headers["x-content-type-options"] == "nosniff"
    assert got.headers["cache-control"] == "no-store"
    assert running.twilio.wrong == []
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Audit.action).where(Audit.action == "fetched"))).all() == ["fetched"]


@pytest.mark.parametrize("content", [PAGE, b"MZ" + b"\0" * 100, JPEG + b"\0" * media.MAX_BYTES, b""])
async def test_what_is_no_picture_or_too_large_is_not_shown(start_router: StartRouter, content: bytes) -> None:
    """Whatever the sender called it."""
    running = await start_router()
    ana, address = await _sent_photo(running, content)
    got = await ana.get(address)
    assert got.status_code == 422
    assert b"<script>" not in got.content


async def test_nobody_but_the_holder_gets_it(start_router: StartRouter) -> None:
    running = await start_router()
    _, address = await _sent_photo(running, JPEG)
    bo = await running.staff("Bo")
    assert JPEG not in (await bo.get(address)).content
    async with httpx.AsyncClient(base_url=running.url) as nobody:
        assert (await nobody.get(address)).status_code in (303, 307, 401)


async def test_a_voice_comes_from_telegram(start_router: StartRouter, database_url: str) -> None:
    running = await start_router()
    running.telegram.files["AwAC1"] = OGG
    voice = {"file_id": "AwAC1", "file_unique_id": "u", "duration": 2, "file_size": len(OGG)}
    await running.chat().say(None, voice=voice)
    await running.telegram.wait_for(70001)
    ana = await running.staff()
    conversation_id, message_id = await _found(running)
    await ana.post(f"/console/c/{conversation_id}/claim")
    assert (await ana.get(f"/console/c/{conversation_id}/files/{message_id}/0")).content == OGG
    with psycopg.connect(database_url) as connection:
        row = connection.execute("select kind, size, m::text from message m where author = 'writer'").fetchone()
    assert row
    assert row[:2] == ("voice", len(OGG))
    assert b"AwAC1".hex() not in row[2]
    assert "AwAC1" not in row[2]


async def test_our_credentials_go_to_twilio_alone(start_router: StartRouter) -> None:
    running = await start_router()
    elsewhere = f"{running.settings.telegram_api_url}/2010-04-01/Accounts/{twilio.ACCOUNT}/Messages/MM1/Media/ME1"
    await running.handset().text("", NumMedia="1", MediaUrl0=elsewhere, MediaContentType0="image/jpeg")
    await running.twilio.wait_for(running.handset().number)
    ana = await running.staff()
    conversation_id, message_id = await _found(running)
    await ana.post(f"/console/c/{conversation_id}/claim")
    got = await ana.get(f"/console/c/{conversation_id}/files/{message_id}/0")
    assert got.status_code == 422
    assert "the channel did not give it" in got.text
    assert running.telegram.wrong == [], "the other server was asked"
