"""Several models as one."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import uvicorn

from integrations.model import ModelClient
from integrations.model_pool import ModelPool
from routing.ports.model import ModelError, Turn, TurnRequest
from tests.chaos.model import app

QUESTION = TurnRequest(conversation="c", turn="1", text="hello", channel="sms", language=None, country=None, state="assistant")


@dataclass
class Voice:
    """A model that says its own name, fails, or says nothing until it may."""

    name: str
    fails: bool = False
    may_answer: asyncio.Event | None = None
    asked: int = 0
    was_asked: asyncio.Event = field(default_factory=asyncio.Event)
    forgotten: list[str] = field(default_factory=list)
    closed: bool = False

    async def turn(self, question: TurnRequest) -> Turn:
        self.asked += 1
        self.was_asked.set()
        if self.may_answer is not None:
            await self.may_answer.wait()
        if self.fails:
            raise ModelError("no answer")
        heard = {
            "language": {"code": "en", "confidence": 1},
            "intent": {"name": self.name, "confidence": 1},
            "risk": {"level": "routine", "confidence": 1},
        }
        return Turn.model_validate({"understanding": heard})

    async def forget(self, conversation: str) -> None:
        if self.fails:
            raise ModelError("no answer")
        self.forgotten.append(conversation)

    async def is_ready(self) -> bool:
        return not self.fails

    async def close(self) -> None:
        self.closed = True


async def _said(pool: ModelPool) -> str:
    return (await pool.turn(QUESTION)).understanding.intent.name


async def test_another_one_answers_for_one_that_fails_and_that_one_rests() -> None:
    at = 0.0
    broken, well = Voice("broken", fails=True), Voice("well")
    pool = ModelPool([broken, well], clock=lambda: at)
    assert [await _said(pool) for _ in range(3)] == ["well"] * 3
    assert broken.asked == 1, "it rests"
    at = 1.5
    broken.fails = False
    assert await _said(pool) == "broken", "and is tried again"


async def test_a_late_one_is_overtaken() -> None:
    late, quick = Voice("late", may_answer=asyncio.Event()), Voice("quick")
    pool = ModelPool([late, quick], late_s=0.01)
    assert await _said(pool) == "quick"
    assert late.asked == 1


async def test_a_late_one_is_waited_for_when_the_other_fails() -> None:
    late, broken = Voice("late", may_answer=asyncio.Event()), Voice("broken", fails=True)
    pool = ModelPool([late, broken], late_s=0.01)
    saying = asyncio.create_task(_said(pool))
    await broken.was_asked.wait()
    late.may_answer.set()
    assert await saying == "late"


async def test_the_least_busy_one_is_asked() -> None:
    busy, free = Voice("busy", may_answer=asyncio.Event()), Voice("free")
    pool = ModelPool([busy, free], late_s=10)
    first = asyncio.create_task(_said(pool))
    await busy.was_asked.wait()
    assert await _said(pool) == "free"
    busy.may_answer.set()
    assert await first == "busy"


async def test_when_all_fail_the_caller_hears_it() -> None:
    pool = ModelPool([Voice("a", fails=True), Voice("b", fails=True)])
    with pytest.raises(ModelError):
        await pool.turn(QUESTION)
    with pytest.raises(ModelError):
        await pool.forget("c")
    assert not await pool.is_ready()


async def test_one_of_them_forgets_for_all() -> None:
    broken, well = Voice("broken", fails=True), Voice("well")
    pool = ModelPool([broken, well])
    await pool.forget("c")
    assert well.forgotten == ["c"]
    assert await pool.is_ready()


async def test_a_model_is_met_over_a_socket(tmp_path: Path) -> None:
    path = str(tmp_path / "model.sock")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(path)
        door.listen()
        server = uvicorn.Server(uvicorn.Config(app(str(tmp_path / "log")), log_level="error"))
        serving = asyncio.create_task(server._serve([door]))
        client = ModelClient(f"unix:{path}")
        assert await client.is_ready()
        assert (await client.turn(QUESTION)).replies[0].answer == "documents_taken"
        await client.close()
        server.should_exit = True
        await serving


async def test_others_take_over_while_the_old_ones_finish_what_they_were_asked() -> None:
    old, new = Voice("old", may_answer=asyncio.Event()), Voice("new")
    pool = ModelPool([old], late_s=10)
    first = asyncio.create_task(_said(pool))
    await old.was_asked.wait()
    replacing = asyncio.create_task(pool.replace([new]))
    await asyncio.sleep(0)
    assert await _said(pool) == "new"
    assert not old.closed
    old.may_answer.set()
    assert await first == "old"
    await replacing
    assert old.closed
    assert not new.closed


async def test_one_that_stays_is_not_closed_and_goes_on_resting() -> None:
    broken, well, new = Voice("broken", fails=True), Voice("well"), Voice("new")
    pool = ModelPool([broken, well])
    await _said(pool)
    await pool.replace([broken, new])
    assert (broken.closed, well.closed) == (False, True)
    assert await _said(pool) == "new"
    assert broken.asked == 1, "it rests"
