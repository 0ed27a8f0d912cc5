"""Conversations without attention: their holder is away or silent, or they wait and nobody takes them."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import ColumnElement, and_, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import GoneError, lock
from routing.conversation.silence import WAITING_NOTICE_AFTER
from routing.desk import acts
from routing.desk.notices import send_notice
from routing.line.line import Line
from routing.oncall import shifts
from routing.oncall.calls import call_next
from routing.oncall.duty import duty_of
from routing.staff import presence
from routing.store.clock import now
from routing.store.tables import Alert, Conversation, Risk, State

HOLDER_REACTS_WITHIN = timedelta(minutes=2)
"""New danger rings a minute for the holder, another one for everybody; then the conversation waits again."""


async def run(line: Line) -> None:
    """Do what is due: take conversations from absent and silent holders, call staff, send waiting notices."""
    async with line.store.database.begin() as session:
        duty = await duty_of(session, line.store.vault)
    await revoke_from_absent(line)
    await revoke_from_silent(line, timedelta(minutes=duty.silent_after_min))
    await revoke_from_deaf(line)
    await call_next(line, duty)
    await send_waiting_notices(line)


async def revoke_from_absent(line: Line) -> None:
    """Requeue what is held by members who have had no page open and done nothing for AWAY_AFTER, or have no sign-in.

    Who left by the quick exit has as long to come back."""
    await _revoke(
        line,
        "holder_away",
        and_(
            ~presence.is_on(Conversation.holder_id),
            ~presence.left_lately(Conversation.holder_id),
            func.coalesce(Conversation.held_since, Conversation.created_at) < now() - presence.AWAY_AFTER,
        ),
    )


async def revoke_from_silent(line: Line, silent_after: timedelta) -> None:
    """Requeue what is held by members who have left the writer's last message unanswered for this long."""
    await _revoke(
        line,
        "holder_silent",
        and_(
            func.greatest(Conversation.last_in_at, Conversation.held_since) < now() - silent_after,
            func.coalesce(Conversation.last_out_at, Conversation.created_at) < Conversation.last_in_at,
        ),
    )


async def revoke_from_deaf(line: Line) -> None:
    """Requeue what is held by members who have not reacted to danger in it for HOLDER_REACTS_WITHIN; then the chain is called."""
    unseen = select(Alert.id).where(
        Alert.conversation_id == Conversation.id,
        Alert.level == Risk.IMMEDIATE,
        Alert.seen_at.is_(None),
        Alert.raised_at < now() - HOLDER_REACTS_WITHIN,
    )
    await _revoke(line, "holder_silent", unseen.exists())


async def _revoke(line: Line, reason: str, condition: ColumnElement[bool]) -> None:
    is_meant = (Conversation.state == State.WITH_STAFF, ~Conversation.is_demo, condition)
    async with line.store.database.begin() as session:
        held = (await session.execute(select(Conversation.id, Conversation.holder_id).where(*is_meant))).all()
    for conversation_id, holder_id in held:
        assert holder_id is not None
        await acts.revoke(line, conversation_id, holder_id, reason)


async def send_waiting_notices(line: Line) -> None:
    """Say once per wait that nobody is free yet, with the number that answers now; out of hours at once.

    Whoever did not say that we may write learns it with their next message (routing/inbound/replies.py)."""
    async with line.store.database.begin() as session:
        is_late = Conversation.waiting_since < now() - WAITING_NOTICE_AFTER
        waiting = await session.scalars(
            select(Conversation.id).where(
                Conversation.state == State.WAITING,
                Conversation.waiting_notice_sent.is_(False),
                Conversation.stopped_at.is_(None),
                Conversation.safe_until > now(),
                ~Conversation.is_demo,
                or_(is_late, literal(await _is_out_of_hours(session))),
            )
        )
    for conversation_id in waiting.all():
        async with line.store.database.begin() as session:
            try:
                conversation = await lock(session, conversation_id)
            except GoneError:
                continue
            if conversation.state == State.WAITING and not conversation.waiting_notice_sent:
                conversation.waiting_notice_sent = True
                params = {"country": conversation.country} if conversation.country else {}
                await send_notice(line, session, conversation, "nobody_yet", params)


async def _is_out_of_hours(session: AsyncSession) -> bool:
    """Tell whether there are hours, but nobody is on call now, nor on without being on call."""
    if not await shifts.has_hours(session) or await presence.who_is_on(session):
        return False
    return not (await shifts.rota(session)).on_call(now())
