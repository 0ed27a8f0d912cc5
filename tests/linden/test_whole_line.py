"""`make run`: one command, a whole line, an answer in the simulator, and nothing left when it stops."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.linden.whole_line import WholeLine, whole_line
from tests.processes import command_of, family, is_alive, pss_mb

PHONE = "/simulator/sim_sms/+4915112345678"
SUPERVISOR_MB, ALL_MB = 50, 990


async def _answer(line: WholeLine, text: str) -> str:
    """The first bubble that comes back."""
    async with httpx.AsyncClient(base_url=line.simulator, timeout=60, trust_env=False) as client:
        assert (await client.post(PHONE, json={"text": text})).status_code == 204
        async with client.stream("GET", f"{PHONE}/events") as events:
            async for row in events.aiter_lines():
                if row.startswith("data:") and (shown := json.loads(row.removeprefix("data:")))["by"] == "line":
                    return str(shown["text"])
    raise AssertionError("no answer")


@pytest.mark.timeout(300)
async def test_one_command_opens_a_line_that_answers_and_stops_without_a_trace() -> None:
    with whole_line() as line:
        assert "Sign in as admin" in line.said
        async with httpx.AsyncClient(timeout=10, trust_env=False) as client:
            ready = (await client.get(f"{line.monitor}/health/ready")).json()
            assert (ready["database"], ready["model"], ready["faults"]) == (True, True, {})
            answer = await _answer(line, "where can i sleep tonight")
            figures = (await client.get(f"{line.monitor}/metrics")).text
            assert (await client.get(f"{line.console}/console", follow_redirects=True)).is_success
        assert "safe houses" in answer
        assert 'linden_turns_total{outcome="answered"} 1.0' in figures

        processes = family(line.pid)
        used = {command_of(pid): pss_mb(pid) for pid in processes}
        assert pss_mb(line.pid) < SUPERVISOR_MB, used
        assert sum(used.values()) < ALL_MB, used

        assert line.stop() == 0
        assert line.said.rstrip().endswith("Stopped.")
        assert [command_of(pid) for pid in processes if is_alive(pid)] == []
