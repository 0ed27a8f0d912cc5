"""The database is away for longer: writers are told, staff are called from memory, and both is seen once it is back."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from routing.background import away
from routing.oncall import duty
from routing.oncall.duty import Duty
from routing.store.tables import Message, Part
from tests.conftest import Running, without_database
from tests.routing.watching import until
from tests.types import StartRouter

TEAM, TEAM_CHAT = "+40721999999", 555001


@pytest.fixture
async def line(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> Running:
    monkeypatch.setattr(away, "TELL_AFTER_S", 0.3)
    monkeypatch.setattr(away, "LOOK_S", 0.1)
    running = await start_router()
    store = running.line.store
    async with store.database.begin() as session:
        await duty.save(session, store.vault, Duty(staff_chat=str(TEAM_CHAT), staff_phone=TEAM))
    async with asyncio.timeout(20):
        while not running.app.state.away.knows:  # noqa: ASYNC110  # it looks every LOOK_S, and announces nothing
            await asyncio.sleep(0.02)
    return running


async def test_writers_are_told_once_in_their_language_and_staff_are_called(line: Running) -> None:
    handset, chat = line.handset(), line.chat(language="ru")
    with without_database(line.line.store.database.url):
        assert (await handset.text("cum functioneaza")).status_code == 200
        assert await chat.say("помогите") == 200
        await line.twilio.wait_for(TEAM)
        await line.twilio.wait_for(handset.number)
        await line.telegram.wait_for(chat.id)
        assert (await handset.text("unde sunteti")).status_code == 200
        assert (await line.handset("+40721000002").text("STOP")).status_code == 200
        said = line.twilio.to(handset.number)
    assert said == [_text(line, "ro", "sms")]
    assert line.telegram.to(chat.id) == [_text(line, "ru", "telegram")]
    [call] = line.twilio.to(TEAM)
    assert "cum functioneaza" not in call
    assert handset.number[1:] not in call
    assert "no database" in call

    async def is_written_down() -> bool:
        async with line.line.store.database.begin() as session:
            rows = (await session.execute(select(Message.id).where(Message.answer == away.ANSWER))).all()
            return len(rows) == 2

    await until(line, is_written_down)
    async with line.line.store.database.begin() as session:
        told = select(Part.sealed_provider_id).join(Message).where(Message.answer == away.ANSWER)
        assert None not in (await session.scalars(told)).all(), "erasing reaches it at the carrier"


def _text(line: Running, language: str, form: str) -> str:
    return line.line.library.render(away.ANSWER, {}, language, form).bubbles[0].text


async def test_a_short_absence_is_nobodys_business(line: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(away, "TELL_AFTER_S", 60.0)
    handset = line.handset()
    with without_database(line.line.store.database.url):
        assert (await handset.text("cum functioneaza")).status_code == 200
    await line.twilio.wait_for(handset.number)
    assert line.twilio.to(TEAM) == []
    assert _text(line, "ro", "sms") not in line.twilio.to(handset.number)
