"""Files that came with a message: left at the carrier, fetched when the holder asks, and not stored.

The line stores only a reference to them, sealed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

import puremagic
from puremagic import PureError
from sqlalchemy import select

from routing.conversation import holding
from routing.conversation.files import open_files
from routing.conversation.rows import GoneError, key_of
from routing.ports.channel import Channel, DeliveryError, TooLargeError
from routing.refusal import NotDoneError
from routing.staff import audit
from routing.store.store import Store
from routing.store.tables import Author, Message

MAX_BYTES = 10 * 1024 * 1024
EXTENSIONS = {
    "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif", "application/pdf": "pdf",
    "application/ogg": "ogg", "audio/ogg": "ogg", "audio/mpeg": "mp3", "audio/mp4": "m4a", "audio/x-m4a": "m4a",
    "audio/wav": "wav", "audio/x-wav": "wav",
}  # fmt: skip
"""By media type, as the content shows it: pictures, voice messages and PDF; nothing that a browser would run."""


class MediaError(NotDoneError):
    """The file is not shown."""


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """File `number`, from 0, of a message."""

    conversation_id: UUID
    message_id: int
    number: int


@dataclass(frozen=True, slots=True)
class Media:
    """`type` comes from the content, not from carrier or sender; `name` says nothing about the writer."""

    type: str
    name: str
    content: bytes = field(repr=False)


async def fetch(store: Store, channels: Mapping[str, Channel], staff_id: UUID, file: AttachedFile) -> Media:
    """Fetch a file from the carrier for the holder.  Raises HeldError, GoneError, MediaError."""
    name, ref = await _ref_of(store, staff_id, file)
    channel = channels.get(name)
    if channel is None:
        raise MediaError("file-channel-off")
    try:
        content = await channel.fetch(ref, MAX_BYTES)
    except TooLargeError:
        raise MediaError("file-large", max=MAX_BYTES // 1024 // 1024) from None
    except DeliveryError:
        raise MediaError("file-lost") from None
    return _checked(content, file)


async def _ref_of(store: Store, staff_id: UUID, file: AttachedFile) -> tuple[str, str]:
    """Return the channel that the file came by, and the reference under which its carrier keeps it."""
    async with store.database.begin() as session:
        conversation = await holding.lock_held_by(session, file.conversation_id, staff_id)
        key = await key_of(session, store.vault, conversation.person_id)
        is_it = (
            Message.id == file.message_id,
            Message.conversation_id == file.conversation_id,
            Message.author == Author.WRITER,
        )
        files = open_files(key, await session.scalar(select(Message.sealed_files).where(*is_it)))
        if not 0 <= file.number < len(files):
            raise GoneError(str(file.conversation_id))
        audit.record(session, staff_id, "fetched", file.conversation_id, "file")
        return conversation.channel, files[file.number].ref


def _checked(content: bytes, file: AttachedFile) -> Media:
    try:
        media_type = puremagic.from_string(content, mime=True)
    except (PureError, ValueError):
        media_type = ""
    if media_type not in EXTENSIONS:
        raise MediaError("file-kind")
    return Media(media_type, f"{file.message_id}-{file.number + 1}.{EXTENSIONS[media_type]}", content)
