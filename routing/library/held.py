"""Answers that a supervisor holds back, in every router at once: the general one is sent in their place."""

from __future__ import annotations

import asyncio
from uuid import UUID

import structlog
from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from knowledge import Library
from routing import tasks
from routing.refusal import InputError
from routing.staff import audit
from routing.store.changes import announce_line
from routing.store.store import Store
from routing.store.tables import HeldAnswer

log = structlog.get_logger(__name__)


async def hold(store: Store, library: Library, answer: str, staff_id: UUID) -> None:
    """Hold an answer back.  Raises InputError when nothing can stand in for it."""
    if not library.may_be_held(answer):
        raise InputError("answer-not-held")
    async with store.database.begin() as session:
        await session.execute(insert(HeldAnswer).values(answer=answer, staff_id=staff_id).on_conflict_do_nothing())
        audit.record(session, staff_id, "hold_answer", detail=answer)
        await announce_line(session)
    await load(store, library)


async def release(store: Store, library: Library, answer: str, staff_id: UUID) -> None:
    """Send an answer again."""
    async with store.database.begin() as session:
        await session.execute(delete(HeldAnswer).where(HeldAnswer.answer == answer))
        audit.record(session, staff_id, "release_answer", detail=answer)
        await announce_line(session)
    await load(store, library)


async def load(store: Store, library: Library) -> None:
    """Take over what is held back now."""
    async with store.database.begin() as session:
        library.held = frozenset(await session.scalars(select(HeldAnswer.answer)))


class HeldAnswers:
    """Keeps the library of this router at what the database says, also after the connection was lost."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._follow(), name="held_answers")
        await self._load()

    async def close(self) -> None:
        if self._task is not None:
            await tasks.end(self._task)

    async def _follow(self) -> None:
        async with self._store.changes.subscribe() as heard:
            async for change in heard:
                if change.what == "queue" and not change.conversation_id:
                    await self._load()

    async def _load(self) -> None:
        try:
            await load(self._store, self._library)
        except Exception as error:  # noqa: BLE001  # the database is away: it is asked again when it is back
            log.warning("held_answers_unknown", error=type(error).__name__)
