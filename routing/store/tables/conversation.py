"""People, by their keys, and the conversations with them."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ColumnElement,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column

from routing.store.tables.base import Base, finer_than, one_of

DEMO = "demo_"
"""How the names of the channels begin that invented conversations come by."""


class State(StrEnum):
    """Who holds a conversation; docs/architecture.md draws how it changes."""

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

    def at_least(self, level: Risk) -> Risk:
        """Return the higher of the two: a risk is never lowered by what else is found."""
        return max(self, level, key=lambda risk: risk.rank)


class Person(Base):
    """Somebody who wrote.  `wrapped_key` opens everything that is sealed for them, with the key of a period (`KeyPeriod`).

    Erasing sets it to null."""

    __tablename__ = "person"
    __table_args__ = (
        Index("ix_person_exact", "created_at", postgresql_where=text(finer_than("hour", "created_at"))),
        Index("ix_person_erased_exact", "erased_at", postgresql_where=text(finer_than("day", "created_at", "erased_at"))),
    )
    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    wrapped_key: Mapped[bytes | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    erased_at: Mapped[datetime | None]


class Conversation(Base):
    """All that one address and the line say to each other; one row an address, reopened by the next message."""

    __tablename__ = "conversation"
    __table_args__ = (
        one_of("state", State),
        one_of("risk", Risk),
        UniqueConstraint("channel", "address_hash"),
        CheckConstraint("(state = 'with_staff') = (holder_id is not null)", name="holder"),
        Index("ix_conversation_last", "last_in_at"),
        Index("ix_conversation_language", "language", "last_in_at", postgresql_where=text("last_in_at is not null")),
        Index("ix_conversation_country", "country", "last_in_at", postgresql_where=text("last_in_at is not null")),
        Index(
            "ix_conversation_exact",
            "created_at",
            postgresql_where=text(finer_than("hour", "created_at", "last_in_at", "last_out_at")),
        ),
        Index(
            "ix_conversation_erased_exact",
            "created_at",
            postgresql_where=text(f"state = 'erased' and ({finer_than('day', 'created_at')})"),
        ),
        Index("ix_conversation_silent", "created_at", postgresql_where=text("last_in_at is null and state <> 'erased'")),
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
    waiting_notice_sent: Mapped[bool] = mapped_column(default=False)
    """In this wait the writer has heard that nobody is free yet, and whom else to call."""
    stopped_at: Mapped[datetime | None]
    day: Mapped[date | None]
    day_units: Mapped[int] = mapped_column(default=0, server_default="0")
    """What the assistant sent on `day`: segments of SMS, messages elsewhere."""
    asked: Mapped[str | None] = mapped_column(String(16))
    """Which question of our own waits for a short answer: routing/conversation/questions.py."""
    asked_at: Mapped[datetime | None]
    safe_asked_at: Mapped[datetime | None]
    """When the writer was asked whether they can be written to later; that is asked once."""
    safe_until: Mapped[datetime | None]
    """The writer said that we may write until then; otherwise only while they write themselves."""
    safe_word_hash: Mapped[bytes | None]
    safe_word_key: Mapped[bytes | None]
    """The id of the master key that is in it; null for one of a release that did not say.  Nobody can make the hash anew before
    the word comes again."""
    locked_at: Mapped[datetime | None]
    """The safe word came: only harmless words go out until it comes again."""
    muted_until: Mapped[datetime | None]
    """Until then the assistant answers nothing but danger: staff saw a flood."""
    sealed_more: Mapped[bytes | None]
    sealed_known: Mapped[bytes | None]
    """Slots of the dialogue as the last turn left them, JSON: codes and yes or no."""
    sealed_summary: Mapped[bytes | None]
    """What staff want the assistant to know, until its next turn, JSON: routing/desk/record.py."""
    read_message_id: Mapped[int | None] = mapped_column(BigInteger)
    """The newest message that the holder has had before their eyes; what came later is unread."""
    undoable: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    """What stood before the holder let it go, for as long as that can be undone: routing/desk/undoing.py."""
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    last_in_at: Mapped[datetime | None]
    last_out_at: Mapped[datetime | None]

    @hybrid_property
    def is_demo(self) -> bool:
        """Invented for a demonstration: nobody is behind it, nothing is sent, nobody is called, no report counts it."""
        return self.channel.startswith(DEMO)

    @is_demo.inplace.expression
    @classmethod
    def _is_demo(cls) -> ColumnElement[bool]:
        return cls.channel.startswith(DEMO, autoescape=True)
