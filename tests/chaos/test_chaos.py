"""The short form of `make chaos`."""

from __future__ import annotations

import pytest

from tests.chaos.run import run


@pytest.mark.slow
@pytest.mark.timeout(400)
async def test_nothing_is_lost_repeated_or_swapped_while_everything_is_killed() -> None:
    counts = await run(messages=600, people=20, kills=15)
    assert counts.is_good(), counts
    assert counts.acknowledged == 600
