"""Who has the turn of a message: taken for a while, given back, or given up to people when it fails again and again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from routing import metrics
from routing.conversation import holding
from routing.conversation.rows import GoneError, lock_with_key
from routing.inbound import reading
from routing.line.leases import LeasedMessage
from routing.line.line import Line
from routing.outbound import outbox
from routing.outbound.answer import say
from routing.store import hot_path
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.database import Database
from routing.store.hot_rows import MessageRow
from routing.store.tables import Message, Progress, Risk, State

MAX_COST = 9
"""Of the tries of one message.  One that failed costs FAILED; one in which the process died costs 1: that is seldom the message's
fault, and people must not get it because machines crash one after the other."""
FAILED = 3
TURN_LEASE = timedelta(seconds=15)
"""A message taken this long ago without an answer was taken by a process that died."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Aside:
    """This message failed too often: people get it, and it holds nobody up."""

    message_id: int


def next_in_line(waiting: Sequence[MessageRow], at: datetime) -> MessageRow | Aside | None:
    """The oldest message, if its turn can begin.  None also when another process has it."""
    if not waiting:
        return None
    first = waiting[0]
    if first.taken_at is not None and at - first.taken_at < TURN_LEASE:
        return None
    return Aside(first.id) if first.attempts >= MAX_COST else first


def as_written(messages: Iterable[MessageRow]) -> list[MessageRow]:
    """Messages that wait together, in the order in which the carrier got them; one without a time keeps its place."""
    found = list(messages)
    timed = iter(sorted((message for message in found if message.sent_at), key=lambda message: (message.sent_at, message.id)))
    return [next(timed) if message.sent_at else message for message in found]


async def lease_next(line: Line, conversation_id: UUID) -> LeasedMessage | None:
    """Take the oldest message without an answer.  One that failed three times is given to people and holds nobody up.

    None also when another process has its turn; should that die, the message can be taken after TURN_LEASE."""
    while isinstance(found := await _lease_next(line, conversation_id), Aside):
        await _set_aside(line, conversation_id, found.message_id)
    return found


async def _lease_next(line: Line, conversation_id: UUID) -> LeasedMessage | Aside | None:
    async with line.store.database.transaction() as connection:
        locked = await hot_path.lock(connection, line.store.vault, conversation_id)
        if locked is None:
            return None
        if locked[0].state == State.ERASED:  # goes with all the rest
            return None
        at, waiting = now(), as_written(await hot_path.waiting_messages(connection, conversation_id))
        found = next_in_line(waiting, at)
        if not isinstance(found, MessageRow):
            return found
        await hot_path.lease_message(connection, found.id, at)
        leased = replace(found, taken_at=at)
        return await reading.unseal(line, connection, *locked, [leased, *waiting[1:]])


async def release(database: Database, leased: LeasedMessage, *, cost: int) -> None:
    """It can be taken again at once: the turn failed, or waits for more, or for the database (which costs nothing)."""
    async with database.connection() as connection:
        await hot_path.release_message(connection, leased.message_id, leased.taken_at, cost)


async def _set_aside(line: Line, conversation_id: UUID, message_id: int) -> None:
    async with line.store.database.begin() as session:
        try:
            conversation, key = await lock_with_key(session, line.store.vault, conversation_id)
        except GoneError:
            return
        message = await session.get(Message, message_id)
        if message is None or not message.is_waiting or message.attempts < MAX_COST:
            return
        message.progress = Progress.ASIDE
        log.error("message_set_aside", message_id=message_id)
        metrics.turns.labels("aside").inc()
        await holding.flag(session, conversation, Risk.HIGH, ["could_not_process"], message_id)
        await announce(session, "conversation", conversation_id)
        if conversation.state == State.WITH_STAFF:
            return
        is_news = conversation.state != State.WAITING
        await holding.wait_for_staff(session, conversation)
        if is_news:
            channel = line.channels.get(conversation.channel)
            say(line.library, channel, session, conversation, key, "model_down", {}, message.language_hint)
            outbox.dispatch(line.sends, session, conversation_id)
