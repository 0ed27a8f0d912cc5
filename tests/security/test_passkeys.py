"""Members add, use and remove passkeys, the second step of a sign-in (finding B3)."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import httpx
import psycopg
import pyotp
from sqlalchemy import select
from typer.testing import CliRunner

from linden.cli import app
from routing.staff import accounts
from routing.store.tables import Passkey, Role, Staff
from tests.conftest import MASTER_KEY, PASSWORD, PUBLIC_URL
from tests.security.authenticator import Authenticator, text_of
from tests.security.second_step import SECOND, SIGN_IN, Desk, asked_of, take

MINE = "/console/me/passkeys"
A_CODE = re.compile(r"<code>([0-9a-f]{6}-[0-9a-f]{6})</code>")


async def test_the_first_sign_in_sets_a_passkey_up_and_the_next_asks_for_it(desk: Desk) -> None:
    client, key = await desk.member("Ana")
    assert (await client.get("/console")).status_code == 200
    again = await desk.browser()
    page = (await again.get(SECOND)).text
    assert "Use a passkey" in page
    assert 'class="qr"' not in page, "no app can be set up with the password alone"
    assert (await again.get("/console")).headers["location"] == SIGN_IN
    assert await take(again, key.prove(await asked_of(again))) == 303
    assert (await again.get("/console")).status_code == 200
    assert await desk.trail("passkey_added", "passkey_used", "passkey_failed") == [
        ("passkey_added", None),
        ("passkey_used", None),
    ]


async def test_with_a_passkey_no_app_is_set_up_by_the_password_alone(desk: Desk) -> None:
    client = await _half_before_the_passkey(desk)
    secret = re.search(r"<code>([A-Z2-7]{32})</code>", (await client.get(SECOND)).text)
    assert secret is not None
    other, key = await desk.browser(), Authenticator(desk.origin)
    asked = (await other.post(f"{SECOND}/ask")).json()["create"]
    assert (await other.post(SECOND, data={"passkey": key.make(asked)})).status_code == 200
    assert (await client.post(SECOND, data={"code": pyotp.TOTP(secret[1]).now()})).status_code == 403
    stranger = Authenticator(desk.origin)
    assert "create" not in (await client.post(f"{SECOND}/ask")).json()
    assert await take(client, stranger.make({**asked, "challenge": (await asked_of(client))["challenge"]})) == 403


async def test_recovery_codes_stand_in_for_a_lost_passkey(desk: Desk) -> None:
    async with desk.running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    client, key = await desk.browser(), Authenticator(desk.origin)
    asked = (await client.post(f"{SECOND}/ask")).json()["create"]
    codes = A_CODE.findall((await client.post(SECOND, data={"passkey": key.make(asked)})).text)
    assert len(codes) == 10
    for expected in (303, 403):
        again = await desk.browser()
        assert (await again.post(SECOND, data={"code": codes[0]})).status_code == expected


async def _add(
    client: httpx.AsyncClient, key: Authenticator, password: str = PASSWORD, name: str = "Key on the ring"
) -> httpx.Response:
    answer = await client.post(f"{MINE}/ask", data={"name": name, "password": password})
    if "create" not in answer.json():
        return answer
    return await client.post(MINE, data={"name": name, "passkey": key.make(answer.json()["create"])})


async def test_members_add_name_use_and_remove_passkeys_of_their_own(desk: Desk) -> None:
    client, first = await desk.member("Ana")
    second = Authenticator(desk.origin)
    assert "the password is wrong" in (await _add(client, second, "wrong")).text
    assert "1 to 40 characters" in (await _add(client, second, name=" ")).text
    assert (await _add(client, second)).headers["location"] == MINE, "recovery codes are shown with the first one alone"
    page = (await client.get(MINE)).text
    assert "Phone of mine" in page
    assert "Key on the ring" in page
    assert (await _add(client, second)).status_code == 400, "the same one is not saved twice"
    again = await desk.browser()
    assert await take(again, second.prove(await asked_of(again))) == 303
    mine = re.findall(r"/me/passkeys/(\d+)/remove", page)
    assert "the password is wrong" in (await client.post(f"{MINE}/{mine[0]}/remove", data={"password": "wrong"})).text
    assert (await client.post(f"{MINE}/{mine[0]}/remove", data={"password": PASSWORD})).status_code == 303
    last = await client.post(f"{MINE}/{mine[1]}/remove", data={"password": PASSWORD})
    assert "it is your only second step" in last.text
    again = await desk.browser()
    assert await take(again, first.prove(await asked_of(again))) == 403
    assert [action for action, _ in await desk.trail("passkey_added", "passkey_removed")] == [
        "passkey_added",
        "passkey_added",
        "passkey_removed",
    ]


async def test_nobody_removes_what_is_somebody_elses(desk: Desk) -> None:
    await desk.member("Ana")
    bo, _ = await desk.member("Bo")
    async with desk.running.line.store.database.begin() as session:
        theirs = await session.scalar(select(Passkey.id).order_by(Passkey.id).limit(1))
    assert (await bo.post(f"{MINE}/{theirs}/remove", data={"password": PASSWORD})).status_code == 303
    async with desk.running.line.store.database.begin() as session:
        assert len((await session.scalars(select(Passkey.id))).all()) == 2


async def test_an_answer_without_a_challenge_that_the_password_drew_adds_nothing(desk: Desk) -> None:
    client, _ = await desk.member("Ana")
    stranger = Authenticator(desk.origin)
    forged = {"rp": {"id": "localhost"}, "challenge": text_of(b"c" * 32)}
    refused = await client.post(MINE, data={"name": "Mine too", "passkey": stranger.make(forged)})
    assert refused.status_code == 400
    assert "Mine too" not in (await client.get(MINE)).text


async def test_who_has_an_app_adds_a_passkey_and_uses_either(desk: Desk) -> None:
    async with desk.running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    client = await desk.browser()
    secret = re.search(r"<code>([A-Z2-7]{32})</code>", (await client.get(SECOND)).text)
    assert secret is not None
    codes = A_CODE.findall((await client.post(SECOND, data={"code": pyotp.TOTP(secret[1]).now()})).text)
    key = Authenticator(desk.origin)
    assert (await _add(client, key)).headers["location"] == MINE
    for taken in ({"passkey": key}, {"code": codes[0]}):
        again = await desk.browser()
        sent = {"passkey": key.prove(await asked_of(again))} if "passkey" in taken else taken
        assert (await again.post(SECOND, data=sent)).status_code == 303
    mine = re.findall(r"/me/passkeys/(\d+)/remove", (await client.get(MINE)).text)
    assert (await client.post(f"{MINE}/{mine[0]}/remove", data={"password": PASSWORD})).status_code == 303, "the app is left"


async def test_an_admin_and_whoever_has_the_machine_take_passkeys_away(desk: Desk, database_url: str, tmp_path: Path) -> None:
    admin, _ = await desk.member("Admin", Role.ADMIN)
    ana, _ = await desk.member("Ana")
    async with desk.running.line.store.database.begin() as session:
        ana_id = (await session.scalars(select(Staff.id).where(Staff.name == "Ana"))).one()
    assert "Set up the second step anew" in (await admin.get(f"/console/people/{ana_id}")).text
    assert (await admin.post(f"/console/people/{ana_id}/second")).status_code == 303
    assert (await ana.get("/console")).headers["location"] == SIGN_IN
    assert "create" in (await (await desk.browser()).post(f"{SECOND}/ask")).json()
    given = {"LINDEN_MASTER_KEY": MASTER_KEY, "LINDEN_STATE_DIR": str(tmp_path), "LINDEN_DATABASE_URL": database_url}
    for name, code in (("admin", 0), ("nobody", 2)):
        done = await asyncio.to_thread(CliRunner().invoke, app, ["staff", "reset-second-step", name], env=given)
        assert done.exit_code == code, done.output
    assert (await admin.get("/console")).headers["location"] == SIGN_IN
    async with desk.running.line.store.database.begin() as session:
        assert (await session.scalars(select(Passkey.id))).all() == []
    assert len(await desk.trail("second_factor_removed")) == 2


async def test_nothing_of_a_passkey_stands_in_plain(desk: Desk, database_url: str) -> None:
    _, key = await desk.member("Ana")
    challenge = str((await asked_of(await desk.browser()))["challenge"])
    with psycopg.connect(database_url) as connection:
        tables = [
            name
            for (name,) in connection.execute(
                "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
            )
        ]
        rows = "\n".join(str(row) for name in tables for row in connection.execute(f'select t::text from "{name}" t'))
    secrets = [key.id, text_of(key.id).encode(), key.point[0], b"Phone of mine", b"localhost", challenge.encode()]
    assert rows.count("\\x") > 3
    assert [secret for secret in secrets if secret.hex() in rows or secret.decode("latin-1") in rows] == []


async def test_at_a_bare_address_the_page_says_where_passkeys_work(desk: Desk) -> None:
    await desk.member("Ana")
    there = desk.running.url.removeprefix("http://")
    client = await desk.browser(host=there)
    page = (await client.get(SECOND)).text
    assert f"Open the console at {PUBLIC_URL}." in page
    assert "Use a passkey" not in page
    assert "A recovery code" in page
    refused = await client.post(f"{SECOND}/ask")
    assert (refused.status_code, [*refused.json()]) == (400, ["fault"])


async def _half_before_the_passkey(desk: Desk) -> httpx.AsyncClient:
    async with desk.running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    return await desk.browser()
