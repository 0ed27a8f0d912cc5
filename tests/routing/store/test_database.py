"""Statements that go to PostgreSQL past SQLAlchemy: what they may be, how they fail, and that none reads a whole table."""

from __future__ import annotations

from collections.abc import AsyncIterator
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import ClauseElement, bindparam, insert, select, text
from sqlalchemy.exc import DBAPIError

from routing.conversation import holding, rows
from routing.conversation.rows import keep, lock_or_create, lock_with_key, opened_quickly
from routing.inbound import campaigns, inbox, shorthand, turn
from routing.outbound import delivery, outbox, sender
from routing.store.database import Database, Prepared, after_commit, fetch
from routing.store.outage import is_away, is_unusable
from routing.store.sealing import Vault
from routing.store.tables import Conversation, Counter, Message, State

MANY = 5_000
"""Rows of each large table: enough for PostgreSQL to want an index."""
VAULT = Vault(b"m" * 32)
_COUNT = Prepared(insert(Counter).values(name=bindparam("counter"), value=1))
_COUNTED = Prepared(select(Counter.value).where(Counter.name == bindparam("counter")))
MODULES = (campaigns, rows, delivery, holding, inbox, outbox, sender, shorthand, turn)
STATEMENTS = {
    f"{module.__name__}.{name}": value
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Prepared)
}
FILL = """
insert into person (id) select gen_random_uuid() from generate_series(1, {many});
insert into conversation
    (id, person_id, channel, address_hash, state, epoch, risk, reasons, language_confidence, waiting_notice_sent)
    select gen_random_uuid(), id, 'twilio_sms', uuid_send(id), 'assistant', 0, 'routine', '{{}}', 0, false from person;
insert into message (conversation_id, author, channel, provider_id, kind, progress, attempts, signals)
    select id, 'writer', channel, id::text, 'text', 'processed', 1, '{{}}' from conversation;
insert into part (message_id, conversation_id, epoch, buttons, state, attempts, provider_id)
    select id, conversation_id, 0, '[]', 'delivered', 1, 'SM' || id from message;
analyze;
"""


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    found = Database(database_url)
    yield found
    await found.close()


@pytest.mark.parametrize(
    "statement",
    [
        select(Counter.value).where(Counter.name.in_(bindparam("names", expanding=True))),
        insert(Message).values(channel=bindparam("channel")),
    ],
)
def test_what_must_be_made_anew_each_time_is_refused(statement: ClauseElement) -> None:
    """An `in_` of unknown length; a column whose default only the ORM knows."""
    with pytest.raises(ValueError, match="prepared"):
        Prepared(statement)


async def test_a_parameter_that_was_forgotten_is_an_error(database: Database) -> None:
    with pytest.raises(KeyError, match="counter"):
        await database.one(_COUNTED, {})


async def test_errors_are_told_as_sqlalchemy_tells_them(database: Database) -> None:
    async with database.quickly() as quick:
        await fetch(quick, _COUNT, {"counter": "one"})
    with pytest.raises(DBAPIError) as twice:
        await database.one(_COUNT, {"counter": "one"})
    assert not is_away(twice.value)
    for wrong in ("n" * 1000, 7):
        with pytest.raises(DBAPIError) as unusable:
            await database.one(_COUNT, {"counter": wrong})
        assert is_unusable(unusable.value)


async def test_a_lost_connection_counts_as_away_and_the_next_statement_works(database: Database, database_url: str) -> None:
    await database.one(_COUNTED, {"counter": "one"})
    with psycopg.connect(database_url, autocommit=True, cursor_factory=psycopg.RawCursor) as other:
        others = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> $1"
        with pytest.raises(DBAPIError) as lost:  # noqa: PT012  # the second line is what is lost
            async with database.quickly() as quick:
                other.execute(others, [other.info.backend_pid])
                await fetch(quick, _COUNTED, {"counter": "one"})
    assert is_away(lost.value)
    assert await database.one(_COUNTED, {"counter": "one"}) is None


async def test_a_failed_transaction_leaves_nothing_and_starts_nothing(database: Database) -> None:
    done: list[str] = []
    with pytest.raises(RuntimeError):  # noqa: PT012  # all of it is one transaction
        async with database.quickly() as quick:
            await fetch(quick, _COUNT, {"counter": "one"})
            after_commit(quick, lambda: done.append("failed"))
            raise RuntimeError
    assert await database.one(_COUNTED, {"counter": "one"}) is None
    async with database.quickly() as quick:
        after_commit(quick, lambda: done.append("committed"))
        assert done == []
    assert done == ["committed"]


async def test_a_statement_inside_a_session_sees_what_the_session_has_not_written_yet(database: Database) -> None:
    async with database.begin() as session:
        session.add(Counter(name="new", value=3))
        assert [row["value"] for row in await fetch(session, _COUNTED, {"counter": "new"})] == [3]


async def test_what_was_changed_in_a_quick_transaction_is_kept_and_the_rest_stays(database: Database) -> None:
    async with database.quickly() as quick:
        met, _ = await lock_or_create(quick, VAULT, "twilio_sms", "+40721000001")
    async with database.begin() as session:
        await session.execute(text("update conversation set country = 'RO', summary = '{\"topic\": \"shelter\"}'"))
    async with database.quickly() as quick:
        conversation, key = await opened_quickly(quick, VAULT, met.id)
        assert (conversation.country, conversation.summary) == ("RO", {"topic": "shelter"})
        conversation.language, conversation.reasons, conversation.summary = "ro", ["flood"], None
        await keep(quick, conversation)
    async with database.begin() as session:
        kept, same_key = await lock_with_key(session, VAULT, met.id)
        assert (kept.language, kept.reasons, kept.summary, kept.country) == ("ro", ["flood"], None, "RO")
        assert key.open(same_key.seal("hers")) == "hers"


async def test_a_closed_conversation_goes_on_with_the_assistant(database: Database) -> None:
    async with database.quickly() as quick:
        met, _ = await lock_or_create(quick, VAULT, "telegram", "1")
    async with database.begin() as session:
        closed = await session.get_one(Conversation, met.id)
        closed.state, closed.risk, closed.reasons = State.CLOSED, "high", ["weapon"]
    async with database.quickly() as quick:
        again, _ = await lock_or_create(quick, VAULT, "telegram", "1")
    assert (again.id, again.state, again.risk, again.reasons) == (met.id, State.ASSISTANT, "routine", [])


@pytest.fixture(scope="module")
def plans(postgres: str) -> dict[str, str]:
    """How PostgreSQL goes about each statement when the tables are large, whatever its parameters are."""
    name = f"plans_{uuid4().hex[:12]}"
    with psycopg.connect(postgres.replace("/linden?", "/postgres?"), autocommit=True) as admin:
        admin.execute(f"create database {name} template linden")
        with psycopg.connect(
            postgres.replace("/linden?", f"/{name}?"), autocommit=True, cursor_factory=psycopg.RawCursor
        ) as filled:
            for statement in FILL.format(many=MANY).strip().split(";\n"):
                filled.execute(statement.rstrip(";"))
            found = {
                statement: "\n".join(row for (row,) in filled.execute(f"explain (generic_plan) {prepared.text}").fetchall())
                for statement, prepared in STATEMENTS.items()
            }
        admin.execute(f"drop database {name} with (force)")
    return found


@pytest.mark.parametrize("statement", STATEMENTS)
def test_no_statement_of_a_message_reads_a_whole_table(plans: dict[str, str], statement: str) -> None:
    for table in ("person", "conversation", "message", "part"):
        assert f"Seq Scan on {table}" not in plans[statement]
