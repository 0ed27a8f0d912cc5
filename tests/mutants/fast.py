"""A pytest plugin for mutation runs: only tests without a database, model process or browser, and the same examples each time."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("mutants", derandomize=True)
settings.load_profile("mutants")
SLOW_FIXTURES = frozenset({"postgres", "model", "chromium", "language_model"})


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    slow = [item for item in items if SLOW_FIXTURES & {*getattr(item, "fixturenames", ())}]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]
