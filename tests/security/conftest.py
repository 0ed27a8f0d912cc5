"""What tests of security share."""

from __future__ import annotations

import pytest

from tests.security.second_step import Desk
from tests.types import StartRouter


@pytest.fixture
async def desk(start_router: StartRouter) -> Desk:
    return Desk(await start_router(second_factor=True))
