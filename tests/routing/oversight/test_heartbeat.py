"""A probe goes through each channel that has an address for it; staff hear when it does not come back."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import select

from routing.oversight import heartbeat
from routing.store.tables import Conversation, Probe, Role
from tests.carriers import telegram, twilio
from tests.conftest import Running
from tests.types import StartRouter

OURS, OUR_CHAT = "+40721999999", 4242
PROBES = {"twilio_probe_to": OURS, "telegram_probe_to": str(OUR_CHAT)}


async def _failing(running: Running) -> dict[str, str]:
    async with running.line.store.database.begin() as session:
        return {one.channel: one.reason for one in await heartbeat.failing(session, running.line.probes)}


async def test_a_probe_that_arrives_is_measured(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heartbeat, "LOOK_S", 0.02)
    running = await start_router(**PROBES)
    beating = asyncio.create_task(heartbeat.run(running.line))
    assert await running.twilio.wait_for(OURS) == [heartbeat.TEXT]
    await running.handset().report(running.twilio.sent[0]["Sid"], "delivered")
    await beating
    assert running.telegram.to(OUR_CHAT) == [heartbeat.TEXT]
    assert await _failing(running) == {}
    async with running.line.store.database.begin() as session:
        probes = (await session.scalars(select(Probe))).all()
        assert (await session.scalars(select(Conversation))).all() == []
    assert {probe.channel for probe in probes} == {"twilio_sms", "telegram"}
    assert all(probe.took_ms is not None for probe in probes)
    async with httpx.AsyncClient(base_url=running.url) as client:
        shown = (await client.get("/metrics")).text
    assert 'linden_probe_seconds_count{channel="twilio_sms"}' in shown
    assert OURS not in shown


async def test_it_is_sent_once_in_its_time(start_router: StartRouter) -> None:
    running = await start_router(telegram_probe_to=str(OUR_CHAT))
    await asyncio.gather(heartbeat.run(running.line), heartbeat.run(running.line))
    await heartbeat.run(running.line)
    assert len(running.telegram.to(OUR_CHAT)) == 1


async def test_a_probe_that_does_not_come_back_is_told_to_staff(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heartbeat, "LOOK_S", 0.02)
    monkeypatch.setattr(heartbeat, "REPORT_WITHIN_S", 0.1)
    running = await start_router(**PROBES)
    running.telegram.faults.append(telegram.Fault(403, "Forbidden: bot was blocked by the user"))
    async with running.line.store.changes.subscribe() as changes:
        await heartbeat.run(running.line)
        assert (await anext(changes)).what == "queue"
    assert await _failing(running) == {"telegram": "blocked the bot", "twilio_sms": "no delivery report"}
    shown = (await (await running.staff()).get("/console")).text
    assert "Telegram may not work" in shown
    assert "no delivery report" in shown
    async with running.line.store.database.begin() as session:
        for probe in await session.scalars(select(Probe)):
            probe.began_at -= timedelta(minutes=6)
    running.twilio.faults.append(twilio.Fault(400, 21408))
    await heartbeat.run(running.line)
    assert await _failing(running) == {"twilio_sms": "country not allowed"}
    bea = await running.staff("Bea", Role.SUPERVISOR)
    for page in ("/console/queue", "/console/supervisor"):
        shown = (await bea.get(page)).text
        assert "country not allowed" in shown
        assert "Telegram may not work" not in shown
