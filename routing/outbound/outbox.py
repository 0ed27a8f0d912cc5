"""What is to go out: written beside the decision that caused it, a row for each bubble."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import partial
from uuid import UUID

from sqlalchemy import ARRAY, bindparam, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from knowledge import Bubble, Button
from routing.line.line import Line
from routing.store.clock import now
from routing.store.database import Prepared, Quick, Transaction, after_commit, fetch
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Conversation, Delivery, Message, Part, Progress

_WRITTEN = "written"
Written = tuple[Part, str, str | None]
"""A bubble with author and answer of its message."""


def write(  # noqa: PLR0913  # what a message is made of, by name
    transaction: Transaction,
    conversation: Conversation,
    key: PersonKey,
    bubbles: Sequence[Bubble],
    *,
    author: Author,
    answer: str | None = None,
    staff_id: UUID | None = None,
) -> Message:
    """Add one outgoing message, a part for each bubble.  It goes once `dispatch` has poked the sender.

    A session writes it down when it commits, at the latest, a quick transaction with `store`."""
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
    if isinstance(transaction, AsyncSession):
        transaction.add(message)
    else:
        transaction.info.setdefault(_WRITTEN, []).append(message)
    conversation.last_out_at = now()
    return message


_said = aliased(Message)
_LAST = (
    select(func.max(_said.id))
    .where(_said.conversation_id == bindparam("whose"), _said.author == Author.ASSISTANT)
    .scalar_subquery()
)
_LAST_SAID = Prepared(
    select(Part.sealed_text, Part.buttons, Message.answer).join(Message).where(Message.id == _LAST).order_by(Part.id)
)


async def repeat_last(quick: Quick, conversation: Conversation, key: PersonKey) -> None:
    """Write once more what the assistant said last, word for word."""
    said = await fetch(quick, _LAST_SAID, {"whose": conversation.id})
    bubbles = [Bubble(key.open(row["sealed_text"]), _buttons(row["buttons"])) for row in said if row["sealed_text"]]
    if bubbles:
        write(quick, conversation, key, bubbles, author=Author.ASSISTANT, answer=said[0]["answer"])


def _buttons(pairs: Iterable[Sequence[str]]) -> tuple[Button, ...]:
    return tuple(Button(payload, label) for payload, label in pairs)


def dispatch(line: Line, transaction: Transaction, conversation_id: UUID, after_s: float = 0) -> None:
    """Send what is open in this conversation as soon as the transaction is committed."""
    after_commit(transaction, partial(line.sends.poke, conversation_id, after_s=after_s))


def written(quick: Quick) -> list[Part]:
    """The bubbles that were written in this transaction and are not stored yet."""
    messages: list[Message] = quick.info.get(_WRITTEN, [])
    return [part for message in messages for part in message.parts]


_message, _part = Message.metadata.tables["message"], Part.metadata.tables["part"]
_OF_MESSAGE = (
    "conversation_id", "author", "staff_id", "channel", "sealed_text", "answer", "sealed_original", "original_language",
)  # fmt: skip
_OF_PART = ("sealed_text", "buttons", "epoch", "state", "attempts", "reason", "tried_at", "due_at", "settled_at")


def _storing() -> Prepared:
    """One message with its bubbles, which are given as an array for each of their columns."""
    given = {name: bindparam(name, type_=_message.c[name].type) for name in _OF_MESSAGE}
    same = {"kind": "text", "progress": Progress.PROCESSED, "attempts": 0, "signals": [], "is_country_sure": False}
    stored = insert(_message).values(given | same).returning(_message.c.id).cte("stored")
    arrays = [bindparam(f"parts_{name}", type_=ARRAY(_part.c[name].type, dimensions=1)) for name in _OF_PART]
    bubble = func.unnest(*arrays).table_valued(*_OF_PART, with_ordinality="place", name="bubble").render_derived()
    rows = select(stored.c.id, bindparam("conversation_id"), *(bubble.c[name] for name in _OF_PART)).order_by(bubble.c.place)
    return Prepared(
        insert(_part)
        .from_select(["message_id", "conversation_id", *_OF_PART], rows, include_defaults=False)
        .returning(_part.c.id, _part.c.message_id, _part.c.created_at)
    )


_STORE = _storing()


async def store(quick: Quick) -> None:
    """Write down what was written in this transaction; the bubbles get their ids."""
    for message in quick.info.pop(_WRITTEN, ()):
        given: dict[str, object] = {name: getattr(message, name) for name in _OF_MESSAGE}
        given |= {f"parts_{name}": [getattr(part, name) for part in message.parts] for name in _OF_PART}
        for part, row in zip(message.parts, await fetch(quick, _STORE, given), strict=True):
            part.id, part.message_id, part.created_at = row["id"], row["message_id"], row["created_at"]


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
    return tuple(Bubble(text, _buttons(buttons)) for text, buttons in json.loads(key.open(sealed)))
