"""One message through its turn: understand, then answer.  Runs alone for its conversation, in order."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

import structlog
from asyncpg import Connection

from knowledge import Library
from routing import metrics, tracing
from routing.conversation import holding
from routing.conversation.flags import heard
from routing.conversation.rows import lock
from routing.inbound import effects, leasing
from routing.inbound.decision import Decision, Effect
from routing.inbound.effects import AssistantMessage
from routing.inbound.facts import facts_of, is_flooding, situation_of
from routing.inbound.inbox import resealed_message
from routing.inbound.replies import COUNTRY_UNKNOWN, STILL_WAITING
from routing.inbound.situation import Waiting
from routing.inbound.triage import SOUNDS_DANGEROUS, decide
from routing.inbound.understanding import after_understanding, is_danger, judgement_of, language_heard
from routing.line.leases import LeasedMessage
from routing.line.line import Line
from routing.outbound import outbox
from routing.outbound.claiming import Next, Wait, claim_next
from routing.outbound.sender import start_sending
from routing.ports.glance import Glance, Seen
from routing.ports.model import ModelError, Turn
from routing.staff import presence
from routing.store import hot_path
from routing.store.changes import CHANNEL, payload
from routing.store.clock import now
from routing.store.hot_rows import BubbleRow, ConversationRow, TurnEnd
from routing.store.outage import is_away, until_stored
from routing.store.sealing import PersonKey, Vault
from routing.store.tables import Risk, State

ANSWER_WITHIN_S = 10.0
"""How long the database may be away between the model's answer and ours; after that the model is asked again."""
MODEL_IS_SLOW_S = 0.7
"""After this long without an answer staff see the message as not yet understood: danger may be in it."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Understood:
    """`turn`: None when there is nothing to read or the model failed."""

    turn: Turn | None
    is_shown: bool = False
    """Danger in its letters was shown to staff while the model was slow; the writer has been told nothing yet."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A turn that is written down.  `outcome` is a metric's label; `has_more`: others of the conversation wait for their turn."""

    outcome: str
    has_more: bool = False
    next: Next = None
    """The first bubble, claimed for the carrier, or when to look for it."""


async def take_turns(line: Line, conversation_id: UUID, leased: LeasedMessage | None = None) -> None:
    """Every message of the conversation that waits for its turn, oldest first."""
    leased = leased or await leasing.lease_next(line, conversation_id)
    while leased is not None:
        with tracing.span("turn", ("message", leased.message_id), leased.question.channel):
            has_more = await _take_turn(line, leased)
        goes_on = has_more and not line.turns.is_ending
        leased = await leasing.lease_next(line, conversation_id) if goes_on else None


async def _take_turn(line: Line, leased: LeasedMessage) -> bool:
    """Returns whether other messages wait; whatever comes later takes its turn by itself."""
    started = time.monotonic()
    try:
        understood = await understand(line, leased)
        if leased.hold_s > 0 and not is_danger(understood.turn):
            await leasing.release(line.store.database, leased, cost=0)
            line.turns.poke(leased.conversation_id, after_s=leased.hold_s)
            return False
        with tracing.span("answer"):
            answered = await until_stored(partial(answer, line, leased, understood), ANSWER_WITHIN_S)
    except Exception as error:
        await leasing.release(line.store.database, leased, cost=0 if is_away(error) else leasing.FAILED)
        raise
    start_sending(line.sends, leased.conversation_id, answered.next)
    if understood.turn is not None and leased.question.chosen is None:  # nothing is read into a button
        line.trial.offer(leased.question.text, understood.turn)
    metrics.turns.labels(answered.outcome).inc()
    metrics.turn_seconds.labels(leased.question.channel).observe(time.monotonic() - started)
    return answered.has_more


async def understand(line: Line, leased: LeasedMessage) -> Understood:
    """The model's answer.  A slow model is shown to staff meanwhile."""
    is_shown = False
    if not leased.text:
        return Understood(None)
    with metrics.model_seconds.time(), tracing.span("ask model"):
        asking = asyncio.ensure_future(line.model.turn(leased.question))
        try:
            done, _ = await asyncio.wait({asking}, timeout=MODEL_IS_SLOW_S)
            if not done:
                is_shown = await _show_unjudged(line, leased)
            turn = await asking
        except ModelError as error:
            tracing.failed(error)
            log.warning("model_failed", conversation_id=str(leased.conversation_id), reason=str(error))
            return Understood(None, is_shown)
        finally:
            asking.cancel()
    metrics.intent_confidence.observe(turn.understanding.intent.confidence)
    return Understood(turn, is_shown)


async def _show_unjudged(line: Line, leased: LeasedMessage) -> bool:
    """Return whether danger was shown that staff had not been alerted to before."""
    is_danger = _glance(line.glance, leased).is_acute  # the model still reads: only what is nearly sure rings before it has
    level, reasons = (Risk.IMMEDIATE, ["model_slow", SOUNDS_DANGEROUS]) if is_danger else (Risk.HIGH, ["model_slow"])
    async with line.store.database.begin() as session:
        conversation = await lock(session, leased.conversation_id)
        is_news = is_danger and conversation.risk != Risk.IMMEDIATE
        await holding.flag(session, conversation, level, reasons, leased.message_id)
    return is_news


def _glance(glance: Glance, leased: LeasedMessage) -> Seen:
    """What a message tells that the model has not read."""
    return glance.see(leased.text, leased.question.language)


async def answer(line: Line, leased: LeasedMessage, understood: Understood) -> Answered:
    """Write understanding, decision and replies in one transaction, and claim the first bubble."""
    turn = understood.turn
    async with line.store.database.transaction() as connection:
        locked = await hot_path.lock(connection, line.store.vault, leased.conversation_id)
        if locked is None:
            return Answered("gone")
        conversation, key = locked
        end = await _finish(connection, leased, is_read=turn is not None or not leased.text)
        if end is None:
            return Answered("overtaken", has_more=True)
        if turn is not None:
            await hot_path.store_understanding(connection, leased.message_id, judgement_of(turn.understanding, key))
            update = after_understanding(conversation, leased, turn, line.library.languages, key)
            conversation = replace(conversation, **update)
        seen = _glance(line.glance, leased) if turn is None and leased.text else None
        if seen is not None:
            conversation = replace(conversation, **language_heard(conversation, leased, seen.language, line.library.languages))
        lacks_facts = await _lacks_facts(line.library, connection, conversation)
        floods = is_flooding(line.units_a_day, line.message_rate, conversation, key)
        waiting = await _waiting(connection, conversation, turn, end.last_answer)
        situation = situation_of(conversation, end, lacks_facts=lacks_facts, is_flooding=floods, waiting=waiting)
        if understood.is_shown:  # by us, a moment ago: to the writer the danger is news
            situation = replace(situation, risk=Risk.HIGH)
        decision = decide(situation, facts_of(leased, turn, end, seen))
        await _tell_staff(connection, conversation, leased, decision)
        conversation, bubbles = await _carry_out(line, connection, conversation, key, leased, decision)
        found = await _claim(line, connection, conversation, key, bubbles, is_sending=end.is_sending)
        await hot_path.update_conversation(connection, conversation)
        if decision.effect is Effect.ERASE:
            await _order_erasure(connection, line.store.vault, conversation, key, leased.message_id)
    line.store.changes.changed(conversation.id)
    return Answered(_outcome(leased, turn, decision), end.has_more, found)


async def _finish(connection: Connection, leased: LeasedMessage, *, is_read: bool) -> TurnEnd | None:
    turn = (leased.conversation_id, leased.message_id, leased.also, leased.taken_at)
    return await hot_path.finish_turn(connection, *turn, is_read=is_read)


def _outcome(leased: LeasedMessage, turn: Turn | None, decision: Decision) -> str:
    if turn is None and leased.text:
        return "model_down"
    return "handed_over" if decision.escalates else "answered"


async def _lacks_facts(library: Library, connection: Connection, conversation: ConversationRow) -> bool:
    if conversation.country is None or conversation.country in library.facts.countries:
        return False
    return not await hot_path.was_said(connection, conversation.id, COUNTRY_UNKNOWN)


async def _waiting(
    connection: Connection, conversation: ConversationRow, turn: Turn | None, last_answer: str | None
) -> Waiting | None:
    """Looked up only where it is said.  What can be done meanwhile is not said twice in a row."""
    if conversation.state != State.WAITING or turn is None or all(reply.answer != STILL_WAITING for reply in turn.replies):
        return None
    at = now()
    before = await hot_path.waiting_before(connection, conversation.id, at - presence.GONE_AFTER, at - presence.AWAY_AFTER)
    if before is not None:
        return Waiting(is_staff_on=True, before=before)
    is_told = last_answer != "waiting_meanwhile" and await hot_path.was_said(connection, conversation.id, "waiting_nobody")
    return Waiting(is_staff_on=False, is_told=is_told)


async def _tell_staff(connection: Connection, conversation: ConversationRow, leased: LeasedMessage, decision: Decision) -> None:
    """Raise the alert, and put the conversation into the queue; `conversation` is as it was before the decision."""
    if decision.level is not Risk.ROUTINE and await hot_path.raise_alert(
        connection, conversation.id, leased.message_id, decision.level, decision.reasons
    ):
        metrics.alerts.labels(decision.level).inc()
        await hot_path.notify(connection, CHANNEL, payload("alert", conversation.id, decision.level))
    if decision.escalates and conversation.state in (State.ASSISTANT, State.CLOSED):
        await hot_path.notify(connection, CHANNEL, payload("queue", conversation.id))


async def _carry_out(
    line: Line, connection: Connection, conversation: ConversationRow, key: PersonKey, leased: LeasedMessage, decision: Decision
) -> tuple[ConversationRow, list[BubbleRow]]:
    """What a decision makes of the conversation, and the bubbles that it puts into the outbox."""
    at, effect = now(), decision.effect
    conversation = effects.with_decision(conversation, decision, at)
    conversation = effects.with_effect(line.store.vault, key, line.times, conversation, leased, effect, at)
    conversation, again = effects.next_more(conversation, key, effect)
    if effect is Effect.SEND_AGAIN:
        again = effects.said_last(conversation, key, await hot_path.last_bubbles(connection, conversation.id))
    if effect is Effect.SET_SAFE_WORD:
        await hot_path.forget_text(connection, leased.message_id)
    spoken = effects.worded(line.library, line.channels.get(conversation.channel), conversation, key, leased, decision)
    said = [*again, *(AssistantMessage(one.answer, one.bubbles) for one in spoken)]
    bubbles = [bubble for one in said for bubble in await _store(connection, conversation, key, one)]
    if said:
        conversation = replace(conversation, last_out_at=at)
    return effects.after_replies(conversation, key, spoken, at), bubbles


async def _store(
    connection: Connection, conversation: ConversationRow, key: PersonKey, said: AssistantMessage
) -> list[BubbleRow]:
    new = outbox.sealed(conversation.channel, key, said.answer, said.bubbles)
    stored = await hot_path.store_answer(connection, conversation.id, conversation.epoch, new)
    for bubble in stored:
        tracing.leave("bubble", bubble.id)
    return stored


async def _order_erasure(
    connection: Connection, vault: Vault, conversation: ConversationRow, key: PersonKey, ordered_by: int
) -> None:
    """What was written after the order, and waits for its turn, is the beginning of a new conversation: it may be a cry."""
    await hot_path.order_erasure(connection, conversation.id)
    await hot_path.notify(connection, CHANNEL, payload("queue", conversation.id))
    later = [one for one in await hot_path.waiting_messages(connection, conversation.id) if one.id > ordered_by]
    if not later:
        return
    address = key.open_or_empty(conversation.sealed_address)
    begun, new_key = await hot_path.lock_or_create(connection, vault, conversation.channel, address)
    await hot_path.update_conversation(connection, replace(begun, **heard(begun, now())))
    for message in later:
        await hot_path.move_message(connection, message.id, begun.id, resealed_message(message, key, new_key))


async def _claim(
    line: Line,
    connection: Connection,
    conversation: ConversationRow,
    key: PersonKey,
    bubbles: Sequence[BubbleRow],
    *,
    is_sending: bool,
) -> Next:
    """Claim the first of the new bubbles, which saves a transaction before the carrier, unless others are on their way."""
    if is_sending:
        return Wait(0)
    if not bubbles:
        return None
    return await claim_next(line.channels.get(conversation.channel), line.pace, connection, conversation, key, bubbles)
