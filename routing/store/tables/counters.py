"""Counts and heartbeats of the line itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
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
