"""What tests of the router share."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import select

from routing.store.tables import Conversation
from tests.conftest import Running
from tests.types import StartRouter


@pytest.fixture
async def waiting(start_router: StartRouter) -> tuple[Running, UUID]:
    """A router and a conversation that waits, because no model answers."""
    running = await start_router()
    handset = running.handset()
    await handset.text("buna ziua")
    await running.twilio.wait_for(handset.number)
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    return running, conversation_id
