"""When staff are on call, and whom the line called."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Identity,
    String,
    UniqueConstraint,
    func,
)
from sqlalchemy.orm import Mapped, mapped_column

from routing.store.tables.base import Base, one_of


class EscalationStep(StrEnum):
    """Who is called when nobody reacts: the steps of the escalation chain, in order."""

    MEMBER = "member"
    STAFF_CHAT = "staff_chat"
    STAFF_PHONE = "staff_phone"
    PARTNER = "partner"


class CallOutcome(StrEnum):
    """How a call to staff ended.  NO_ADDRESS: there is no number to call, or its channel is off."""

    CALLING = "calling"
    SENT = "sent"
    FAILED = "failed"
    NO_ADDRESS = "no_address"


class Shift(Base):
    """Hours in which a member is on call: every week on `weekday`, or, with `day`, on that one date.

    An `ends` not after `starts` is on the next morning.  Lower `place` is called first."""

    __tablename__ = "shift"
    __table_args__ = (
        CheckConstraint("(weekday is null) <> (day is null)", name="once_or_weekly"),
        CheckConstraint("weekday between 0 and 6", name="weekday"),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    weekday: Mapped[int | None]
    """0 is Monday."""
    day: Mapped[date | None]
    starts: Mapped[time]
    ends: Mapped[time]
    zone: Mapped[str] = mapped_column(String(64))
    """IANA name; `starts` and `ends` are what clocks show there."""
    place: Mapped[int] = mapped_column(default=1)


class Holiday(Base):
    """A date on which weekly shifts do not count: of one member, or of all.  Shifts given for that date do."""

    __tablename__ = "holiday"
    __table_args__ = (UniqueConstraint("day", "staff_id", postgresql_nulls_not_distinct=True),)
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    day: Mapped[date]
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))


class Duty(Base):
    """How long the line waits for its staff, and whom it calls after that; one row."""

    __tablename__ = "duty"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    silent_after_min: Mapped[int] = mapped_column(default=10)
    """How long a writer waits for their holder before others see the conversation again."""
    call_after_s: Mapped[int] = mapped_column(default=60)
    """Between two calls while immediate risk waits; five times as long for high risk."""
    sealed_staff_chat: Mapped[bytes | None]
    sealed_staff_phone: Mapped[bytes | None]
    sealed_partner_phone: Mapped[bytes | None]


class Call(Base):
    """One step of the escalation chain: whom the line called because somebody waits, without a word of what was written."""

    __tablename__ = "call"
    __table_args__ = (
        one_of("step", EscalationStep),
        one_of("outcome", CallOutcome),
        UniqueConstraint("conversation_id", "waiting_since", "number"),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    waiting_since: Mapped[datetime]
    """The wait of the conversation that it belongs to, by its beginning."""
    number: Mapped[int]
    """Counts the calls of one wait from 0, also where a holder let it go unanswered and the chain began anew."""
    step: Mapped[str] = mapped_column(String(16))
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    called_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    outcome: Mapped[str] = mapped_column(String(16), default=CallOutcome.CALLING)
    reason: Mapped[str | None] = mapped_column(String(128))
