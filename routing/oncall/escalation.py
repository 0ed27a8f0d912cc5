"""When nobody reacts: holders who are away or silent lose the floor, the next one is called, and the writer learns it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, and_, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import GoneError, lock
from routing.desk import acts, notices
from routing.line.line import Line
from routing.oncall import shifts
from routing.oncall.duty import Duty, duty_of
from routing.ports.channel import Channel, DeliveryError, Form, Outgoing
from routing.staff import presence
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import DEMO, Call, CallOutcome, Conversation, EscalationStep, Risk, Staff, State

WAITING_NOTICE_AFTER = timedelta(minutes=3)
"""How long she waits before she learns that nobody is free yet, and whom else she can call.  Out of hours at once."""
CALL_LEASE = timedelta(seconds=45)
"""A call that is under way for longer was made by a process that died; the next one is called."""
OUTSIDE = (EscalationStep.STAFF_CHAT, EscalationStep.STAFF_PHONE, EscalationStep.PARTNER)
"""After everybody on call, in this order; those without an address are left out."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """Whom to call next."""

    rung: EscalationStep
    staff_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A call that is written down and still has to be made; without an address it cannot be."""

    call_id: int
    conversation_id: UUID
    rung: EscalationStep
    risk: Risk
    address: str = field(repr=False)
    is_on_screen: bool


async def run(line: Line) -> None:
    async with line.store.database.begin() as session:
        duty = await duty_of(session, line.store.vault)
    await take_from_absent(line)
    await take_from_silent(line, timedelta(minutes=duty.silent_after_min))
    await call(line, duty)
    await send_waiting_notices(line)


async def take_from_absent(line: Line) -> None:
    """Who has neither a page open nor done anything for a while, or whose sign-in is over, holds nothing any more."""
    await _take_back(
        line,
        "holder_away",
        and_(
            ~presence.is_on(Conversation.holder_id),
            func.coalesce(Conversation.held_since, Conversation.created_at) < now() - presence.AWAY_AFTER,
        ),
    )


async def take_from_silent(line: Line, silent_after: timedelta) -> None:
    """A holder who left the writer's last message without an answer for too long is no holder any more."""
    await _take_back(
        line,
        "holder_silent",
        and_(
            func.greatest(Conversation.last_in_at, Conversation.held_since) < now() - silent_after,
            func.coalesce(Conversation.last_out_at, Conversation.created_at) < Conversation.last_in_at,
        ),
    )


async def _take_back(line: Line, reason: str, condition: ColumnElement[bool]) -> None:
    async with line.store.database.begin() as session:
        found = (
            await session.execute(
                select(Conversation.id, Conversation.holder_id).where(
                    Conversation.state == State.WITH_STAFF, ~Conversation.is_demo, condition
                )
            )
        ).all()
    for conversation_id, holder_id in found:
        assert holder_id is not None
        await acts.revoke(line, conversation_id, holder_id, reason)


def next_step(on_call: Sequence[UUID], duty: Duty, called: Sequence[Step]) -> Step | None:
    """Everybody on call in order, then the ways out of the console; None when all were called."""
    steps = [Step(EscalationStep.MEMBER, staff_id) for staff_id in on_call]
    steps += [Step(rung) for rung in OUTSIDE if duty.address(rung)]
    return next((step for step in steps if step not in called), None)


async def call(line: Line, duty: Duty) -> None:
    """For each person who waits in danger: whoever is next, when the one before did not react in time.

    Who is to be called for several at once is called once: a phone that buzzes forty times is put away."""
    for risk in (Risk.IMMEDIATE, Risk.HIGH):
        while dues := [due for one in await _without_reaction(line, duty, risk) if (due := await _due(line, one, duty))]:
            for same in _by_way(dues):
                await _settle(line, same, await _make(line, same))


def _by_way(dues: Sequence[Due]) -> list[list[Due]]:
    """Those that go one way to one address; what cannot be sent stays apart, as it is told from its own page."""
    ways: dict[tuple[EscalationStep, str], list[Due]] = {}
    for due in dues:
        ways.setdefault((due.rung, due.address or str(due.call_id)), []).append(due)
    return [*ways.values()]


async def _without_reaction(line: Line, duty: Duty, risk: Risk) -> list[UUID]:
    """For whom somebody is to be called now.

    Hundreds may wait, so they are looked at together and without a lock; `_due` looks again before it calls."""
    is_meant = (Conversation.state == State.WAITING, Conversation.risk == risk, ~Conversation.is_demo)
    async with line.store.database.begin() as session:
        on, on_call = await _on(session)
        is_of_this_wait = and_(Call.conversation_id == Conversation.id, Call.waiting_since == Conversation.waiting_since)
        made: dict[UUID, list[Call]] = {}
        for one in await session.scalars(select(Call).join(Conversation, is_of_this_wait).where(*is_meant).order_by(Call.step)):
            made.setdefault(one.conversation_id, []).append(one)
        waiting = await session.scalars(select(Conversation).where(*is_meant).order_by(Conversation.waiting_since))
        return [
            conversation.id
            for conversation in waiting
            if _next(conversation, made.get(conversation.id, []), duty, on, on_call) is not None
        ]


async def _on(session: AsyncSession) -> tuple[set[UUID], tuple[UUID, ...]]:
    """Who is on, and who is on call."""
    return await presence.who_is_on(session), (await shifts.rota(session)).on_call(now())


def _next(
    conversation: Conversation, made: Sequence[Call], duty: Duty, on: Collection[UUID], on_call: Sequence[UUID]
) -> Step | None:
    """Whom to call now; None when it is not time yet, or when all were called."""
    if conversation.state != State.WAITING or conversation.waiting_since is None:
        return None
    step = next_step(on_call, duty, [Step(EscalationStep(one.rung), one.staff_id) for one in made])
    return step if step is not None and _is_time(conversation, made, duty, is_anybody_on=bool(on)) else None


async def _due(line: Line, conversation_id: UUID, duty: Duty) -> Due | None:
    """The next call, written down before it is made, so that a crash or a second process calls nobody twice."""
    async with line.store.database.begin() as session:
        try:
            conversation = await lock(session, conversation_id)
        except GoneError:
            return None
        is_of_this_wait = (Call.conversation_id == conversation_id, Call.waiting_since == conversation.waiting_since)
        made = (await session.scalars(select(Call).where(*is_of_this_wait).order_by(Call.step))).all()
        on, on_call = await _on(session)
        step = _next(conversation, made, duty, on, on_call)
        if step is None:
            return None
        row = Call(
            conversation_id=conversation_id,
            waiting_since=conversation.waiting_since,
            step=len(made),
            rung=step.rung,
            staff_id=step.staff_id,
        )
        session.add(row)
        await session.flush()
        await announce(session, "queue", conversation_id)
        if step.rung is EscalationStep.PARTNER:
            params = {"country": conversation.country} if conversation.country else {}
            await notices.send_notice(line, session, conversation, "hotline_number", params)
        address = duty.address(step.rung) or await _phone_of(line, session, step.staff_id)
        return Due(row.id, conversation_id, step.rung, Risk(conversation.risk), address, step.staff_id in on)


def _is_time(conversation: Conversation, made: Sequence[Call], duty: Duty, *, is_anybody_on: bool) -> bool:
    pause = duty.pause(Risk(conversation.risk))
    if not made:
        assert conversation.waiting_since is not None
        return not is_anybody_on or now() - conversation.waiting_since >= pause
    last = made[-1]
    if last.reached in (CallOutcome.FAILED, CallOutcome.NO_ADDRESS):
        return True
    return now() - last.called_at >= (max(pause, CALL_LEASE) if last.reached == CallOutcome.CALLING else pause)


async def _phone_of(line: Line, session: AsyncSession, staff_id: UUID | None) -> str:
    sealed = await session.scalar(select(Staff.sealed_phone).where(Staff.id == staff_id))
    return line.store.vault.open_staff(sealed) if sealed else ""


async def _make(line: Line, dues: Sequence[Due]) -> tuple[CallOutcome, str | None]:
    """How it ended.  What is sent holds how many wait, the risk and a link, nothing of them."""
    first, count = dues[0], len(dues)
    if count == 1:
        text = f"A person is waiting, risk {first.risk}. {line.console_url}/c/{first.conversation_id}"
    else:
        text = f"{count} people are waiting, risk {first.risk}. {line.console_url}"
    reached, reason = await _send(line, first.rung, first.address, text)
    if reached is CallOutcome.FAILED:
        log.warning("call_failed", call_id=first.call_id, rung=first.rung, reason=reason, count=count)
    elif reached is CallOutcome.SENT:
        log.info("called", call_id=first.call_id, rung=first.rung, risk=first.risk, count=count)
    if reached is CallOutcome.NO_ADDRESS and first.is_on_screen:
        return CallOutcome.SENT, "her page is open"
    return reached, reason


async def try_out(line: Line, rung: EscalationStep, address: str) -> tuple[CallOutcome, str | None]:
    """A wrong number shows before somebody is in danger.  How it ended, as with a call."""
    return await _send(line, rung, address, "Linden: this is a test of how we reach you. Nobody is waiting.")


async def _send(line: Line, rung: EscalationStep, address: str, text: str) -> tuple[CallOutcome, str | None]:
    channel = _channel(line, Form.TELEGRAM if rung is EscalationStep.STAFF_CHAT else Form.SMS)
    if not address or channel is None:
        return CallOutcome.NO_ADDRESS, "no number, or its channel is off"
    try:
        await channel.send(address, Outgoing(0, text))
    except DeliveryError as error:
        return CallOutcome.FAILED, error.reason
    return CallOutcome.SENT, None


def _channel(line: Line, form: Form) -> Channel | None:
    """The first of this kind: a real one where there is one."""
    real = (channel for channel in line.channels.values() if not channel.name.startswith(DEMO))
    return next((channel for channel in real if channel.form is form), None)


async def _settle(line: Line, dues: Sequence[Due], ended: tuple[CallOutcome, str | None]) -> None:
    reached, reason = ended
    async with line.store.database.begin() as session:
        is_one = Call.id.in_([due.call_id for due in dues])
        await session.execute(update(Call).where(is_one).values(reached=reached, reason=reason and reason[:128]))
        for due in dues:
            await announce(session, "queue", due.conversation_id)


async def send_waiting_notices(line: Line) -> None:
    """Once per wait: nobody is free yet, and the number that answers now."""
    async with line.store.database.begin() as session:
        is_late = Conversation.waiting_since < now() - WAITING_NOTICE_AFTER
        waiting = await session.scalars(
            select(Conversation.id).where(
                Conversation.state == State.WAITING,
                Conversation.waiting_notice_sent.is_(False),
                Conversation.stopped_at.is_(None),
                ~Conversation.is_demo,
                or_(is_late, literal(await _is_out_of_hours(session))),
            )
        )
    for conversation_id in waiting.all():
        async with line.store.database.begin() as session:
            try:
                conversation = await lock(session, conversation_id)
                if conversation.state == State.WAITING and not conversation.waiting_notice_sent:
                    conversation.waiting_notice_sent = True
                    params = {"country": conversation.country} if conversation.country else {}
                    await notices.send_notice(line, session, conversation, "nobody_yet", params)
            except GoneError:
                continue


async def _is_out_of_hours(session: AsyncSession) -> bool:
    """There are hours, but nobody has them now, and nobody is on beside them."""
    if not await shifts.has_hours(session) or await presence.who_is_on(session):
        return False
    return not (await shifts.rota(session)).on_call(now())
