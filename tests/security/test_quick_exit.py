"""Whoever is not alone any more leaves every page of the console at once, and nobody comes back without the sign-in (item 6)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select, update

from routing.background import upkeep
from routing.line.line import Line
from routing.oncall import unattended
from routing.staff import presence
from routing.staff.policy import ROUTES
from routing.store.clock import now
from routing.store.tables import Conversation, Role, Session, Staff, State
from tests.conftest import Running, without_database
from tests.types import StartRouter

NEUTRAL = "https://www.wikipedia.org/"
BUTTON = f'href="/console/exit" data-exit="{NEUTRAL}" rel="nofollow noreferrer"'
EXIT = "/console/exit"


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    return await start_router()


@pytest.fixture(autouse=True)
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the line does not strike between two steps of a test."""

    async def strike(line: Line) -> None: ...

    monkeypatch.setattr(upkeep, "run", strike)


async def _held(running: Running, client: httpx.AsyncClient) -> UUID:
    """A conversation that this member has taken."""
    await running.handset().text("cum functioneaza")
    await running.settled()
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    await client.post(f"/console/c/{conversation_id}/claim")
    return conversation_id


async def test_every_page_has_the_button(running: Running) -> None:
    ada = await running.staff("Ada", Role.ADMIN)
    conversation_id = await _held(running, ada)
    async with running.line.store.database.begin() as session:
        staff_id = (await session.scalars(select(Staff.id))).one()
    filled = {"conversation_id": conversation_id, "staff_id": staff_id, "answer": "shelter", "phrase": "none"}
    pages, without = 0, []
    for route in ROUTES:
        method, path = route.split(" ")
        if method != "GET" or not path.startswith("/console") or path in {EXIT, "/console/events"}:
            continue
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        answer = await ada.get(path.format_map({name: filled.get(name, "1") for name in names}))
        if "<html" not in answer.text:  # a part of a page, or a file
            continue
        pages += 1
        if BUTTON not in answer.text:
            without.append(path)
    async with httpx.AsyncClient(base_url=running.url) as nobody:
        for path in ("/console/sign-in", "/console/invitation", "/console/nowhere"):
            pages += 1
            if BUTTON not in (await nobody.get(path)).text:
                without.append(path)
        refused = await nobody.post("/console/sign-in", data={"name": "x", "password": "y"})
    assert without == []
    assert pages > 25
    assert BUTTON in refused.text


async def test_it_ends_the_sign_in_and_leads_elsewhere_without_a_trace(running: Running) -> None:
    ana = await running.staff("Ana")
    token = ana.cookies["linden_staff"]
    answer = await ana.get(EXIT, follow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (303, NEUTRAL)
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Clear-Site-Data"] == '"cache"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert "linden_staff" not in ana.cookies
    ana.cookies.set("linden_staff", token, path="/console")  # as if somebody had kept it
    assert (await ana.get("/console")).url.path == "/console/sign-in"
    assert (await ana.get(EXIT, follow_redirects=False)).headers["Location"] == NEUTRAL


async def test_a_link_on_a_foreign_page_ends_nothing(running: Running) -> None:
    ana = await running.staff("Ana")
    for site in ("cross-site", "same-site"):
        answer = await ana.get(EXIT, follow_redirects=False, headers={"Sec-Fetch-Site": site})
        assert answer.headers["Location"] == NEUTRAL
        assert "Clear-Site-Data" not in answer.headers
        assert "Set-Cookie" not in answer.headers
    assert (await ana.get("/console")).url.path == "/console"


async def test_half_a_sign_in_is_over_too(start_router: StartRouter) -> None:
    running = await start_router(second_factor=True)
    ana = await running.staff("Ana")
    await ana.get(EXIT, follow_redirects=False)
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Session))).all() == []
    assert (await ana.get("/console/second")).url.path == "/console/sign-in"


async def test_what_they_hold_stays_theirs_as_after_closing_a_page_and_nobody_counts_on_them(running: Running) -> None:
    ana = await running.staff("Ana")
    conversation_id = await _held(running, ana)
    long_ago = now() - presence.AWAY_AFTER * 2
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(held_since=long_ago, last_in_at=long_ago, last_out_at=now()))
    await ana.get(EXIT, follow_redirects=False)
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(Conversation.state).where(Conversation.id == conversation_id)) == State.WITH_STAFF
        assert await presence.who_is_on(session) == set()
        assert await presence.who_acted(session) == set()
        await session.execute(update(Session).values(last_seen_at=now() - presence.AWAY_AFTER - timedelta(seconds=1)))
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(Conversation.state).where(Conversation.id == conversation_id)) == State.WAITING


async def test_it_leads_away_while_the_database_is_gone(running: Running, database_url: str) -> None:
    ana = await running.staff("Ana")
    with without_database(database_url):
        answer = await ana.get(EXIT, follow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (303, NEUTRAL)
    assert "linden_staff" not in ana.cookies


async def test_where_it_leads_is_a_setting(start_router: StartRouter) -> None:
    running = await start_router(exit_url="https://weather.example.net/today?town=1")
    async with httpx.AsyncClient(base_url=running.url) as nobody:
        page = await nobody.get("/console/sign-in")
        answer = await nobody.get(EXIT, follow_redirects=False)
    assert 'data-exit="https://weather.example.net/today?town=1"' in page.text
    assert answer.headers["Location"] == "https://weather.example.net/today?town=1"
