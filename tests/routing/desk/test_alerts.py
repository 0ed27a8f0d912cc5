"""What stops the bell, and what does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select, update

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.desk import acts, alerts, replies
from routing.desk.alerts import OpenAlert, Silence
from routing.oversight.queue import alarm, queue
from routing.staff import presence
from routing.staff.roles import NotAllowedError
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.tables import Alert, Audit, Author, Conversation, Message, Quiet, Risk, Role, Session, Staff
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


def _alert(holder_id: UUID | None = None, *silences: Silence) -> OpenAlert:
    return OpenAlert(UUID(int=1), AT, holder_id, silences)


AT = datetime(2026, 11, 29, 3, tzinfo=UTC)
ANA, BO = UUID(int=7), UUID(int=8)
SOON = AT + timedelta(seconds=40)


@pytest.mark.parametrize(
    ("alert", "reader", "rings"),
    [
        (_alert(), BO, AT),
        (_alert(ANA), ANA, AT),  # the holder first
        (_alert(ANA), BO, AT + alerts.HOLDER_FIRST),
        (_alert(None, Silence(ANA, "Ana", SOON, is_for_all=True)), BO, SOON),
        (_alert(None, Silence(ANA, "Ana", SOON, is_for_all=False)), BO, AT),  # who may not take it silences their own bell
        (_alert(None, Silence(ANA, "Ana", SOON, is_for_all=False)), ANA, SOON),
        (_alert(ANA, Silence(ANA, "Ana", SOON, is_for_all=True)), BO, AT + alerts.HOLDER_FIRST),
    ],
)
def test_whom_an_alert_rings_for_and_from_when(alert: OpenAlert, reader: UUID, rings: datetime) -> None:
    assert alerts.rings_from(alert, reader) == rings


async def test_it_rings_for_the_holder_first_and_a_colleague_is_silent(held: Held) -> None:
    running, _, ana, _ = held
    await running.staff("Bo")
    async with running.line.store.database.begin() as session:
        bo_id = (await session.scalars(select(Staff.id).where(Staff.name == "Bo"))).one()
        bo = Member(bo_id, "Bo", Role.STAFF, ())
    assert (await alarm(running.line.store, ana)).ringing == 1
    theirs = await alarm(running.line.store, bo)
    assert (theirs.danger, theirs.ringing) == (1, 0)
    assert theirs.again_at is not None
    async with running.line.store.database.begin() as session:
        await session.execute(update(Alert).values(raised_at=Alert.raised_at - alerts.HOLDER_FIRST))
    assert (await alarm(running.line.store, bo)).ringing == 1


async def test_a_silence_has_a_name_and_an_end(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await running.staff("Ana")
    async with running.line.store.database.begin() as session:
        ana = Member((await session.scalars(select(Staff.id))).one(), "Ana", Role.STAFF, ())
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
    await alerts.silence(running.line.store, conversation_id, ana.id)
    assert (await alarm(running.line.store, ana)).ringing == 0
    assert (await queue(running.line.store, (), ana)).entries[0].looking == "Ana"
    async with running.line.store.database.begin() as session:
        await session.execute(update(Quiet).values(until=Quiet.until - alerts.QUIET_FOR))
    assert (await alarm(running.line.store, ana)).ringing == 1
    assert (await queue(running.line.store, (), ana)).entries[0].looking is None
    await acts.claim(running.line, conversation_id, ana.id)
    assert (await alarm(running.line.store, ana)).ringing == 0


async def test_a_volunteer_silences_only_their_own_bell_while_staff_are_at_work(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await running.staff("Ana")
    await running.staff("Vera", Role.VOLUNTEER)
    async with running.line.store.database.begin() as session:
        ids = dict((await session.execute(select(Staff.name, Staff.id))).all())
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
        await session.execute(update(Conversation).values(waiting_since=now()))
    ana, vera = Member(ids["Ana"], "Ana", Role.STAFF, ()), Member(ids["Vera"], "Vera", Role.VOLUNTEER, ())
    store = running.line.store
    await alerts.silence(store, conversation_id, vera.id)
    assert ((await alarm(store, vera)).ringing, (await alarm(store, ana)).ringing) == (0, 1)
    assert (await queue(store, (), vera)).entries[0].open_at is not None
    with pytest.raises(NotAllowedError, match="staff-first"):
        await acts.claim(running.line, conversation_id, vera.id)
    async with store.database.begin() as session:  # an open page is no presence: Ana did nothing for a while
        before = now() - presence.AT_WORK_FOR
        await session.execute(update(Session).where(Session.staff_id == ana.id).values(last_seen_at=before, live_at=now()))
    assert (await queue(store, (), vera)).entries[0].open_at is None
    await acts.claim(running.line, conversation_id, vera.id)


async def test_what_came_after_the_holder_looked_is_unread(held: Held) -> None:
    running, conversation_id, ana, browser = held
    async with running.line.store.database.begin() as session:
        session.add(Message(conversation_id=conversation_id, author=Author.WRITER, channel="x"))
    unread = await alarm(running.line.store, ana)
    assert (unread.unread, unread.unread_in) == (1, conversation_id), "the badge leads to the only one"
    await browser.get(f"/console/c/{conversation_id}")
    assert (await alarm(running.line.store, ana)).unread == 0
    async with running.line.store.database.begin() as session:
        session.add(Message(conversation_id=conversation_id, author=Author.WRITER, channel="x"))
        session.add(Message(conversation_id=conversation_id, author=Author.WRITER, channel="x"))
        session.add(Message(conversation_id=conversation_id, author=Author.STAFF, channel="x"))
    assert (await queue(running.line.store, (), ana)).entries[0].unread == 2


@pytest.mark.parametrize(
    ("waited_s", "is_staff_at_work", "is_open"), [(0, True, False), (59, True, False), (60, True, True), (0, False, True)]
)
def test_danger_is_everybodys_after_a_minute(waited_s: int, is_staff_at_work: bool, is_open: bool) -> None:
    assert holding.is_open_to_all(AT, AT + timedelta(seconds=waited_s), is_staff_at_work=is_staff_at_work) is is_open
