"""To whom a change is told: that people wait, to everybody on duty; that a conversation changed, to those who may read it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from uuid import UUID

from routing.conversation.rows import GoneError
from routing.desk import reading
from routing.desk.reading import Standing
from routing.staff.sessions import Member
from routing.store.changes import Change
from routing.store.store import Store


class Audience:
    """Where conversations stand is looked up once for all open streams that ask at the same moment."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._asked: dict[UUID, asyncio.Task[Standing]] = {}

    async def heard_by(self, member: Member, change: Change) -> Change | None:
        """Return what a member's pages hear of a change; None when it is not for them.

        Of the queue and its alerts they hear that there is something, and draw it again; the id is left out."""
        if change.what != "conversation":
            return replace(change, conversation_id="")
        try:
            found = await self._standing(UUID(change.conversation_id))
        except GoneError:
            return change  # pages that show it have to learn that it is gone; the id says nothing any more
        return change if await reading.is_heard(self._store, UUID(change.conversation_id), member, found) else None

    async def _standing(self, conversation_id: UUID) -> Standing:
        asked = self._asked.get(conversation_id)
        if asked is None:
            asked = self._asked[conversation_id] = asyncio.create_task(self._look(conversation_id))
            asked.add_done_callback(lambda _: self._asked.pop(conversation_id, None))
        return await asyncio.shield(asked)

    async def _look(self, conversation_id: UUID) -> Standing:
        async with self._store.database.begin() as session:
            return await reading.standing(session, conversation_id)
