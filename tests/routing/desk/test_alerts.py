"""What stops the bell, and what does not."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.desk import acts, replies
from routing.oversight.queue import alarm
from routing.staff.sessions import Member
from routing.store.tables import Audit, Risk, Role, Staff
from tests.conftest import Running

BY_ITSELF = {"Linden-Redraw": "1"}


class Held(NamedTuple):
    """A conversation that Ana holds, in which danger was flagged since they took it."""

    running: Running
    conversation_id: UUID
    ana: Member
    browser: httpx.AsyncClient


@pytest.fixture
async def held(waiting: tuple[Running, UUID]) -> Held:
    running, conversation_id = waiting
    browser = await running.staff("Ana")
    async with running.line.store.database.begin() as session:
        ana = Member((await session.scalars(select(Staff.id))).one(), "Ana", Role.STAFF, ())
    await acts.claim(running.line, conversation_id, ana.id)
    async with running.line.store.database.begin() as session:
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
    assert (await alarm(running.line.store, ana)).ringing == 1
    return Held(running, conversation_id, ana, browser)


async def test_a_reply_of_the_holder_stops_the_bell(held: Held) -> None:
    running, conversation_id, ana, _ = held
    await replies.send_reply(running.line, conversation_id, ana.id, "Sunt aici.")
    assert (await alarm(running.line.store, ana)).ringing == 0
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Audit.staff_id).where(Audit.action == "saw"))).all() == [ana.id]


async def test_opening_stops_the_bell_only_by_the_holder_and_only_by_hand(held: Held) -> None:
    running, conversation_id, ana, browser = held
    bo = await running.staff("Bo")
    page = f"/console/c/{conversation_id}"
    assert (await bo.post(f"{page}/open", data={"reason": "advice"})).status_code == 200
    assert (await alarm(running.line.store, ana)).ringing == 1  # somebody else looked
    assert (await browser.get(f"{page}/messages", headers=BY_ITSELF)).status_code == 200
    assert (await alarm(running.line.store, ana)).ringing == 1  # the open page drew the danger; nobody may sit before it
    assert (await browser.get(page)).status_code == 200
    assert (await alarm(running.line.store, ana)).ringing == 0
