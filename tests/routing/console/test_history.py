"""The history finds conversations without a word of what was written, and earlier contacts stay with their person."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from routing.conversation.holding import Outcome
from routing.desk import acts
from routing.store.clock import now
from routing.store.tables import Author, Message, Role, Staff, State
from tests.conftest import Running
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

LISTED = re.compile(r'data-key="([0-9a-f-]{36})"')


async def _found(client: httpx.AsyncClient, **asked: object) -> list[str]:
    answer = await client.get("/console/history", params={name: str(value) for name, value in asked.items()})
    assert answer.status_code == 200
    return LISTED.findall(answer.text)


async def _staff_id(running: Running, name: str) -> UUID:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Staff.id).where(Staff.name == name))).one()


async def test_each_field_finds_its_own(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    first = await add_waiting(running.line, language="ro", country="DE", last_in_at=now() - timedelta(days=3))
    second = await add_waiting(running.line, language="sq", country="IT", state=State.ASSISTANT, waiting_since=None)
    async with running.line.store.database.begin() as session:
        session.add(Message(conversation_id=second, author=Author.WRITER, channel="x", intent="shelter", signals=[]))
    staff_id = await _staff_id(running, "Ana")
    await acts.claim(running.line, first, staff_id)
    await acts.close(running.line, first, staff_id, Outcome.REFERRED)
    assert set(await _found(ana)) == {str(first), str(second)}
    one, other = [str(first)], [str(second)]
    day_before = (now() - timedelta(days=1)).date()
    for asked, wanted in (
        ({"state": "closed"}, one),
        ({"state": "assistant"}, other),
        ({"language": "ro"}, one),
        ({"country": "IT"}, other),
        ({"topic": "shelter"}, other),
        ({"holder": staff_id}, one),
        ({"code": str(first)[:8]}, one),
        ({"code": str(second)[:8].upper()}, other),
        ({"until": day_before}, one),
        ({"since": day_before}, other),
        ({"language": "ro", "country": "IT"}, []),
    ):
        assert await _found(ana, **asked) == wanted, asked
    assert "referred" in (await ana.get("/console/history", params={"state": "closed"})).text


async def test_no_word_is_shown_and_none_is_looked_for(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    await running.handset().text("adresa secreta")
    await running.settled()
    answer = await ana.get("/console/history")
    assert LISTED.findall(answer.text)
    assert "secreta" not in answer.text
    assert (await ana.get("/console/history", params={"code": "secreta"})).status_code == 422


async def test_what_does_not_fit_on_one_page_is_on_the_next(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    added = [str(await add_waiting(running.line, last_in_at=now() - timedelta(minutes=number))) for number in range(52)]
    answer = await ana.get("/console/history")
    assert LISTED.findall(answer.text) == added[:50]
    more = re.search(r'href="(/console/history\?[^"]*before[^"]*)"', answer.text)
    assert more
    assert LISTED.findall((await ana.get(more[1].replace("&amp;", "&"))).text) == added[50:]


@pytest.mark.parametrize("role", [Role.STAFF, Role.SUPERVISOR])
async def test_earlier_contacts_are_those_of_the_same_person_alone(start_router: StartRouter, role: Role) -> None:
    running = await start_router()
    ana = await running.staff("Ana", role)
    staff_id = await _staff_id(running, "Ana")
    theirs, of_another = [await add_waiting(running.line, language="ro") for _ in range(2)]
    await acts.claim(running.line, theirs, staff_id)
    await acts.close(running.line, theirs, staff_id, Outcome.REFERRED)
    for conversation_id in (theirs, of_another):
        await acts.claim(running.line, conversation_id, staff_id)
    assert "Earlier contacts" in (mine := (await ana.get(f"/console/c/{theirs}/hands")).text)
    assert "referred" in mine
    other = (await ana.get(f"/console/c/{of_another}/hands")).text
    assert "Earlier contacts" not in other
    assert "referred" not in other
