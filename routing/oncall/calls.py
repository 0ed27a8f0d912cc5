"""Calls to staff and partners: recorded, placed, settled.  Whom to call and when: routing/oncall/escalation.py."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import structlog
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.texts.language import SOURCE_LANGUAGE
from routing.conversation.rows import GoneError, lock
from routing.conversation.silence import may_write_unasked
from routing.desk.notices import send_notice
from routing.interface import interface_in
from routing.line.line import Line
from routing.oncall import shifts
from routing.oncall.duty import Duty
from routing.oncall.escalation import CallMade, Staffing, Step, Wait, next_call
from routing.oncall.waits import is_of_this_wait
from routing.ports.channel import Channel, DeliveryError, Form, Outgoing
from routing.ports.pusher import Caller, NotReachedError
from routing.staff import presence
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.sealing import Vault
from routing.store.store import Store
from routing.store.tables import DEMO, Call, CallOutcome, Conversation, EscalationStep, Risk, Staff, State

PRETEND, PRETEND_CHANNELS = "pretend phone", "sim_"
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class PendingCall:
    """A call that is recorded and still has to be placed, which takes an `address`."""

    call_id: int
    conversation_id: UUID
    kind: EscalationStep
    risk: Risk
    address: str = field(repr=False)
    ways: tuple[str, ...] = field(repr=False)
    """Other ways to the member, as Apprise writes addresses."""
    is_on_screen: bool
    """The member has a page open, and hears its bell."""
    language: str | None
    """What the member's pages speak; None for the browser's choice, and for those who are no members."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a call ended; `reason` is in words, for staff."""

    outcome: CallOutcome
    reason: str | None = None


async def call_next(line: Line, duty: Duty) -> None:
    """Place every call whose time has come, for immediate risk first.

    Several calls to one address become one: a phone that buzzes forty times is put away."""
    for risk in (Risk.IMMEDIATE, Risk.HIGH):
        while pending := await _record_due(line, duty, risk):
            for calls in _by_address(pending):
                await _settle(line.store, calls, await _place(line, calls))


async def _record_due(line: Line, duty: Duty, risk: Risk) -> list[PendingCall]:
    ids = await _without_reaction(line.store, duty, risk)
    calls = [await _record(line, conversation_id, duty) for conversation_id in ids]
    return [call for call in calls if call is not None]


def _by_address(pending: Sequence[PendingCall]) -> list[list[PendingCall]]:
    """Group calls to one address.  Calls without an address stay alone, so that each gets its own outcome."""
    groups: dict[tuple[EscalationStep, str], list[PendingCall]] = {}
    for call in pending:
        groups.setdefault((call.kind, call.address or str(call.call_id)), []).append(call)
    return [*groups.values()]


async def _without_reaction(store: Store, duty: Duty, risk: Risk) -> list[UUID]:
    """Return the conversations for which somebody is to be called now, the longest wait first.

    Hundreds may wait, so all are read at once and without a lock; `_record` looks again before it calls."""
    is_meant = (Conversation.state == State.WAITING, Conversation.risk == risk, ~Conversation.is_demo)
    async with store.database.begin() as session:
        staffing = await _staffing(session)
        calls: dict[UUID, list[Call]] = {}
        for call in await session.scalars(
            select(Call).join(Conversation, is_of_this_wait()).where(*is_meant).order_by(Call.number)
        ):
            calls.setdefault(call.conversation_id, []).append(call)
        waiting = await session.scalars(select(Conversation).where(*is_meant).order_by(Conversation.waiting_since))
        return [one.id for one in waiting if _next(one, calls.get(one.id, ()), duty, staffing) is not None]


async def _staffing(session: AsyncSession) -> Staffing:
    return Staffing(await presence.who_is_on(session), (await shifts.rota(session)).on_call(now()))


def _next(conversation: Conversation, calls: Iterable[Call], duty: Duty, staffing: Staffing) -> Step | None:
    if conversation.state != State.WAITING or conversation.waiting_since is None:
        return None
    made = tuple(
        CallMade(Step(EscalationStep(call.step), call.staff_id), CallOutcome(call.outcome), call.called_at) for call in calls
    )
    return next_call(Wait(conversation.waiting_since, Risk(conversation.risk), made), duty, staffing, now())


async def _record(line: Line, conversation_id: UUID, duty: Duty) -> PendingCall | None:
    """Save the next call before it is placed, so that a crash or a second process calls nobody twice."""
    async with line.store.database.begin() as session:
        try:
            conversation = await lock(session, conversation_id)
        except GoneError:
            return None
        in_order = select(Call).join(Conversation, is_of_this_wait()).order_by(Call.number)
        made = (await session.scalars(in_order.where(Conversation.id == conversation_id))).all()
        staffing = await _staffing(session)
        step = _next(conversation, made, duty, staffing)
        if step is None:
            return None
        call_id = await _add(session, conversation, step)
        if step.kind is EscalationStep.PARTNER and may_write_unasked(conversation, now()):
            params = {"country": conversation.country} if conversation.country else {}
            await send_notice(line, session, conversation, "hotline_number", params)
        address = duty.address(step.kind) or await _phone_of(line.store.vault, session, step.staff_id)
        ways = await ways_of(line.store.vault, session, step.staff_id)
        is_on_screen = step.staff_id in staffing.on
        language = await session.scalar(select(Staff.interface_language).where(Staff.id == step.staff_id))
        return PendingCall(call_id, conversation_id, step.kind, Risk(conversation.risk), address, ways, is_on_screen, language)


async def _add(session: AsyncSession, conversation: Conversation, step: Step) -> int:
    begun_with = (Call.conversation_id == conversation.id, Call.waiting_since == conversation.waiting_since)
    number = await session.scalar(select(func.count()).select_from(Call).where(*begun_with)) or 0
    call = Call(
        conversation_id=conversation.id,
        waiting_since=conversation.waiting_since,
        number=number,
        step=step.kind,
        staff_id=step.staff_id,
    )
    session.add(call)
    await session.flush()
    await announce(session, "queue", conversation.id)
    return call.id


async def _phone_of(vault: Vault, session: AsyncSession, staff_id: UUID | None) -> str:
    sealed = await session.scalar(select(Staff.sealed_phone).where(Staff.id == staff_id))
    return vault.open_staff(sealed) if sealed else ""


async def ways_of(vault: Vault, session: AsyncSession, staff_id: UUID | None) -> tuple[str, ...]:
    sealed = await session.scalar(select(Staff.sealed_ways).where(Staff.id == staff_id))
    return tuple(vault.open_staff(sealed).split()) if sealed else ()


async def _place(line: Line, calls: Sequence[PendingCall]) -> Ended:
    """Send one text for all calls to one address: how many wait, the risk and a link, nothing else about them."""
    first, count = calls[0], len(calls)
    words = interface_in(first.language or SOURCE_LANGUAGE)
    risk = words.name_of("risk", first.risk)
    if count == 1:
        text = words.say("call-one", risk=risk, link=f"{line.console_url}/c/{first.conversation_id}")
    else:
        text = words.say("call-many", count=count, risk=risk, link=line.console_url)
    ended = await send(line.channels, first.kind, first.address, text)
    if first.ways and await call_by_ways(line.caller, first.ways, text) and ended.outcome is not CallOutcome.SENT:
        ended = Ended(CallOutcome.SENT)
    if ended.outcome is CallOutcome.FAILED:
        log.warning("call_failed", call_id=first.call_id, step=first.kind, reason=ended.reason, count=count)
    elif ended.outcome is CallOutcome.SENT:
        log.info("called", call_id=first.call_id, step=first.kind, risk=first.risk, count=count)
    elif first.is_on_screen:
        return Ended(CallOutcome.SENT, "their page is open")
    return ended


async def call_by_ways(caller: Caller | None, ways: Sequence[str], text: str) -> int:
    """Send a text by every way; return how many took it."""
    if caller is None:
        return 0

    async def one(way: str) -> bool:
        try:
            await caller.call(way, text)
        except NotReachedError as error:
            log.warning("call_by_way_failed", way=way.partition("://")[0], reason=error.reason)
            return False
        return True

    return sum(await asyncio.gather(*(one(way) for way in ways)))


async def send_test(channels: Mapping[str, Channel], kind: EscalationStep, address: str, language: str | None = None) -> Ended:
    """Send a test, so that a wrong number shows before somebody is in danger."""
    return await send(channels, kind, address, interface_in(language or SOURCE_LANGUAGE).say("call-test"))


async def send(channels: Mapping[str, Channel], kind: EscalationStep, address: str, text: str) -> Ended:
    channel = _channel(channels, Form.TELEGRAM if kind is EscalationStep.STAFF_CHAT else Form.SMS)
    if not address or channel is None:
        return Ended(CallOutcome.NO_ADDRESS, "no-address")
    try:
        await channel.send(address, Outgoing(0, text))
    except DeliveryError as error:
        return Ended(CallOutcome.FAILED, error.reason)
    return Ended(CallOutcome.SENT, PRETEND if channel.name.startswith(PRETEND_CHANNELS) else None)


def _channel(channels: Mapping[str, Channel], form: Form) -> Channel | None:
    """Return the first channel of this form that has a carrier."""
    real = (channel for channel in channels.values() if not channel.name.startswith(DEMO))
    return next((channel for channel in real if channel.form is form), None)


async def _settle(store: Store, calls: Sequence[PendingCall], ended: Ended) -> None:
    async with store.database.begin() as session:
        is_one = Call.id.in_([call.call_id for call in calls])
        outcome = {"outcome": ended.outcome, "reason": ended.reason and ended.reason[:128]}
        await session.execute(update(Call).where(is_one).values(outcome))
        for call in calls:
            await announce(session, "queue", call.conversation_id)
