"""The short form of `make cluster-test`."""

from __future__ import annotations

import pytest

from tests.cluster.run import run


@pytest.mark.slow
@pytest.mark.timeout(400)
async def test_a_router_and_a_model_may_die_while_others_go_on() -> None:
    counts, _ = await run(messages=400, people=20, kills=6)
    assert counts.is_good(), counts
    assert counts.acknowledged == 400
    assert counts.kills == {"router": 3, "model": 3}
