"""Files that came with a message: left at the carrier, fetched when the holder asks, shown and forgotten.

Nothing of them is stored but where the carrier keeps them, sealed."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

import puremagic
from puremagic import PureError
from sqlalchemy import select

from routing.conversation import holding
from routing.conversation.files import open_files
from routing.conversation.rows import GoneError, key_of
from routing.line.line import Line
from routing.ports.channel import DeliveryError, TooLargeError
from routing.staff import audit
from routing.store.tables import Author, Message

MAX_BYTES = 10 * 1024 * 1024
TAKEN = {
    "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif", "application/pdf": "pdf",
    "application/ogg": "ogg", "audio/ogg": "ogg", "audio/mpeg": "mp3", "audio/mp4": "m4a", "audio/x-m4a": "m4a",
    "audio/wav": "wav", "audio/x-wav": "wav",
}  # fmt: skip
"""Pictures, voices and PDF, by what the content says; nothing that a browser would run."""


class MediaError(Exception):
    """The file is not shown; `reason` is for staff."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Media:
    """`type` is found by content, never what the carrier or the sender says; `name` says nothing of her."""

    type: str
    name: str
    content: bytes = field(repr=False)


async def fetch(line: Line, conversation_id: UUID, message_id: int, number: int, staff_id: UUID) -> Media:
    """File `number` (from 0) of a message.  Raises HeldError, GoneError, MediaError."""
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        key = await key_of(session, line.store.vault, conversation.person_id)
        is_it = (Message.id == message_id, Message.conversation_id == conversation_id, Message.author == Author.WRITER)
        sealed = await session.scalar(select(Message.sealed_files).where(*is_it))
        files = open_files(key, sealed)
        if not 0 <= number < len(files):
            raise GoneError(str(conversation_id))
        audit.record(session, staff_id, "fetched", conversation_id, "file")
    channel = line.channels.get(conversation.channel)
    if channel is None:
        raise MediaError("the channel is off")
    try:
        content = await channel.fetch(files[number].ref, MAX_BYTES)
    except TooLargeError:
        raise MediaError(f"larger than {MAX_BYTES // 1024 // 1024} MB") from None
    except DeliveryError as error:
        raise MediaError(error.reason) from None
    return _judged(content, message_id, number)


def _judged(content: bytes, message_id: int, number: int) -> Media:
    try:
        found = puremagic.from_string(content, mime=True)
    except (PureError, ValueError):
        found = ""
    if found not in TAKEN:
        raise MediaError("neither picture, voice nor PDF")
    return Media(found, f"{message_id}-{number + 1}.{TAKEN[found]}", content)
