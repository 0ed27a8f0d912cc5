"""The real model in a whole line: tried, taken into service and taken back by commands, while people write."""

from __future__ import annotations

import asyncio
import gzip
from pathlib import Path

import httpx
import pytest

from tests.conftest import ROOT
from tests.linden.whole_line import WholeLine, whole_line
from tests.processes import command_of, family

TEXTS = (
    "where can i sleep tonight",
    "мне нужен врач и лекарства",
    "am nevoie de un avocat bun",
    "pasaportumu patron aldı vermiyor",
    "kam nevojë për ndihmë sonte",
)
PHONES, PAUSE_S = 20, 0.5
"""So that each phone is answered before it writes again."""


async def _write_on(line: WholeLine, until: asyncio.Event) -> int:
    """Write from one phone after the other; return how many messages that were."""
    written = 0
    async with httpx.AsyncClient(base_url=line.simulator, timeout=60, trust_env=False) as client:
        while not until.is_set():
            phone = f"/simulator/sim_sms/+49151{written % PHONES:07d}"
            assert (await client.post(phone, json={"text": TEXTS[written % len(TEXTS)]})).status_code == 204
            written += 1
            await asyncio.sleep(PAUSE_S)
    return written


async def _figure(line: WholeLine, name: str) -> float:
    async with httpx.AsyncClient(timeout=10, trust_env=False) as client:
        rows = (await client.get(f"{line.monitor}/metrics")).text.splitlines()
    return sum(float(row.rsplit(" ", 1)[1]) for row in rows if row.startswith(name))


async def _until(line: WholeLine, name: str, wanted: float) -> None:
    async with asyncio.timeout(60):
        while await _figure(line, name) < wanted:  # noqa: ASYNC110  # another process
            await asyncio.sleep(0.2)


async def _command(line: WholeLine, *arguments: str) -> str:
    done = await asyncio.to_thread(line.command, *arguments)
    assert done.returncode == 0, (arguments, done.stdout, done.stderr)
    return done.stdout


def _models(line: WholeLine) -> list[str]:
    return [command for pid in family(line.pid) if "bot.serve" in (command := command_of(pid))]


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_the_same_model_packed_anew_is_tried_served_and_taken_back_while_people_write(tmp_path: Path) -> None:
    new, broken = tmp_path / "new.tar.gz", tmp_path / "broken.tar.gz"
    new.write_bytes(gzip.compress(gzip.decompress((ROOT / "models" / "linden.tar.gz").read_bytes()), 1))
    broken.write_bytes(b"no model")
    with whole_line() as line:
        is_over = asyncio.Event()
        writing = asyncio.create_task(_write_on(line, is_over))
        assert "is on trial" in await _command(line, "model", "try", str(new))
        assert len(_models(line)) == 2
        await _until(line, 'linden_trial_messages_total{model="', 40)
        compared = await _command(line, "model", "compare")
        assert " read " in compared
        assert "anything of that                     0    0.0%" in compared
        listed = await _command(line, "model", "list")
        assert "in service" in listed
        assert "on trial" in listed

        assert "is in service" in await _command(line, "model", "use")
        assert len(_models(line)) == 1
        failed = await asyncio.to_thread(line.command, "model", "use", str(broken))
        assert failed.returncode == 1
        assert "what served goes on" in failed.stderr
        assert "in service again" in await _command(line, "model", "back")
        assert len(_models(line)) == 1
        is_over.set()
        written = await writing
        await _until(line, "linden_turns_total", written)
        assert await _figure(line, 'linden_turns_total{outcome="model_down"}') == 0
        assert await _figure(line, "linden_model_errors_total") == 0
        assert line.stop() == 0
