"""Reports in which nobody can be found."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from routing.oversight import contacts as written
from routing.oversight.contacts import Contact, next_month
from routing.oversight.reports import (
    DIMENSIONS,
    Cell,
    K,
    Report,
    _report_from,
    as_csv,
    counts_of,
    days_in,
    first_of,
    is_over,
    month_before,
    report,
    report_of,
    suppressed,
)
from routing.staff import accounts
from routing.store.clock import now
from routing.store.tables import Alert, Conversation, Message, Referral, Role
from tests.conftest import PASSWORD, Running
from tests.routing.conversations import write_month
from tests.types import StartRouter

COUNTS = st.dictionaries(st.text("abcdefghij", min_size=1, max_size=3), st.integers(0, 30), max_size=12)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"a": 9, "b": 5}, {"a": 9, "b": 5}),
        ({"a": 9, "b": 4, "c": 7}, {"a": 9, "b": None, "c": None}),  # one alone would follow from the total
        ({"a": 9, "b": 4, "c": 3}, {"a": 9, "b": None, "c": None}),
        ({"a": 9, "b": 2, "c": 2, "d": 8}, {"a": 9, "b": None, "c": None, "d": None}),  # four in all is still few
        ({"a": 9, "b": 0}, {"a": 9, "b": 0}),
        ({"a": 3, "b": 6}, {"a": None, "b": None}),
        ({"a": 9, "b": 4, "c": 1}, {"a": 9, "b": None, "c": None}),  # five together are enough
        ({}, {}),
    ],
)
def test_small_counts_are_hidden_and_do_not_follow_from_the_others(counts: dict[str, int], shown: dict[str, int | None]) -> None:
    assert {cell.name: cell.count for cell in suppressed(counts)} == shown


@given(COUNTS)
def test_nobody_who_knows_the_total_learns_a_count_below_k(counts: dict[str, int]) -> None:
    total = sum(counts.values())
    if total < K:
        return  # then the total is not shown either, see below
    cells = suppressed(counts)
    assert [cell.name for cell in cells] == list(counts)
    hidden = [counts[cell.name] for cell in cells if cell.count is None]
    assert all(cell.count is None or cell.count == counts[cell.name] for cell in cells)
    assert all(counts[cell.name] == 0 or counts[cell.name] >= K for cell in cells if cell.count is not None)
    left = total - sum(cell.count for cell in cells if cell.count is not None)
    assert left == sum(hidden)
    assert not hidden or (len(hidden) >= 2 and left >= K)


@given(st.lists(st.builds(Contact, *[st.sampled_from("abcd")] * len(DIMENSIONS)), max_size=40))
def test_no_two_tables_of_a_month_tell_what_one_hides(contacts: list[Contact]) -> None:
    made = report_of(date(2026, 5, 1), contacts)
    if 0 < len(contacts) < K:
        assert made.total is None
        assert not any(made.tables.values())
        return
    assert made.total == len(contacts)
    for dimension, cells in made.tables.items():
        hidden = [cell for cell in cells if cell.count is None]
        assert len(hidden) != 1, dimension
        assert all(cell.count is None or cell.count >= K for cell in cells)


def test_a_report_counts_days_in_their_order_and_the_rest_with_the_most_first() -> None:
    days = ["2026-05-02"] * 5 + ["2026-05-01"] * 5 + ["2026-05-03"] * 6
    contacts = [Contact(day, "ro" if day.endswith("3") else "uk", "IT", "shelter") for day in days]
    contacts += [Contact("2026-05-01", "bg", "IT", "shelter")] * 6
    made = report_of(date(2026, 5, 1), contacts)
    assert (made.month, made.total) == (date(2026, 5, 1), 22)
    assert made.tables["day"] == (Cell("2026-05-01", 11), Cell("2026-05-02", 5), Cell("2026-05-03", 6))
    assert made.tables["language"] == (Cell("uk", 10), Cell("bg", 6), Cell("ro", 6))
    assert made.tables["topic"] == (Cell("shelter", 22),)


def test_a_month_of_k_contacts_has_a_report() -> None:
    made = report_of(date(2026, 5, 1), [Contact("2026-05-01", "ro", "IT", "shelter")] * K)
    assert (made.total, made.tables["language"]) == (K, (Cell("ro", K),))


def test_a_month_of_few_shows_its_name_alone() -> None:
    made = report_of(date(2026, 5, 1), [Contact("2026-05-01", "ro", "IT", "shelter")] * (K - 1))
    assert made == Report(date(2026, 5, 1), None, dict.fromkeys(DIMENSIONS, ()))
    assert as_csv(made).splitlines() == ["month,by,name,contacts", "2026-05,total,,below 5"]


def test_a_table_as_csv_says_what_it_hides() -> None:
    made = Report(date(2026, 5, 1), 12, {"country": (Cell("IT", 7), Cell("DE", None))})
    header, total, *cells = as_csv(made).splitlines()
    assert (header, total) == ("month,by,name,contacts", "2026-05,total,,12")
    assert cells == ["2026-05,country,IT,7", "2026-05,country,DE,hidden"]


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        (["shelter", "asylum", "shelter"], "shelter"),
        (["shelter", "asylum"], "asylum"),  # by name, so that a report comes out the same each time
        (["greet", "greet", "greet", "asylum"], "asylum"),
        (["thanks", "greet", "greet"], "greet"),
        ([None], "unknown"),
    ],
)
async def test_a_contact_is_about_what_was_written_most_small_talk_aside(
    start_router: StartRouter, said: list[str | None], topic: str
) -> None:
    running = await start_router()
    await write_month(running, 1, "ro", None, said, None)
    async with running.line.store.database.begin() as session:
        [counts] = (await written.counted(session)).values()
    assert counts["topic"] == {topic: 1}


def test_a_month_is_over_on_the_first_day_of_the_next() -> None:
    assert not is_over(date(2026, 5, 1), date(2026, 5, 31))
    assert is_over(date(2026, 5, 1), date(2026, 6, 1))


def test_a_month_is_the_only_period() -> None:
    today = date(2026, 5, 17)
    assert first_of("2026-02", today) == date(2026, 2, 1)
    for wrong in (None, "", "2026-02-05", "2027-01", "x"):
        assert first_of(wrong, today) == date(2026, 5, 1)
    assert next_month(date(2026, 12, 1)) == date(2027, 1, 1)
    assert next_month(date(2026, 1, 1)) == date(2026, 2, 1)
    assert month_before(date(2026, 1, 1)) == date(2025, 12, 1)
    assert [days_in(date(2028, month, 1)) for month in (2, 4, 12)] == [29, 30, 31]


async def _judge(running: Running) -> None:
    """Those in Romanian were in danger and seen at once; those in Albanian were routine; two were referred on."""
    async with running.line.store.database.begin() as session:
        ana = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
        for one in (await session.scalars(select(Conversation).order_by(Conversation.created_at))).all():
            mine = update(Message).where(Message.conversation_id == one.id)
            if one.language == "ro":
                await session.execute(mine.values(risk="routine"))
                await session.execute(mine.where(Message.intent == "shelter").values(risk="immediate"))
                session.add(Alert(conversation_id=one.id, level="immediate", reasons=[], raised_at=now(), seen_at=now()))
            elif one.language == "sq":
                await session.execute(mine.values(risk="routine"))
            else:
                made = {"conversation_id": one.id, "staff_id": ana, "contact": "x", "consent": True}
                session.add(Referral(**made, result="open"))
                await session.flush()
                session.add(Referral(**made, result="accepted"))


def test_what_an_earlier_release_did_not_count_is_unknown() -> None:
    counts = {**counts_of([]), "day": Counter({"2026-05-01": 9}), "risk": Counter({"high": 6})}
    made = _report_from(date(2026, 5, 1), counts)
    assert made.tables["seen"] == (Cell("unknown", 9),)
    assert made.tables["risk"] == (Cell("high", None), Cell("unknown", None))


def test_risks_and_waits_stand_in_their_order() -> None:
    levels = ["routine"] * 9 + ["immediate"] * 5 + ["high"] * 7
    waits = ["later"] * 9 + ["30s"] * 7 + ["no_alarm"] * 5
    contacts = [Contact("2026-05-01", "ro", "IT", "x", level, wait) for level, wait in zip(levels, waits, strict=True)]
    tables = report_of(date(2026, 5, 1), contacts).tables
    assert [cell.name for cell in tables["risk"]] == ["immediate", "high", "routine"]
    assert [cell.name for cell in tables["seen"]] == ["no_alarm", "30s", "later"]


async def test_contacts_of_a_month_are_counted_once_by_what_they_were_about(start_router: StartRouter) -> None:
    running = await start_router()
    await write_month(running, 6, "ro", "DE", ["greet", "greet", "shelter"], "helped")
    await write_month(running, 5, "sq", None, ["shelter", "shelter", "asylum"], None)
    await write_month(running, 2, "tr", "IT", ["greet"], "referred")
    month = now().date().replace(day=1)
    await _judge(running)
    async with running.line.store.database.begin() as session:
        made = await report(session, month)
        earlier = await report(session, date(2020, 1, 1))
    assert made.total == 13
    tables = {dimension: {cell.name: cell.count for cell in cells} for dimension, cells in made.tables.items()}
    assert tables == {
        "day": {datetime.now(UTC).date().isoformat(): 13},
        "language": {"ro": 6, "sq": None, "tr": None},
        "country": {"DE": 6, "unknown": None, "IT": None},
        "topic": {"shelter": None, "greet": None},
        "risk": {"immediate": 6, "routine": None, "unknown": None},
        "seen": {"no_alarm": 7, "30s": 6},
        "answered": {"no_alarm": 7, "never": 6},
        "outcome": {"helped": 6, "without_staff": None, "referred": None},
        "referral": {"not_referred": None, "accepted": None},
    }
    assert (earlier.total, earlier.tables["day"]) == (0, ())
    lines = list(csv.reader(as_csv(made).splitlines()))
    assert lines[1][1:] == ["total", "", "13"]
    assert [month.isoformat()[:7], "language", "sq", "hidden"] in lines


async def test_reports_are_for_those_who_may_see_them(start_router: StartRouter) -> None:
    running = await start_router()
    await write_month(running, 5, "ro", "DE", ["shelter"], "helped")
    month = month_before(now().date().replace(day=1))
    async with running.line.store.database.begin() as session:
        await session.execute(update(Message).values(received_at=datetime.combine(month, time(12), UTC)))
    ana, sue = await running.staff("Ana"), await running.staff("Sue", Role.SUPERVISOR)
    written = f"month={month:%Y-%m}"
    for path in (
        "/console/supervisor",
        "/console/supervisor/now",
        "/console/supervisor/reports",
        f"/console/supervisor/reports.csv?{written}",
    ):
        assert (await ana.get(path)).status_code == 403
        assert (await sue.get(path)).status_code == 200
    answer = await sue.get(f"/console/supervisor/reports.csv?{written}")
    assert answer.headers["content-type"].startswith("text/csv")
    assert f"linden-{month:%Y-%m}.csv" in answer.headers["content-disposition"]
    assert "language,ro,5" in answer.text


async def test_a_month_that_is_not_over_has_no_file(start_router: StartRouter) -> None:
    running = await start_router()
    sue = await running.staff("Sue", Role.SUPERVISOR)
    assert "available when the month is over" in (await sue.get("/console/supervisor/reports")).text
    assert (await sue.get("/console/supervisor/reports.csv")).status_code == 404
