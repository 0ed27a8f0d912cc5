"""The daily proof that what is past its date is gone."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from structlog.testing import capture_logs

from routing import metrics
from routing.background import retention, upkeep
from routing.conversation import erasure
from routing.oversight import pending_deletion
from routing.store.tables import RetentionProof, Role
from tests.conftest import Running
from tests.routing.background.past_dates import Shift, converse, count_of, prove
from tests.types import StartRouter

pytestmark = pytest.mark.usefixtures("in_haste")


async def test_the_proof_fails_when_deletion_is_broken(
    start_router: StartRouter, shift: Shift, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = await start_router()
    admin = await running.staff("Vera", Role.ADMIN)
    await converse(running)

    async def nothing(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(retention, "expire", nothing)
    shift(30.5)
    with pytest.raises(RuntimeError):
        await retention.run(running.line.store.database, running.line.keep)
    assert await _overdue(running) == (0, 0), "within its grace"
    shift(31.6)
    with capture_logs() as logs, pytest.raises(RuntimeError):
        await retention.run(running.line.store.database, running.line.keep)
    assert await _overdue(running) == (1, 1)
    assert "retention_overdue" in [line["event"] for line in logs]
    await upkeep.set_gauges(running.line)
    assert metrics.retention_overdue.labels("content")._value.get() == 1
    assert metrics.retention_overdue.labels("times")._value.get() > 0
    assert "past their date of deletion" in (await admin.get("/console")).text
    assert await count_of(running, RetentionProof) == 2, "one a day"
    with pytest.raises(RuntimeError):
        await retention.run(running.line.store.database, running.line.keep)
    assert await count_of(running, RetentionProof) == 2


async def _overdue(running: Running) -> tuple[int, int]:
    async with running.line.store.database.begin() as session:
        found = await pending_deletion.newest_proof(session)
    assert found is not None
    return found.content, found.address


async def test_an_order_that_is_not_carried_out_is_overdue(
    start_router: StartRouter, shift: Shift, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proof looks at what is there, not at what was ordered."""
    running = await start_router()
    await converse(running)

    async def nobody(database: object) -> list[UUID]:
        return []

    monkeypatch.setattr(erasure, "due", nobody)
    shift(31.6)
    assert await retention.expire(running.line.store.database, running.line.keep) == 1
    assert (await prove(running)).content == 1


async def test_a_broken_setting_is_told_to_admins_alone(start_router: StartRouter) -> None:
    running = await start_router(keep_content_days="a month")
    assert running.line.keep.writer == timedelta(days=7)
    name = "LINDEN_KEEP_CONTENT_DAYS"
    assert name in (await (await running.staff("Vera", Role.ADMIN)).get("/console")).text
    assert name not in (await (await running.staff("Ion", Role.STAFF)).get("/console")).text
    await upkeep.set_gauges(running.line)
    assert metrics.retention_settings_broken._value.get() == 1
    with capture_logs() as logs:
        await prove(running)
    assert [line["settings"] for line in logs] == [(name,)]
