"""The statements of a message's path: none reads a whole table, and a frozen row goes in and comes out unchanged."""

from __future__ import annotations

import re
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from asyncpg import Connection
from sqlalchemy import select

from routing.conversation.rows import lock_with_key
from routing.ports.channel import Kind
from routing.store import hot_path
from routing.store.clock import now
from routing.store.database import Database
from routing.store.hot_rows import ConversationRow, Judgement, NewAnswer, NewMessage
from routing.store.sealing import Vault
from routing.store.tables import Author, Conversation, Message, Risk, State

MANY = 5_000
"""Rows of each large table and of each partial index: enough for PostgreSQL to want a condition."""
LARGE = ("person", "conversation", "message", "part", "alert")
VAULT = Vault(b"m" * 32, Path(tempfile.mkdtemp(prefix="linden-periods-")))
STATEMENTS = sorted(name for name in hot_path.SQL.available_queries if not name.endswith("_cursor"))
FILL = """
insert into person (id, wrapped_key) select gen_random_uuid(), 'key' from generate_series(1, {many});
insert into conversation (id, person_id, channel, address_hash, state, epoch, risk, reasons, language_confidence,
    waiting_notice_sent)
    select gen_random_uuid(), id, 'twilio_sms', uuid_send(id), 'assistant', 0, 'routine', '{{}}', 0, false from person;
insert into message (conversation_id, author, channel, provider_hash, kind, progress, attempts, signals)
    select id, 'writer', channel, uuid_send(id), 'text', 'processed', 1, '{{}}' from conversation;
insert into part (message_id, conversation_id, epoch, state, attempts, provider_hash)
    select id, conversation_id, 0, 'delivered', 1, int8send(id) from message;
insert into message (conversation_id, author, channel, provider_hash, kind, progress, attempts, signals)
    select id, 'writer', channel, 'waits' || uuid_send(id), 'text', 'received', 0, '{{}}' from conversation;
insert into message (conversation_id, author, channel, provider_hash, kind, progress, attempts, signals)
    select id, 'writer', channel, 'late' || uuid_send(id), 'text', 'unread', 0, '{{}}' from conversation;
insert into part (message_id, conversation_id, epoch, state, attempts)
    select id, conversation_id, 0, 'queued', 0 from message where progress = 'received';
insert into alert (conversation_id, level, reasons) select id, 'high', '{{}}' from conversation;
analyze;
"""


@pytest.fixture(scope="module")
def filled(postgres: str) -> Iterator[psycopg.Connection]:
    """Connected to a database with large tables."""
    name = f"plans_{uuid4().hex[:12]}"
    with psycopg.connect(postgres.replace("/linden?", "/postgres?"), autocommit=True) as admin:
        admin.execute(f"create database {name} template linden")
        url = postgres.replace("/linden?", f"/{name}?")
        with psycopg.connect(url, autocommit=True, cursor_factory=psycopg.RawCursor) as connection:
            for statement in FILL.format(many=MANY).strip().rstrip(";").split(";\n"):
                connection.execute(statement)
            yield connection
        admin.execute(f"drop database {name} with (force)")


def whole_tables(plan: str) -> list[str]:
    """What a plan reads from end to end: a table, or an index of which no condition picks a part."""
    scans = re.findall(r"(?:(Seq) Scan|Index (?:Only )?Scan(?: Backward)? using \S+|Bitmap Heap Scan) on (\w+).*\n(.*)", plan)
    return [
        table
        for is_sequential, table, below in scans
        if table in LARGE and (is_sequential or not below.strip().startswith(("Index Cond:", "Recheck Cond:")))
    ]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_no_statement_of_a_message_reads_a_whole_table(filled: psycopg.Connection, statement: str) -> None:
    """Whatever its parameters are: a prepared statement is planned once for all of them."""
    text = getattr(hot_path.SQL, statement).sql
    plan = "\n".join(row for (row,) in filled.execute(f"explain (generic_plan) {text}").fetchall())
    assert whole_tables(plan + "\n") == [], plan


@pytest.mark.parametrize(
    "text",
    [
        "select 1 from message where kind = 'text'",
        "select id from part where state in ('queued', 'sending', 'unknown') order by conversation_id, id limit 9",
        "select count(*) from message",
        "select 1 from message order by id desc limit 1",
    ],
)
def test_a_whole_table_or_index_is_seen(filled: psycopg.Connection, text: str) -> None:
    """What the test above would overlook it could not refuse."""
    plan = "\n".join(row for (row,) in filled.execute(f"explain {text}").fetchall())
    assert whole_tables(plan + "\n") != [], plan


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    found = Database(database_url)
    yield found
    await found.close()


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[Connection]:
    async with database.transaction() as opened:
        yield opened


async def make(connection: Connection, address: str = "+40721000001") -> ConversationRow:
    made, _ = await hot_path.lock_or_create(connection, VAULT, "twilio_sms", address)
    return made


def message(provider_hash: bytes = b"SM1") -> NewMessage:
    nothing = dict.fromkeys(("size", "sealed_files", "country", "sent_at", "language_hint", "opt_out", "sealed_button"))
    return NewMessage(
        "twilio_sms", provider_hash, b"sealed id", Kind.TEXT, is_country_sure=False, sealed_text=b"sealed", **nothing
    )


async def test_every_column_that_a_turn_may_change_is_written(database: Database) -> None:
    """And nothing that staff change meanwhile in others."""
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    async with database.transaction() as connection:
        made = await make(connection)
    changed = replace(
        made,
        state=State.WAITING,
        risk=Risk.HIGH,
        reasons=["flood"],
        epoch=7,
        waiting_notice_sent=True,
        language="ro",
        language_confidence=0.5,
        script="Latn",
        country="RO",
        safe_word_hash=b"hash",
        safe_word_key=b"key",
        asked="safe",
        day=at.date(),
        day_units=3,
        sealed_more=b"more",
        sealed_known=b"known",
        sealed_summary=b"summary",
        **dict.fromkeys(
            ("waiting_since", "stopped_at", "locked_at", "asked_at", "safe_asked_at", "safe_until", "last_in_at", "last_out_at"),
            at,
        ),
    )
    async with database.transaction() as connection:
        await hot_path.update_conversation(connection, changed)
    async with database.transaction() as connection:
        locked = await hot_path.lock(connection, VAULT, made.id)
    assert locked
    assert locked[0] == changed
    async with database.begin() as session:
        row, key = await lock_with_key(session, VAULT, made.id)
        assert (row.sealed_summary, row.reasons, key.open(row.sealed_address or b"")) == (
            b"summary",
            ["flood"],
            "+40721000001",
        )
        row.sealed_summary = None
    async with database.transaction() as connection:
        again = await hot_path.lock(connection, VAULT, made.id)
    assert again
    assert again[0] == replace(changed, sealed_summary=None)


async def test_an_address_has_one_conversation_and_one_key(database: Database) -> None:
    async with database.transaction() as connection:
        first, key = await hot_path.lock_or_create(connection, VAULT, "twilio_sms", "+40721000001")
        other = await make(connection, "+40721000002")
    async with database.transaction() as connection:
        again, same_key = await hot_path.lock_or_create(connection, VAULT, "twilio_sms", "+40721000001")
    assert again == first
    assert other.id != first.id
    assert same_key.open(key.seal("a word")) == "a word"


async def test_nobody_finds_an_erased_conversation(database: Database) -> None:
    async with database.transaction() as connection:
        made = await make(connection)
        await connection.execute("update person set wrapped_key = null")
        assert await hot_path.lock(connection, VAULT, made.id) is None
    async with database.transaction() as connection:
        assert await hot_path.lock(connection, VAULT, uuid4()) is None


async def test_the_first_message_is_leased_and_a_repeat_is_not_stored(connection: Connection) -> None:
    made, at = await make(connection), now()
    first = await hot_path.store_message(connection, made.id, message(b"SM1"), at)
    second = await hot_path.store_message(connection, made.id, message(b"SM2"), at)
    assert first
    assert second
    assert (first.taken_at, first.attempts, second.taken_at, second.attempts) == (at, 1, None, 0)
    assert await hot_path.store_message(connection, made.id, message(b"SM1"), at) is None
    assert await hot_path.waiting_messages(connection, made.id) == [first, second]


async def test_a_turn_ends_once_and_tells_what_else_waits(connection: Connection) -> None:
    made, at = await make(connection), now()
    stored = [await hot_path.store_message(connection, made.id, message(f"SM{number}".encode()), at) for number in range(3)]
    ids = [row.id for row in stored if row]
    assert await hot_path.finish_turn(connection, made.id, ids[0], (), at - timedelta(seconds=1)) is None
    end = await hot_path.finish_turn(connection, made.id, ids[0], ids[1:2], at)
    assert end
    assert (end.is_followed, end.has_more, end.is_sending, end.last_answer) == (True, True, False, None)
    assert [row.id for row in await hot_path.waiting_messages(connection, made.id)] == ids[2:]
    assert await hot_path.finish_turn(connection, made.id, ids[0], (), at) is None
    await hot_path.lease_message(connection, ids[2], at)
    last = await hot_path.finish_turn(connection, made.id, ids[2], (), at)
    assert last
    assert (last.is_followed, last.has_more) == (False, False)


async def test_two_edits_in_one_second_have_different_times(connection: Connection) -> None:
    made, at = await make(connection), now()
    stored = await hot_path.store_message(connection, made.id, message(), at)
    assert stored
    times = []
    for number in range(2):
        await hot_path.edit_message(connection, stored.id, b"new", b"old", at)
        found = await hot_path.find_message(connection, made.id, b"SM1")
        assert found
        assert found.edited_at
        times.append(found.edited_at)
        [waiting] = await hot_path.waiting_messages(connection, made.id)
        assert (waiting.attempts, waiting.taken_at, waiting.sealed_text) == (0, None, b"new"), number
    assert times[0] < times[1]


async def test_a_lease_is_given_back_by_its_holder_alone(connection: Connection) -> None:
    made, at = await make(connection), now()
    stored = await hot_path.store_message(connection, made.id, message(), at)
    assert stored
    await hot_path.release_message(connection, stored.id, at - timedelta(seconds=1), cost=3)
    assert (await hot_path.waiting_messages(connection, made.id))[0].taken_at == at
    await hot_path.release_message(connection, stored.id, at, cost=3)
    [released] = await hot_path.waiting_messages(connection, made.id)
    assert (released.taken_at, released.attempts) == (None, 3)


async def test_an_answer_is_queued_in_the_order_of_its_bubbles(connection: Connection) -> None:
    made = await make(connection)
    bubbles = tuple((f"sealed {number}".encode(), b"buttons") for number in range(3))
    stored = await hot_path.store_answer(connection, made.id, 4, NewAnswer("twilio_sms", "greet", b"all", bubbles))
    assert [(row.sealed_text, row.sealed_buttons) for row in stored] == [*bubbles]
    assert {(row.state, row.epoch, row.attempts, row.author, row.answer) for row in stored} == {
        ("queued", 4, 0, "assistant", "greet")
    }
    assert await hot_path.open_bubbles(connection, made.id) == stored
    assert [row.sealed_text for row in await hot_path.last_bubbles(connection, made.id)] == [text for text, _ in bubbles]
    assert await hot_path.last_answer(connection, made.id) == "greet"
    assert await hot_path.was_said(connection, made.id, "greet")
    assert not await hot_path.was_said(connection, made.id, "thanks")


async def test_the_next_bubble_of_an_answer_waits_until_the_one_before_arrived(connection: Connection) -> None:
    made, at = await make(connection), now()
    said = NewAnswer("twilio_sms", "greet", b"all", ((b"one", None), (b"two", None)))
    first, second = await hot_path.store_answer(connection, made.id, 0, said)
    await hot_path.claim_bubble(connection, first.id, at)
    sent = await hot_path.settle_sent(connection, first.id, at, "sent", b"SM1", b"sealed", at, at + timedelta(seconds=4))
    assert sent
    assert (sent.conversation_id, sent.has_more, sent.must_wait) == (made.id, True, True)
    assert await hot_path.settle_sent(connection, first.id, at, "sent", b"SM1", b"sealed", at, None) is None, "settled before"
    [waiting] = await hot_path.open_bubbles(connection, made.id)
    assert (waiting.id, waiting.due_at) == (second.id, at + timedelta(seconds=4))
    arrived = await hot_path.settle_arrived(connection, [b"SM1"], at)
    assert arrived
    assert arrived.has_more
    assert (await hot_path.open_bubbles(connection, made.id))[0].due_at is None
    assert await hot_path.settle_arrived(connection, [b"SM1"], at) is None
    assert await hot_path.provider_ids(connection, made.id) == [b"sealed"]


async def test_one_unseen_alert_of_a_level_is_enough(connection: Connection) -> None:
    made = await make(connection)
    stored = await hot_path.store_message(connection, made.id, message(), now())
    assert stored
    raised = [await hot_path.raise_alert(connection, made.id, stored.id, level, ["x"]) for level in ("high", "high", "immediate")]
    assert raised == [True, False, True]


async def test_understanding_is_kept_beside_the_message(database: Database) -> None:
    async with database.transaction() as connection:
        made = await make(connection)
        stored = await hot_path.store_message(connection, made.id, message(), now())
        assert stored
        judged = Judgement("ro", "greet", 0.9, "routine", 0.8, ["weapon"], None)
        await hot_path.store_understanding(connection, stored.id, judged)
        await hot_path.forget_text(connection, stored.id)
    async with database.begin() as session:
        row = (await session.scalars(select(Message).where(Message.author == Author.WRITER))).one()
        assert (row.language, row.intent, row.signals, row.sealed_text) == ("ro", "greet", ["weapon"], None)
        assert (await session.scalars(select(Conversation.id))).one() == made.id
