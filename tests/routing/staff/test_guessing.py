"""Guessing a password is slow, and keeps nobody out of their account who comes from elsewhere."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, update

from routing.staff import accounts, guessing, passwords
from routing.store.clock import now
from routing.store.sealing import Vault
from routing.store.tables import Role, SignInFailure
from tests.conftest import PASSWORD, Running
from tests.types import StartRouter

HOME, ELSEWHERE, FURTHER = "127.0.0.1", "127.0.0.2", "127.0.0.3"
NOWHERE = Path("/nowhere")
"""Names and places are counted without the keys of periods."""
WRONG, RIGHT, TOO_MANY = 403, 303, 429


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    running = await start_router()
    async with running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.ADMIN, [])
    return running


@asynccontextmanager
async def _browser(running: Running, address: str = HOME) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.AsyncHTTPTransport(local_address=address)
    async with httpx.AsyncClient(base_url=running.url, transport=transport) as client:
        yield client


async def _try(browser: httpx.AsyncClient, password: str = "wrong", name: str = "ana") -> int:
    return (await browser.post("/console/sign-in", data={"name": name, "password": password})).status_code


async def test_five_wrong_passwords_slow_the_sixth_down_even_when_right(running: Running) -> None:
    async with running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Bo", PASSWORD, Role.STAFF, [])
    async with _browser(running) as browser:
        assert [await _try(browser) for _ in range(5)] == [WRONG] * 5
        assert await _try(browser, PASSWORD, "Ana") == TOO_MANY
        assert await _try(browser, PASSWORD, "Bo") == RIGHT
        async with running.line.store.database.begin() as session:
            await session.execute(update(SignInFailure).values(at=now() - timedelta(seconds=61)))
        assert await _try(browser, PASSWORD) == RIGHT


async def test_tries_at_once_are_counted_like_tries_one_by_one(running: Running) -> None:
    async with _browser(running) as browser:
        answers = Counter(await asyncio.gather(*(_try(browser) for _ in range(12))))
    assert answers == {WRONG: 5, TOO_MANY: 7}


async def test_right_passwords_are_not_counted(running: Running) -> None:
    async with _browser(running) as browser:
        assert [await _try(browser, PASSWORD) for _ in range(6)] == [RIGHT] * 6


async def test_failures_of_a_stranger_keep_nobody_out_who_comes_from_elsewhere(running: Running) -> None:
    async with _browser(running, ELSEWHERE) as stranger, _browser(running, HOME) as owner:
        assert [await _try(stranger) for _ in range(6)] == [WRONG] * 5 + [TOO_MANY]
        assert await _try(owner, PASSWORD) == RIGHT
        assert await _try(stranger, PASSWORD) == TOO_MANY


async def test_a_browser_that_signed_in_before_gets_in_beside_a_stranger_in_the_same_network(running: Running) -> None:
    async with _browser(running) as owner, _browser(running) as stranger:
        assert await _try(owner, PASSWORD) == RIGHT
        assert [await _try(stranger) for _ in range(6)] == [WRONG] * 5 + [TOO_MANY]
        assert [await _try(owner) for _ in range(5)] == [WRONG] * 5  # a known browser is slowed down by its own failures only
        assert await _try(owner, PASSWORD) == TOO_MANY


async def test_strangers_are_bound_together_and_the_owner_is_not(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guessing, "OF_STRANGERS", {timedelta(minutes=1): 7})
    async with _browser(running, HOME) as owner, _browser(running, ELSEWHERE) as one, _browser(running, FURTHER) as other:
        assert await _try(owner, PASSWORD) == RIGHT
        assert [await _try(one) for _ in range(5)] == [WRONG] * 5
        assert [await _try(other) for _ in range(3)] == [WRONG, WRONG, TOO_MANY]
        assert await _try(owner, PASSWORD) == RIGHT


async def test_an_unknown_name_costs_as_much_as_a_wrong_password(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    hasher = CountingHasher()
    monkeypatch.setattr(passwords, "_hasher", hasher)
    await running.staff("Bo")
    hasher.verified.clear()
    async with _browser(running) as browser:
        assert await _try(browser, PASSWORD, "nobody") == await _try(browser, "wrong", "bo") == WRONG
    unknown, known = hasher.verified
    assert unknown[1] == PASSWORD
    assert _cost_of(unknown[0]) == _cost_of(known[0]) == "$argon2id$v=19$m=65536,t=3,p=4"


class CountingHasher(PasswordHasher):
    """Costs what it does in production, and remembers what it was asked to compare."""

    def __init__(self) -> None:
        super().__init__()
        self.verified: list[tuple[str, str]] = []

    def verify(self, hash: str, password: str) -> bool:  # noqa: A002  # argon2's name
        self.verified.append((hash, password))
        return super().verify(hash, password)


def _cost_of(hashed: str) -> str:
    """Variant, version, memory, time and lanes."""
    return hashed.rsplit("$", 2)[0]


async def test_names_and_places_are_stored_as_keyed_hashes(running: Running) -> None:
    async with _browser(running, ELSEWHERE) as stranger:
        await _try(stranger)
    async with running.line.store.database.begin() as session:
        row = (await session.scalars(select(SignInFailure))).one()
    vault = running.line.store.vault
    assert (row.name_hash, row.place_hash) == (vault.sign_in_hash("name", "ana"), vault.sign_in_hash("place", ELSEWHERE))
    assert row.name_hash != Vault(b"o" * 32, NOWHERE).sign_in_hash("name", "ana")


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("testclient", None, True),
    ],
)
def test_a_place_is_an_address_or_the_network_that_one_customer_has(one: str | None, other: str | None, is_same: bool) -> None:
    vault = Vault(b"k" * 32, NOWHERE)
    places = {guessing.attempt_of(vault, "ana", host, None).place_hashes[0] for host in (one, other)}
    assert (len(places) == 1) == is_same


def test_a_browser_is_known_under_the_name_that_it_signed_in_with() -> None:
    vault = Vault(b"k" * 32, NOWHERE)
    mark = guessing.mark_of(vault, " Ana")
    assert guessing.attempt_of(vault, "ana", HOME, mark).mark == mark
    for name, shown in (("bo", mark), ("ana", mark[:-1]), ("ana", f"x{mark}"), ("ana", ""), ("ana", "é.é")):
        assert guessing.attempt_of(vault, name, HOME, shown).mark is None
    assert guessing.attempt_of(Vault(b"o" * 32, NOWHERE), "ana", HOME, mark).mark is None
