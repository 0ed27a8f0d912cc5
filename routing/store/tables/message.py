"""What was said in a conversation, the bubbles it goes out in, and what became of each."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ForeignKey,
    Identity,
    Index,
    String,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column, relationship

from routing.store.tables.base import Base, finer_than, one_of, written_out


class Author(StrEnum):
    WRITER = "writer"
    ASSISTANT = "assistant"
    STAFF = "staff"


class Progress(StrEnum):
    """An incoming message: RECEIVED until its turn is over; UNREAD when that was without the model, which reads it later;
    ASIDE when three turns failed and people got it."""

    RECEIVED = "received"
    UNREAD = "unread"
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


class Message(Base):
    """One message in or out.  What the model understood stands beside the sealed text."""

    __tablename__ = "message"
    __table_args__ = (
        one_of("author", Author),
        one_of("progress", Progress),
        Index("uq_message_provider", "conversation_id", "provider_hash", unique=True, postgresql_where=text("author = 'writer'")),
        Index("ix_message_conversation", "conversation_id", "id"),
        Index("ix_message_received", "conversation_id", "id", postgresql_where=text("progress = 'received'")),
        Index("ix_message_intent", "intent", "conversation_id", postgresql_where=text("intent is not null")),
        Index("ix_message_unread", "received_at", postgresql_where=text("progress = 'unread'")),
        Index(
            "ix_message_exact",
            text("least(received_at, sent_at)"),
            postgresql_where=text(finer_than("hour", "received_at", "sent_at", "taken_at", "edited_at")),
        ),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    author: Mapped[str] = mapped_column(String(16))
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    channel: Mapped[str] = mapped_column(String(32))
    provider_hash: Mapped[bytes | None]
    """Of the carrier's own id, under the person's key: a message that comes again is known by it."""
    sealed_provider_id: Mapped[bytes | None]
    """To have it erased at the carrier."""
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
    """Country of the point on the map that the writer sent; the point itself is not stored."""
    is_country_sure: Mapped[bool] = mapped_column(default=False, server_default="false")
    language_hint: Mapped[str | None] = mapped_column(String(16))
    opt_out: Mapped[str | None] = mapped_column(String(8))
    sealed_button: Mapped[bytes | None]
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
        return cls.progress == written_out(Progress.RECEIVED)


class Part(Base):
    """One bubble of an outgoing message; the outbox."""

    __tablename__ = "part"
    __table_args__ = (
        one_of("state", Delivery),
        Index("ix_part_open", "conversation_id", "id", postgresql_where=text("state in ('queued', 'sending', 'unknown')")),
        Index("ix_part_message", "message_id"),
        Index("ix_part_provider", "provider_hash"),
        Index("ix_part_failed", "settled_at", postgresql_where=text("state = 'failed'")),
        Index(
            "ix_part_exact",
            "created_at",
            postgresql_where=text(finer_than("hour", "created_at", "tried_at", "due_at", "settled_at")),
        ),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    epoch: Mapped[int]
    sealed_text: Mapped[bytes | None]
    sealed_buttons: Mapped[bytes | None]
    """Pairs of payload and label, JSON; null when there are none."""
    state: Mapped[str] = mapped_column(String(16), default=Delivery.QUEUED)
    attempts: Mapped[int] = mapped_column(default=0)
    repeats: Mapped[int] = mapped_column(default=0, server_default="0")
    """How often the carrier took it and the phone was out of reach; each time its tries begin again."""
    provider_hash: Mapped[bytes | None]
    """Of the carrier's own id, under the master key: a delivery report names nothing else.  Null where none will come."""
    sealed_provider_id: Mapped[bytes | None]
    """To have it erased at the carrier; null until that has taken it."""
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
        return cls.state.in_([written_out(state) for state in OPEN])


class EarlyReport(Base):
    """A delivery report for a message that we did not know (yet); matched by `upkeep`, kept for a day."""

    __tablename__ = "early_report"
    __table_args__ = (one_of("state", Delivery),)
    provider_hash: Mapped[bytes] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str | None] = mapped_column(String(128))
    is_for_now: Mapped[bool] = mapped_column(default=False)
    came_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())


class Translation(Base):
    """A message in a language of staff, made by a machine; without a text the machine failed."""

    __tablename__ = "translation"
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    sealed_text: Mapped[bytes | None]
    made_at: Mapped[datetime] = mapped_column(server_default=func.now())
