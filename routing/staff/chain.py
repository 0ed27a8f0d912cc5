"""The chain of the audit trail: each line has a hash over itself and the hash before, so none can be changed or left out.

The database makes the chain when a transaction commits (migration 0018).  Whoever owns the database could make it anew, so its
head belongs on paper or with somebody else: `linden audit verify` prints it, and takes an earlier one to compare with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.tables import Audit, AuditLink


@dataclass(frozen=True, slots=True)
class Head:
    """The newest link: how many lines the chain has, and the hash over all of them."""

    position: int
    hash: str

    def __str__(self) -> str:
        return f"{self.position}:{self.hash}"

    @classmethod
    def parse(cls, text: str) -> Head:
        """Raises ValueError."""
        position, _, hashed = text.partition(":")
        return cls(int(position), hashed.strip().lower())


CHECKED_FOR: Final = timedelta(hours=1)


class BrokenChainError(Exception):
    """The trail was changed; the text says where it begins to differ."""


def hash_of(line: Audit, before: bytes) -> bytes:
    """Return the link of a line; the same in SQL stands in the migration."""
    at = line.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")
    ids = (str(one) if one else None for one in (line.staff_id, line.conversation_id, line.target_id))
    text = json.dumps([line.id, at, line.action, line.detail, *ids], ensure_ascii=False)
    return sha256(before + text.encode()).digest()


async def verify(session: AsyncSession, earlier: Head | None = None) -> Head:
    """Return the head of a whole chain; `earlier` is one that was noted before.  Raises BrokenChainError."""
    return await _walk(session, Head(0, ""), earlier)


async def _walk(session: AsyncSession, start: Head, earlier: Head | None = None) -> Head:
    """Verify what comes after `start`, which was verified before."""
    before, position, seen = bytes.fromhex(start.hash), start.position, earlier is None or earlier.position == 0
    if start.position and await session.scalar(select(AuditLink.hash).where(AuditLink.position == start.position)) != before:
        raise BrokenChainError(f"link {start.position} is not the one that was there an hour ago, or later")
    rows = await session.stream(
        select(Audit, AuditLink)
        .outerjoin(Audit, Audit.id == AuditLink.audit_id)
        .where(AuditLink.position > start.position)
        .order_by(AuditLink.position)
        .with_only_columns(AuditLink, Audit)
    )
    async for link, line in rows:
        position += 1
        if link.position != position:
            raise BrokenChainError(f"link {position} is missing")
        if line is None:
            raise BrokenChainError(f"line {link.audit_id}, link {position}, is missing")
        before = hash_of(line, before)
        if before != link.hash:
            raise BrokenChainError(f"line {line.id} of {line.at:%Y-%m-%d %H:%M}, link {position}, is not what was written")
        if earlier is not None and position == earlier.position:
            if before.hex() != earlier.hash:
                raise BrokenChainError(f"the chain was rebuilt: link {position} is not the one that was noted")
            seen = True
    if not seen:
        raise BrokenChainError("the chain is shorter than it was")
    free = select(Audit.id).where(~select(AuditLink.audit_id).where(AuditLink.audit_id == Audit.id).exists()).limit(1)
    if (left := await session.scalar(free)) is not None:
        raise BrokenChainError(f"line {left} is in no link")
    return Head(position, before.hex())


@dataclass(slots=True)
class Checked:
    """What one process has verified: all of the chain once in CHECKED_FOR, which takes longer with every line, and between two of
    these what has come since."""

    head: Head | None = None
    until: datetime | None = None

    async def verify(self, session: AsyncSession) -> Head:
        """Return the head of the chain.  Raises BrokenChainError."""
        start, self.head = self.head, None
        if start is None or self.until is None or self.until <= now():
            start, self.until = Head(0, ""), now() + CHECKED_FOR
        self.head = await _walk(session, start)
        return self.head
