"""Tokens of forms: each form takes effect once, however often a slow network or an impatient thumb sends it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.tables import SentForm

KEPT_FOR = timedelta(days=1)


async def is_first_use(session: AsyncSession, token: UUID | None) -> bool:
    """Note that the form with this token is carried out by this transaction; return False when another one did it.

    A second one waits for the first to end.  A form without a token, of a program, is always the first."""
    if token is None:
        return True
    added = insert(SentForm).values(token=token).on_conflict_do_nothing().returning(SentForm.token)
    return await session.scalar(added) is not None


async def forget_old(session: AsyncSession) -> None:
    await session.execute(delete(SentForm).where(SentForm.at < now() - KEPT_FOR))
