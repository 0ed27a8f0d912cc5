"""What reports read is what counting from rows gives, and holds nothing of a person."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select, update

from routing.conversation import expiry
from routing.line.line import Line
from routing.oversight import contacts, reports, statistics, tallies
from routing.oversight.contacts import DIMENSIONS
from routing.oversight.reports import Report, month_before, report_of, suppressed
from routing.oversight.response_times import STEPS_S
from routing.oversight.statistics import Counts
from routing.staff import accounts
from routing.store.clock import now
from routing.store.tables import Alert, Audit, Author, Conversation, Message, Referral, Result, Risk, Role, Statistic, Tally
from tests.conftest import PASSWORD
from tests.routing.conversations import add_waiting
from tests.routing.oversight import by_hand
from tests.types import StartRouter

MONTH = now().date().replace(day=1)
EARLIER = month_before(MONTH)


def _sometime(chance: random.Random) -> datetime:
    """Often in the last or the first hour of a month in UTC, which is another month in other zones."""
    begin = datetime.combine(MONTH, time(), UTC)
    return begin + timedelta(hours=chance.choice([-700, -1, -1, 0, 0, 300]), minutes=chance.randrange(59))


async def _write(line: Line, count: int) -> None:
    """So many conversations over two months, by a chance that is the same each time: whatever a report counts, and what not."""
    chance = random.Random(5)
    async with line.store.database.begin() as session:
        staff_id = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    for number in range(count):
        country, language = chance.choice(["DE", "IT", "", None]), chance.choice(["ro", "sq", None])
        channel = "demo_sms" if number % 10 == 0 else "twilio_sms"
        conversation_id = await add_waiting(line, language=language, country=country, channel=channel)
        async with line.store.database.begin() as session:
            for _ in range(chance.randrange(7)):
                author = chance.choice([Author.WRITER, Author.WRITER, Author.WRITER, Author.STAFF, Author.ASSISTANT])
                intent, risk = chance.choice(["greet", "thanks", "shelter", "asylum", None]), chance.choice([*Risk, None])
                session.add(
                    Message(
                        conversation_id=conversation_id,
                        author=author,
                        channel="x",
                        signals=[],
                        received_at=_sometime(chance),
                        intent=intent,
                        risk=risk,
                    )
                )
            for _ in range(chance.randrange(3)):
                at = _sometime(chance)
                seen_at = chance.choice([None, *(at + timedelta(seconds=step + chance.choice([-1, 0, 1])) for step in STEPS_S)])
                kept = chance.choice([None, None, ("30s", "later"), ("unknown", "unknown")])
                seen_in, answered_in = kept or (None, None)
                level = chance.choice([Risk.IMMEDIATE, Risk.IMMEDIATE, Risk.HIGH])
                session.add(
                    Alert(
                        conversation_id=conversation_id,
                        level=level,
                        reasons=[],
                        raised_at=at,
                        seen_at=seen_at,
                        seen_in=seen_in,
                        answered_in=answered_in,
                    )
                )
            for _ in range(chance.randrange(4)):
                action = chance.choice(["claimed", "closed", "returned", "read"])
                detail = chance.choice(["helped", "referred"]) if action == "closed" else None
                session.add(Audit(conversation_id=conversation_id, action=action, detail=detail, at=_sometime(chance)))
            for _ in range(chance.randrange(3)):
                made = {"conversation_id": conversation_id, "staff_id": staff_id, "contact": "x", "consent": True}
                session.add(Referral(**made, result=chance.choice([*Result]), at=_sometime(chance)))


def _plain(counted: object) -> dict[date, dict[str, dict[str, int]]]:
    """Without names that nobody had."""
    assert isinstance(counted, dict)
    return {
        month: {dimension: {name: count for name, count in names.items() if count} for dimension, names in counts.items()}
        for month, counts in counted.items()
    }


async def _report(line: Line, month: date) -> Report:
    async with line.store.database.begin() as session:
        return await reports.report(session, month)


def _shown(month: date, counts: Counts) -> Report:
    return reports._report_from(month, counts)


async def test_postgresql_counts_what_counting_row_by_row_gives(start_router: StartRouter) -> None:
    line = (await start_router()).line
    await _write(line, 60)
    async with line.store.database.begin() as session:
        counted, expected = await contacts.counted(session), await by_hand.counted(session)
    assert _plain(counted) == _plain(expected)
    assert set(expected) == {MONTH, EARLIER}
    for dimension in DIMENSIONS:  # chance was not idle
        assert len({name for counts in expected.values() for name in counts[dimension]}) > 2, dimension
    async with line.store.database.begin() as session:
        some = [*await session.scalars(select(Conversation.id).limit(20))]
        parts = [await contacts.counted(session, some), await contacts.counted(session, [UUID(int=0)])]
        rest = [*await session.scalars(select(Conversation.id).where(Conversation.id.not_in(some)))]
        parts.append(await contacts.counted(session, rest))
    for month, counts in _plain(expected).items():
        for dimension, names in counts.items():
            added = sum((part[month][dimension] for part in parts if month in part), Counter[str]())
            assert dict(added) == names, (month, dimension)


async def test_a_report_reads_what_was_counted_and_equals_it_after_the_next_round(start_router: StartRouter) -> None:
    line = (await start_router()).line
    await _write(line, 40)
    uncounted = {month: await _report(line, month) for month in (MONTH, EARLIER)}
    await tallies.make(line.store.database, line.keep)
    async with line.store.database.begin() as session:
        expected = await by_hand.counted(session)
    for month in (MONTH, EARLIER):
        assert await _report(line, month) == uncounted[month] == _shown(month, expected[month])
    async with line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="tr"))
    assert await _report(line, EARLIER) == uncounted[EARLIER], "nobody counted since"
    await tallies.make(line.store.database, line.keep)
    [row] = (await _report(line, EARLIER)).tables["language"]
    assert (row.name, row.count) == ("tr", uncounted[EARLIER].total)


async def test_who_goes_by_the_date_stays_counted_and_who_erases_themselves_does_not(start_router: StartRouter) -> None:
    line = (await start_router()).line
    await _write(line, 40)
    await tallies.make(line.store.database, line.keep)
    before = {month: await _report(line, month) for month in (MONTH, EARLIER)}
    async with line.store.database.begin() as session:
        leaving = [*await session.scalars(select(Conversation.id).order_by(Conversation.id).limit(15))]
        await reports.keep_counts_of(session, leaving)
        await expiry.order(session, leaving)
    assert {month: await _report(line, month) for month in before} == before
    await tallies.make(line.store.database, line.keep)
    assert {month: await _report(line, month) for month in before} == before
    async with line.store.database.begin() as session:
        [erasing] = await session.scalars(
            select(Message.conversation_id)
            .join(Conversation, Conversation.id == Message.conversation_id)
            .where(Conversation.id.not_in(leaving), ~Conversation.is_demo, Message.author == Author.WRITER)
            .order_by(Message.id)
            .limit(1)
        )
        months = {by_hand.month_of(at) for at in await session.scalars(_wrote_at(erasing))}
        await session.execute(update(Conversation).where(Conversation.id == erasing).values(state="erased"))
    await tallies.make(line.store.database, line.keep)
    for month, made in before.items():
        assert made.total is not None
        assert (await _report(line, month)).total == made.total - (month in months)


def _wrote_at(conversation_id: UUID) -> object:
    return select(Message.received_at).where(Message.conversation_id == conversation_id, Message.author == Author.WRITER)


async def test_a_month_without_rows_keeps_the_counts_of_what_has_gone(start_router: StartRouter) -> None:
    line = (await start_router()).line
    gone = {dimension: Counter({"x": 7}) for dimension in DIMENSIONS}
    async with line.store.database.begin() as session:
        await statistics.add(session, EARLIER, gone)
    await tallies.make(line.store.database, line.keep)
    async with line.store.database.begin() as session:
        assert (await session.scalars(select(Tally.month))).all() == [MONTH]
    made = await _report(line, EARLIER)
    assert (made.total, made.is_final) == (7, True)
    assert made.tables["topic"] == suppressed({"x": 7})


async def test_a_round_comes_every_ten_minutes(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    line = (await start_router()).line

    async def round_after(minutes: float) -> datetime | None:
        monkeypatch.setattr(tallies, "now", lambda: now() + timedelta(minutes=minutes))
        await tallies.make_if_due(line.store.database, line.keep)
        async with line.store.database.begin() as session:
            return await tallies.newest_round(session)

    first = await round_after(0)
    assert first is not None
    assert await round_after(9.9) == first
    later = await round_after(10.1)
    assert later is not None
    assert later > first
    await tallies.make(line.store.database, line.keep)
    monkeypatch.setattr(tallies, "now", lambda: first)  # a router that counted earlier and writes later
    await tallies.make(line.store.database, line.keep)
    async with line.store.database.begin() as session:
        newest = await tallies.newest_round(session)
    assert newest is not None
    assert newest >= later


async def test_a_month_is_final_when_it_was_over_as_it_was_counted(start_router: StartRouter) -> None:
    running = await start_router()
    line, sue = running.line, await running.staff("Sue", Role.SUPERVISOR)
    await _write(line, 20)
    await tallies.make(line.store.database, line.keep)
    file = f"/console/supervisor/reports.csv?month={EARLIER:%Y-%m}"
    assert (await sue.get(file)).status_code == 200
    ended = datetime.combine(MONTH, time(), UTC)
    async with line.store.database.begin() as session:
        await session.execute(update(Tally).where(Tally.month == EARLIER).values(counted_at=ended - timedelta(seconds=1)))
    assert (await sue.get(file)).status_code == 404
    assert "available when the month is over" in (await sue.get(f"/console/supervisor/reports?month={EARLIER:%Y-%m}")).text


async def test_a_tally_leads_to_nobody_and_goes_with_the_counts_of_its_month(start_router: StartRouter) -> None:
    line = (await start_router()).line
    await _write(line, 30)
    await tallies.make(line.store.database, line.keep)
    assert set(Tally.__table__.columns.keys()) == {"month", "counted_at", "counts"}
    assert not Tally.__table__.foreign_keys
    async with line.store.database.begin() as session:
        held = (await session.scalars(select(Tally))).all()
        assert {tally.month for tally in held} == {MONTH, EARLIER}
        for tally in held:
            assert set(tally.counts) == set(DIMENSIONS)
            assert all(type(count) is int for names in tally.counts.values() for count in names.values())
        await statistics.drop(session, MONTH)
        assert (await session.scalars(select(Tally.month))).all() == [MONTH]
        assert await session.scalar(select(func.count()).select_from(Statistic)) == 0


async def test_what_is_older_than_counts_may_be_is_not_counted_again(start_router: StartRouter) -> None:
    line = (await start_router()).line
    conversation_id = await add_waiting(line)
    async with line.store.database.begin() as session:
        old = now() - line.keep.statistics - timedelta(days=40)
        session.add(Message(conversation_id=conversation_id, author=Author.WRITER, channel="x", signals=[], received_at=old))
    await tallies.make(line.store.database, line.keep)
    async with line.store.database.begin() as session:
        assert (await session.scalars(select(Tally.month))).all() == [MONTH]
    assert report_of(old.date().replace(day=1), []) == await _report(line, old.date().replace(day=1))
