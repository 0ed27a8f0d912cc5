"""Alarms by hour, against those of the day before."""

from __future__ import annotations

from datetime import timedelta

from routing.oversight.trend import trend
from routing.store.clock import now
from routing.store.tables import Alert, Risk, Role
from tests.routing.conversations import add_waiting
from tests.types import StartRouter


async def test_alarms_are_counted_in_the_hour_they_were_raised_in(start_router: StartRouter) -> None:
    running = await start_router()
    real, invented = await add_waiting(running.line), await add_waiting(running.line, channel="demo_sms")
    raised = [(real, 0.1), (real, 0.5), (real, 1.5), (real, 23.9), (real, 24.1), (real, 47.9), (real, 48.1), (invented, 0.1)]
    async with running.line.store.database.begin() as session:
        for conversation_id, hours in raised:
            at = now() - timedelta(hours=hours)
            session.add(Alert(conversation_id=conversation_id, level=Risk.HIGH, reasons=[], raised_at=at))
    async with running.line.store.database.begin() as session:
        found = await trend(session)
    assert found.hours == (1, *[0] * 21, 1, 2)
    assert (found.total, found.before) == (4, 2)
    page = (await (await running.staff("Sue", Role.SUPERVISOR)).get("/console/supervisor")).text
    assert "<small>Alarms in the last 24 hours</small><b>4</b>" in page
    assert "In the 24 hours before: 2" in page
    assert f'aria-label="Alarms by hour, the last hour at the end: 1, {"0, " * 21}1, 2"' in page
