"""Notes of staff on a conversation, for their colleagues; the writer never sees them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import lock_with_key
from routing.desk import form_tokens
from routing.refusal import InputError
from routing.staff import audit
from routing.store.changes import announce
from routing.store.sealing import PersonKey
from routing.store.store import Store
from routing.store.tables import Note, Staff

MAX_NOTE = 2_000
"""Characters."""


@dataclass(frozen=True, slots=True)
class NoteView:
    at: datetime
    staff: str
    text: str = field(repr=False)


async def add(store: Store, conversation_id: UUID, staff_id: UUID, text: str, token: UUID | None = None) -> None:
    """Save a note.  Raises GoneError, and ValueError for an empty or too long text."""
    text = text.strip()
    if not text or len(text) > MAX_NOTE:
        raise InputError("note-length", max=MAX_NOTE)
    async with store.database.begin() as session:
        _, key = await lock_with_key(session, store.vault, conversation_id)
        if not await form_tokens.is_first_use(session, token):
            return
        session.add(Note(conversation_id=conversation_id, staff_id=staff_id, sealed_text=key.seal(text)))
        audit.record(session, staff_id, "noted", conversation_id)
        await announce(session, "conversation", conversation_id)


async def listed(session: AsyncSession, key: PersonKey, conversation_id: UUID) -> list[NoteView]:
    """Return the notes, the oldest first."""
    rows = await session.execute(
        select(Note, Staff.name)
        .join(Staff, Staff.id == Note.staff_id)
        .where(Note.conversation_id == conversation_id)
        .order_by(Note.at, Note.id)
    )
    return [NoteView(note.at, name, key.open(note.sealed_text)) for note, name in rows]
