"""Who may read which conversation, on every page and in the stream; every reading is in the trail (findings B1, B2)."""

from __future__ import annotations

import asyncio
import html
import json
import re
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from uuid import UUID

import httpx
import pytest
from sqlalchemy import func, select, update

from routing.staff import audit
from routing.staff.policy import READS_WITH_REASON, ROUTES, Answer, Relation, Touch, answer_to
from routing.store.tables import Alert, Audit, Conversation, Quiet, Reason, RecordVersion, Risk, Role, Staff, State, Transfer
from tests.conftest import Running
from tests.types import StartRouter

ABOUT = {name: rule for name, rule in ROUTES.items() if "{conversation_id}" in name and rule.touch is not Touch.NOTHING}
FILLED = {"message_id": "1", "number": "0", "phrase": "none", "referral_id": "1", "reminder_id": "1"}


async def _waiting(running: Running, number: str = "+40721000001") -> UUID:
    """A conversation that waits, because no model answers."""
    before = await _ids(running)
    await running.handset(number).text("cum functioneaza")
    await running.twilio.wait_for(number)
    return (await _ids(running) - before).pop()


async def _ids(running: Running) -> set[UUID]:
    async with running.line.store.database.begin() as session:
        return set(await session.scalars(select(Conversation.id)))


async def _id_of(running: Running, name: str) -> UUID:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Staff.id).where(Staff.name == name))).one()


async def _put(running: Running, conversation_id: UUID, relation: Relation, member: UUID, other: UUID) -> None:
    """Make the conversation what it should be to the member."""
    holder = {Relation.HELD: member, Relation.OFFERED: other, Relation.OTHERS: other}.get(relation)
    state = State.WITH_STAFF if holder else State.WAITING if relation is Relation.WAITING else State.ASSISTANT
    async with running.line.store.database.begin() as session:
        await session.execute(
            update(Conversation).where(Conversation.id == conversation_id).values(state=state, holder_id=holder)
        )
        await session.execute(update(Transfer).values(settled_at=func.now()))
        if relation is Relation.OFFERED:
            session.add(Transfer(conversation_id=conversation_id, from_id=other, to_id=member))


async def _asked(client: httpx.AsyncClient, route: str, conversation_id: UUID) -> int:
    method, path = route.split(" ")
    address = path.format_map({**FILLED, "conversation_id": str(conversation_id)})
    return (await client.request(method, address, follow_redirects=False)).status_code


@pytest.mark.parametrize("role", Role)
async def test_every_page_about_a_conversation_keeps_to_the_table(start_router: StartRouter, role: Role) -> None:
    running = await start_router()
    conversation_id = await _waiting(running)
    await running.staff("Other", Role.ADMIN)
    client = await running.staff("Me", role)
    me, other = await _id_of(running, "Me"), await _id_of(running, "Other")
    wrong = []
    for relation in Relation:
        for route, rule in ABOUT.items():
            await _put(running, conversation_id, relation, me, other)
            may = role in rule.roles and answer_to(role, rule.touch, relation, has_reason=False) is Answer.YES
            status = await _asked(client, route, conversation_id)
            if (status == 403) == may:
                wrong.append((relation, route, status))
    assert wrong == []


@pytest.mark.parametrize("role", Role)
async def test_a_reason_opens_for_an_hour_to_those_who_may_give_one_and_stands_in_the_trail(
    start_router: StartRouter, role: Role
) -> None:
    running = await start_router()
    conversation_id = await _waiting(running)
    await running.staff("Other", Role.ADMIN)
    client = await running.staff("Me", role)
    await _put(running, conversation_id, Relation.OTHERS, await _id_of(running, "Me"), await _id_of(running, "Other"))
    page = f"/console/c/{conversation_id}"
    assert (await client.get(page)).status_code == 403
    opened = await client.post(f"{page}/open", data={"reason": "advice"})
    assert (opened.status_code == 200) == (role in READS_WITH_REASON)
    assert ("cum functioneaza" in opened.text) == (role in READS_WITH_REASON)
    lines = await _lines(running, "opened")
    assert [(line.conversation_id, line.detail) for line in lines] == ([(conversation_id, "advice")] if opened.is_success else [])
    assert (await client.post(f"{page}/notes", data={"note": "x"})).status_code == 403, "a reason to read is none to write"


@pytest.mark.parametrize("page", ["", "/record?read=ro", "/hand-over", "/phrases?q=knife"])
async def test_who_gives_a_reason_lands_on_the_page_that_they_asked_for(start_router: StartRouter, page: str) -> None:
    running = await start_router()
    conversation_id = await _waiting(running)
    ana = await running.staff("Ana")
    await running.staff("Other")
    await _put(running, conversation_id, Relation.OTHERS, await _id_of(running, "Ana"), await _id_of(running, "Other"))
    conversation = f"/console/c/{conversation_id}"
    asked = await ana.get(f"{conversation}{page}")
    assert asked.status_code == 403
    to = re.search(r'name="to" value="([^"]*)"', asked.text)
    assert to is not None
    for sent, leads in ((html.unescape(to[1]), f"{conversation}{page}"), ("https://evil.example/", conversation)):
        form = {"reason": "advice", "to": sent}
        answer = await ana.post(f"{conversation}/open", data=form, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, leads)


async def _lines(running: Running, action: str) -> list[Audit]:
    async with running.line.store.database.begin() as session:
        return [*await session.scalars(select(Audit).where(Audit.action == action).order_by(Audit.id))]


NEED_MORE = ("files", "{phrase}", "misread")
"""Pages about something that this conversation has not; tests of their own look at what they read."""
READING = [name for name, rule in ABOUT.items() if name.startswith("GET") and not any(part in name for part in NEED_MORE)]


@pytest.mark.parametrize("route", [*READING, "GET /console/reminders", "GET /console/reminders/open", "GET /console/corrections"])
async def test_every_reading_is_in_the_trail_with_its_object(start_router: StartRouter, route: str) -> None:
    running = await start_router()
    conversation_id = await _waiting(running)
    ana = await running.staff("Ana", Role.SUPERVISOR)
    before = len(await _lines(running, "read"))
    assert await _asked(ana, route, conversation_id) == 200
    lines = (await _lines(running, "read"))[before:]
    assert [(line.staff_id, line.conversation_id) for line in lines] == [
        (await _id_of(running, "Ana"), conversation_id if "{conversation_id}" in route else None)
    ]


async def test_a_volunteer_cannot_silence_an_alarm_that_they_may_not_take(start_router: StartRouter) -> None:
    running = await start_router()
    conversation_id = await _waiting(running)
    await running.staff("Staff")
    vera = await running.staff("Vera", Role.VOLUNTEER)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(risk=Risk.IMMEDIATE))
    assert (await vera.post(f"/console/c/{conversation_id}/silence")).status_code == 200
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Alert.seen_at))).all() == [None]
        assert (await session.scalars(select(Quiet.is_for_all))).all() == [False]
    assert str(conversation_id) in (await vera.get("/console")).text, "everybody on duty sees who waits"


async def test_nobody_writes_beside_what_another_holds_and_records_keep_their_history(start_router: StartRouter) -> None:
    running = await start_router()
    conversation_id = await _waiting(running)
    ana, vera = await running.staff("Ana"), await running.staff("Vera", Role.VOLUNTEER)
    bo = await running.staff("Bo", Role.SUPERVISOR)
    page = f"/console/c/{conversation_id}"
    await ana.post(f"{page}/claim")
    assert (await ana.post(f"{page}/record", data={"needs": ["shelter"], "under_18": "yes"})).status_code == 200
    for client in (vera, bo):
        assert (await client.post(f"{page}/record", data={"under_18": "no"})).status_code == 403
    assert (await ana.post(f"{page}/record", data={"needs": ["doctor"], "under_18": "yes"})).status_code == 200
    async with running.line.store.database.begin() as session:
        kept = await session.execute(select(RecordVersion.needs, RecordVersion.under_18).order_by(RecordVersion.id))
        assert [tuple(row) for row in kept] == [(["shelter"], "yes"), (["doctor"], "yes")]


ACTS = {
    "staff_changed": ("", {"role": "staff"}),
    "staff_phone_removed": ("", {"role": "staff"}),
    "staff_disabled": ("/disable", {}),
    "staff_enabled": ("/enable", {}),
    "password_reset": ("/password", {}),
}


@pytest.mark.parametrize("action", ACTS)
async def test_acts_on_staff_say_to_whom(start_router: StartRouter, action: str) -> None:
    running = await start_router()
    await running.staff("Bo")
    admin = await running.staff("Ana", Role.ADMIN)
    path, form = ACTS[action]
    assert (await admin.post(f"/console/people/{await _id_of(running, 'Bo')}{path}", data=form)).status_code == 200
    [line] = await _lines(running, action)
    assert (line.staff_id, line.target_id) == (await _id_of(running, "Ana"), await _id_of(running, "Bo"))


async def test_who_reads_without_measure_is_shown_to_admins_once(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "MANY_READINGS", 3)
    running = await start_router()
    ids = [await _waiting(running, f"+4072100000{number}") for number in range(5)]
    ana, admin = await running.staff("Ana"), await running.staff("Admin", Role.ADMIN)
    for conversation_id in ids:
        await ana.get(f"/console/c/{conversation_id}")
    [line] = await _lines(running, "read_much")
    assert line.staff_id == await _id_of(running, "Ana")
    assert "Ana read" in (await admin.get("/console/audit")).text


@asynccontextmanager
async def _stream(client: httpx.AsyncClient) -> AsyncIterator[asyncio.Queue[dict[str, str]]]:
    """What a browser hears, once its stream is open."""
    heard: asyncio.Queue[dict[str, str]] = asyncio.Queue()
    is_open = asyncio.Event()

    async def listen() -> None:
        async with client.stream("GET", "/console/events", timeout=60) as answer, aclosing(answer.aiter_lines()) as lines:
            async for text in lines:
                if text.startswith("data: "):
                    change = json.loads(text.removeprefix("data: "))
                    is_open.set()
                    heard.put_nowait(change)

    listening = asyncio.create_task(listen())
    try:
        await asyncio.wait_for(is_open.wait(), 20)
        yield heard
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def _until(heard: asyncio.Queue[dict[str, str]], what: str) -> list[dict[str, str]]:
    found = []
    async with asyncio.timeout(20):
        while not found or found[-1]["what"] != what:
            found.append(await heard.get())
    return found


async def test_the_stream_tells_everybody_of_danger_and_of_a_conversation_its_readers_alone(start_router: StartRouter) -> None:
    running = await start_router()
    vera = await running.staff("Vera", Role.VOLUNTEER)
    ana = await running.staff("Ana")
    async with _stream(vera) as to_vera, _stream(ana) as to_ana:
        conversation_id = await _waiting(running)
        told = await _until(to_ana, "conversation")
        assert told[-1]["conversation_id"] == str(conversation_id)
        await ana.post(f"/console/c/{conversation_id}/release")  # changes nothing: they do not hold it
        await ana.post(f"/console/c/{conversation_id}/claim")
        heard = await _until(to_vera, "queue")
        assert "alert" in {change["what"] for change in [*heard, *await _until(to_vera, "queue")]}
        while not to_vera.empty():
            heard.append(to_vera.get_nowait())
        assert {change.get("conversation_id", "") for change in heard} == {""}


def test_volunteers_read_what_they_hold_or_are_offered_and_nothing_else() -> None:
    reads = {one for one in Relation if answer_to(Role.VOLUNTEER, Touch.READ, one, has_reason=False) is Answer.YES}
    assert reads == {Relation.HELD, Relation.OFFERED}
    assert answer_to(Role.VOLUNTEER, Touch.READ, Relation.OTHERS, has_reason=False) is Answer.NO
    assert set(Reason) == {"advice", "supervision", "safety", "complaint", "mistake"}
