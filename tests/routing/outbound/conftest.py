"""What tests of sending share."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from routing.desk import acts
from routing.outbound import delivery
from routing.staff.accounts import add_staff
from routing.store.tables import Conversation, Role
from tests.conftest import PASSWORD, Running
from tests.routing.watching import until_sent
from tests.types import StartRouter


@pytest.fixture
async def held(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> tuple[Running, UUID, UUID]:
    """A router, a conversation by SMS that Ana holds, and Ana; nothing is on its way."""
    running = await start_router()
    handset = running.handset()
    await handset.text("ajutor")
    await running.twilio.wait_for(handset.number)
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
        ana = await add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    with monkeypatch.context() as patched:
        patched.setattr(delivery, "DELIVERED_WITHIN", timedelta(0))
        await until_sent(running, conversation_id)
        await acts.claim(running.line, conversation_id, ana)
        await until_sent(running, conversation_id)
    return running, conversation_id, ana
