"""What tests of calling people share."""

from __future__ import annotations

import pytest

from routing.background import upkeep
from routing.line.line import Line


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the line does not strike between two steps of a test."""

    async def strike(line: Line) -> None: ...

    monkeypatch.setattr(upkeep, "run", strike)
