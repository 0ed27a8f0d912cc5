"""What tests of deletion on schedule share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest
from fastapi import FastAPI, Request, Response

from routing.background import workers
from tests.routing.background.past_dates import CLOCKS, FORGOTTEN, NOW
from tests.servers import served


@pytest.fixture
def shift(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Move the clock of deletion on: `shift(days)` from now."""

    def move(days: float) -> None:
        for module in CLOCKS:
            monkeypatch.setattr(module, "now", lambda: NOW + timedelta(days=days))

    return move


@pytest.fixture
async def model() -> AsyncIterator[str]:
    """A model that answers nothing, and forgets what it is asked to."""
    app = FastAPI()

    @app.post("/webhooks/router/turn")
    async def turn() -> Response:
        return Response(status_code=503)

    @app.post("/webhooks/router/forget")
    async def forget(request: Request) -> dict[str, str]:
        FORGOTTEN.append((await request.json())["conversation"])
        return {}

    FORGOTTEN.clear()
    async with served(app) as url:
        yield url


@pytest.fixture
def in_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "SWEEP_S", 0.02)
