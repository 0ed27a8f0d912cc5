"""The order of the queue, its filters, and who is on."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update

from routing.line.line import Line
from routing.oversight.queue import Filter, alarm, queue
from routing.staff import accounts, presence, sessions
from routing.staff.sessions import Member, hash_of
from routing.store.clock import now
from routing.store.tables import Alert, Risk, Role, Session, State
from tests.conftest import PASSWORD
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

READER = Member(uuid4(), "Ana", Role.STAFF, ("ro", "en"))


async def _alert(line: Line, conversation_id: UUID, level: Risk) -> None:
    async with line.store.database.begin() as session:
        session.add(Alert(conversation_id=conversation_id, level=level, reasons=[]))


async def test_risk_comes_first_then_my_languages_then_who_waits_longest(start_router: StartRouter) -> None:
    line = (await start_router()).line
    ago = [now() - timedelta(minutes=minutes) for minutes in range(6)]
    routine = await add_waiting(line, risk=Risk.ROUTINE, language="ro", waiting_since=ago[5])
    high_other_old = await add_waiting(line, language="sq", waiting_since=ago[4])
    high_mine_new = await add_waiting(line, language="ro", waiting_since=ago[1])
    high_mine_old = await add_waiting(line, language="en", waiting_since=ago[3])
    high_unknown = await add_waiting(line, language=None, waiting_since=ago[0])
    immediate = await add_waiting(line, risk=Risk.IMMEDIATE, language="sq", waiting_since=ago[0])
    found = [entry.id for entry in (await queue(line.store, line.probes, READER)).entries]
    assert found == [immediate, high_mine_old, high_mine_new, high_other_old, high_unknown, routine]


async def test_a_held_conversation_comes_last_unless_danger_is_new(start_router: StartRouter) -> None:
    running = await start_router()
    line = running.line
    async with line.store.database.begin() as session:
        bo = await accounts.add_staff(session, "Bo", PASSWORD, Role.STAFF, [])
    held = {"state": State.WITH_STAFF, "holder_id": bo, "risk": Risk.IMMEDIATE}
    calm, urgent = await add_waiting(line, **held), await add_waiting(line, **held)
    waiting = await add_waiting(line, risk=Risk.HIGH)
    await _alert(line, urgent, Risk.IMMEDIATE)
    found = (await queue(line.store, line.probes, READER)).entries
    assert [entry.id for entry in found] == [urgent, waiting, calm]
    assert found[0].holder == "Bo"


async def test_the_assistants_conversation_is_there_while_something_is_unseen(start_router: StartRouter) -> None:
    line = (await start_router()).line
    offered = await add_waiting(line, state=State.ASSISTANT, waiting_since=None)
    assert (await queue(line.store, line.probes, READER)).entries == ()
    await _alert(line, offered, Risk.HIGH)
    assert [entry.id for entry in (await queue(line.store, line.probes, READER)).entries] == [offered]
    assert (await alarm(line.store, READER)).ringing == 0
    await _alert(line, offered, Risk.IMMEDIATE)
    assert (await alarm(line.store, READER)).ringing == 1


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (Filter(), {"immediate sq sms", "high ro telegram", "routine ? sms", "held"}),
        (Filter(risk="immediate"), {"immediate sq sms"}),
        (Filter(language="ro"), {"high ro telegram"}),
        (Filter(language="unknown"), {"routine ? sms", "held"}),
        (Filter(country="DE"), {"immediate sq sms"}),
        (Filter(country="unknown"), {"high ro telegram", "routine ? sms", "held"}),
        (Filter(channel="telegram"), {"high ro telegram"}),
        (Filter(who="mine"), {"held"}),
        (Filter(who="unheld"), {"immediate sq sms", "high ro telegram", "routine ? sms"}),
        (Filter(risk="high", language="sq"), set()),
    ],
)
async def test_a_filter_leaves_out_and_the_counts_stay(start_router: StartRouter, chosen: Filter, expected: set[str]) -> None:
    running = await start_router()
    line = running.line
    async with line.store.database.begin() as session:
        reader_id = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    reader = Member(reader_id, "Ana", Role.STAFF, ())
    names = {
        await add_waiting(line, risk=Risk.IMMEDIATE, language="sq", country="DE"): "immediate sq sms",
        await add_waiting(line, language="ro", channel="telegram"): "high ro telegram",
        await add_waiting(line, risk=Risk.ROUTINE, language=None): "routine ? sms",
        await add_waiting(line, state=State.WITH_STAFF, holder_id=reader_id, risk=Risk.ROUTINE, language=None): "held",
    }
    found = await queue(line.store, line.probes, reader, chosen)
    assert {names[entry.id] for entry in found.entries} == expected
    assert (found.waiting, found.held) == (3, 1)


async def test_a_line_of_the_queue_holds_no_content(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    handset = running.handset()
    await handset.text("cuvant-secret")
    await running.twilio.wait_for(handset.number)
    page = (await ana.get("/console")).text
    assert "the assistant is down" in page
    assert "cuvant-secret" not in page
    assert handset.number not in page


async def test_who_has_a_page_open_or_did_something_is_on(start_router: StartRouter) -> None:
    running = await start_router()
    client = await running.staff("Ana")
    token = client.cookies["linden_staff"]

    async def is_on(**values: object) -> bool:
        async with running.line.store.database.begin() as session:
            await session.execute(update(Session).values(**values))
        async with running.line.store.database.begin() as session:
            return bool(await presence.who_is_on(session))

    long_ago = now() - presence.AWAY_AFTER * 2
    assert await is_on(last_seen_at=now(), live_at=None)
    assert not await is_on(last_seen_at=long_ago, live_at=None)
    async with running.line.store.database.begin() as session:
        assert await presence.beat(session, token)
    assert await is_on(last_seen_at=long_ago)
    assert not await is_on(live_at=now() - presence.GONE_AFTER * 2)
    assert not await is_on(live_at=now(), last_seen_at=now() - sessions.SESSION_IDLES * 2)


async def test_what_a_page_asks_by_itself_keeps_no_sign_in_alive(start_router: StartRouter) -> None:
    running = await start_router()
    client = await running.staff("Ana")
    token_hash = hash_of(client.cookies["linden_staff"])
    before = now() - timedelta(minutes=10)

    async def seen_after(headers: dict[str, str]) -> object:
        async with running.line.store.database.begin() as session:
            await session.execute(update(Session).values(last_seen_at=before))
        assert (await client.get("/console/alarm", headers=headers)).status_code == 200
        async with running.line.store.database.begin() as session:
            return await session.scalar(select(Session.last_seen_at).where(Session.token_hash == token_hash))

    assert await seen_after({"Linden-Redraw": "1"}) == before
    assert await seen_after({}) != before


async def test_a_stream_ends_with_the_sign_in(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "BEAT_S", 0.05)
    running = await start_router()
    client = await running.staff("Ana")
    async with client.stream("GET", "/console/events") as stream:
        lines = stream.aiter_lines()
        assert "hello" in await anext(lines)
        async with running.line.store.database.begin() as session:
            await session.execute(update(Session).values(created_at=now() - sessions.SESSION_LASTS * 2))
        assert not [line async for line in lines if line.startswith("data")]
