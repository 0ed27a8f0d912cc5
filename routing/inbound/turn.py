"""One message through its turn: understand, decide, answer, hand over.  Runs alone for its conversation, in order."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from uuid import UUID

import structlog
from sqlalchemy import ARRAY, BigInteger, all_, any_, bindparam, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from routing import metrics
from routing.conversation import budget, erasure, holding
from routing.conversation.questions import open_question
from routing.conversation.rows import GoneError, keep, lock, lock_with_key, opened_quickly
from routing.inbound import reading, shorthand
from routing.inbound.decision import Effect
from routing.inbound.limits import BURST_PAUSE, FLOOD
from routing.inbound.replies import COUNTRY_UNKNOWN
from routing.inbound.situation import IncomingFacts, Situation
from routing.inbound.triage import decide
from routing.line.leases import LeasedMessage
from routing.line.line import Line
from routing.outbound import outbox, sender
from routing.outbound.answer import say
from routing.ports.model import ModelError, Turn
from routing.ports.places import Place
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.database import Prepared, Quick, fetch
from routing.store.outage import is_away, until_stored
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Conversation, Message, Part, Progress, Risk, State

MAX_COST = 9
"""Of the tries of one message.  One that failed costs FAILED; one in which the process died costs 1: that is seldom the message's
fault, and people must not get it because machines fall in a row."""
FAILED = 3
TURN_LEASE = timedelta(seconds=15)
"""A message taken this long ago without an answer was taken by a process that died."""
ANSWER_WITHIN_S = 10.0
"""How long the database may be away between the model's answer and ours; after that the model is asked again."""
MODEL_IS_SLOW_S = 0.7
"""After this long without an answer staff see the message as not yet understood: danger may be in it."""
SILENCING = frozenset({Effect.STOP, Effect.LOCK, Effect.ERASE})
"""What was written before such an order is not sent after it."""
_SURE_OF_LANGUAGE = 0.6

log = structlog.get_logger(__name__)


async def begin(line: Line, quick: Quick, conversation: Conversation, key: PersonKey, message: Message) -> Callable[[], None]:
    """What to do once the new message is committed: its turn, or that of those before it.

    The model is asked meanwhile.  Should the commit fail, the carrier repeats the message and the model reads it again."""
    if message.taken_at is None:
        return partial(line.turns.poke, conversation.id)
    read = await reading.lease_message(line, quick, conversation, key, [message])
    if read.text and line.turns.has_room:
        asked = asyncio.ensure_future(line.model.turn(read.question))
        asked.add_done_callback(lambda done: done.cancelled() or done.exception())  # after a failed commit nobody looks
        read = replace(read, asked=asked)
    return partial(line.turns.poke, conversation.id, read)


async def take_turns(line: Line, conversation_id: UUID, taken: LeasedMessage | None = None) -> None:
    """Every message of the conversation that waits for its turn, oldest first."""
    taken = taken or await _take_next(line, conversation_id)
    while taken is not None:
        started = time.monotonic()
        try:
            turn = await _understand(line, conversation_id, taken)
            if taken.hold_s > 0 and not _is_danger(turn):
                await _let_go(line, taken, cost=0)
                line.turns.poke(conversation_id, after_s=taken.hold_s)
                return
            outcome, is_more = await until_stored(partial(_answer, line, conversation_id, taken, turn), ANSWER_WITHIN_S)
        except Exception as error:
            await _let_go(line, taken, cost=0 if is_away(error) else FAILED)
            raise
        metrics.turns.labels(outcome).inc()
        metrics.turn_seconds.observe(time.monotonic() - started)
        taken = await _take_next(line, conversation_id) if is_more else None


async def _take_next(line: Line, conversation_id: UUID) -> LeasedMessage | None:
    """The oldest message without an answer.  One that failed three times is given to people and holds nobody up.

    None also when another process has its turn; should that die, the message can be taken after TURN_LEASE."""
    async with line.store.database.begin() as session:
        try:
            conversation, key = await lock_with_key(session, line.store.vault, conversation_id)
        except GoneError:
            return None
        found = await session.scalars(
            select(Message).where(Message.conversation_id == conversation_id, Message.is_waiting).order_by(Message.id)
        )
        waiting = as_written(found)
        for place, message in enumerate(waiting):
            if message.taken_at is not None and now() - message.taken_at < TURN_LEASE:
                return None
            if message.attempts >= MAX_COST:
                await _set_aside(line, session, conversation, key, message)
                continue
            message.attempts += 1
            message.taken_at = now()
            return await reading.lease_message(line, session, conversation, key, waiting[place:])
    return None


def as_written(messages: Iterable[Message]) -> list[Message]:
    """Messages that wait together, in the order in which the carrier got them; one without a time keeps its place."""
    found = list(messages)
    timed = iter(sorted((message for message in found if message.sent_at), key=lambda message: (message.sent_at, message.id)))
    return [next(timed) if message.sent_at else message for message in found]


async def _let_go(line: Line, taken: LeasedMessage, *, cost: int) -> None:
    """It can be taken again at once: the turn failed, or waits for more, or for the database (which costs nothing)."""
    async with line.store.database.begin() as session:
        is_ours = (Message.id == taken.message_id, Message.taken_at == taken.taken_at)
        await session.execute(update(Message).where(*is_ours).values(taken_at=None, attempts=Message.attempts - 1 + cost))


def _is_danger(turn: Turn | None) -> bool:
    return turn is not None and turn.understanding.risk.level == Risk.IMMEDIATE


async def _set_aside(line: Line, session: AsyncSession, conversation: Conversation, key: PersonKey, message: Message) -> None:
    message.progress = Progress.ASIDE
    log.error("message_set_aside", message_id=message.id)
    metrics.turns.labels("aside").inc()
    await holding.flag(session, conversation, Risk.HIGH, ["could_not_process"], message.id)
    await announce(session, "conversation", conversation.id)
    if conversation.state != State.WITH_STAFF:
        is_news = conversation.state != State.WAITING
        await holding.wait_for_staff(session, conversation)
        if is_news:
            say(line, session, conversation, key, "model_down", {})
            outbox.dispatch(line, session, conversation.id)


async def _understand(line: Line, conversation_id: UUID, read: LeasedMessage) -> Turn | None:
    """The model's answer, or None when there is nothing to read or it fails.  A slow model is shown to staff meanwhile."""
    if not read.text:
        return None
    with metrics.model_seconds.time():
        asking = read.asked or asyncio.ensure_future(line.model.turn(read.question))
        try:
            done, _ = await asyncio.wait({asking}, timeout=MODEL_IS_SLOW_S)
            if not done:
                await _show_unjudged(line, conversation_id, read.message_id)
            return await asking
        except ModelError as error:
            log.warning("model_failed", conversation_id=str(conversation_id), reason=str(error))
            return None
        finally:
            asking.cancel()


async def _show_unjudged(line: Line, conversation_id: UUID, message_id: int) -> None:
    async with line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        await holding.flag(session, conversation, Risk.HIGH, ["model_slow"], message_id)


async def _answer(line: Line, conversation_id: UUID, read: LeasedMessage, turn: Turn | None) -> tuple[str, bool]:
    """Write understanding, decision and replies in one transaction.

    Returns what happened, as a metric's label, and whether more messages wait; who comes later takes its turn by itself."""
    async with line.store.database.quickly() as quick:
        try:
            conversation, key = await opened_quickly(quick, line.store.vault, conversation_id)
        except GoneError:
            return "gone", False
        found = await _end(quick, conversation_id, key, read, turn)
        if found is None:
            return "overtaken", True
        if read.also:
            await fetch(quick, _END_ALSO, {"also": read.also})
        if turn is not None:
            _note_understanding(line, conversation, key, turn, read)
        situation = await _situation(line, quick, conversation, key, found)
        decision = decide(situation, _heard(read, turn, found))
        conversation.country = decision.country or conversation.country
        if decision.level is not Risk.ROUTINE:
            await holding.flag(quick, conversation, decision.level, decision.reasons, read.message_id)
        if decision.escalates:
            await holding.wait_for_staff(quick, conversation)
        conversation.epoch += decision.effect in SILENCING
        await _take_effect(line, quick, conversation, key, read, decision.effect)
        for reply in decision.replies:
            say(line, quick, conversation, key, reply.answer, reply.params)
        await sender.begin(line, quick, conversation, key, is_idle=not found.is_sending)
        await keep(quick, conversation)
        await announce(quick, "conversation", conversation.id)
    if decision.effect is Effect.ERASE:
        await erasure.order(line, conversation_id)
    if turn is None and read.text:
        return "model_down", found.is_more
    return "handed_over" if decision.escalates else "answered", found.is_more


@dataclass(frozen=True, slots=True)
class _Found:
    """What else the conversation holds at the moment in which the turn ends."""

    country: str | None
    """Where the point on the map lies that came instead of words."""
    is_country_sure: bool
    is_followed: bool
    """The writer has sent more since."""
    is_more: bool
    """Other messages wait for their turn, also older ones that were edited."""
    is_sending: bool
    """Bubbles are on their way still."""
    last_answer: str | None


_message, _other, _part = Message.metadata.tables["message"], aliased(Message), aliased(Part)
_UNDERSTOOD = ("language", "intent", "intent_confidence", "risk", "risk_confidence", "signals", "sealed_entities")


def _ending(*columns: str) -> Prepared:
    """The message had its turn; `columns` are given, whatever else stays."""
    waits = exists().where(_other.conversation_id == bindparam("whose"), _other.is_waiting, _other.author == Author.WRITER)
    own = bindparam("own", type_=ARRAY(BigInteger))
    return Prepared(
        update(_message)
        .where(Message.id == bindparam("which"), Message.is_waiting, Message.taken_at == bindparam("taken"))
        .values(progress=Progress.PROCESSED, **{name: bindparam(name) for name in columns})
        .returning(
            Message.country,
            Message.is_country_sure,
            waits.where(_other.id > bindparam("last")).label("is_followed"),
            waits.where(_other.id != all_(own)).label("is_more"),
            exists().where(_part.conversation_id == bindparam("whose"), _part.is_open).label("is_sending"),
            shorthand.LAST_ANSWER.scalar_subquery().label("last_answer"),
        )
    )


_END, _END_UNDERSTOOD = _ending(), _ending(*_UNDERSTOOD)
_END_ALSO = Prepared(
    update(_message).where(_message.c.id == any_(bindparam("also", type_=ARRAY(BigInteger)))).values(progress=Progress.PROCESSED)
)


async def _end(quick: Quick, conversation_id: UUID, key: PersonKey, read: LeasedMessage, turn: Turn | None) -> _Found | None:
    """Write down that the message had its turn, and what was understood.  None when another process has taken it.

    After the lock, in a statement of its own: a statement sees what was committed before it began."""
    own = (read.message_id, *read.also)
    given = {"whose": conversation_id, "which": read.message_id, "taken": read.taken_at, "own": own, "last": max(own)}
    if turn is None:
        rows = await fetch(quick, _END, given)
    else:
        rows = await fetch(quick, _END_UNDERSTOOD, {**given, **_understood(key, turn)})
    return _Found(**rows[0]) if rows else None


def _understood(key: PersonKey, turn: Turn) -> dict[str, object]:
    """Of _UNDERSTOOD."""
    heard = turn.understanding
    named = [[entity.entity, entity.value] for entity in heard.entities]
    return {
        "language": heard.language.code,
        "intent": heard.intent.name,
        "intent_confidence": heard.intent.confidence,
        "risk": heard.risk.level,
        "risk_confidence": heard.risk.confidence,
        "signals": heard.risk.signals,
        "sealed_entities": key.seal(json.dumps(named)) if named else None,
    }


def _note_understanding(line: Line, conversation: Conversation, key: PersonKey, turn: Turn, read: LeasedMessage) -> None:
    """ERASE and the like, which people type as they are printed, change no language."""
    heard = turn.understanding
    if not read.question.is_watched_only:
        conversation.summary = None
    conversation.sealed_known = key.seal(json.dumps(turn.slots)) if turn.slots else None
    if heard.language.code in line.library.languages:
        is_surer = heard.language.confidence >= _SURE_OF_LANGUAGE
        if conversation.language is None or (is_surer and read.keyword is None):
            conversation.language, conversation.language_confidence = heard.language.code, heard.language.confidence
            conversation.script = heard.language.script
    country = turn.slots.get("country")
    if isinstance(country, str) and len(country) == 2:
        conversation.country = country


async def _situation(line: Line, quick: Quick, conversation: Conversation, key: PersonKey, found: _Found) -> Situation:
    return Situation(
        state=State(conversation.state),
        risk=Risk(conversation.risk),
        is_stopped=conversation.stopped_at is not None,
        is_locked=conversation.locked_at is not None,
        asked=open_question(conversation),
        is_safe_asked=conversation.safe_asked_at is not None,
        has_more=conversation.sealed_more is not None,
        has_said=found.last_answer is not None,
        is_offered=conversation.risk != Risk.ROUTINE,
        country=conversation.country,
        lacks_facts=await _lacks_facts(line, quick, conversation),
        is_muted=budget.is_muted(conversation, now()),
        is_flooding=_is_flooding(line, conversation, key),
        is_flood_known=FLOOD in conversation.reasons,
        said_just_now=found.last_answer if _is_burst(conversation) else None,
    )


async def _lacks_facts(line: Line, quick: Quick, conversation: Conversation) -> bool:
    if conversation.country is None or conversation.country in line.library.facts.countries:
        return False
    return not await shorthand.was_said(quick, conversation.id, COUNTRY_UNKNOWN)


def _is_flooding(line: Line, conversation: Conversation, key: PersonKey) -> bool:
    address = key.open(conversation.sealed_address) if conversation.sealed_address else ""
    return budget.is_over(conversation, line.units_a_day, now()) or line.influx.is_over(conversation.channel, address)


def _is_burst(conversation: Conversation) -> bool:
    return conversation.last_out_at is not None and now() - conversation.last_out_at < BURST_PAUSE


def _heard(read: LeasedMessage, turn: Turn | None, found: _Found) -> IncomingFacts:
    return IncomingFacts(
        has_text=bool(read.text),
        keyword=read.keyword,
        turn=turn,
        chosen=read.short.chosen,
        answer=read.short.answer,
        until=read.short.until,
        is_safe_word=read.short.is_safe_word,
        is_new_word=read.short.is_new_word,
        erases_by_word=read.short.erases_by_word,
        is_answered_by_carrier=read.is_answered_by_carrier,
        place=Place(found.country, found.is_country_sure) if found.country else None,
        is_followed=found.is_followed,
    )


_FORGET_TEXT = Prepared(update(_message).where(_message.c.id == bindparam("which")).values(sealed_text=None))


async def _take_effect(
    line: Line, quick: Quick, conversation: Conversation, key: PersonKey, read: LeasedMessage, effect: Effect | None
) -> None:
    match effect:
        case Effect.STOP:
            conversation.stopped_at = now()
        case Effect.START:
            conversation.stopped_at = None
        case Effect.SEND_MORE if conversation.sealed_more and conversation.state != State.WITH_STAFF:
            bubbles = outbox.open_more(key, conversation.sealed_more)
            outbox.write(quick, conversation, key, bubbles[:1], author=Author.ASSISTANT, answer="more")
            conversation.sealed_more = outbox.seal_more(key, bubbles[1:])
        case Effect.SEND_AGAIN if conversation.state != State.WITH_STAFF:
            await outbox.repeat_last(quick, conversation, key)
        case Effect.SET_SAFE_WORD:
            conversation.safe_word_hash = shorthand.hash_of_word(line.store.vault, conversation, read.text)
            await fetch(quick, _FORGET_TEXT, {"which": read.message_id})
        case Effect.LOCK:
            conversation.locked_at = now()
        case Effect.UNLOCK:
            conversation.locked_at = None
        case Effect.MAY_WRITE:
            today = line.times.until("today", conversation.country, now())
            conversation.safe_until, conversation.asked = read.short.until or today, None
        case Effect.MAY_NOT_WRITE:
            conversation.safe_until, conversation.asked = None, None
