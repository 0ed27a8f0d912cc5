"""The path of a message through PostgreSQL: statements of sql/*.sql, on a connection of asyncpg, with frozen rows.

Only receiving, answering and sending know of it (docs/decisions/0023); all else has SQLAlchemy's sessions, `Database.begin`.
A connection comes from `Database.transaction`, or from `Database.connection` for one statement alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import aiosql
from asyncpg import Connection

from routing.store.hot_rows import (
    BubbleRow,
    ConversationRow,
    EditedMessage,
    Judgement,
    MessageRow,
    MovedMessage,
    NewAnswer,
    NewMessage,
    Settled,
    SpokenBubble,
    TurnEnd,
)
from routing.store.periods import KeyLostError
from routing.store.sealing import PersonKey, Vault
from routing.store.tables import Author, Progress

SQL: Any = aiosql.from_path(Path(__file__).parent / "sql", "asyncpg")
"""The statements by their names; `.sql` of each is its text."""
_OF_CONVERSATION = tuple(field.name for field in fields(ConversationRow))


def _unsealed(vault: Vault, row: Mapping[str, Any]) -> tuple[ConversationRow, PersonKey]:
    conversation = ConversationRow(**{name: row[name] for name in _OF_CONVERSATION})
    return conversation, vault.unwrap(conversation.person_id, row["wrapped_key"])


async def lock(connection: Connection, vault: Vault, conversation_id: UUID) -> tuple[ConversationRow, PersonKey] | None:
    """Lock a conversation until the transaction ends; None when it was erased."""
    row = await SQL.lock_by_id(connection, conversation_id=conversation_id)
    return _unsealed(vault, row) if row else None


async def lock_or_create(connection: Connection, vault: Vault, channel: str, address: str) -> tuple[ConversationRow, PersonKey]:
    """Lock the conversation with an address until the transaction ends, which keeps the order in which messages came.

    It is made when the address writes for the first time; two first messages make one conversation."""
    row = await _find(connection, vault, channel, address)
    if not row:
        for number in vault.address_locks(channel, address):
            await SQL.lock_address(connection, number=number)
        vault.periods.look()  # another router may have put the address under a key that is new to this one
        row = await _find(connection, vault, channel, address)
    if not row:
        await _create(connection, vault, channel, address)
        row = await _find(connection, vault, channel, address)
    assert row is not None  # made or found, and locked
    return _unsealed(vault, row)


async def _find(connection: Connection, vault: Vault, channel: str, address: str) -> Mapping[str, Any] | None:
    hashes = vault.address_hashes(channel, address)
    row: Mapping[str, Any] | None = await SQL.lock_by_address(connection, channel=channel, address_hashes=hashes)
    return row


async def _create(connection: Connection, vault: Vault, channel: str, address: str) -> None:
    """Under the newest key.  Raises KeyLostError when all that are in the folder are closed: then it is the wrong folder."""
    for _ in range(2):
        if await _create_in_period(connection, vault, channel, address):
            return
        await SQL.note_period(connection, period_id=vault.periods.current.id)
        vault.periods.look()
    if not await _create_in_period(connection, vault, channel, address):
        raise KeyLostError("no key in the folder may be used to wrap")


async def _create_in_period(connection: Connection, vault: Vault, channel: str, address: str) -> bool:
    """False when this database does not know the period, or has closed it."""
    person_id = uuid4()
    key, wrapped_key = vault.new_key(person_id)
    made = await SQL.create_conversation(
        connection,
        conversation_id=uuid4(),
        person_id=person_id,
        period_id=vault.periods.current.id,
        wrapped_key=wrapped_key,
        channel=channel,
        address_hash=vault.address_hash(channel, address),
        sealed_address=key.seal(address),
    )
    return made is not None


async def update_conversation(connection: Connection, row: ConversationRow) -> None:
    """Write down what a message or its turn changed in a locked conversation."""
    await SQL.update_conversation(connection, row=row)


async def store_message(connection: Connection, conversation_id: UUID, message: NewMessage, at: datetime) -> MessageRow | None:
    """Store what a writer sent, leased for its turn from `at` on unless others wait before it; None when it is a repeat."""
    row = await SQL.store_message(connection, conversation_id=conversation_id, message=message, at=at)
    return MessageRow(**row) if row else None


async def find_message(connection: Connection, conversation_id: UUID, provider_hash: bytes) -> EditedMessage | None:
    row = await SQL.find_message(connection, conversation_id=conversation_id, provider_hash=provider_hash)
    return EditedMessage(**row) if row else None


async def edit_message(
    connection: Connection, message_id: int, sealed_text: bytes | None, sealed_before: bytes, edited_at: datetime
) -> None:
    """Give a message its new text; its turn comes again."""
    texts = {"sealed_text": sealed_text, "sealed_before": sealed_before}
    await SQL.edit_message(connection, message_id=message_id, **texts, edited_at=edited_at)


async def count_campaign(connection: Connection, name: str, other: str, prefix: str, max_codes: int) -> None:
    """Count one more under `name`, or under `other` when there are `max_codes` names with this prefix already."""
    await SQL.count_campaign(connection, name=name, other=other, prefix=prefix, max_codes=max_codes)


async def waiting_messages(connection: Connection, conversation_id: UUID) -> list[MessageRow]:
    """Messages of a locked conversation whose turn is still to come, as they arrived."""
    return [MessageRow(**row) async for row in SQL.waiting_messages(connection, conversation_id=conversation_id)]


async def lease_message(connection: Connection, message_id: int, at: datetime) -> None:
    """Take a message's turn from `at` on."""
    await SQL.lease_message(connection, message_id=message_id, at=at)


async def release_message(connection: Connection, message_id: int, taken_at: datetime, cost: int) -> None:
    """Give a lease back, if it is still ours; `cost` is what the failed turn counts as."""
    await SQL.release_message(connection, message_id=message_id, taken_at=taken_at, cost=cost)


async def last_answer(connection: Connection, conversation_id: UUID) -> str | None:
    """The key of what the assistant said last."""
    answer: str | None = await SQL.last_answer(connection, conversation_id=conversation_id)
    return answer


async def was_said(connection: Connection, conversation_id: UUID, answer: str) -> bool:
    return bool(await SQL.was_said(connection, conversation_id=conversation_id, answer=answer))


async def waiting_before(connection: Connection, conversation_id: UUID, live_after: datetime, seen_after: datetime) -> int | None:
    """How many wait before this conversation; None when no member of staff is on."""
    before: int | None = await SQL.waiting_before(
        connection, conversation_id=conversation_id, live_after=live_after, seen_after=seen_after
    )
    return before


async def finish_turn(
    connection: Connection,
    conversation_id: UUID,
    message_id: int,
    also: Sequence[int],
    taken_at: datetime,
    *,
    is_read: bool = True,
) -> TurnEnd | None:
    """Note that a leased message, and those `also` in its turn, have had it; None when another process took it over.

    What the model could not read is read later: routing/inbound/late.py.

    Called after the lock, in a statement of its own: a statement sees what was committed before it began."""
    turn: dict[str, Any] = {"message_id": message_id, "message_ids": [message_id, *also], "taken_at": taken_at}
    turn["progress"] = Progress.PROCESSED if is_read else Progress.UNREAD
    row = await SQL.finish_turn(connection, conversation_id=conversation_id, **turn)
    return TurnEnd(**row) if row else None


async def store_understanding(connection: Connection, message_id: int, judged: Judgement) -> None:
    await SQL.store_understanding(connection, message_id=message_id, judged=judged)


async def forget_text(connection: Connection, message_id: int) -> None:
    """Drop the text of a message that was a safe word."""
    await SQL.forget_text(connection, message_id=message_id)


async def order_erasure(connection: Connection, conversation_id: UUID) -> None:
    """Have a writer erased: routing/conversation/erasure.py carries it out."""
    await SQL.order_erasure(connection, conversation_id=conversation_id)


async def move_message(connection: Connection, message_id: int, conversation_id: UUID, moved: MovedMessage) -> None:
    """Give a message whose turn is still to come to another conversation, under the key of which it was sealed anew."""
    await SQL.move_message(connection, message_id=message_id, conversation_id=conversation_id, moved=moved)


async def raise_alert(connection: Connection, conversation_id: UUID, message_id: int, level: str, reasons: Sequence[str]) -> bool:
    """Put a conversation before staff; False when an alert of this level has not been seen yet."""
    alert = {"message_id": message_id, "level": level, "reasons": reasons}
    return await SQL.raise_alert(connection, conversation_id=conversation_id, **alert) is not None


async def notify(connection: Connection, channel: str, payload: str) -> None:
    """Tell whoever listens, when the transaction commits."""
    await SQL.notify(connection, channel=channel, payload=payload)


async def last_bubbles(connection: Connection, conversation_id: UUID) -> list[SpokenBubble]:
    """What the assistant said last."""
    return [SpokenBubble(**row) async for row in SQL.last_bubbles(connection, conversation_id=conversation_id)]


async def store_answer(connection: Connection, conversation_id: UUID, epoch: int, said: NewAnswer) -> list[BubbleRow]:
    """Queue what the assistant says.  `epoch` is the conversation's: when that rises before a bubble goes, it is dropped."""
    bubbles = {"sealed_texts": [text for text, _ in said.bubbles], "sealed_buttons": [buttons for _, buttons in said.bubbles]}
    stored = SQL.store_answer(connection, conversation_id=conversation_id, said=said, epoch=epoch, **bubbles)
    return [BubbleRow(**row, author=Author.ASSISTANT, answer=said.answer) async for row in stored]


async def open_bubbles(connection: Connection, conversation_id: UUID) -> list[BubbleRow]:
    """Bubbles of a locked conversation without an end, oldest first."""
    return [BubbleRow(**row) async for row in SQL.open_bubbles(connection, conversation_id=conversation_id)]


async def claim_bubble(connection: Connection, bubble_id: int, at: datetime) -> None:
    """A bubble of a locked conversation goes to the carrier now."""
    await SQL.claim_bubble(connection, bubble_id=bubble_id, at=at)


async def drop_bubbles(connection: Connection, bubble_ids: Sequence[int], at: datetime) -> None:
    """Bubbles that lost the floor do not go."""
    await SQL.drop_bubbles(connection, bubble_ids=bubble_ids, at=at)


async def provider_ids(connection: Connection, conversation_id: UUID) -> list[bytes]:
    """All that the carrier has of a conversation, sealed."""
    return [row["sealed_provider_id"] async for row in SQL.provider_ids(connection, conversation_id=conversation_id)]


async def settle_sent(  # noqa: PLR0913, PLR0917  # what is known of one try
    connection: Connection,
    bubble_id: int,
    tried_at: datetime,
    state: str,
    provider_hash: bytes | None,
    sealed_provider_id: bytes,
    at: datetime,
    wait_until: datetime | None,
) -> Settled | None:
    """The carrier took a bubble.  Those behind it wait until `wait_until`, if any, for the report that it arrived.

    None when somebody else has settled this try."""
    found = {"provider_hash": provider_hash, "sealed_provider_id": sealed_provider_id}
    times = {"tried_at": tried_at, "at": at, "wait_until": wait_until}
    row = await SQL.settle_sent(connection, bubble_id=bubble_id, state=state, **found, **times)
    return Settled(**row) if row else None


async def settle_arrived(connection: Connection, provider_hashes: Sequence[bytes], at: datetime) -> Settled | None:
    """A bubble reached the phone; None when it is not known, or was settled before."""
    row = await SQL.settle_arrived(connection, provider_hashes=provider_hashes, at=at)
    return Settled(**row) if row else None


async def unread_conversations(connection: Connection, since: datetime, at_most: int) -> list[UUID]:
    """Conversations with messages that the model has not read."""
    rows = SQL.unread_conversations(connection, since=since, at_most=at_most)
    return [row["conversation_id"] async for row in rows]


async def unread_messages(connection: Connection, conversation_id: UUID, since: datetime) -> list[MessageRow]:
    """Messages of a locked conversation that the model has not read, as they arrived."""
    rows = SQL.unread_messages(connection, conversation_id=conversation_id, since=since)
    return [MessageRow(**row) async for row in rows]


async def finish_reading(
    connection: Connection, conversation_id: UUID, message_id: int, also: Sequence[int], taken_at: datetime
) -> bool | None:
    """Note that a leased message, and those `also` read with it, are read; None when they were edited or others read them.

    True when nothing newer of the conversation was read."""
    read = {"message_id": message_id, "message_ids": [message_id, *also], "taken_at": taken_at}
    row = await SQL.finish_reading(connection, conversation_id=conversation_id, **read)
    return row["is_newest"] if row else None


async def give_up_reading(connection: Connection, before: datetime) -> int:
    """Leave what came until then to people; how many messages that are."""
    return len([row async for row in SQL.give_up_reading(connection, before=before)])
