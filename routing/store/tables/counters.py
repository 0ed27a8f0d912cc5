"""Counts and heartbeats of the line itself, and counts of what it has deleted."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import String, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from routing.store.tables.base import Base


class Probe(Base):
    """The last round of a channel's heartbeat: when it began, how long it took, or why it failed."""

    __tablename__ = "probe"
    channel: Mapped[str] = mapped_column(String(32), primary_key=True)
    began_at: Mapped[datetime]
    provider_hash: Mapped[bytes | None]
    """Of the probe whose delivery report is still to come."""
    took_ms: Mapped[int | None]
    failed: Mapped[str | None] = mapped_column(String(128))
    """None while it works."""


CAMPAIGN = "campaign:"
"""Begins the names of counters that count the writers who came by a link with a code."""


class Counter(Base):
    """Counts that outlive a restart and identify nobody, such as campaign codes of deep links."""

    __tablename__ = "counter"
    name: Mapped[str] = mapped_column(String(96), primary_key=True)
    value: Mapped[int] = mapped_column(default=0)


class Statistic(Base):
    """How many of the contacts of a month whose rows have gone had this name in a dimension of the reports.

    Nobody can be found in it: each dimension is counted by itself, and no row leads to another."""

    __tablename__ = "statistic"
    month: Mapped[date] = mapped_column(primary_key=True)
    dimension: Mapped[str] = mapped_column(String(16), primary_key=True)
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int]


class Tally(Base):
    """All contacts of a month as they were counted last, those whose rows are there and those of `Statistic` together.

    Reports read it, so that none of them counts a month of rows; the next round counts anew, without whoever has erased
    themselves since.  As in `Statistic`, nobody can be found in it."""

    __tablename__ = "tally"
    month: Mapped[date] = mapped_column(primary_key=True)
    counted_at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
    counts: Mapped[dict[str, dict[str, int]]] = mapped_column(JSONB)
    """How many had which name, by dimension."""
