"""Types of the fixtures that tests share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tests.conftest import Running

StartRouter = Callable[..., Awaitable[Running]]
"""Start a router: `await start_router(model_url=..., **settings)`, see the fixture in tests/conftest.py."""
