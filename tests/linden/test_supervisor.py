"""Child processes: on which cores they run."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from linden import cores
from linden.keeper import Program
from linden.supervisor import Supervisor
from tests.servers import served

WAITS = (sys.executable, "-c", "import signal; signal.pause()")


@pytest.mark.parametrize(("given", "left"), [({0}, {0}), ({0, 1}, {0}), ({4, 7, 5}, {4, 5})])
def test_everything_but_the_model_keeps_off_one_core_where_there_are_several(given: set[int], left: set[int]) -> None:
    assert cores.beside_model(given) == left


async def test_a_program_runs_on_its_own_cores_and_else_on_those_of_the_supervisor() -> None:
    one, found = frozenset([min(cores.ALL)]), dict[str, set[int]]()

    async def ready(scope: Scope, receive: Receive, send: Send) -> None:
        is_ready = len(supervisor.processes) == 2
        await PlainTextResponse("ready", status_code=200 if is_ready else 503)(scope, receive, send)

    async def look() -> None:
        found.update({name: os.sched_getaffinity(process.pid) for name, process in supervisor.processes.items()})
        os.kill(os.getpid(), signal.SIGTERM)

    async with served(ready) as url:
        supervisor = Supervisor([Program("placed", WAITS, {}, url, one), Program("free", WAITS, {}, url)])
        await supervisor.run(look)
    assert found == {"placed": one, "free": cores.ALL}
