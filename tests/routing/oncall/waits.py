"""A conversation that waits, and those who may be called for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta
from uuid import UUID

from sqlalchemy import update

from routing.oncall import duty, shifts
from routing.oncall.duty import Duty
from routing.staff import accounts
from routing.store.clock import now
from routing.store.tables import Conversation, Role
from tests.conftest import PASSWORD, Running

TOMORROW = now() + timedelta(days=1)
EVER = {"weekdays": range(7), "starts": time(0), "ends": time(0), "zone": "UTC"}


async def set_conversation(running: Running, conversation_id: UUID, **values: object) -> None:
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).where(Conversation.id == conversation_id).values(**values))


async def add_member(running: Running, name: str, phone: str = "", place: int | None = None) -> UUID:
    """With a `place`, on call at all times."""
    async with running.line.store.database.begin() as session:
        staff_id = await accounts.add_staff(session, name, PASSWORD, Role.STAFF, [])
        if phone:
            await accounts.set_phone(session, staff_id, staff_id, running.line.store.vault.seal_staff(phone))
        if place is not None:
            await shifts.add(session, staff_id, **EVER, place=place)
        return staff_id


async def keep_duty(running: Running, kept: Duty) -> None:
    async with running.line.store.database.begin() as session:
        await duty.save(session, running.line.store.vault, kept)


def said_by_line(running: Running) -> list[str]:
    return running.twilio.to(running.handset().number)


def text_of(running: Running, answer: str, params: Mapping[str, str] | None = None) -> str:
    return running.line.library.render(answer, params or {}, "ro", "sms").bubbles[0].text
