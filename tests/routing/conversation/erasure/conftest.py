"""What tests of erasing share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

import pytest

from routing.background import workers
from routing.conversation import copies, erasure
from tests.routing.conversation.erasure.orders import (
    Model,
)


@pytest.fixture
async def model(database_url: str) -> AsyncIterator[Model]:
    found = Model(database_url)
    yield found
    assert found.wrong == []


@pytest.fixture(autouse=True)
def in_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "SWEEP_S", 0.02)
    monkeypatch.setattr(copies, "FIRST_PAUSE", timedelta(milliseconds=20))


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody erases but the test."""

    async def nothing(database: object) -> list[UUID]:
        return []

    monkeypatch.setattr(erasure, "due", nothing)
