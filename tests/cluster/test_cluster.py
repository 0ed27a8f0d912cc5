"""The short form of `make cluster-test`."""

from __future__ import annotations

import pytest

from tests.cluster.cluster import ROUTERS
from tests.cluster.run import run
from tests.cluster.sites import OpenSite, with_silent_host, with_standby

LIVE_WITHIN_S = 5.0
"""Pages of both routers hear of changes again, counted from when the standby takes writes."""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]


async def test_a_router_and_a_model_may_die_while_others_go_on() -> None:
    counts = (await run(messages=400, people=20, kills=6)).counts
    assert counts.is_good(), counts
    assert counts.acknowledged == 400
    assert counts.kills == {"router": 3, "model": 3}


@pytest.mark.parametrize(
    "open_site", [pytest.param(with_standby, id="server killed"), pytest.param(with_silent_host, id="host silent")]
)
async def test_a_standby_takes_over_and_nothing_that_was_acknowledged_is_lost_or_comes_twice(open_site: OpenSite) -> None:
    found = await run(messages=400, people=20, kills=4, open_site=open_site)
    assert found.counts.is_good(), found
    assert found.counts.acknowledged == 400
    assert found.counts.kills == {"router": 2, "model": 2, "postgres": 1}
    assert len(found.live_after_s) == ROUTERS
    assert max(found.live_after_s) < LIVE_WITHIN_S, found
