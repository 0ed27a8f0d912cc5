"""What tests of sending share."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from routing.outbound import delivery
from tests.conftest import Running
from tests.routing.conversations import held_by_ana
from tests.routing.watching import until_sent
from tests.types import StartRouter


@pytest.fixture
async def held(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> tuple[Running, UUID, UUID]:
    """A router, a conversation by SMS that Ana holds, and Ana; nothing is on its way."""
    running = await start_router()
    with monkeypatch.context() as patched:
        patched.setattr(delivery, "DELIVERED_WITHIN", timedelta(0))
        conversation_id, ana = await held_by_ana(running, running.handset())
        await until_sent(running, conversation_id)
    return running, conversation_id, ana
