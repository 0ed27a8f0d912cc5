"""Who gets in: a second step, passwords that are nobody's guess, sign-ins that can be ended, and the lock (finding B3)."""

from __future__ import annotations

import re

import httpx
import pyotp
import pytest
from sqlalchemy import select, update

from linden.settings import Settings
from routing.staff import accounts, second_factor
from routing.staff.passwords import fault_of
from routing.staff.second_factor import STEP_S, step_of
from routing.store.clock import now
from routing.store.tables import Audit, Role, Session, Staff
from tests.conftest import MASTER_KEY, PASSWORD, Running
from tests.types import StartRouter

OTHER = "lantern violin harvest 9"
SIGN_IN = "/console/sign-in"
FIREFOX_ON_ANDROID = "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0"


@pytest.fixture
async def strict(start_router: StartRouter) -> Running:
    """A line that asks everybody for a second step."""
    running = await start_router(second_factor=True)
    async with running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.ADMIN, [])
    return running


async def _browser(running: Running, agent: str = "Firefox") -> httpx.AsyncClient:
    client = httpx.AsyncClient(base_url=running.url, headers={"User-Agent": agent})
    return await running.stack.enter_async_context(client)


async def _type_password(client: httpx.AsyncClient, password: str = PASSWORD) -> str:
    answer = await client.post(SIGN_IN, data={"name": "Ana", "password": password})
    return answer.headers.get("location", f"{answer.status_code}")


async def _set_up(client: httpx.AsyncClient) -> tuple[str, list[str]]:
    """The secret of the app, and the recovery codes."""
    assert await _type_password(client) == "/console/second"
    page = (await client.get("/console/second")).text
    secret = re.search(r"<code>([A-Z2-7]{32})</code>", page)
    assert secret is not None
    done = await client.post("/console/second", data={"code": pyotp.TOTP(secret[1]).now()})
    assert done.status_code == 200
    return secret[1], re.findall(r"<code>([0-9a-f]{6}-[0-9a-f]{6})</code>", done.text)


async def test_the_first_sign_in_sets_the_second_step_up_and_the_next_asks_for_it(strict: Running) -> None:
    client = await _browser(strict)
    secret, codes = await _set_up(client)
    assert len(codes) == second_factor.RECOVERY_CODES
    assert (await client.get("/console")).status_code == 200
    again = await _browser(strict)
    assert await _type_password(again) == "/console/second"
    assert "otpauth" not in (await again.get("/console/second")).text
    assert secret not in (await again.get("/console/second")).text
    for path in ("/console", "/console/queue", "/console/me", "/console/people", "/console/events"):
        assert (await again.get(path)).headers["location"] == SIGN_IN, "the password alone opens nothing"
    used = pyotp.TOTP(secret).now()
    assert (await again.post("/console/second", data={"code": used})).status_code == 403, "a code counts once"
    assert (await again.post("/console/second", data={"code": codes[0]})).status_code == 303
    assert (await again.get("/console")).status_code == 200


async def test_a_recovery_code_counts_once_and_the_trail_says_that_it_was_used(strict: Running) -> None:
    _, codes = await _set_up(await _browser(strict))
    for expected in (303, 403):
        client = await _browser(strict)
        await _type_password(client)
        assert (await client.post("/console/second", data={"code": codes[3].upper()})).status_code == expected
    async with strict.line.store.database.begin() as session:
        used = await session.scalars(select(Audit.detail).where(Audit.action == "recovery_code_used"))
        assert used.all() == [str(second_factor.RECOVERY_CODES - 1)]


async def test_codes_cannot_be_guessed_fast(strict: Running) -> None:
    await _set_up(await _browser(strict))
    client = await _browser(strict)
    await _type_password(client)
    answers = [(await client.post("/console/second", data={"code": f"{number:06d}"})).status_code for number in range(7)]
    assert answers == [403] * 5 + [429] * 2


async def test_an_admin_lets_a_member_set_it_up_anew(strict: Running) -> None:
    client = await _browser(strict)
    await _set_up(client)
    async with strict.line.store.database.begin() as session:
        ana = (await session.scalars(select(Staff.id))).one()
    assert (await client.post(f"/console/people/{ana}/second")).status_code == 303
    again = await _browser(strict)
    await _type_password(again)
    assert "Scan this" in (await again.get("/console/second")).text


def test_a_code_counts_in_its_step_and_the_ones_beside_it_and_never_again() -> None:
    secret, at = second_factor.new_secret(), 1_800_000_000
    step = at // STEP_S
    code = pyotp.TOTP(secret).at(at)
    assert [step_of(secret, code, at + STEP_S * away, 0) for away in (-2, -1, 0, 1, 2)] == [None, step, step, step, None]
    assert step_of(secret, code, at, step) is None
    assert step_of(secret, "", at, 0) is None


@pytest.mark.parametrize(
    ("given", "is_asked"),
    [
        ({}, False),
        ({"second_factor": True}, True),
        ({"telegram_token": "1:x"}, True),
        ({"telegram_token": "1:x", "telegram_api_url": "http://127.0.0.1:9", "second_factor": False}, False),
    ],
)
def test_a_second_step_is_asked_for_as_soon_as_real_people_can_write(given: dict[str, object], *, is_asked: bool) -> None:
    assert Settings.model_validate({"master_key": MASTER_KEY, **given}).asks_second is is_asked


@pytest.mark.parametrize("more", [{}, {"telegram_api_url": "https://api.telegram.org"}])
def test_it_cannot_be_off_beside_a_real_channel(more: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="LINDEN_SECOND_FACTOR: cannot be off"):
        Settings.model_validate({"master_key": MASTER_KEY, "telegram_token": "1:x", "second_factor": False, **more})


@pytest.mark.parametrize("password", ["aaaaaaaaaaaa", "password1234", " " * 12, "qwertyuiop12", "anastasia2026", "elevenchars"])
def test_passwords_that_are_guessed_first_are_refused(password: str) -> None:
    assert fault_of(password, "Anastasia") is not None


@pytest.mark.parametrize("password", [PASSWORD, OTHER, "d0d320-24e16e-663a10-e0c0b5p"])
def test_long_and_odd_passwords_are_taken(password: str) -> None:
    assert fault_of(password, "Anastasia") is None


async def test_a_password_that_was_given_out_is_changed_before_anything_else(start_router: StartRouter) -> None:
    running = await start_router()
    admin = await running.staff("Admin", Role.ADMIN)
    page = (await admin.post("/console/people", data={"name": "Ana", "role": "staff"})).text
    given = re.search(r'<code class="secret">([^<]+)</code>', page)
    assert given is not None
    client = await _browser(running)
    await _type_password(client, given[1])
    for path in ("/console", "/console/library", "/console/people"):
        assert (await client.get(path)).headers["location"] == "/console/me"
    page = (await client.get("/console/me")).text
    assert "given to you by somebody else" in page
    # parts that stay live would find themselves sent away, and ask for a sign-in over this page
    assert re.findall(r'<script src="/static/(\w+)', page) == ["exit", "reveal"]
    same = await client.post("/console/me/password", data={"old": given[1], "new": given[1]})
    assert same.status_code == 400
    changed = await client.post("/console/me/password", data={"old": given[1], "new": OTHER})
    assert changed.status_code == 200
    assert "<script src" in changed.text
    assert (await client.get("/console")).status_code == 200


async def test_the_old_password_cannot_be_guessed_from_inside(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    tried = [(await ana.post("/console/me/password", data={"old": f"x{number}", "new": OTHER})).text for number in range(6)]
    assert ["too many tries" in text for text in tried] == [False] * 5 + [True]


async def test_members_see_their_sign_ins_and_end_them(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    phone = await _browser(running, FIREFOX_ON_ANDROID)
    await _type_password(phone)
    page = (await ana.get("/console/me")).text
    assert "Firefox Mobile on Android" in page
    assert FIREFOX_ON_ANDROID not in page
    [session_id] = re.findall(r"/console/me/sign-ins/([0-9a-f-]{36})/end", page)
    bo = await running.staff("Bo")
    await bo.post(f"/console/me/sign-ins/{session_id}/end")
    assert (await phone.get("/console")).status_code == 200, "nobody ends the sign-ins of others in this way"
    await ana.post(f"/console/me/sign-ins/{session_id}/end")
    assert (await phone.get("/console")).headers["location"] == SIGN_IN


async def test_a_token_is_good_in_its_own_browser_alone(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    thief = await _browser(running, "another browser")
    thief.cookies.set("linden_staff", ana.cookies["linden_staff"])
    assert (await thief.get("/console")).headers["location"] == SIGN_IN


async def test_behind_tls_the_cookie_is_bound_to_the_host(start_router: StartRouter) -> None:
    running = await start_router()
    await running.staff("Ana")
    client = await _browser(running)
    encrypted = {"X-Forwarded-Proto": "https"}
    answer = await client.post(SIGN_IN, data={"name": "Ana", "password": PASSWORD}, headers=encrypted)
    cookie = next(one for one in answer.headers.get_list("set-cookie") if one.startswith("__Host-linden_staff="))
    assert "Path=/;" in cookie
    assert {"HttpOnly", "Secure", "SameSite=strict"} <= {part.strip() for part in cookie.split(";")}
    assert answer.headers["strict-transport-security"].startswith("max-age=")


async def test_the_lock_ends_all_sign_ins_and_writers_notice_nothing(start_router: StartRouter) -> None:
    running = await start_router()
    ana, admin = await running.staff("Ana"), await running.staff("Admin", Role.ADMIN)
    assert (await ana.post("/console/people/lock")).status_code == 403
    sent = len(running.twilio.sent)
    await admin.post("/console/people/lock", data={"sure": "yes"})
    for client in (ana, admin):
        assert (await client.get("/console", follow_redirects=False)).headers["location"] == SIGN_IN
    refused = await ana.post(SIGN_IN, data={"name": "Ana", "password": PASSWORD}, follow_redirects=False)
    assert refused.status_code == 403
    assert "locked" in refused.text
    await running.settled()
    assert len(running.twilio.sent) == sent
    await running.handset().text("cum functioneaza")
    assert await running.twilio.wait_for(running.handset().number)


async def test_wrong_passwords_are_in_the_trail_and_shown_to_their_owner(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    stranger = await _browser(running)
    assert await _type_password(stranger, "wrong") == "403"
    async with running.line.store.database.begin() as session:
        owner = (await session.scalars(select(Staff.id))).one()
        lines = await session.scalars(select(Audit.target_id).where(Audit.action == "sign_in_failed"))
        assert lines.all() == [owner]
    assert "within a day: 1." in (await ana.get("/console/me")).text


async def test_half_a_sign_in_ends_soon(strict: Running) -> None:
    client = await _browser(strict)
    await _type_password(client)
    async with strict.line.store.database.begin() as session:
        await session.execute(update(Session).values(created_at=now().replace(year=2020)))
    assert (await client.get("/console/second")).headers["location"] == SIGN_IN
