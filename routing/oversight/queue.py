"""The queue: conversations that need people, in the order in which to look at them, without a word of their text."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    FromClause,
    RowMapping,
    ScalarSelect,
    Select,
    SQLColumnExpression,
    and_,
    case,
    false,
    func,
    select,
    true,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from routing.conversation import holding
from routing.conversation.entry import QueueEntry
from routing.conversation.first_reply import has_replied
from routing.desk import alerts, pleas, reminders, transfers
from routing.desk.alerts import Silence
from routing.desk.pleas import PleaView
from routing.oncall.waits import is_of_this_wait
from routing.oversight.candidates import is_queued
from routing.oversight.failing import Failing, failing_channels
from routing.staff import presence
from routing.staff.roles import May
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Alert, Author, Call, Conversation, EscalationStep, Message, Risk, Staff, State, Transfer

UNKNOWN = "unknown"
SHOWN = 500
"""Conversations on one page; the others are counted, and a filter finds them."""


@dataclass(frozen=True, slots=True)
class OfferToReader:
    """An open offer to the reader; its note is on the page of the conversation."""

    conversation_id: UUID
    sender: str
    to_language: str | None
    risk: Risk
    language: str | None
    made_at: datetime
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What a reader wants to see; an empty field leaves nothing out.  `who` is "mine" or "unheld"."""

    risk: str = ""
    language: str = ""
    country: str = ""
    channel: str = ""
    who: str = ""

    def lets(self, entry: QueueEntry, reader_id: UUID) -> bool:
        return (
            self.risk in ("", entry.risk)
            and self.language in ("", entry.language or UNKNOWN)
            and self.country in ("", entry.country or UNKNOWN)
            and self.channel in ("", entry.channel)
            and not (self.who == "mine" and entry.holder_id != reader_id)
            and not (self.who == "unheld" and entry.holder is not None)
        )


@dataclass(frozen=True, slots=True)
class Queue:
    """`entries` pass the filter, at most SHOWN, with `more` beyond; `waiting`, `held` and `demo` count the whole queue.

    Invented conversations count as `demo` alone."""

    entries: tuple[QueueEntry, ...]
    more: int
    waiting: int
    held: int
    demo: int
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    channels: tuple[str, ...]
    offers: tuple[OfferToReader, ...]
    pleas: tuple[PleaView, ...]
    """Colleagues who need a supervisor, for those who are one."""
    failing: tuple[Failing, ...]
    """Channels that staff cannot rely on now."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What every page shows.  Invented conversations do not count.

    `ringing`: what rings for this reader, danger and `pleas`, colleagues who need a supervisor; `unread`: conversations of theirs
    with messages that they have not read, `unread_in`: the only one of them.  `again_at`: when time alone changes it, because a
    silence ends."""

    waiting: int
    danger: int
    ringing: int
    unread: int
    offers: int
    reminders: int
    pleas: int = 0
    unread_in: UUID | None = None
    again_at: datetime | None = None


async def queue(store: Store, probes: Collection[str], reader: Member, chosen: Filter | None = None) -> Queue:
    """Return the queue: by risk, then by the reader's languages, then by waiting time; held ones without a new alert last."""
    async with store.database.begin() as session:
        entries = await _entries(session, reader)
        silences = await alerts.silences_of(session)
        is_staff_at_work = bool(await presence.who_acted(session, May.TAKE_IMMEDIATE) - {reader.id})
        offers = await _offers(session, reader)
        calling = await pleas.open_to(session, reader)
        failing = await failing_channels(session, probes)
    entries = [_for_reader(entry, reader, silences.get(entry.id, ()), is_staff_at_work=is_staff_at_work) for entry in entries]
    let = [entry for entry in entries if (chosen or Filter()).lets(entry, reader.id)]
    return Queue(
        entries=tuple(let[:SHOWN]),
        more=max(0, len(let) - SHOWN),
        waiting=sum(entry.holder is None and not entry.is_demo for entry in entries),
        held=sum(entry.holder is not None and not entry.is_demo for entry in entries),
        demo=sum(entry.is_demo for entry in entries),
        languages=tuple(sorted({entry.language or UNKNOWN for entry in entries})),
        countries=tuple(sorted({entry.country or UNKNOWN for entry in entries})),
        channels=tuple(sorted({entry.channel for entry in entries})),
        offers=offers,
        pleas=calling,
        failing=failing,
    )


def _for_reader(entry: QueueEntry, reader: Member, silences: Sequence[Silence], *, is_staff_at_work: bool) -> QueueEntry:
    """Add who looks at it now, and for how long it is still for staff with more rights than the reader."""
    looking = next((one for one in silences if one.is_for_all), None)
    open_at = None
    if entry.risk is Risk.IMMEDIATE and not reader.may(May.TAKE_IMMEDIATE) and entry.holder_id is None and entry.since:
        is_open = holding.is_open_to_all(entry.since, now(), is_staff_at_work=is_staff_at_work)
        open_at = None if is_open else entry.since + holding.STAFF_FIRST
    return replace(entry, looking=looking.name if looking else None, open_at=open_at)


async def row_of(store: Store, reader: Member, conversation_id: UUID) -> QueueEntry | None:
    """Return one conversation as the reader's queue shows it; None when it is not in the queue."""
    async with store.database.begin() as session:
        found = await _entries(session, reader, only=conversation_id)
        silences = await alerts.silences_of(session)
        is_staff_at_work = bool(await presence.who_acted(session, May.TAKE_IMMEDIATE) - {reader.id})
    if not found:
        return None
    return _for_reader(found[0], reader, silences.get(found[0].id, ()), is_staff_at_work=is_staff_at_work)


async def _entries(session: AsyncSession, reader: Member, only: UUID | None = None) -> list[QueueEntry]:
    unseen = select(Alert.conversation_id).where(Alert.seen_at.is_(None)).distinct().subquery()
    is_alerting = unseen.c.conversation_id.is_not(None)
    is_match = func.coalesce(Conversation.language.in_(reader.languages), false())
    last_call = _last_call()
    found = await session.execute(
        _columns(is_alerting, is_match, last_call, reader.id)
        .outerjoin(unseen, unseen.c.conversation_id == Conversation.id)
        .outerjoin(Staff, Staff.id == Conversation.holder_id)
        .outerjoin(last_call, Conversation.state == State.WAITING)
        .outerjoin(Transfer, and_(Transfer.conversation_id == Conversation.id, Transfer.settled_at.is_(None)))
        .where(is_queued(is_alerting), Conversation.id == only if only else true())
        .order_by(*_most_pressing_first(is_alerting, is_match))
    )
    return [_entry(row) for row in found.mappings()]


def _columns(
    is_alerting: ColumnElement[bool], is_match: ColumnElement[bool], last_call: FromClause, reader_id: UUID
) -> Select[*tuple[Any, ...]]:
    """Select the fields of QueueEntry."""
    return select(
        Conversation.id,
        Conversation.state,
        Conversation.risk,
        Conversation.reasons,
        Conversation.language,
        Conversation.channel,
        Conversation.country,
        func.coalesce(Conversation.waiting_since, Conversation.last_in_at).label("since"),
        Staff.name.label("holder"),
        Conversation.holder_id,
        is_alerting.label("is_alerting"),
        is_match.label("is_match"),
        last_call.c.step,
        last_call.c.name.label("called"),
        Transfer.id.is_not(None).label("is_offered"),
        Conversation.is_demo,
        Conversation.locked_at.is_not(None).label("is_locked"),
        case((Conversation.holder_id == reader_id, _unread()), else_=0).label("unread"),
        has_replied().label("has_replied"),
    )


def _last_call() -> FromClause:
    """Select whom the line called last in the present wait of a conversation: the step, and the name of a member."""
    latest, member = aliased(Call), aliased(Staff)
    return (
        select(latest.step, member.name)
        .outerjoin(member, member.id == latest.staff_id)
        .where(is_of_this_wait(latest))
        .order_by(latest.number.desc())
        .limit(1)
        .lateral()
    )


def _most_pressing_first(
    is_alerting: ColumnElement[bool], is_match: ColumnElement[bool]
) -> tuple[SQLColumnExpression[object], ...]:
    return (
        case((Conversation.is_demo, 1), else_=0),
        case((and_(Conversation.state == State.WITH_STAFF, ~is_alerting), 1), else_=0),
        case({Risk.IMMEDIATE: 0, Risk.HIGH: 1}, value=Conversation.risk, else_=2),
        case((Conversation.state == State.WITH_STAFF, 1), else_=0),
        case((is_match, 0), else_=1),
        case((Conversation.state == State.WAITING, 0), else_=1),
        Conversation.waiting_since.asc().nulls_last(),
        Conversation.last_in_at,
    )


def _entry(row: RowMapping) -> QueueEntry:
    read = {
        "state": State(row["state"]),
        "risk": Risk(row["risk"]),
        "reasons": tuple(row["reasons"]),
        "called": _called(row["step"], row["called"]),
    }
    return QueueEntry(**{name: value for name, value in row.items() if name != "step"} | read)


def _called(step: str | None, name: str | None) -> str | None:
    return (name if step == EscalationStep.MEMBER else step) if step else None


async def _offers(session: AsyncSession, reader: Member) -> tuple[OfferToReader, ...]:
    """Return open offers to the reader, or to a language that they speak."""
    rows = await session.execute(
        select(Transfer, Staff.name, Conversation.risk, Conversation.language, Conversation.is_demo)
        .join(Staff, Staff.id == Transfer.from_id)
        .join(Conversation, Conversation.id == Transfer.conversation_id)
        .where(Transfer.settled_at.is_(None), Transfer.from_id != reader.id, transfers.addressed_to(reader))
        .order_by(Transfer.made_at)
    )
    return tuple(
        OfferToReader(transfer.conversation_id, sender, transfer.to_language, Risk(risk), language, transfer.made_at, is_demo)
        for transfer, sender, risk, language, is_demo in rows
    )


async def alarm(store: Store, reader: Member) -> Alarm:
    async with store.database.begin() as session:
        is_alerting = select(Alert.id).where(Alert.conversation_id == Conversation.id, Alert.seen_at.is_(None)).exists()
        is_waiting = (is_queued(is_alerting), Conversation.holder_id.is_(None), ~Conversation.is_demo)
        waiting = await session.scalar(select(func.count()).select_from(Conversation).where(*is_waiting))
        is_mine = (Conversation.holder_id == reader.id, ~Conversation.is_demo)
        unread = (await session.scalars(select(Conversation.id).where(*is_mine, _unread() > 0))).all()
        open_ones = await alerts.open_alerts(session)
        begins = [alerts.rings_from(one, reader.id) for one in open_ones]
        at = now()
        calling = len(await pleas.open_to(session, reader))
        return Alarm(
            waiting=waiting or 0,
            danger=len(open_ones),
            ringing=sum(begin <= at for begin in begins) + calling,
            unread=len(unread),
            offers=sum(not offer.is_demo for offer in await _offers(session, reader)),
            reminders=await reminders.count_due(session),
            pleas=calling,
            unread_in=unread[0] if len(unread) == 1 else None,
            again_at=min((begin for begin in begins if begin > at), default=None),
        )


def _unread() -> ScalarSelect[int]:
    """Count the messages of the writer that the holder has not read."""
    is_new = Message.id > func.coalesce(Conversation.read_message_id, 0)
    is_theirs = (Message.conversation_id == Conversation.id, Message.author == Author.WRITER, is_new)
    return select(func.count()).select_from(Message).where(*is_theirs).correlate(Conversation).scalar_subquery()
