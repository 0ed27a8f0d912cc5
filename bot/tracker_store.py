"""Dialogue state in PostgreSQL: one sealed row a conversation, slots and the running form, no event and no text.

Rasa replays a conversation's events on every message; here a conversation is always as short as its state, so that
message 400 costs what message 4 costs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any, Protocol
from weakref import WeakValueDictionary

import psycopg2
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.seal import StateSealedError, opened, seal

log = logging.getLogger("linden.model")

SCHEMA = """
CREATE SCHEMA IF NOT EXISTS dialogue;
CREATE TABLE IF NOT EXISTS dialogue.state (
    conversation text PRIMARY KEY,
    sealed_state bytea NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);
"""
SILENCE = {"keepalives_idle": 2, "keepalives_interval": 1, "keepalives_count": 3, "tcp_user_timeout": 5_000}
"""A connection to a server that was cut off is lost within five seconds; the kernel would wait for a quarter of an hour."""
FIND = "SELECT sealed_state FROM dialogue.state WHERE conversation = %s"
KEEP = """
INSERT INTO dialogue.state (conversation, sealed_state) VALUES (%s, %s)
ON CONFLICT (conversation) DO UPDATE SET sealed_state = excluded.sealed_state, changed_at = now()
"""
FORGET = "DELETE FROM dialogue.state WHERE conversation = %s"
LIST = "SELECT conversation FROM dialogue.state"


class Rows(Protocol):
    """Where the rows are: PostgreSQL, or a dictionary when no database is set."""

    def find(self, conversation: str) -> bytes | None: ...

    def keep(self, conversation: str, sealed: bytes) -> None: ...

    def forget(self, conversation: str) -> None: ...

    def conversations(self) -> list[str]: ...


class MemoryRows:
    def __init__(self) -> None:
        self._rows: dict[str, bytes] = {}

    def find(self, conversation: str) -> bytes | None:
        return self._rows.get(conversation)

    def keep(self, conversation: str, sealed: bytes) -> None:
        self._rows[conversation] = sealed

    def forget(self, conversation: str) -> None:
        self._rows.pop(conversation, None)

    def conversations(self) -> list[str]:
        return list(self._rows)


class PostgresRows:
    """One connection, opened at first use and again after a failure; used by one thread."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection: Any = None

    def find(self, conversation: str) -> bytes | None:
        rows = self._run(FIND, (conversation,))
        return bytes(rows[0][0]) if rows else None

    def keep(self, conversation: str, sealed: bytes) -> None:
        self._run(KEEP, (conversation, sealed))

    def forget(self, conversation: str) -> None:
        self._run(FORGET, (conversation,))

    def conversations(self) -> list[str]:
        return [row[0] for row in self._run(LIST, ())]

    def _run(self, statement: str, values: tuple[str | bytes, ...]) -> list[tuple[Any, ...]]:
        try:
            return self._execute(statement, values)
        except (psycopg2.OperationalError, psycopg2.InterfaceError):
            self._connection = None  # the server restarted: once more on a new connection
            return self._execute(statement, values)

    def _execute(self, statement: str, values: tuple[str | bytes, ...]) -> list[tuple[Any, ...]]:
        if self._connection is None:
            self._connection = self._connect()
        with self._connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    def _connect(self) -> Any:
        connection = psycopg2.connect(self._url, **SILENCE, connect_timeout=3, application_name="linden-model")
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = '3s'; SET client_min_messages = warning")
            cursor.execute(SCHEMA)
        return connection


class DialogueStore(TrackerStore):
    """Reads the row when a turn begins and writes it when the turn ends, both beside the event loop: Rasa asks and saves with
    every act, and others' turns would wait for the database meanwhile."""

    def __init__(self, rows: Rows, domain: Domain | None = None) -> None:
        self._rows = rows
        self._thread = ThreadPoolExecutor(1, "dialogue-state")
        self._states: dict[str, dict[str, Any] | None] = {}
        """Of the conversations whose turn it is."""
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        super().__init__(domain)

    @asynccontextmanager
    async def turn(self, conversation: str, key: str | None) -> AsyncIterator[None]:
        """Alone with the conversation; what a failed turn changed is forgotten.

        Without the database, or without the key, a turn begins as if it were the first and leaves nothing: danger must be seen
        all the same."""
        async with self._alone(conversation):
            before, is_known = await self._read(conversation, key)
            self._states[conversation] = before
            try:
                yield
                after = self._states[conversation]
            finally:
                del self._states[conversation]
            if key is not None and is_known and after is not None and after != before:
                try:
                    await self._ask(self._rows.keep, conversation, seal(key, conversation, after))
                except psycopg2.Error as error:
                    log.error("dialogue_state_not_kept %s", type(error).__name__)

    async def _read(self, conversation: str, key: str | None) -> tuple[dict[str, Any] | None, bool]:
        """Return the state, and whether it is known that there is no other."""
        if key is None:
            return None, False
        try:
            sealed = await self._ask(self._rows.find, conversation)
            return (opened(key, conversation, sealed) if sealed else None), True
        except psycopg2.Error as error:
            log.error("dialogue_state_not_read %s", type(error).__name__)
            return None, False
        except StateSealedError:
            log.error("dialogue_state_not_opened")
            return None, True

    async def _ask(self, act: Callable[..., Any], *given: object) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._thread, act, *given)

    def _alone(self, conversation: str) -> asyncio.Lock:
        return self._locks.setdefault(conversation, asyncio.Lock())

    async def save(self, tracker: DialogueStateTracker) -> None:
        self._states[tracker.sender_id] = state_of(tracker)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        state = self._states[sender_id]
        if state is None:
            return None
        tracker = self.init_tracker(sender_id)
        tracker.update_with_events(events_of(state, tracker), self.domain)
        return tracker

    async def keys(self) -> Iterable[str]:
        conversations: list[str] = await self._ask(self._rows.conversations)
        return conversations

    async def forget(self, conversation: str) -> None:
        async with self._alone(conversation):
            await self._ask(self._rows.forget, conversation)


def state_of(tracker: DialogueStateTracker) -> dict[str, Any]:
    """Slots that differ from their start, and the form that is running."""
    slots = {name: slot.value for name, slot in tracker.slots.items() if slot.value != slot.initial_value}
    loop = tracker.active_loop_name
    return {"slots": slots, "loop": loop} if loop else {"slots": slots}


def events_of(state: dict[str, Any], tracker: DialogueStateTracker) -> list[Event]:
    """The shortest history that leads to `state`; slots that the domain no longer has are dropped."""
    events: list[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
    events += [SlotSet(name, value) for name, value in state["slots"].items() if name in tracker.slots]
    if state.get("loop"):
        events.append(ActiveLoop(state["loop"]))
    return [*events, ActionExecuted(ACTION_LISTEN_NAME)]
