"""Messages that the model read wrongly: the mark that staff put at one, and what a supervisor approved for training."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from routing.store.tables.base import Base, one_of


class Review(StrEnum):
    """What became of a mark."""

    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"


class Misreading(Base):
    """A member marked a message as read wrongly.  It goes with its message, whoever deletes that."""

    __tablename__ = "misreading"
    __table_args__ = (
        one_of("state", Review),
        Index("ix_misreading_open", "id", postgresql_where=text("state = 'open'")),
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("message.id", ondelete="CASCADE"), unique=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    state: Mapped[str] = mapped_column(String(16), default=Review.OPEN)
    sealed: Mapped[bytes | None]
    """Text and reading when it was marked, and what staff say it should have been: JSON, under the person's key.

    Null once it was reviewed: then it is no longer needed."""


class Correction(Base):
    """A text that a supervisor made anonymous and approved, and how it should be read."""

    __tablename__ = "correction"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    misreading_id: Mapped[int | None] = mapped_column(ForeignKey("misreading.id", ondelete="CASCADE"), unique=True)
    """So that ERASE takes it too.  Cut when the writer's time is over (routing/conversation/remains.py)."""
    wrapped_key: Mapped[bytes]
    """A key of its own, wrapped like that of a person, so that what is deleted opens in no copy either."""
    sealed: Mapped[bytes]
    """Text, reading as it was and as it should be, JSON, under that key."""
    month: Mapped[date]
    """The first day of the month in which it was approved: it goes like the counts of a month."""
    is_demo: Mapped[bool]
    """Of an invented conversation: never exported."""
