"""What staff see of a conversation and write about it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Identity,
    Index,
    String,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from routing.store.tables.base import Base, one_of
from routing.store.tables.conversation import Risk


class Known(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a member reads what is not theirs; it stands in the trail."""

    ADVICE = "advice"
    """A colleague asked for it."""
    SUPERVISION = "supervision"
    SAFETY = "safety"
    """Somebody may be in danger."""
    COMPLAINT = "complaint"
    MISTAKE = "mistake"
    """Looking for a fault of the line."""


class Result(StrEnum):
    """What came of a referral."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_REACHED = "not_reached"


class Answered(StrEnum):
    """What became of an offer to take a conversation over.  LAPSED: the conversation went another way meanwhile."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Because(StrEnum):
    """Why somebody declines an offer."""

    BUSY = "busy"
    LANGUAGE = "language"
    LEAVING = "leaving"
    OTHER = "other"


class Alert(Base):
    """Staff must look at a conversation; open until somebody claims it."""

    __tablename__ = "alert"
    __table_args__ = (one_of("level", Risk), Index("ix_alert_open", "conversation_id", postgresql_where=text("seen_at is null")))
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"))
    level: Mapped[str] = mapped_column(String(16))
    reasons: Mapped[list[str]] = mapped_column(ARRAY(String(64)))
    raised_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    seen_at: Mapped[datetime | None]
    seen_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    seen_in: Mapped[str | None] = mapped_column(String(16))
    """How long until then, in a step that reports count; kept before the times above say less."""
    answered_in: Mapped[str | None] = mapped_column(String(16))
    """The same until a person answered or ended the conversation."""
    pushed_at: Mapped[datetime | None]
    """When the devices of those whom it concerns first were told."""
    pushed_all_at: Mapped[datetime | None]
    """When those of everybody were."""


class Quiet(Base):
    """A member looks at an alert: until then it rings for nobody, or, when it is theirs alone, not for them."""

    __tablename__ = "quiet"
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    until: Mapped[datetime]
    is_for_all: Mapped[bool]


class Note(Base):
    """What staff tell each other about a conversation; the writer never sees it."""

    __tablename__ = "note"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    sealed_text: Mapped[bytes]
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())


class Record(Base):
    """What a hotline writes down of a contact, each from a short list; one row a conversation."""

    __tablename__ = "record"
    __table_args__ = (one_of("under_18", Known),)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    needs: Mapped[list[str]] = mapped_column(ARRAY(String(32)), default=list)
    country: Mapped[str | None] = mapped_column(String(2))
    under_18: Mapped[str] = mapped_column(String(8), default=Known.UNKNOWN)
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class RecordVersion(Base):
    """A contact record as it was saved once; the newest is the record itself."""

    __tablename__ = "record_version"
    __table_args__ = (one_of("under_18", Known),)
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    needs: Mapped[list[str]] = mapped_column(ARRAY(String(32)), default=list)
    country: Mapped[str | None] = mapped_column(String(2))
    under_18: Mapped[str] = mapped_column(String(8), default=Known.UNKNOWN)
    changed_at: Mapped[datetime]


class ReadingGrant(Base):
    """A member said why they read a conversation that is not theirs; for an hour they may (routing/desk/reading.py)."""

    __tablename__ = "reading_grant"
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True, index=True)
    reason: Mapped[str] = mapped_column(String(16))
    until: Mapped[datetime]


class Plea(Base):
    """A holder needs a supervisor now; open until one comes, the holder takes it back, or the conversation changes hands."""

    __tablename__ = "plea"
    __table_args__ = (Index("uq_plea_open", "conversation_id", unique=True, postgresql_where=text("ended_at is null")),)
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    from_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    ended_at: Mapped[datetime | None]
    answered_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    """The supervisor who comes; none when the holder took it back."""
    pushed_at: Mapped[datetime | None]
    """When the devices of supervisors were told."""


class Referral(Base):
    """Sent on to somebody: a contact of the facts by id, or another one, sealed."""

    __tablename__ = "referral"
    __table_args__ = (
        one_of("result", Result),
        CheckConstraint("(contact is null) = (sealed_contact is not null)", name="contact"),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    contact: Mapped[str | None] = mapped_column(String(64))
    sealed_contact: Mapped[bytes | None]
    consent: Mapped[bool]
    """Did the writer say yes to it?"""
    result: Mapped[str] = mapped_column(String(16), default=Result.OPEN)
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())


class Reminder(Base):
    """To look at a conversation again; nothing is sent by it."""

    __tablename__ = "reminder"
    __table_args__ = (Index("ix_reminder_open", "due_at", postgresql_where=text("done_at is null")),)
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    sealed_text: Mapped[bytes | None]
    due_at: Mapped[datetime]
    called_at: Mapped[datetime | None]
    """When open pages were told that it is due."""
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))


class Transfer(Base):
    """A holder's offer of a conversation to one colleague, or to all who speak a language; open until settled."""

    __tablename__ = "transfer"
    __table_args__ = (
        one_of("answered", Answered),
        one_of("because", Because),
        CheckConstraint("(to_id is null) <> (to_language is null)", name="addressee"),
        Index("uq_transfer_open", "conversation_id", unique=True, postgresql_where=text("settled_at is null")),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    from_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    to_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    to_language: Mapped[str | None] = mapped_column(String(8))
    sealed_note: Mapped[bytes | None]
    made_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    answered: Mapped[str | None] = mapped_column(String(16))
    because: Mapped[str | None] = mapped_column(String(16))
    """Why it was declined: a word from a short list."""
    pushed_at: Mapped[datetime | None]
    """When the devices of the receivers were told."""
