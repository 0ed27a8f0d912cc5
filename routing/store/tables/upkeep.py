"""Work that is not part of a message's path: what still has to be erased, and what comes round by the clock."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Identity, String, func
from sqlalchemy.orm import Mapped, mapped_column

from routing.store.tables.base import Base


class Erasure(Base):
    """An order to erase a writer, until nothing is left of them here, at the model, and at the carrier."""

    __tablename__ = "erasure"
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), primary_key=True)
    ordered_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    due_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    """Not before then.  The process that works on it moves it ahead: a lease."""
    destroyed_at: Mapped[datetime | None]
    """When the key and all that it opened were destroyed; until then the last reply may go out."""
    is_forgotten: Mapped[bool] = mapped_column(default=False, server_default="false")
    """Whether the model has dropped the dialogue state."""
    sealed_copies: Mapped[bytes | None]
    """Address and provider ids of what the carrier still has, JSON; sealed by the key of a period, as the person's is gone."""
    attempts: Mapped[int] = mapped_column(default=0, server_default="0")
    """Rounds at the carrier and the model after which something was left."""


class KeyPeriod(Base):
    """A key that wraps the keys of persons, by its id; the key lies outside of this database (routing/store/periods.py)."""

    __tablename__ = "key_period"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    began_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    spent_at: Mapped[datetime | None]
    """When somebody was erased in it: it is replaced soon."""
    closed_at: Mapped[datetime | None]
    """Nothing is wrapped by it any more; what was is being wrapped again."""
    destroyed_at: Mapped[datetime | None]


class RetentionProof(Base):
    """What a day's look at the tables found past its date; all zero while deletion works."""

    __tablename__ = "retention_proof"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    content: Mapped[int]
    """Conversations of which something can still be read."""
    address: Mapped[int]
    """Numbers and chat ids."""
    times: Mapped[int]
    """Rows that tell a time more closely than they may."""
    statistics: Mapped[int]
    """Counts of a month, and what was approved for training in it."""


class PeriodicWork(Base):
    """Work that one router does for all, again and again."""

    __tablename__ = "periodic_work"
    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    due_at: Mapped[datetime]
    """Not before then.  The router that does it moves it ahead: a lease."""


class HeldAnswer(Base):
    """An answer of the library that is held back: the general one is sent in its place."""

    __tablename__ = "held_answer"
    answer: Mapped[str] = mapped_column(String(64), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    held_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
