"""Who may sign in, for how long, and from where."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.console import assets
from routing.staff import accounts, sessions
from routing.staff.accounts import AccountError
from routing.staff.passwords import new_password
from routing.staff.sessions import SESSION_IDLES, SESSION_LASTS
from routing.store.clock import now
from routing.store.tables import Audit, Role, Session, Staff
from tests.conftest import PASSWORD, Running
from tests.types import StartRouter

Act = Callable[[AsyncSession, UUID], Awaitable[object]]
NOBODY = UUID(int=0)


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    return await start_router()


@pytest.mark.parametrize(("column", "age"), [("created_at", SESSION_LASTS), ("last_seen_at", SESSION_IDLES)])
async def test_a_sign_in_ends_by_age_and_by_idling(running: Running, column: str, age: timedelta) -> None:
    ana = await running.staff("Ana")
    assert (await ana.get("/console")).url.path == "/console"
    async with running.line.store.database.begin() as session:
        await session.execute(update(Session).values({column: now() - age - timedelta(minutes=1)}))
    assert (await ana.get("/console")).url.path == "/console/sign-in"


async def test_who_is_disabled_is_out_at_once(running: Running) -> None:
    ana = await running.staff("Ana")
    async with running.line.store.database.begin() as session:
        await session.execute(update(Staff).values(disabled_at=now()))
    assert (await ana.get("/console")).url.path == "/console/sign-in"


async def test_signing_out_ends_the_sign_in(running: Running) -> None:
    ana = await running.staff("Ana")
    token = ana.cookies["linden_staff"]
    await ana.post("/console/sign-out")
    async with running.line.store.database.begin() as session:
        assert await sessions.member_of(session, token) is None


async def test_pages_say_that_they_may_not_be_framed_or_kept(running: Running) -> None:
    async with httpx.AsyncClient(base_url=running.url) as client:
        headers = (await client.get("/console/sign-in")).headers
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["cache-control"] == "no-store"


async def test_browsers_keep_styles_and_scripts_until_they_change_and_no_page(running: Running) -> None:
    async with httpx.AsyncClient(base_url=running.url) as client:
        page = await client.get("/console/sign-in")
        named = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
        kept = [(await client.get(path)).headers["cache-control"] for path in named]
        again = (await client.get("/static/console.js?v=another")).headers["cache-control"]
    assert any(".css" in path for path in named)
    assert set(kept) == {assets.KEEP_FOR_A_YEAR}
    assert again == page.headers["cache-control"] == "no-store"


async def test_passwords_are_stored_hashed_and_reading_is_written_down(running: Running) -> None:
    await running.staff("Ana")
    async with running.line.store.database.begin() as session:
        staff = (await session.scalars(select(Staff))).one()
        actions = [audit.action for audit in await session.scalars(select(Audit))]
    assert staff.password_hash.startswith("$argon2id$")
    assert actions == ["staff_added", "signed_in"]


TOO_SHORT = "password-short"


@pytest.mark.parametrize(
    ("name", "password", "why"),
    [
        ("", PASSWORD, "name-length"),
        (" ", PASSWORD, "name-length"),
        ("x" * 65, PASSWORD, "name-length"),
        ("Bo", "elevenchars", TOO_SHORT),
        ("ANA", PASSWORD, "name-taken"),
    ],
)
async def test_an_account_that_cannot_be_says_why(running: Running, name: str, password: str, why: str) -> None:
    await running.staff("Ana")
    assert await _refused(running, lambda session, _: accounts.add_staff(session, name, password, Role.STAFF, [])) == why
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Staff.name))).all() == ["Ana"]


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda session, ana: accounts.change(session, ana, ana, Role.STAFF, []), "last-admin"),
        (lambda session, ana: accounts.disable(session, ana, ana), "last-admin"),
        (lambda session, ana: accounts.disable(session, ana, NOBODY), "no-account"),
        (lambda session, ana: accounts.enable(session, ana, NOBODY), "no-account"),
        (lambda session, ana: accounts.reset_password(session, ana, NOBODY), "no-account"),
    ],
)
async def test_a_change_that_cannot_be_says_why(running: Running, act: Act, why: str) -> None:
    await running.staff("Ana", Role.ADMIN)
    assert await _refused(running, act) == why


async def _refused(running: Running, act: Act) -> str:
    """Return the code of the AccountError; the only account is given to the act."""
    async with running.line.store.database.begin() as session:
        ana = (await session.scalars(select(Staff.id))).one()
    with pytest.raises(AccountError) as raised:
        async with running.line.store.database.begin() as session:
            await act(session, ana)
    return str(raised.value)


def test_new_passwords_differ_and_are_long() -> None:
    made = {new_password() for _ in range(100)}
    assert len(made) == 100
    assert min(len(password) for password in made) >= 24


async def test_health_is_red_without_a_database_and_green_without_a_model(start_router: StartRouter) -> None:
    running = await start_router()
    async with httpx.AsyncClient(base_url=running.url) as client:
        assert (await client.get("/health/live")).text == "live"
        ready = await client.get("/health/ready")
    assert ready.status_code == 200
    quiet = {"messages": 0, "oldest_s": 0, "unreadable": 0}
    assert ready.json() == {"database": True, "model": False, "spool": quiet, "faults": {}, "stops": False}
