"""Strangers at the sign-in page cost next to nothing and keep nobody out (findings A4, B3)."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter

import httpx
import pytest

from routing.staff import passwords
from routing.staff.passwords import HASHES_AT_ONCE, HASHES_WAITING, BusyError
from routing.staff.throttle import ADDRESSES, STRANGERS, TRIES, Throttle
from tests.conftest import PASSWORD
from tests.routing.clock import Clock
from tests.types import StartRouter

WRONG, RIGHT, TOO_MANY = 403, 303, 429


async def test_of_many_names_tried_at_once_few_passwords_are_looked_at(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    running, looked_at = await start_router(), Counter[str]()
    right = passwords.is_right

    async def counted(password: str, hashed: str | None) -> bool:
        looked_at[password] += 1
        return await right(password, hashed)

    monkeypatch.setattr("routing.staff.sessions.is_right", counted)
    ana = await running.staff("Ana")
    looked_at.clear()

    async def tried(number: int) -> int:
        form = {"name": f"name{number}", "password": "wrong"}
        async with httpx.AsyncClient(base_url=running.url, timeout=120) as stranger:
            return (await stranger.post("/console/sign-in", data=form)).status_code

    answers = Counter(await asyncio.gather(*(tried(number) for number in range(64))))
    assert answers[WRONG] == looked_at["wrong"] <= TRIES
    assert answers[TOO_MANY] == 64 - answers[WRONG]
    again = await ana.post("/console/sign-in", data={"name": "Ana", "password": PASSWORD}, follow_redirects=False)
    assert again.status_code == RIGHT, "a browser that is known gets in during the flood, from the same address"


async def test_hashes_run_two_at_a_time_with_a_short_queue_in_threads_that_give_way() -> None:
    at_once, most, niceness = 0, 0, set[int]()
    counting, let_go = threading.Lock(), threading.Event()

    def slow(text: str) -> str:
        nonlocal at_once, most
        with counting:
            at_once += 1
            most = max(most, at_once)
            niceness.add(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        let_go.wait(10)
        with counting:
            at_once -= 1
        return text

    pool = passwords._Pool()
    jobs = [asyncio.create_task(pool.run(slow, "x")) for _ in range(HASHES_WAITING)]
    await asyncio.sleep(0)
    with pytest.raises(BusyError):
        await pool.run(slow, "x")
    let_go.set()
    assert await asyncio.gather(*jobs) == ["x"] * HASHES_WAITING
    assert most <= HASHES_AT_ONCE
    assert niceness == {passwords.NICENESS}


def test_an_address_and_all_strangers_are_counted_and_known_browsers_are_not_held_up_by_them() -> None:
    clock = Clock()
    throttle = Throttle(clock)
    assert [throttle.admits("one", is_known=False) for _ in range(12)] == [True] * int(TRIES) + [False] * 2
    others = [throttle.admits(f"other{number}", is_known=False) for number in range(int(STRANGERS))]
    assert others.count(True) == STRANGERS - TRIES
    assert throttle.admits("a known browser", is_known=True)
    assert not throttle.admits("a new browser", is_known=False)
    clock.now += 60
    assert throttle.admits("one", is_known=False)


def test_no_more_than_some_addresses_are_remembered() -> None:
    throttle = Throttle(Clock())
    for number in range(ADDRESSES + 50):
        throttle.admits(f"{number}", is_known=True)
    assert len(throttle._places) == ADDRESSES
