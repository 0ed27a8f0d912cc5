"""The rows that the router keeps.  Texts, addresses and notes are stored sealed; see docs/architecture.md for how long."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ColumnElement,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    String,
    UniqueConstraint,
    func,
    literal_column,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


DEMO = "demo_"
"""How the names of the channels begin that invented conversations come by."""


class State(StrEnum):
    """Who holds a conversation: design section 4."""

    ASSISTANT = "assistant"
    WAITING = "waiting"
    WITH_STAFF = "with_staff"
    CLOSED = "closed"
    ERASED = "erased"


class Risk(StrEnum):
    ROUTINE = "routine"
    HIGH = "high"
    IMMEDIATE = "immediate"

    @property
    def rank(self) -> int:
        """0 for routine to 2 for immediate."""
        return list(Risk).index(self)


class Author(StrEnum):
    WRITER = "writer"
    ASSISTANT = "assistant"
    STAFF = "staff"


class Progress(StrEnum):
    """An incoming message: RECEIVED until its turn is over; ASIDE when three turns failed and people got it."""

    RECEIVED = "received"
    PROCESSED = "processed"
    ASIDE = "aside"


class Delivery(StrEnum):
    """A bubble on its way out.  SENDING is written before the call, so that a crash leaves a trace."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    UNKNOWN = "unknown"
    DROPPED = "dropped"


OPEN = (Delivery.QUEUED, Delivery.SENDING, Delivery.UNKNOWN)


class Role(StrEnum):
    VOLUNTEER = "volunteer"
    STAFF = "staff"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"


class Known(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


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


class Rung(StrEnum):
    """Who is called when nobody reacts: the steps of the escalation chain, in order."""

    MEMBER = "member"
    STAFF_CHAT = "staff_chat"
    STAFF_PHONE = "staff_phone"
    PARTNER = "partner"


class Reached(StrEnum):
    """How a call to staff ended.  NO_WAY: there is no number to call, or its channel is off."""

    CALLING = "calling"
    SENT = "sent"
    FAILED = "failed"
    NO_WAY = "no_way"


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar = {datetime: DateTime(timezone=True), bytes: LargeBinary, dict[str, object]: JSONB}


def _written_out(value: StrEnum) -> ColumnElement[str]:
    """In the statement instead of beside it: a prepared statement finds its partial index only so."""
    return literal_column(f"'{value}'", String)


def _one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} in ({listed})", name=column)


class Person(Base):
    """Somebody who wrote.  `wrapped_key` opens all that is sealed for her; erasing sets it to null."""

    __tablename__ = "person"
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    wrapped_key: Mapped[bytes | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    erased_at: Mapped[datetime | None]


class Conversation(Base):
    """All that one address and the line say to each other; one row an address, reopened by the next message."""

    __tablename__ = "conversation"
    __table_args__ = (
        _one_of("state", State),
        _one_of("risk", Risk),
        UniqueConstraint("channel", "address_hash"),
        CheckConstraint("(state = 'with_staff') = (holder_id is not null)", name="holder"),
        Index("ix_conversation_queue", "state", "waiting_since", postgresql_where=text("state in ('waiting', 'with_staff')")),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    channel: Mapped[str] = mapped_column(String(32))
    address_hash: Mapped[bytes | None]
    sealed_address: Mapped[bytes | None]
    state: Mapped[str] = mapped_column(String(16), default=State.ASSISTANT)
    holder_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"), index=True)
    held_since: Mapped[datetime | None]
    epoch: Mapped[int] = mapped_column(default=0)
    """Rises when the assistant loses the floor; a reply computed before that is dropped."""
    language: Mapped[str | None] = mapped_column(String(8))
    language_confidence: Mapped[float] = mapped_column(default=0.0)
    script: Mapped[str | None] = mapped_column(String(4))
    country: Mapped[str | None] = mapped_column(String(2))
    risk: Mapped[str] = mapped_column(String(16), default=Risk.ROUTINE)
    reasons: Mapped[list[str]] = mapped_column(ARRAY(String(64)), default=list)
    waiting_since: Mapped[datetime | None]
    told_nobody_yet: Mapped[bool] = mapped_column(default=False)
    stopped_at: Mapped[datetime | None]
    day: Mapped[date | None]
    day_units: Mapped[int] = mapped_column(default=0, server_default="0")
    """What the assistant sent on `day`: segments of SMS, messages elsewhere."""
    asked: Mapped[str | None] = mapped_column(String(16))
    """Which question of our own waits for a short answer: routing/conversation/questions.py."""
    asked_at: Mapped[datetime | None]
    safe_asked_at: Mapped[datetime | None]
    """When she was asked whether she can be written to later; that is asked once."""
    safe_until: Mapped[datetime | None]
    """She said that we may write until then; else only while she writes herself."""
    safe_word_hash: Mapped[bytes | None]
    locked_at: Mapped[datetime | None]
    """Her safe word came: nothing but harmless words go out until it comes again."""
    muted_until: Mapped[datetime | None]
    """Until then the assistant answers nothing but danger: staff saw a flood."""
    sealed_more: Mapped[bytes | None]
    sealed_known: Mapped[bytes | None]
    """Slots of the dialogue as the last turn left them, JSON: codes and yes or no."""
    summary: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    """What staff want the assistant to know, until its next turn: routing/desk/record.py."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    last_in_at: Mapped[datetime | None]
    last_out_at: Mapped[datetime | None]

    holder: Mapped[Staff | None] = relationship(lazy="raise")
    person: Mapped[Person] = relationship(lazy="raise")

    @hybrid_property
    def is_demo(self) -> bool:
        """Invented for a demonstration: nobody is behind it, nothing is sent, nobody is called, no report counts it."""
        return self.channel.startswith(DEMO)

    @is_demo.inplace.expression
    @classmethod
    def _is_demo(cls) -> ColumnElement[bool]:
        return cls.channel.startswith(DEMO, autoescape=True)


class Message(Base):
    """One message in or out.  What the model understood stands beside the sealed text."""

    __tablename__ = "message"
    __table_args__ = (
        _one_of("author", Author),
        _one_of("progress", Progress),
        Index("uq_message_provider", "channel", "provider_id", unique=True, postgresql_where=text("author = 'writer'")),
        Index("ix_message_conversation", "conversation_id", "id"),
        Index("ix_message_received", "conversation_id", "id", postgresql_where=text("progress = 'received'")),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    author: Mapped[str] = mapped_column(String(16))
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    channel: Mapped[str] = mapped_column(String(32))
    provider_id: Mapped[str | None] = mapped_column(String(128))
    kind: Mapped[str] = mapped_column(String(16), default="text")
    sealed_text: Mapped[bytes | None]
    answer: Mapped[str | None] = mapped_column(String(64))
    progress: Mapped[str] = mapped_column(String(16), default=Progress.PROCESSED)
    attempts: Mapped[int] = mapped_column(default=0)
    taken_at: Mapped[datetime | None]
    """When a process began its turn; another one may take it over only some time later."""
    sent_at: Mapped[datetime | None]
    received_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    edited_at: Mapped[datetime | None]
    sealed_before: Mapped[bytes | None]
    """What it said before it was edited: a list of texts, oldest first."""
    size: Mapped[int | None] = mapped_column(BigInteger)
    """Bytes of what came with it, or beside it, and was not fetched."""
    sealed_files: Mapped[bytes | None]
    """Where the carrier keeps what came with it, JSON: fetched only when staff ask."""
    country: Mapped[str | None] = mapped_column(String(2))
    """Where the point on the map lies that she sent; the point itself is not kept."""
    is_country_sure: Mapped[bool] = mapped_column(default=False, server_default="false")
    language_hint: Mapped[str | None] = mapped_column(String(16))
    opt_out: Mapped[str | None] = mapped_column(String(8))
    button: Mapped[str | None] = mapped_column(String(64))
    """Payload of the pressed button; `sealed_text` then holds its label."""
    language: Mapped[str | None] = mapped_column(String(8))
    intent: Mapped[str | None] = mapped_column(String(64))
    intent_confidence: Mapped[float | None]
    risk: Mapped[str | None] = mapped_column(String(16))
    risk_confidence: Mapped[float | None]
    signals: Mapped[list[str]] = mapped_column(ARRAY(String(64)), default=list)
    sealed_entities: Mapped[bytes | None]
    """Places and languages that were named: a JSON list of [kind, value]."""
    sealed_original: Mapped[bytes | None]
    """What staff read or typed in their own language when it went out in the writer's."""
    original_language: Mapped[str | None] = mapped_column(String(8))

    parts: Mapped[list[Part]] = relationship(lazy="raise", order_by="Part.id", back_populates="message")

    @hybrid_property
    def is_waiting(self) -> bool:
        """Its turn is still to come."""
        return self.progress == Progress.RECEIVED

    @is_waiting.inplace.expression
    @classmethod
    def _is_waiting(cls) -> ColumnElement[bool]:
        return cls.progress == _written_out(Progress.RECEIVED)


class Part(Base):
    """One bubble of an outgoing message; the outbox."""

    __tablename__ = "part"
    __table_args__ = (
        _one_of("state", Delivery),
        Index("ix_part_open", "conversation_id", "id", postgresql_where=text("state in ('queued', 'sending', 'unknown')")),
        Index("ix_part_message", "message_id"),
        Index("ix_part_provider", "provider_id"),
        Index("ix_part_failed", "settled_at", postgresql_where=text("state = 'failed'")),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    epoch: Mapped[int]
    sealed_text: Mapped[bytes | None]
    buttons: Mapped[list[list[str]]] = mapped_column(JSONB, default=list)
    state: Mapped[str] = mapped_column(String(16), default=Delivery.QUEUED)
    attempts: Mapped[int] = mapped_column(default=0)
    provider_id: Mapped[str | None] = mapped_column(String(128))
    reason: Mapped[str | None] = mapped_column(String(128))
    created_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    tried_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    """Not before then."""
    settled_at: Mapped[datetime | None]

    message: Mapped[Message] = relationship(lazy="raise", back_populates="parts")

    @hybrid_property
    def is_open(self) -> bool:
        """What becomes of it is still to be seen."""
        return self.state in OPEN

    @is_open.inplace.expression
    @classmethod
    def _is_open(cls) -> ColumnElement[bool]:
        return cls.state.in_([_written_out(state) for state in OPEN])


class EarlyReport(Base):
    """A delivery report for a message that we did not know (yet); matched by `upkeep`, kept for a day."""

    __tablename__ = "early_report"
    __table_args__ = (_one_of("state", Delivery),)
    provider_id: Mapped[str] = mapped_column(String(128), primary_key=True)
    state: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(String(128))
    is_for_now: Mapped[bool] = mapped_column(default=False)
    came_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())


class Probe(Base):
    """The last round of a channel's heartbeat: when it began, how long it took, or why it failed."""

    __tablename__ = "probe"
    channel: Mapped[str] = mapped_column(String(32), primary_key=True)
    began_at: Mapped[datetime]
    took_ms: Mapped[int | None]
    failed: Mapped[str | None] = mapped_column(String(128))
    """None while it works."""


class Alert(Base):
    """Staff must look at a conversation; open until somebody claims it."""

    __tablename__ = "alert"
    __table_args__ = (_one_of("level", Risk), Index("ix_alert_open", "conversation_id", postgresql_where=text("seen_at is null")))
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"))
    level: Mapped[str] = mapped_column(String(16))
    reasons: Mapped[list[str]] = mapped_column(ARRAY(String(64)))
    raised_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    seen_at: Mapped[datetime | None]
    seen_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))


class Translation(Base):
    """A message in a language of staff, made by a machine; without a text the machine failed."""

    __tablename__ = "translation"
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    sealed_text: Mapped[bytes | None]
    made_at: Mapped[datetime] = mapped_column(server_default=func.now())


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
    __table_args__ = (_one_of("under_18", Known),)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    needs: Mapped[list[str]] = mapped_column(ARRAY(String(32)), default=list)
    country: Mapped[str | None] = mapped_column(String(2))
    under_18: Mapped[str] = mapped_column(String(8), default=Known.UNKNOWN)
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class Referral(Base):
    """Sent on to somebody: a contact of the facts by id, or another one, sealed."""

    __tablename__ = "referral"
    __table_args__ = (
        _one_of("result", Result),
        CheckConstraint("(contact is null) = (sealed_contact is not null)", name="contact"),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    contact: Mapped[str | None] = mapped_column(String(64))
    sealed_contact: Mapped[bytes | None]
    consent: Mapped[bool]
    """Did she say yes to it?"""
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


class Staff(Base):
    __tablename__ = "staff"
    __table_args__ = (_one_of("role", Role),)
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(String(64), unique=True)
    role: Mapped[str] = mapped_column(String(16), default=Role.STAFF)
    languages: Mapped[list[str]] = mapped_column(ARRAY(String(8)), default=list)
    sealed_phone: Mapped[bytes | None]
    """Where she is called when it is her turn and nobody reacts; E.164."""
    password_hash: Mapped[str] = mapped_column(String(256))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    disabled_at: Mapped[datetime | None]
    toured_at: Mapped[datetime | None]
    """When this member put the tour of the console away."""
    is_demo: Mapped[bool] = mapped_column(default=False, server_default="false")
    """Made by `linden demo`, and taken away by it."""


class Session(Base):
    """A staff sign-in.  The cookie holds a random token, the row only its hash."""

    __tablename__ = "session"
    token_hash: Mapped[bytes] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    last_seen_at: Mapped[datetime] = mapped_column(server_default=func.now())
    """The last thing she did."""
    live_at: Mapped[datetime | None]
    """When a page of hers was last known to be open."""


class SignInFailure(Base):
    """A wrong password, counted per name to slow guessing down; the name is stored as a hash."""

    __tablename__ = "sign_in_failure"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    name_hash: Mapped[bytes] = mapped_column(index=True)
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())


class Transfer(Base):
    """A holder's offer of her conversation to one colleague, or to all who speak a language; open until settled."""

    __tablename__ = "transfer"
    __table_args__ = (
        _one_of("answered", Answered),
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
    """How long the line waits for its staff, and whom it calls then; one row."""

    __tablename__ = "duty"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    silent_after_min: Mapped[int] = mapped_column(default=10)
    """How long a writer waits for her holder before others see her again."""
    call_after_s: Mapped[int] = mapped_column(default=60)
    """Between two calls while immediate risk waits; five times as long for high risk."""
    sealed_staff_chat: Mapped[bytes | None]
    sealed_staff_phone: Mapped[bytes | None]
    sealed_partner_phone: Mapped[bytes | None]


class Call(Base):
    """One step of the escalation chain: who was told that somebody waits, without a word of what was written."""

    __tablename__ = "call"
    __table_args__ = (
        _one_of("rung", Rung),
        _one_of("reached", Reached),
        UniqueConstraint("conversation_id", "waiting_since", "step"),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    waiting_since: Mapped[datetime]
    """Which wait of the conversation it belongs to."""
    step: Mapped[int]
    rung: Mapped[str] = mapped_column(String(16))
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    called_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    reached: Mapped[str] = mapped_column(String(16), default=Reached.CALLING)
    reason: Mapped[str | None] = mapped_column(String(128))


class Audit(Base):
    """Who did or saw what.  A trigger refuses to change or delete rows."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    staff_id: Mapped[UUID | None]
    action: Mapped[str] = mapped_column(String(64))
    conversation_id: Mapped[UUID | None] = mapped_column(index=True)
    detail: Mapped[str | None] = mapped_column(String(64))


class Counter(Base):
    """Counts that outlive a restart and identify nobody, such as campaign codes of deep links."""

    __tablename__ = "counter"
    name: Mapped[str] = mapped_column(String(96), primary_key=True)
    value: Mapped[int] = mapped_column(default=0)
