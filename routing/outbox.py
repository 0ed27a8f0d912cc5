"""What is to go out: written beside the decision that caused it, a row for each bubble."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Iterable, Sequence
from functools import partial
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from knowledge import Bubble, Button
from routing.conversations import now
from routing.database import after_commit
from routing.line import Line
from routing.sealing import PersonKey
from routing.tables import Author, Conversation, Delivery, Message, Part

_WRITTEN = "written"
Written = tuple[Part, str, str | None]
"""A bubble with author and answer of its message."""


def write(  # noqa: PLR0913  # what a message is made of, by name
    session: AsyncSession,
    conversation: Conversation,
    key: PersonKey,
    bubbles: Sequence[Bubble],
    *,
    author: Author,
    answer: str | None = None,
    staff_id: UUID | None = None,
) -> Message:
    """Add one outgoing message, a part for each bubble.  It goes once `dispatch` has poked the sender."""
    text = "\n\n".join(bubble.text for bubble in bubbles)
    message = Message(
        conversation_id=conversation.id,
        author=author,
        staff_id=staff_id,
        channel=conversation.channel,
        sealed_text=key.seal(text),
        answer=answer,
        parts=[
            Part(
                conversation_id=conversation.id,
                epoch=conversation.epoch,
                state=Delivery.QUEUED,
                attempts=0,
                sealed_text=key.seal(bubble.text),
                buttons=[[button.payload, button.label] for button in bubble.buttons],
            )
            for bubble in bubbles
        ],
    )
    session.add(message)
    session.info.setdefault(_WRITTEN, []).append(message)
    conversation.last_out_at = now()
    return message


async def repeat_last(session: AsyncSession, conversation: Conversation, key: PersonKey) -> None:
    """Write once more what the assistant said last, word for word."""
    last = await session.scalar(
        select(Message)
        .where(Message.conversation_id == conversation.id, Message.author == Author.ASSISTANT)
        .order_by(Message.id.desc())
        .options(selectinload(Message.parts))
        .limit(1)
    )
    if last is None:
        return
    said = [
        Bubble(key.open(part.sealed_text), tuple(Button(payload, label) for payload, label in part.buttons))
        for part in last.parts
        if part.sealed_text
    ]
    write(session, conversation, key, said, author=Author.ASSISTANT, answer=last.answer)


def dispatch(line: Line, session: AsyncSession, conversation_id: UUID, after_s: float = 0) -> None:
    """Send what is open in this conversation as soon as the transaction is committed."""
    after_commit(session, partial(line.sends.poke, conversation_id, after_s=after_s))


def written(session: AsyncSession) -> list[Written]:
    """The bubbles that were written in this transaction so far."""
    messages: list[Message] = session.info.get(_WRITTEN, [])
    return [(part, message.author, message.answer) for message in messages for part in message.parts]


async def until_sent(line: Line, conversation_id: UUID, within_s: float = 30) -> None:
    """Returns when nothing of the conversation is open any more, or after a while all the same."""
    is_open = select(Part.id).where(Part.conversation_id == conversation_id, Part.is_open).limit(1)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(within_s), line.live.subscribe() as changes:
            while True:
                async with line.database.begin() as session:
                    if await session.scalar(is_open) is None:
                        return
                await anext(changes, None)


_OPEN_PARTS = (  # built once: that takes as long as asking
    select(Part, Message.author, Message.answer)
    .join(Message, Message.id == Part.message_id)
    .where(Part.conversation_id == bindparam("conversation_id"), Part.is_open)
    .order_by(Part.id)
)


async def open_parts(session: AsyncSession, conversation_id: UUID) -> Sequence[Written]:
    """Bubbles without an end, oldest first."""
    found = await session.execute(_OPEN_PARTS, {"conversation_id": conversation_id})
    return [(part, author, answer) for part, author, answer in found]


def seal_more(key: PersonKey, bubbles: Iterable[Bubble]) -> bytes | None:
    """The rest of an answer, kept until she asks for MORE."""
    texts = [[bubble.text, [[button.payload, button.label] for button in bubble.buttons]] for bubble in bubbles]
    return key.seal(json.dumps(texts)) if texts else None


def open_more(key: PersonKey, sealed: bytes) -> tuple[Bubble, ...]:
    """What `seal_more` kept."""
    return tuple(
        Bubble(text, tuple(Button(payload, label) for payload, label in buttons))
        for text, buttons in json.loads(key.open(sealed))
    )
