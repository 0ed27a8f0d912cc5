"""Accepted means kept: once, in order, sealed."""

from __future__ import annotations

import asyncio

import psycopg
import pytest

from tests.conftest import Running
from tests.types import StartRouter


@pytest.fixture
async def line(start_router: StartRouter) -> Running:
    """A router whose model does not answer: nothing here needs it."""
    return await start_router()


async def test_a_message_sent_twenty_times_is_stored_once(line: Running, database_url: str) -> None:
    handset = line.handset()
    answers = await asyncio.gather(*(handset.text("ajutor", sid="SM" + "1" * 32) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {200}
    await line.twilio.wait_for(handset.number)
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select count(*) from message where author = 'writer'").fetchone() == (1,)
        assert connection.execute("select count(*) from conversation").fetchone() == (1,)


async def test_a_repeated_update_is_stored_once(line: Running, database_url: str) -> None:
    chat = line.chat()
    message = chat.message("buna")
    for _ in range(3):
        assert await chat.update(update_id=5, message=message) == 200
    await line.telegram.wait_for(chat.id)
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select count(*) from message where author = 'writer'").fetchone() == (1,)


async def test_two_first_messages_make_one_conversation(line: Running, database_url: str) -> None:
    handset = line.handset()
    await asyncio.gather(*(handset.text(f"{number}") for number in range(5)))
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select count(*) from conversation").fetchone() == (1,)
        assert connection.execute("select count(*) from message where author = 'writer'").fetchone() == (5,)


async def test_no_word_and_no_number_stands_in_the_database(line: Running, database_url: str) -> None:
    handset = line.handset("+40721999888")
    await handset.text("zebra violeta")
    await line.twilio.wait_for(handset.number)
    with psycopg.connect(database_url) as connection:
        tables = [
            name for (name,) in connection.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
        ]
        for table in tables:
            for (row,) in connection.execute(f"select t::text from {table} t").fetchall():
                assert "zebra" not in row
                assert b"zebra".hex() not in row
                assert "40721999888" not in row


async def test_an_edit_changes_the_message_and_runs_its_turn_again(line: Running, database_url: str) -> None:
    chat = line.chat()
    original = chat.message("strada 5")
    await chat.update(message=original)
    await line.telegram.wait_for(chat.id)
    await chat.update(edited_message={**original, "text": "strada 6", "edit_date": original["date"] + 5})
    with psycopg.connect(database_url) as connection:
        rows = connection.execute("select edited_at is not null from message where author = 'writer'").fetchall()
    assert rows == [(True,)]


async def test_a_failed_accept_leaves_nothing_behind_and_is_made_up_for(line: Running, database_url: str) -> None:
    """Conversation and message are one transaction: where one cannot be stored, the other is not, and both come later."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("alter table message rename to gone")
        assert (await line.handset().text("ajutor")).status_code == 200
        assert connection.execute("select count(*) from conversation").fetchone() == (0,)
        connection.execute("alter table gone rename to message")
    assert len(await line.twilio.wait_for(line.handset().number)) == 1
