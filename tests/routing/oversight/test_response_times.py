"""How long immediate risk waits, against what the line aims at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from routing.background import thinning
from routing.conversation.holding import Outcome
from routing.desk import acts, replies
from routing.line.line import Line
from routing.oversight import response_times
from routing.oversight.response_times import AlertWait, TargetStats, measure, target_stats
from routing.staff import accounts, audit
from routing.store.clock import now
from routing.store.tables import Alert, Audit, Author, Message, Risk, Role
from tests.conftest import PASSWORD
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

AT = datetime(2026, 5, 4, 12, tzinfo=UTC)


def _ago(seconds: float) -> datetime:
    return AT - timedelta(seconds=seconds)


def test_percentiles_are_waits_that_were() -> None:
    assert target_stats([], timedelta(seconds=30)) == TargetStats(0, 0, None, None)
    assert target_stats([40], timedelta(seconds=30)) == TargetStats(1, 0, 40, 40)
    assert target_stats([*range(1, 101)], timedelta(seconds=30)) == TargetStats(100, 30, 50, 95)


@pytest.mark.parametrize(
    ("wait", "seen", "answered"),
    [
        (AlertWait(_ago(600), _ago(590), _ago(500)), [10], [100]),
        (AlertWait(_ago(20), None, None), [], []),  # may still be in time
        (AlertWait(_ago(31), None, None), [31], []),
        (AlertWait(_ago(600), _ago(570), None), [30], [600]),
    ],
)
def test_an_open_wait_counts_once_it_is_late(wait: AlertWait, seen: list[float], answered: list[float]) -> None:
    made = measure([wait], AT)
    assert made.seen == target_stats(seen, response_times.SEEN_WITHIN)
    assert made.answered == target_stats(answered, response_times.ANSWERED_WITHIN)


async def _alerted(line: Line, seconds_ago: float, level: Risk = Risk.IMMEDIATE, **given: object) -> UUID:
    conversation_id = await add_waiting(line, risk=level, **given)
    async with line.store.database.begin() as session:
        session.add(
            Alert(conversation_id=conversation_id, level=level, reasons=[], raised_at=now() - timedelta(seconds=seconds_ago))
        )
    return conversation_id


async def test_a_wait_ends_with_a_word_of_a_person_or_when_one_ends_it(start_router: StartRouter) -> None:
    line = (await start_router()).line
    async with line.store.database.begin() as session:
        ana = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    written, returned, talked, left = [await _alerted(line, seconds) for seconds in (100, 90, 80, 70)]
    await _alerted(line, 60, Risk.HIGH)
    async with line.store.database.begin() as session:
        # what was said or done before the alert answers nothing, and the assistant is no person
        session.add(
            Message(conversation_id=left, author=Author.STAFF, staff_id=ana, channel="x", received_at=now() - timedelta(hours=1))
        )
        session.add(Message(conversation_id=left, author=Author.ASSISTANT, channel="x"))
        session.add(Audit(staff_id=ana, action="closed", conversation_id=left, at=now() - timedelta(hours=1)))
        audit.record(session, ana, "saw", left)
    await acts.claim(line, written, ana)
    await replies.send_reply(line, written, ana, "Sunt aici.")
    await acts.claim(line, returned, ana)
    await acts.close(line, returned, ana, Outcome.NOT_FOR_US)
    await acts.claim(line, talked, ana)
    async with line.store.database.begin() as session:
        found = await response_times.alert_waits(session, now() - response_times.DAY)
    assert [wait.answered_at is not None for wait in found] == [True, True, False, False]
    assert [wait.seen_at is not None for wait in found] == [True, True, True, False]
    assert 99 < (found[0].answered_at - found[0].raised_at).total_seconds() < 110


async def test_the_last_day_and_the_last_week(start_router: StartRouter) -> None:
    line = (await start_router()).line
    for hours in (1, 23, 25, 167, 169):
        await _alerted(line, hours * 3_600)
    await _alerted(line, 60, channel="demo_sms")
    async with line.store.database.begin() as session:
        made = await response_times.periods(session)
    assert {period: one.seen.count for period, one in made.items()} == {timedelta(days=1): 2, timedelta(days=7): 4}


@pytest.mark.parametrize(
    ("seconds", "step"),
    [(0, "30s"), (30, "30s"), (31, "180s"), (900, "900s"), (3_600, "3600s"), (3_601, "later"), (None, "never")],
)
def test_a_wait_is_counted_by_its_step(seconds: float | None, step: str) -> None:
    assert response_times.step_of(AT, None if seconds is None else AT + timedelta(seconds=seconds)) == step


async def test_the_slowest_alarm_counts_and_stays_known_when_its_times_say_less(start_router: StartRouter) -> None:
    line = (await start_router()).line
    old = 10 * 24 * 3_600.0
    twice, never = await _alerted(line, old), await _alerted(line, old + 50)
    await _alerted(line, old, Risk.HIGH)
    async with line.store.database.begin() as session:
        first = (await session.scalars(select(Alert).where(Alert.conversation_id == twice))).one()
        first.seen_at = first.raised_at + timedelta(seconds=5)
        later = first.raised_at + timedelta(minutes=2)
        session.add(
            Alert(conversation_id=twice, level=Risk.IMMEDIATE, reasons=[], raised_at=later, seen_at=later + timedelta(minutes=9))
        )
        session.add(Message(conversation_id=twice, author=Author.STAFF, channel="x", received_at=later + timedelta(minutes=20)))

    async def read() -> dict[UUID, tuple[str, str]]:
        async with line.store.database.begin() as session:
            rows = await session.execute(response_times.slowest())
            return {conversation_id: (seen, answered) for conversation_id, _, seen, answered in rows}

    before = await read()
    assert before == {twice: ("900s", "3600s"), never: ("never", "never")}
    await thinning.run(line.store.database)
    async with line.store.database.begin() as session:
        times = [one.seen_at for one in await session.scalars(select(Alert)) if one.seen_at]
    assert {(at.minute, at.second) for at in times} == {(0, 0)}
    assert await read() == before
