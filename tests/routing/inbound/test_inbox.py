"""Accepted means kept: once, in order, sealed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import psycopg
import pytest
from sqlalchemy import select

from routing.conversation.rows import key_of
from routing.ports.model import Turn, TurnRequest
from routing.store.tables import Author, Conversation, Message
from tests.carriers.telegram import Chat
from tests.conftest import Running
from tests.types import StartRouter


@pytest.fixture
async def line(start_router: StartRouter) -> Running:
    """A router whose model does not answer: nothing here needs it."""
    return await start_router()


async def test_a_message_sent_twenty_times_is_stored_once(line: Running, database_url: str) -> None:
    handset = line.handset()
    answers = await asyncio.gather(*(handset.text("cum functioneaza", sid="SM" + "1" * 32) for _ in range(20)))
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
    """In no table of any schema: neither as text nor as bytes, which PostgreSQL shows in hex."""
    handset = line.handset("+40721999888")
    await handset.text("zebra violeta")
    await line.twilio.wait_for(handset.number)
    await line.settled()
    shown = _everything(database_url)
    assert "twilio_sms" in shown
    for secret in ("zebra", "violeta", handset.number, handset.number.removeprefix("+")):
        assert secret not in shown
        assert secret.encode().hex() not in shown


def test_a_word_would_be_found_wherever_it_stood(database_url: str) -> None:
    """The search of the test above reaches every schema, and bytes."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("create schema dialogue_")
        connection.execute("create table dialogue_.kept (plain text, raw bytea)")
        connection.execute("insert into dialogue_.kept values ('zebra', convert_to('violeta', 'UTF8'))")
    shown = _everything(database_url)
    assert "zebra" in shown
    assert b"violeta".hex() in shown


def _everything(database_url: str) -> str:
    """Every row of every table that is not PostgreSQL's own."""
    with psycopg.connect(database_url) as connection:
        tables = connection.execute(
            "select format('%I.%I', schemaname, tablename) from pg_tables"
            " where schemaname not in ('pg_catalog', 'information_schema')"
        ).fetchall()
        rows = [row for (table,) in tables for (row,) in connection.execute(f"select t::text from {table} t").fetchall()]
    return "\n".join(rows)


async def _texts(line: Running) -> tuple[list[str], list[str]]:
    """What the one message of a writer says, and what it said before."""
    async with line.line.store.database.begin() as session:
        message = (await session.scalars(select(Message).where(Message.author == Author.WRITER))).one()
        conversation = await session.get_one(Conversation, message.conversation_id)
        key = await key_of(session, line.line.store.vault, conversation.person_id)
        before = json.loads(key.open(message.sealed_before)) if message.sealed_before else []
        return [key.open(message.sealed_text or b"")], before


async def _edit(chat: Chat, original: dict[str, Any], text: str, seconds: int, update_id: int | None = None) -> None:
    edited = {**original, "text": text, "edit_date": original["date"] + seconds}
    assert await chat.update(update_id, edited_message=edited) == 200


async def test_an_edit_changes_the_message_and_runs_its_turn_again(line: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(line.line.model, "turn", _watched(line.line.model.turn, asked))
    chat = line.chat()
    original = chat.message("strada 5")
    await chat.update(message=original)
    await line.settled()
    await _edit(chat, original, "strada 6", 5)
    await line.settled()
    assert asked == ["strada 5", "strada 6"]
    assert await _texts(line) == (["strada 6"], ["strada 5"])


def _watched(turn: Callable[[TurnRequest], Awaitable[Turn]], asked: list[str]) -> Callable[[TurnRequest], Awaitable[Turn]]:
    async def watched(question: TurnRequest) -> Turn:
        asked.append(question.text)
        return await turn(question)

    return watched


async def test_an_edit_that_says_nothing_new_is_no_turn(line: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same update again, as Telegram sends it until it hears 200; one that changes no word; one that a later overtook."""
    asked: list[str] = []
    monkeypatch.setattr(line.line.model, "turn", _watched(line.line.model.turn, asked))
    chat = line.chat()
    original = chat.message("strada 5")
    await chat.update(message=original)
    for text, seconds, update_id in (("strada 5", 1, 11), ("strada 6", 2, 12), ("strada 6", 2, 12), ("strada 6", 3, 13)):
        await _edit(chat, original, text, seconds, update_id)
    await _edit(chat, original, "strada 7", 5, 14)
    await _edit(chat, original, "strada 6", 2, 12)
    await line.settled()
    assert await _texts(line) == (["strada 7"], ["strada 5", "strada 6"])
    assert set(asked) <= {"strada 5", "strada 6", "strada 7"}
    answered = len(line.telegram.to(chat.id))
    await _edit(chat, original, "strada 7", 9, 15)
    await line.settled()
    assert len(line.telegram.to(chat.id)) == answered


async def test_a_point_that_moves_is_answered_once(line: Running) -> None:
    """A live location is edited again and again, without a word."""
    chat = line.chat()
    original = chat.message(None, location={"latitude": 45.4642, "longitude": 9.1901})
    await chat.update(message=original)
    await line.settled()
    answered = len(line.telegram.to(chat.id))
    for seconds in range(1, 4):
        moved = {**original, "location": {"latitude": 45.4 + seconds, "longitude": 9.2}, "edit_date": original["date"] + seconds}
        await chat.update(edited_message=moved)
    await line.settled()
    assert answered == 1
    assert len(line.telegram.to(chat.id)) == answered


async def test_a_failed_accept_leaves_nothing_behind_and_is_made_up_for(line: Running, database_url: str) -> None:
    """Conversation and message are one transaction: where one cannot be stored, the other is not, and both come later."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        # in a thread: the line, which shares our event loop, may hold a lock that it gives back in a moment
        await asyncio.to_thread(connection.execute, "alter table message rename to gone")
        assert (await line.handset().text("cum functioneaza")).status_code == 200
        assert connection.execute("select count(*) from conversation").fetchone() == (0,)
        await asyncio.to_thread(connection.execute, "alter table gone rename to message")
    assert len(await line.twilio.wait_for(line.handset().number)) == 1
