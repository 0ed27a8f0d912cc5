"""A line whose model is loading or gone still knows the language, and danger rings."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from fastapi import FastAPI, Response
from sqlalchemy import select

from integrations.glance import LetterGlance
from routing.store.tables import Alert, Conversation, Risk, State
from tests.conftest import Running
from tests.servers import served
from tests.types import StartRouter

DANGERS = {
    "ru": "on vernulsya, u nego nozh",
    "ro": "m-a incuiat in casa si ma bate",
    "en": "he is back, he has a knife",
    "uk": "він мене б'є, допоможіть",
    "bg": "заключи ме и ме бие",
    "tr": "beni dövüyor, kapıyı kilitledi",
    "sq": "me ka mbyllur brenda dhe me rreh",
    "sr": "zaključao me je i tuče me",
}


async def test_danger_rings_and_is_answered_in_its_language_without_a_model(start_router: StartRouter) -> None:
    running = await start_router()
    for place, (language, text) in enumerate(DANGERS.items()):
        handset = running.handset(f"+4072100010{place}")
        await handset.text(text)
        answers = await running.twilio.wait_for(handset.number, 2)
        expected = running.line.library.render("person_coming_danger", {}, language, "sms").bubbles[0].text
        assert expected in answers, language
    async with running.line.store.database.begin() as session:
        states = set(await session.execute(select(Conversation.state, Conversation.risk)))
        assert {tuple(row) for row in states} == {(State.WAITING, Risk.IMMEDIATE)}
        assert set(await session.scalars(select(Conversation.language))) == set(DANGERS)
        assert set(await session.scalars(select(Alert.level))) == {Risk.IMMEDIATE}


async def test_a_calm_message_without_a_model_is_answered_in_its_language(start_router: StartRouter) -> None:
    running = await start_router()
    await running.handset().text("dobry den, ya hochu uznat pro vizu i rabotu")
    expected = running.line.library.render("model_down", {}, "ru", "sms").bubbles[0].text
    assert (await running.twilio.wait_for(running.handset().number))[0] == expected


@pytest.mark.parametrize("content", [None, b"no archive"])
async def test_without_tables_nothing_is_seen_and_the_line_starts(tmp_path: Path, content: bytes | None) -> None:
    tables = tmp_path / "letters.zip"
    if content is not None:
        tables.write_bytes(content)
    glance = LetterGlance(tables)
    await glance.start()
    seen = glance.see("he has a knife", None)
    assert (seen.language.code, seen.is_danger, seen.tongue) == ("und", False, None)


@asynccontextmanager
async def _hanging_model() -> AsyncIterator[tuple[str, asyncio.Event]]:
    """Yield the address of a model that answers nothing until the event is set, and then 503."""
    ends = asyncio.Event()
    app = FastAPI()

    @app.post("/webhooks/router/turn")
    async def turn() -> Response:
        await ends.wait()
        return Response(status_code=503)

    async with served(app) as url:
        yield url, ends
        ends.set()


async def _until_immediate(running: Running) -> None:
    async with running.line.store.changes.subscribe() as changes, asyncio.timeout(20):
        while await _risk(running) != Risk.IMMEDIATE:
            await anext(changes)


async def _risk(running: Running) -> str | None:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(Conversation.risk))


async def test_danger_rings_while_the_model_is_slow(start_router: StartRouter) -> None:
    """Staff see it before the model gives up."""
    async with _hanging_model() as (url, ends):
        running = await start_router(url)
        ana = await running.staff("Ana")
        await running.handset().text(DANGERS["ru"])
        await _until_immediate(running)
        assert 'class="risk-immediate' in (await ana.get("/console")).text
        assert not ends.is_set()
        ends.set()
        await running.settled()


async def test_whoever_waits_is_told_of_danger_that_staff_saw_before_the_model_read_it(start_router: StartRouter) -> None:
    async with _hanging_model() as (url, ends):
        running = await start_router(url)
        ends.set()
        await running.handset().text("PERSON")
        await running.settled()
        ends.clear()
        await running.handset().text(DANGERS["ru"], sid="SM" + "2" * 32)
        await _until_immediate(running)
        ends.set()
        await running.settled()
        said = running.twilio.to(running.handset().number)
        assert running.line.library.render("person_coming_danger", {}, "ru", "sms").bubbles[0].text in said
