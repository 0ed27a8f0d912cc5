"""Invitations: a link that works once, for 72 hours, as long as whoever made it may.

That its code stands nowhere: tests/linden/test_marks.py."""

from __future__ import annotations

import asyncio
import html
import re
from datetime import timedelta
from uuid import UUID

import httpx
import pyotp
import pytest
from sqlalchemy import select, update

from routing.background import upkeep
from routing.staff import invitations, lockdown
from routing.staff.throttle import Throttle
from routing.store.clock import now
from routing.store.tables import Audit, Invitation, Role, Staff
from tests.conftest import Running
from tests.types import StartRouter

OWN = "lantern violin harvest 9"
DOOR = "/console/invitation"
PEOPLE = "/console/people"


async def _invite(admin: httpx.AsyncClient, name: str = "Bo", role: Role = Role.VOLUNTEER) -> str:
    """Return the code of a new invitation."""
    answer = await admin.post(f"{PEOPLE}/invitations", data={"name": name, "role": role, "languages": ["sq", "el"]})
    link = re.search(r'<code class="secret">([^<]+)</code>', answer.text)
    assert link is not None, answer.text
    address, _, code = html.unescape(link[1]).partition("#")
    assert address == f"{str(admin.base_url).rstrip('/')}{DOOR}"
    assert len(code) == 43
    return code


async def _guest(running: Running) -> httpx.AsyncClient:
    return await running.stack.enter_async_context(httpx.AsyncClient(base_url=running.url))


async def _accept(guest: httpx.AsyncClient, code: str, password: str = OWN) -> httpx.Response:
    return await guest.post(f"{DOOR}/accept", data={"code": code, "password": password})


async def _names(running: Running) -> set[str]:
    async with running.line.store.database.begin() as session:
        return set(await session.scalars(select(Staff.name)))


async def _trail(running: Running) -> list[tuple[str, str | None, str | None]]:
    """Acts, who did them and to whom, by name."""
    async with running.line.store.database.begin() as session:
        names = {one.id: one.name for one in await session.scalars(select(Staff))}
        lines = await session.scalars(select(Audit).where(Audit.action.like("%invit%")).order_by(Audit.id))

        def named(staff_id: UUID | None) -> str | None:
            return names.get(staff_id) if staff_id else None

        return [(one.action, named(one.staff_id), named(one.target_id)) for one in lines]


async def test_an_invited_member_chooses_a_password_and_meets_the_second_step(start_router: StartRouter) -> None:
    running = await start_router(second_factor=True)
    async with running.line.store.database.begin() as session:
        by = Staff(name="Ada", role=Role.ADMIN, languages=[], password_hash="x")
        session.add(by)
        await session.flush()
        code = await invitations.invite(session, by.id, "Bo", Role.VOLUNTEER, ["sq"])
    guest = await _guest(running)
    opened = await guest.post(DOOR, data={"code": code})
    assert opened.status_code == 200
    assert "<b>Bo</b>, volunteer" in opened.text
    assert (await _accept(guest, code)).headers["location"] == "/console/second"
    assert (await guest.get("/console")).headers["location"] == "/console/sign-in", "the password alone opens nothing"
    secret = re.search(r"<code>([A-Z2-7]{32})</code>", (await guest.get("/console/second")).text)
    assert secret is not None
    assert (await guest.post("/console/second", data={"code": pyotp.TOTP(secret[1]).now()})).status_code == 200
    assert (await guest.get("/console")).status_code == 200
    async with running.line.store.database.begin() as session:
        bo = (await session.scalars(select(Staff).where(Staff.name == "Bo"))).one()
        assert (bo.role, bo.languages, bo.must_change) == (Role.VOLUNTEER, ["sq"], False)
    assert await _trail(running) == [("invited", "Ada", "Bo"), ("invitation_accepted", "Bo", "Bo")]


async def test_a_link_works_once_even_for_two_at_the_same_moment(start_router: StartRouter) -> None:
    running = await start_router()
    admin = await running.staff("Ada", Role.ADMIN)
    code = await _invite(admin)
    guests = [await _guest(running) for _ in range(2)]
    answers = await asyncio.gather(*(_accept(guest, code) for guest in guests))
    assert sorted(answer.status_code for answer in answers) == [303, 403]
    again = await (await _guest(running)).post(DOOR, data={"code": code})
    assert again.status_code == 403
    assert "used, revoked or over" in again.text
    assert "Open invitations" not in (await admin.get(PEOPLE)).text


async def test_a_link_ends_after_72_hours_and_its_row_goes(start_router: StartRouter) -> None:
    running = await start_router()
    code = await _invite(await running.staff("Ada", Role.ADMIN))
    async with running.line.store.database.begin() as session:
        [until] = await session.scalars(select(Invitation.until))
        assert timedelta(hours=71) < until - now() <= timedelta(hours=72)
        await session.execute(update(Invitation).values(until=now()))
    assert (await _accept(await _guest(running), code)).status_code == 403
    await upkeep.run(running.line)
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Invitation))).all() == []


async def test_admins_see_who_is_invited_until_when_and_revoke_it(start_router: StartRouter) -> None:
    running = await start_router()
    admin = await running.staff("Ada", Role.ADMIN)
    code = await _invite(admin)
    page = (await admin.get(PEOPLE)).text
    assert code not in page, "the link is shown once"
    for shown in ("Open invitations", '<th scope="row">Bo</th>', ">Ada</td>", "Greek"):
        assert shown in page
    [invitation_id] = re.findall(r"invitations/([0-9a-f-]{36})/revoke", page)
    for _ in range(2):
        assert "Open invitations" not in (await admin.post(f"{PEOPLE}/invitations/{invitation_id}/revoke")).text
    assert (await _accept(await _guest(running), code)).status_code == 403
    assert await _names(running) == {"Ada"}
    assert await _trail(running) == [("invited", "Ada", None), ("invitation_revoked", "Ada", None)]


async def test_codes_cannot_be_guessed_fast_and_guessing_keeps_nobody_else_away(start_router: StartRouter) -> None:
    running = await start_router()
    code = await _invite(await running.staff("Ada", Role.ADMIN))
    guest = await _guest(running)
    wrong = [(await guest.post(DOOR, data={"code": f"{code}{number}"})).status_code for number in range(7)]
    assert wrong == [403] * 5 + [429] * 2
    assert (await _accept(guest, code)).status_code == 429
    running.app.state.throttle = Throttle()
    elsewhere = {"X-Forwarded-For": "192.0.2.7"}
    assert (await guest.post(f"{DOOR}/accept", data={"code": code, "password": OWN}, headers=elsewhere)).status_code == 303


async def test_tries_are_counted_before_the_database_is_asked(start_router: StartRouter) -> None:
    running = await start_router()
    running.app.state.throttle = Throttle(clock=lambda: 0.0)
    guest = await _guest(running)
    tried = [(await guest.post(DOOR, data={"code": "x"})).status_code for _ in range(12)]
    assert tried.count(429) == 7


@pytest.mark.parametrize(("password", "why"), [("short", "at least 12"), ("password1234", "easily guessed")])
async def test_the_password_keeps_to_the_same_rules_and_a_refused_one_uses_nothing_up(
    start_router: StartRouter, password: str, why: str
) -> None:
    running = await start_router()
    code = await _invite(await running.staff("Ada", Role.ADMIN))
    guest = await _guest(running)
    refused = await _accept(guest, code, password)
    assert refused.status_code == 400
    assert why in refused.text
    assert password not in refused.text
    assert (await _accept(guest, code)).headers["location"] == "/console"


@pytest.mark.parametrize("role", Role)
async def test_who_may_add_people_may_invite_them_in_any_role(start_router: StartRouter, role: Role) -> None:
    running = await start_router()
    client = await running.staff("Me", role)
    codes = []
    for invited in Role:
        form = {"name": invited.capitalize(), "role": invited}
        added = await client.post(PEOPLE, data={**form, "name": f"{invited} by hand"})
        answer = await client.post(f"{PEOPLE}/invitations", data=form)
        assert answer.status_code == added.status_code == (200 if role is Role.ADMIN else 403)
        codes += re.findall(r'<code class="secret">([^<]+)</code>', answer.text)
    assert len(codes) == (len(Role) if role is Role.ADMIN else 0)


@pytest.mark.parametrize("end", ["disable", "", "lock"])
async def test_what_was_promised_ends_with_the_right_to_promise(start_router: StartRouter, end: str) -> None:
    running = await start_router()
    await running.staff("Ana", Role.ADMIN)
    code = await _invite(await running.staff("Ada", Role.ADMIN))
    async with running.line.store.database.begin() as session:
        ada = (await session.scalars(select(Staff.id).where(Staff.name == "Ada"))).one()
    other = await running.staff("Other", Role.ADMIN)
    if end == "lock":
        await other.post(f"{PEOPLE}/lock", data={"sure": "yes"})
        locked = await _accept(await _guest(running), code)
        assert "locked" in locked.text
        async with running.line.store.database.begin() as session:
            await lockdown.unlock(session)
    else:
        await other.post(f"{PEOPLE}/{ada}/{end}".rstrip("/"), data={"role": "staff"})
    assert (await _accept(await _guest(running), code)).status_code == 403
    assert "Bo" not in await _names(running)


async def test_a_promised_name_is_taken_until_it_is_free_again(start_router: StartRouter) -> None:
    running = await start_router()
    admin = await running.staff("Ada", Role.ADMIN)
    await _invite(admin)
    for path in (PEOPLE, f"{PEOPLE}/invitations"):
        assert "this name is taken" in (await admin.post(path, data={"name": "BO", "role": "staff"})).text
    async with running.line.store.database.begin() as session:
        await session.execute(update(Invitation).values(until=now()))
    assert "this name is taken" not in (await admin.post(PEOPLE, data={"name": "BO", "role": "staff"})).text
