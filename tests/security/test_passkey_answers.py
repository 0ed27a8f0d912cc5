"""Any answer but the passkey's own to this sign-in's challenge, from our own page, opens nothing (finding B3)."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import delete, select, update

from routing.staff import accounts, challenges, lockdown
from routing.store.clock import now
from routing.store.tables import Passkey, Role, Session
from tests.conftest import PASSWORD
from tests.security.authenticator import Authenticator, text_of
from tests.security.second_step import SECOND, SIGN_IN, Desk, asked_of, take

Wrong = Callable[[Desk, httpx.AsyncClient, Authenticator], Awaitable[str]]


async def _replayed(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    elsewhere = await desk.browser()
    answer = key.prove(await asked_of(elsewhere))
    assert await take(elsewhere, answer) == 303
    await asked_of(client)
    return answer


async def _used_twice(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    answer = key.prove(await asked_of(client))
    assert await take(client, answer.replace(text_of(key.id), text_of(b"x" * 32))) == 403
    return answer


async def _too_late(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    answer = key.prove(await asked_of(client))
    async with desk.running.line.store.database.begin() as session:
        await session.execute(update(Session).values(challenge_at=now() - challenges.LASTS - timedelta(seconds=1)))
    return answer


async def _of_another_sign_in(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    await asked_of(client)
    return key.prove(await asked_of(await desk.browser()))


async def _from_another_page(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    return replace(key, origin="https://evil.example").prove(await asked_of(client))


async def _for_another_host(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    return key.prove({**await asked_of(client), "rpId": "evil.example"})


async def _of_somebody_else(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    _, theirs = await desk.member("Bo")
    return theirs.prove(await asked_of(client))


async def _removed(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    answer = key.prove(await asked_of(client))
    async with desk.running.line.store.database.begin() as session:
        row = (await session.scalars(select(Passkey))).one()
        kept = {"staff_id": row.staff_id, "known_hash": b"another", "sealed": row.sealed, "uses": 0}
        await session.execute(delete(Passkey))
        session.add(Passkey(**kept))  # they have another one, so that a second step is asked for
    return answer


async def _copied(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    copied = copy.copy(key)
    elsewhere = await desk.browser()
    assert await take(elsewhere, key.prove(await asked_of(elsewhere))) == 303
    return copied.prove(await asked_of(client))


async def _signed_by_another_key(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    return replace(Authenticator(desk.origin), id=key.id).prove(await asked_of(client))


async def _nothing(desk: Desk, client: httpx.AsyncClient, key: Authenticator) -> str:
    await asked_of(client)
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
    assert await take(client, answer) == 403
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
        assert await take(client, answer) in (403, 422)


async def test_a_passkey_that_does_not_count_is_taken_again_and_again(desk: Desk) -> None:
    async with desk.running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    client, key = await desk.browser(), Authenticator(desk.origin, counts=False)
    asked = (await client.post(f"{SECOND}/ask")).json()["create"]
    assert (await client.post(SECOND, data={"passkey": key.make(asked)})).status_code == 200
    for _ in range(2):
        client = await desk.browser()
        assert await take(client, key.prove(await asked_of(client))) == 303


async def test_wrong_answers_are_counted_like_wrong_codes(desk: Desk) -> None:
    await desk.member("Ana")
    client = await desk.browser()
    answers = [await take(client, "{}") for _ in range(3)]
    answers += [(await client.post(SECOND, data={"code": f"{number:06d}"})).status_code for number in range(4)]
    assert answers == [403] * 5 + [429] * 2
    assert len(await desk.trail("passkey_failed")) == 3
    assert await desk.trail("sign_in_failed") == [("sign_in_failed", "second_step")] * 2


async def test_the_lock_ends_a_sign_in_that_waits_for_a_passkey(desk: Desk) -> None:
    _, key = await desk.member("Ana")
    client = await desk.browser()
    answer = key.prove(await asked_of(client))
    async with desk.running.line.store.database.begin() as session:
        await lockdown.lock(session, None)
    sent = await client.post(SECOND, data={"passkey": answer})
    assert (sent.status_code, sent.headers["location"]) == (303, SIGN_IN)
    assert (await client.get("/console")).headers["location"] == SIGN_IN
