"""A probe goes through each channel that has an address for it; staff hear when it does not come back."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import httpx
from sqlalchemy import select, update

from routing import metrics
from routing.background import upkeep
from routing.oversight import heartbeat
from routing.oversight.failing import failing_channels
from routing.store.tables import Conversation, EarlyReport, Probe, Role
from tests.carriers import telegram, twilio
from tests.conftest import Running
from tests.types import StartRouter

OURS, OUR_CHAT = "+40721999999", 4242
PROBES = {"twilio_probe_to": OURS, "telegram_probe_to": str(OUR_CHAT)}


async def _failing(running: Running) -> dict[str, str]:
    async with running.line.store.database.begin() as session:
        return {one.channel: one.reason for one in await failing_channels(session, running.line.probes)}


async def _probes(running: Running) -> dict[str, Probe]:
    async with running.line.store.database.begin() as session:
        return {probe.channel: probe for probe in await session.scalars(select(Probe))}


async def _let_pass(running: Running, minutes: int) -> None:
    async with running.line.store.database.begin() as session:
        await session.execute(update(Probe).values(began_at=Probe.began_at - timedelta(minutes=minutes)))


async def test_a_probe_that_arrives_is_measured(start_router: StartRouter) -> None:
    """Sending it waits for no report: that is read in a later round, and its time is when the carrier reported."""
    running = await start_router(**PROBES)
    await heartbeat.run(running.line)
    assert running.twilio.to(OURS) == [heartbeat.TEXT]
    assert running.telegram.to(OUR_CHAT) == [heartbeat.TEXT]
    probes = await _probes(running)
    assert set(probes) == {"twilio_sms", "telegram"}
    assert (probes["telegram"].took_ms is None, probes["twilio_sms"].took_ms) == (False, None)
    await _let_pass(running, minutes=1)
    await running.handset().report(running.twilio.sent[0]["Sid"], "delivered")
    await heartbeat.run(running.line)
    assert await _failing(running) == {}
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Conversation))).all() == []
        assert (await session.scalars(select(EarlyReport))).all() == []
    arrived = (await _probes(running))["twilio_sms"]
    assert arrived.provider_hash is None
    assert arrived.took_ms is not None
    assert 60_000 <= arrived.took_ms < 90_000
    async with httpx.AsyncClient(base_url=running.url) as client:
        shown = (await client.get("/metrics")).text
    assert 'linden_probe_seconds_count{channel="twilio_sms"}' in shown
    assert OURS not in shown


async def test_the_next_probe_waits_for_the_report_of_the_last(start_router: StartRouter) -> None:
    running = await start_router(**PROBES, probe_minutes=1)
    await heartbeat.run(running.line)
    await _let_pass(running, minutes=1)
    await heartbeat.run(running.line)
    assert len(running.twilio.to(OURS)) == 1
    await _let_pass(running, minutes=1)
    await heartbeat.run(running.line)
    assert len(running.twilio.to(OURS)) == 2
    assert await _failing(running) == {"twilio_sms": "no delivery report"}


async def test_it_is_sent_once_in_its_time(start_router: StartRouter) -> None:
    running = await start_router(telegram_probe_to=str(OUR_CHAT))
    await asyncio.gather(heartbeat.run(running.line), heartbeat.run(running.line))
    await heartbeat.run(running.line)
    assert len(running.telegram.to(OUR_CHAT)) == 1


async def test_a_probe_that_does_not_come_back_is_shown_to_staff(start_router: StartRouter) -> None:
    running = await start_router(**PROBES)
    running.telegram.faults.append(telegram.Fault(403, "Forbidden: bot was blocked by the user"))
    await heartbeat.run(running.line)
    async with running.line.store.changes.subscribe() as changes:
        await _let_pass(running, minutes=3)
        await heartbeat.run(running.line)
        assert (await anext(changes)).what == "queue"
    assert await _failing(running) == {"telegram": "blocked the bot", "twilio_sms": "no delivery report"}
    await upkeep.set_gauges(running.line)
    assert metrics.probe_failing.labels("telegram")._value.get() == 1
    shown = (await (await running.staff()).get("/console")).text
    assert "Telegram may not work" in shown
    assert "no delivery report" in shown
    await _let_pass(running, minutes=6)
    running.twilio.faults.append(twilio.Fault(400, 21408))
    await heartbeat.run(running.line)
    assert await _failing(running) == {"twilio_sms": "country not allowed"}
    bea = await running.staff("Bea", Role.SUPERVISOR)
    for page in ("/console/queue", "/console/supervisor"):
        shown = (await bea.get(page)).text
        assert "country not allowed" in shown
        assert "Telegram may not work" not in shown
