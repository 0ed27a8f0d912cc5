"""Messages that came while the model hung or was gone: read when it is back, for staff alone.

The writer has been told that people are alerted.  Nothing is sent and the dialogue stays where it is, whatever is read:
hours later another may hold the phone (docs/decisions/0039)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from asyncpg import Connection

from routing import metrics
from routing.conversation import flags
from routing.conversation.update import ConversationUpdate
from routing.inbound import reading
from routing.inbound.triage import MODEL_DOWN, judged
from routing.inbound.understanding import country_said, judgement_of, language_heard
from routing.line.leases import LeasedMessage
from routing.line.line import Line
from routing.line.runner import Runner
from routing.ports.model import ModelError, Turn
from routing.store import hot_path
from routing.store.changes import CHANNEL, payload
from routing.store.clock import now
from routing.store.hot_rows import ConversationRow, MessageRow
from routing.store.tables import Risk, State

READ_LATE = "read_late"
MAX_AGE = timedelta(hours=24)
"""What is older is left to people, who were told of it when it came."""
CONVERSATIONS_AT_ONCE = 100
ROUND_S = 15.0
"""A round ends then, within the lease under which one router does it; the next one goes on."""
PATIENCE_S = 1.0
"""How long one reading lets turns of living writers go first."""
PAUSE, MAX_PAUSES = timedelta(minutes=1), 10
"""After a reading that did not end, times its failures: the model is gone again, or cannot bear this message."""
log = structlog.get_logger(__name__)


async def run(line: Line) -> None:
    """Read what waits, one message at a time, until nothing does, the round is over, or the model fails."""
    ends, since = time.monotonic() + ROUND_S, now() - MAX_AGE
    async with line.store.database.transaction() as connection:
        too_old = await hot_path.give_up_reading(connection, since)
        waiting = await hot_path.unread_conversations(connection, since, CONVERSATIONS_AT_ONCE)
    if too_old:
        log.warning("messages_never_read", count=too_old)
        metrics.read_late.labels("too_old").inc(too_old)
    if not waiting or not await line.model.is_ready():
        return
    for conversation_id in waiting:
        while time.monotonic() < ends and not line.turns.is_ending and (leased := await lease(line, conversation_id)) is not None:
            await _let_others_first(line.turns)
            try:
                turn = await line.model.turn(leased.question) if leased.text else None
            except ModelError as error:
                log.warning("model_failed", conversation_id=str(conversation_id), reason=str(error))
                return
            await store(line, leased, turn)


async def _let_others_first(turns: Runner[LeasedMessage]) -> None:
    try:
        async with asyncio.timeout(PATIENCE_S):
            await turns.until_idle(0)
    except TimeoutError:
        return


async def lease(line: Line, conversation_id: UUID) -> LeasedMessage | None:
    """Take the next message to be read.  None also when another process reads in this conversation, or when it is erased."""
    async with line.store.database.transaction() as connection:
        locked = await hot_path.lock(connection, line.store.vault, conversation_id)
        if locked is None or locked[0].state == State.ERASED:
            return None
        at = now()
        due = due_of(await hot_path.unread_messages(connection, conversation_id, at - MAX_AGE), at)
        if not due:
            return None
        await hot_path.lease_message(connection, due[0].id, at)
        leased = await reading.unseal(line, connection, *locked, [replace(due[0], taken_at=at), *due[1:]])
    return _watching(leased, due[0], locked[0])


def due_of(unread: Sequence[MessageRow], at: datetime) -> Sequence[MessageRow]:
    """Return the messages from the oldest that may be read now; none while another process has one of them."""
    tried = [(message, at - message.taken_at) if message.taken_at else (message, None) for message in unread]
    if any(since is not None and since < PAUSE for _, since in tried):
        return ()
    rested = [since is None or since >= PAUSE * min(message.attempts, MAX_PAUSES) for message, since in tried]
    return unread[rested.index(True) :] if any(rested) else ()


def _watching(leased: LeasedMessage, message: MessageRow, conversation: ConversationRow) -> LeasedMessage:
    """The model only observes, as when people hold the conversation; a question that we asked later is not answered by it."""
    is_asked_later = conversation.asked_at is None or conversation.asked_at > message.received_at
    asked = None if is_asked_later else leased.question.asked
    question = replace(leased.question, state=State.WITH_STAFF, is_watched_only=True, summary=None, asked=asked)
    return replace(leased, question=question)


async def store(line: Line, leased: LeasedMessage, turn: Turn | None) -> bool:
    """Write down what was read, and tell staff.  False when the message was edited, read by others, or erased meanwhile."""
    async with line.store.database.transaction() as connection:
        locked = await hot_path.lock(connection, line.store.vault, leased.conversation_id)
        if locked is None or locked[0].state == State.ERASED:
            return False
        conversation, key = locked
        is_newest = await hot_path.finish_reading(connection, conversation.id, leased.message_id, leased.also, leased.taken_at)
        if is_newest is None:
            return False
        if turn is not None:
            await hot_path.store_understanding(connection, leased.message_id, judgement_of(turn.understanding, key))
            level, reasons = alarm_of(conversation, turn)
            learnt = learnt_of(conversation, leased, turn, line.library.languages, is_newest=is_newest)
            told = await _tell_staff(connection, conversation, leased, level, reasons)
            await hot_path.update_conversation(connection, replace(replace(conversation, **learnt), **told))
    metrics.read_late.labels(turn.understanding.risk.level if turn else Risk.ROUTINE).inc()
    line.store.changes.changed(leased.conversation_id)
    return True


def alarm_of(conversation: flags.Flagged, turn: Turn) -> tuple[Risk, tuple[str, ...]]:
    """What staff must see of it: as much as of a message that is read at once.

    Nothing when people have closed or returned the conversation since: they have read it themselves."""
    level, reasons = judged(turn)
    if level is Risk.ROUTINE or conversation.state == State.CLOSED or MODEL_DOWN not in conversation.reasons:
        return Risk.ROUTINE, ()
    return level, tuple(dict.fromkeys([*reasons, READ_LATE]))  # flag and model may name the same


def learnt_of(
    conversation: ConversationRow, leased: LeasedMessage, turn: Turn, languages: Sequence[str], *, is_newest: bool
) -> ConversationUpdate:
    """Language and country, unless what the writer has sent since says them better."""
    learnt: ConversationUpdate = {}
    if is_newest or conversation.language is None:
        learnt.update(language_heard(conversation, leased, turn.understanding.language, languages))
    country = country_said(turn)
    if country is not None and (is_newest or conversation.country is None):
        learnt["country"] = country
    return learnt


async def _tell_staff(
    connection: Connection, conversation: ConversationRow, leased: LeasedMessage, level: Risk, reasons: Sequence[str]
) -> ConversationUpdate:
    if level is Risk.ROUTINE:
        return {}
    if await hot_path.raise_alert(connection, conversation.id, leased.message_id, level, reasons):
        metrics.alerts.labels(level).inc()
        await hot_path.notify(connection, CHANNEL, payload("alert", conversation.id, level))
    await hot_path.notify(connection, CHANNEL, payload("queue", conversation.id))
    told = flags.raised(conversation, level, reasons)
    return {**told, **flags.waiting(conversation, now())} if level is Risk.IMMEDIATE else told
