"""Devices of staff are woken for danger and offers, are told no content, and are forgotten when they are gone."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from sqlalchemy import func, select, update

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.desk import acts, alerts, pleas, transfers
from routing.oncall import pushes
from routing.ports.pusher import Subscription
from routing.staff import devices
from routing.store.tables import Alert, Device, Risk, Role, Staff
from tests.carriers.push_service import PushService
from tests.conftest import PASSWORD, Running
from tests.routing.conversations import add_waiting
from tests.servers import served
from tests.types import StartRouter


@pytest.fixture
async def service() -> AsyncIterator[PushService]:
    found = PushService()
    async with served(found.app()) as found.url:
        yield found
    assert found.wrong == []


@pytest.fixture
async def woken(start_router: StartRouter, service: PushService) -> tuple[Running, UUID]:
    """A router, and Ana, who has a device; the clock of the line does not strike by itself."""
    running = await start_router(push_service="127.0.0.1")
    await running.staff("Ana")
    async with running.line.store.database.begin() as session:
        ana = (await session.scalars(select(Staff.id))).one()
        await devices.add(session, running.line.store.vault, ana, Subscription(**service.subscription))
    return running, ana


async def _flagged(running: Running, conversation_id: UUID) -> None:
    async with running.line.store.database.begin() as session:
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)


async def test_danger_wakes_a_device_once_and_says_no_word_of_it(woken: tuple[Running, UUID], service: PushService) -> None:
    running, _ = woken
    conversation_id = await add_waiting(running.line, language="ro")
    await _flagged(running, conversation_id)
    for _ in range(3):
        await pushes.run(running.line.pusher, running.line.store)
    address = f"/console/c/{conversation_id}"
    assert service.told == [{"title": "Linden", "body": "A person is waiting.", "what": "danger", "address": address}]
    assert all(b"waiting" not in body for body in service.raw)  # sealed for this browser alone


async def test_danger_in_a_held_one_wakes_the_holder_first(woken: tuple[Running, UUID], service: PushService) -> None:
    running, ana = woken
    await running.staff("Bo")
    async with running.line.store.database.begin() as session:
        bo = (await session.scalars(select(Staff.id).where(Staff.name == "Bo"))).one()
    conversation_id = await add_waiting(running.line, language="ro")
    await acts.claim(running.line, conversation_id, bo)
    await _flagged(running, conversation_id)
    await pushes.run(running.line.pusher, running.line.store)
    assert service.told == []  # Bo has no device, and it is theirs first
    async with running.line.store.database.begin() as session:
        await session.execute(update(Alert).values(raised_at=Alert.raised_at - alerts.HOLDER_FIRST - timedelta(seconds=1)))
    await pushes.run(running.line.pusher, running.line.store)
    assert [told["what"] for told in service.told] == ["danger"]
    await transfers.offer(running.line.store, conversation_id, bo, "nota", to_id=ana)
    await pushes.run(running.line.pusher, running.line.store)
    assert [told["what"] for told in service.told] == ["danger", "offer"]
    assert "nota" not in str(service.told)


async def test_a_call_for_a_supervisor_wakes_supervisors_once(woken: tuple[Running, UUID], service: PushService) -> None:
    running, ana = woken
    conversation_id = await add_waiting(running.line, language="ro")
    await running.staff("Bo")
    async with running.line.store.database.begin() as session:
        bo = (await session.scalars(select(Staff.id).where(Staff.name == "Bo"))).one()
    await acts.claim(running.line, conversation_id, bo)
    await pleas.ask(running.line.store, conversation_id, bo)
    await pushes.run(running.line.pusher, running.line.store)
    assert service.told == []  # Ana is no supervisor
    await pleas.take_back(running.line.store, conversation_id, bo)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Staff).where(Staff.id == ana).values(role=Role.SUPERVISOR))
    await pleas.ask(running.line.store, conversation_id, bo)
    for _ in range(2):
        await pushes.run(running.line.pusher, running.line.store)
    body = "A colleague needs a supervisor now."
    assert service.told == [{"title": "Linden", "body": body, "what": "plea", "address": "/console"}]


async def test_a_device_that_is_gone_is_forgotten(woken: tuple[Running, UUID], service: PushService) -> None:
    running, _ = woken
    service.status = 410
    await _flagged(running, await add_waiting(running.line, language="ro"))
    await pushes.run(running.line.pusher, running.line.store)
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Device)) == 0


async def test_a_member_adds_a_device_and_tests_it_on_their_own_page(start_router: StartRouter, service: PushService) -> None:
    running = await start_router(push_service="127.0.0.1")
    ana = await running.staff("Ana")
    assert (await ana.post("/console/me/devices", data=service.subscription)).status_code == 200
    stranger = {**service.subscription, "endpoint": "https://evil.example/push"}
    assert (await ana.post("/console/me/devices", data=stranger)).status_code == 400
    answer = await ana.post("/console/me/alarms/try")
    assert "sent to one of them" in answer.text
    assert [told["what"] for told in service.told] == ["test"]
    async with running.line.store.database.begin() as session:
        sealed = (await session.scalars(select(Device.sealed))).one()
    assert b"push/one" not in sealed


async def test_a_device_is_signed_for_by_the_key_that_it_was_given(
    start_router: StartRouter, woken: tuple[Running, UUID], service: PushService
) -> None:
    """While the master key is replaced there are two (docs/decisions/0049)."""
    running, ana = woken
    first = running.line.pusher
    assert first
    old, new = running.settings.master_key.get_secret_value(), base64.b64encode(b"n" * 32).decode()
    later: Running = await start_router(push_service="127.0.0.1", master_key=new, master_key_other=old)
    vault, pusher = later.line.store.vault, later.line.pusher
    assert pusher
    given = Subscription(**service.subscription, signer=vault.sealing_id)
    for device in (given, replace(given, signer=vault.earlier_id), replace(given, signer=None)):
        await pusher.push(device, "{}")
    assert service.signed_by == [pusher.public_key, first.public_key, first.public_key]
    async with later.line.store.database.begin() as session:
        await devices.add(session, vault, ana, given, before=given.endpoint)
        assert (await session.scalars(select(Device.push_key))).all() == [vault.sealing_id]


async def test_other_ways_are_called_with_risk_and_link_alone(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    assert (await ana.post("/console/me/ways", data={"ways": "exec://rm"})).status_code == 400
    assert (await ana.post("/console/me/ways", data={"ways": "json://127.0.0.1:9/x"})).status_code == 200
    async with running.line.store.database.begin() as session:
        sealed = (await session.scalars(select(Staff.sealed_ways))).one()
    assert sealed is not None
    assert b"127.0.0.1" not in sealed


async def test_signing_out_is_asked_about_and_ends_the_waking_of_that_device_alone(
    woken: tuple[Running, UUID], service: PushService
) -> None:
    running, ana = woken
    vault, store = running.line.store.vault, running.line.store
    here, elsewhere = service.subscription["endpoint"], f"{service.url}/elsewhere"
    bo = await running.staff("Bo")
    async with store.database.begin() as session:
        [bo_id] = await session.scalars(select(Staff.id).where(Staff.name == "Bo"))
        for owner, endpoint in ((ana, elsewhere), (bo_id, f"{service.url}/bo")):
            await devices.add(session, vault, owner, Subscription(**{**service.subscription, "endpoint": endpoint}))
    asked = await bo.post("/console/sign-out", data={"device": here})
    assert "/console/sign-in" in str(asked.url), "Ana's device is nothing that Bo is asked about"
    assert await _count(running) == 3, "nor one that Bo ends"
    async with httpx.AsyncClient(base_url=running.url) as browser:
        await browser.post("/console/sign-in", data={"name": "Ana", "password": PASSWORD})
        asked = await browser.post("/console/sign-out", data={"device": here})
        assert "This device is woken when somebody is waiting." in asked.text
        assert await _count(running) == 3
        left = await browser.post("/console/sign-out", data={"device": here, "sure": "1"})
    assert left.headers["clear-site-data"] == '"cache", "storage"', "the browser drops its worker, and what wakes it"
    async with store.database.begin() as session:
        owners = {owner: one.endpoint for owner, one in (await devices.of(session, vault, [ana, bo_id])).values()}
    assert owners == {ana: elsewhere, bo_id: f"{service.url}/bo"}


async def _count(running: Running) -> int:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(func.count()).select_from(Device)) or 0
