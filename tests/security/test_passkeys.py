"""A passkey is a second step: its own answer to this sign-in's challenge, from our own page, and nothing else (finding B3)."""

from __future__ import annotations

import asyncio
import copy
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import httpx
import psycopg
import pyotp
import pytest
from sqlalchemy import delete, select, update
from typer.testing import CliRunner

from linden.cli import app
from routing.staff import accounts, challenges, lockdown
from routing.staff.relying_party import RelyingParty, home_of, party_at
from routing.store.clock import now
from routing.store.tables import Audit, Passkey, Role, Session, Staff
from tests.conftest import MASTER_KEY, PASSWORD, PUBLIC_URL, Running
from tests.security.authenticator import Authenticator, text_of
from tests.types import StartRouter

SIGN_IN = "/console/sign-in"
SECOND = "/console/second"
MINE = "/console/me/passkeys"
A_CODE = re.compile(r"<code>([0-9a-f]{6}-[0-9a-f]{6})</code>")


@dataclass
class Desk:
    """A line that asks everybody for a second step, as it is met at localhost."""

    running: Running

    @property
    def origin(self) -> str:
        return self.running.url.replace("127.0.0.1", "localhost")

    async def browser(self, name: str = "Ana", host: str | None = None) -> httpx.AsyncClient:
        """Where the right password was typed, and nothing else."""
        headers = {"Host": host or self.origin.removeprefix("http://")}
        client = httpx.AsyncClient(base_url=self.running.url, headers=headers)
        client = await self.running.stack.enter_async_context(client)
        answer = await client.post(SIGN_IN, data={"name": name, "password": PASSWORD})
        assert answer.headers["location"] == SECOND
        return client

    async def member(self, name: str, role: Role = Role.STAFF) -> tuple[httpx.AsyncClient, Authenticator]:
        """A member who has set up a passkey at their first sign-in."""
        async with self.running.line.store.database.begin() as session:
            await accounts.add_staff(session, name, PASSWORD, role, [])
        client, key = await self.browser(name), Authenticator(self.origin)
        asked = (await client.post(f"{SECOND}/ask")).json()["create"]
        assert (await client.post(SECOND, data={"name": "Phone of mine", "passkey": key.make(asked)})).status_code == 200
        return client, key

    async def trail(self, *actions: str) -> list[tuple[str, str | None]]:
        async with self.running.line.store.database.begin() as session:
            found = select(Audit.action, Audit.detail).where(Audit.action.in_(actions)).order_by(Audit.id)
            return [(action, detail) for action, detail in await session.execute(found)]


@pytest.fixture
async def desk(start_router: StartRouter) -> Desk:
    return Desk(await start_router(second_factor=True))


async def _asked(client: httpx.AsyncClient) -> dict[str, object]:
    found: dict[str, object] = (await client.post(f"{SECOND}/ask")).json()["get"]
    return found


async def _take(client: httpx.AsyncClient, answer: str) -> int:
    return (await client.post(SECOND, data={"passkey": answer})).status_code


async def test_the_first_sign_in_sets_a_passkey_up_and_the_next_asks_for_it(desk: Desk) -> None:
    client, key = await desk.member("Ana")
    assert (await client.get("/console")).status_code == 200
    again = await desk.browser()
    page = (await again.get(SECOND)).text
    assert "Use a passkey" in page
    assert 'class="qr"' not in page, "no app can be set up with the password alone"
    assert (await again.get("/console")).headers["location"] == SIGN_IN
    assert await _take(again, key.prove(await _asked(again))) == 303
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
    assert await _take(client, stranger.make({**asked, "challenge": (await _asked(client))["challenge"]})) == 403


async def _half_before_the_passkey(desk: Desk) -> httpx.AsyncClient:
    async with desk.running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    return await desk.browser()


Wrong = Callable[[Desk, httpx.AsyncClient, Authenticator], Awaitable[str]]


async def _replayed(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    elsewhere = await desk.browser()
    answer = key.prove(await _asked(elsewhere))
    assert await _take(elsewhere, answer) == 303
    await _asked(client)
    return answer


async def _used_twice(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    answer = key.prove(await _asked(client))
    assert await _take(client, answer.replace(text_of(key.id), text_of(b"x" * 32))) == 403
    return answer


async def _too_late(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    answer = key.prove(await _asked(client))
    async with desk.running.line.store.database.begin() as session:
        await session.execute(update(Session).values(challenge_at=now() - challenges.LASTS - timedelta(seconds=1)))
    return answer


async def _of_another_sign_in(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    await _asked(client)
    return key.prove(await _asked(await desk.browser()))


async def _from_another_page(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    return replace(key, origin="https://evil.example").prove(await _asked(client))


async def _for_another_host(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    return key.prove({**await _asked(client), "rpId": "evil.example"})


async def _of_somebody_else(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    _, theirs = await desk.member("Bo")
    return theirs.prove(await _asked(client))


async def _removed(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    answer = key.prove(await _asked(client))
    async with desk.running.line.store.database.begin() as session:
        row = (await session.scalars(select(Passkey))).one()
        kept = {"staff_id": row.staff_id, "known_hash": b"another", "sealed": row.sealed, "uses": 0}
        await session.execute(delete(Passkey))
        session.add(Passkey(**kept))  # they have another one, so that a second step is asked for
    return answer


async def _copied(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    copied = copy.copy(key)
    elsewhere = await desk.browser()
    assert await _take(elsewhere, key.prove(await _asked(elsewhere))) == 303
    return copied.prove(await _asked(client))


async def _signed_by_another_key(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    return replace(Authenticator(desk.origin), id=key.id).prove(await _asked(client))


async def _nothing(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    await _asked(client)
    return '{"id": 7, "response": []}'


WRONG: dict[Wrong, str] = {
    _replayed: "not_proved",
    _used_twice: "no_challenge",
    _too_late: "no_challenge",
    _of_another_sign_in: "not_proved",
    _from_another_page: "not_proved",
    _for_another_host: "not_proved",
    _of_somebody_else: "not_theirs",
    _removed: "not_theirs",
    _copied: "copied",
    _signed_by_another_key: "not_proved",
    _nothing: "not_theirs",
}


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.__name__.strip("_"))
async def test_any_other_answer_opens_nothing_and_stands_in_the_trail(desk: Desk, wrong: Wrong) -> None:
    _, key = await desk.member("Ana")
    client = await desk.browser()
    answer = await wrong(desk, client, key)
    assert await _take(client, answer) == 403
    assert (await client.get("/console")).headers["location"] == SIGN_IN
    assert (await desk.trail("passkey_failed"))[-1] == ("passkey_failed", WRONG[wrong])


@pytest.mark.parametrize(
    "answer", ["[" * 15_000, "{}", "null", '"x"', '{"id": "\\ud800", "rawId": "\\ud800"}', "\x00", "x" * 16_001]
)
async def test_odd_answers_are_refused_in_words(desk: Desk, answer: str) -> None:
    await desk.member("Ana")
    async with desk.running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Bo", PASSWORD, Role.STAFF, [])
    for name in ("Ana", "Bo"):  # one has something to prove, the other to set up
        client = await desk.browser(name)
        await client.post(f"{SECOND}/ask")
        assert await _take(client, answer) in (403, 422)


async def test_a_passkey_that_does_not_count_is_taken_again_and_again(desk: Desk) -> None:
    async with desk.running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    client, key = await desk.browser(), Authenticator(desk.origin, counts=False)
    asked = (await client.post(f"{SECOND}/ask")).json()["create"]
    assert (await client.post(SECOND, data={"passkey": key.make(asked)})).status_code == 200
    for _ in range(2):
        client = await desk.browser()
        assert await _take(client, key.prove(await _asked(client))) == 303


async def test_wrong_answers_are_counted_like_wrong_codes(desk: Desk) -> None:
    await desk.member("Ana")
    client = await desk.browser()
    answers = [await _take(client, "{}") for _ in range(3)]
    answers += [(await client.post(SECOND, data={"code": f"{number:06d}"})).status_code for number in range(4)]
    assert answers == [403] * 5 + [429] * 2
    assert len(await desk.trail("passkey_failed")) == 3
    assert await desk.trail("sign_in_failed") == [("sign_in_failed", "second_step")] * 2


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
    assert await _take(again, second.prove(await _asked(again))) == 303
    mine = re.findall(r"/me/passkeys/(\d+)/remove", page)
    assert "the password is wrong" in (await client.post(f"{MINE}/{mine[0]}/remove", data={"password": "wrong"})).text
    assert (await client.post(f"{MINE}/{mine[0]}/remove", data={"password": PASSWORD})).status_code == 303
    last = await client.post(f"{MINE}/{mine[1]}/remove", data={"password": PASSWORD})
    assert "it is your only second step" in last.text
    again = await desk.browser()
    assert await _take(again, first.prove(await _asked(again))) == 403
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
        sent = {"passkey": key.prove(await _asked(again))} if "passkey" in taken else taken
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


async def test_the_lock_ends_a_sign_in_that_waits_for_a_passkey(desk: Desk) -> None:
    _, key = await desk.member("Ana")
    client = await desk.browser()
    answer = key.prove(await _asked(client))
    async with desk.running.line.store.database.begin() as session:
        await lockdown.lock(session, None)
    sent = await client.post(SECOND, data={"passkey": answer})
    assert (sent.status_code, sent.headers["location"]) == (303, SIGN_IN)
    assert (await client.get("/console")).headers["location"] == SIGN_IN


async def test_nothing_of_a_passkey_stands_in_plain(desk: Desk, database_url: str) -> None:
    _, key = await desk.member("Ana")
    challenge = str((await _asked(await desk.browser()))["challenge"])
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


AT_HOME = RelyingParty("desk.example.org", "https://desk.example.org")
AT_LOOPBACK = RelyingParty("localhost", "http://localhost:8080")


@pytest.mark.parametrize(
    ("page", "console", "found"),
    [
        ("https://desk.example.org/console", "https://desk.example.org/console", AT_HOME),
        ("http://desk.example.org/console", "https://desk.example.org/console", AT_HOME),  # a proxy that says nothing of TLS
        ("http://desk.example.org/console", "http://desk.example.org/console", None),
        ("https://line.example.org/console", "https://desk.example.org/console", None),
        ("https://desk.example.org.evil.example/console", "https://desk.example.org/console", None),
        ("http://127.0.0.1:8080/console", "https://desk.example.org/console", None),
        ("http://localhost:8080/console", "https://desk.example.org/console", AT_LOOPBACK),
        ("http://localhost:8080/console", "http://127.0.0.1:8080/console", AT_LOOPBACK),
        ("http://127.0.0.1:8080/console", "http://127.0.0.1:8080/console", None),
        ("https://192.0.2.7/console", "https://192.0.2.7/console", None),
        ("https://[2001:db8::1]/console", "https://[2001:db8::1]/console", None),
    ],
)
def test_passkeys_are_for_the_name_of_the_console_or_for_localhost(page: str, console: str, found: RelyingParty | None) -> None:
    assert party_at(page, console) == found


@pytest.mark.parametrize(
    ("console", "origin"),
    [
        ("https://desk.example.org:8443/console", "https://desk.example.org:8443"),
        ("https://desk.example.org:443/console", "https://desk.example.org"),
        ("http://127.0.0.1:8080/console", "http://localhost:8080"),
        ("http://192.0.2.7:8080/console", None),
    ],
)
def test_the_page_names_the_address_at_which_they_work(console: str, origin: str | None) -> None:
    home = home_of(console)
    assert (home.origin if home else None) == origin
