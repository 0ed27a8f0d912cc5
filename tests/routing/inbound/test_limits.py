"""What one writer may cost, and what nobody is made to wait for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx
import pytest
from sqlalchemy import func, select

from routing.inbound import limits
from routing.line.message_rate import MessageRate
from routing.ports.model import Reply, Turn
from routing.store.tables import Alert, Audit, Conversation, Risk, State
from tests.carriers.twilio import Handset
from tests.conftest import Running
from tests.routing.line.test_pace import Clock
from tests.routing.watching import conversation_of

StartRouter = Callable[..., Awaitable[Running]]
MUTE, UNMUTE = "Mute the assistant for an hour", "Let it answer again"


class CalmModel:
    """Understands every message in the same way; `level` is what it judges."""

    def __init__(self, *answers: str) -> None:
        self.level, self.answers = "routine", answers

    async def turn(self, question: object) -> Turn:
        understanding = {
            "language": {"code": "en", "confidence": 1},
            "intent": {"name": "shelter", "confidence": 1},
            "risk": {"level": self.level, "confidence": 1, "signals": ["violence_now"] if self.level == "immediate" else []},
        }
        return Turn.model_validate({"understanding": understanding, "replies": [{"answer": answer} for answer in self.answers]})


async def test_a_writer_whose_day_is_used_up_goes_to_people(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    running = await start_router(segments_a_day=1)
    monkeypatch.setattr(running.line.model, "turn", CalmModel().turn)
    handset = running.handset()
    for _ in range(3):
        await handset.text("menu")
    await running.settled()
    conversation = await conversation_of(running)
    assert conversation.reasons == ["flood"]
    assert conversation.state == State.WAITING
    assert len(running.twilio.to(handset.number)) == 1


class Flood:
    """Two messages a minute are answered; four came."""

    def __init__(self, running: Running, model: CalmModel) -> None:
        self.running, self.model, self.handset = running, model, running.handset()

    async def pour(self) -> None:
        for number in range(4):
            await self.say(f"where {number}")

    async def say(self, text: str, handset: Handset | None = None) -> None:
        await (handset or self.handset).text(text)
        await self.running.settled()

    @property
    def answers(self) -> int:
        return len(self.running.twilio.to(self.handset.number))

    async def ana(self) -> tuple[httpx.AsyncClient, str]:
        """A member of staff, and the page of the conversation."""
        return await self.running.staff(), f"/console/c/{(await conversation_of(self.running)).id}"

    async def mute(self) -> str:
        ana, page = await self.ana()
        return (await ana.post(f"{page}/mute")).text


@pytest.fixture
async def flood(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> Flood:
    running = await start_router(messages_a_minute=2)
    model = CalmModel("documents_taken")
    monkeypatch.setattr(running.line.model, "turn", model.turn)
    made = Flood(running, model)
    await made.pour()
    return made


async def test_a_flood_is_answered_no_more(flood: Flood) -> None:
    assert flood.answers == 2


async def test_a_flood_is_put_before_people_once(flood: Flood) -> None:
    conversation = await conversation_of(flood.running)
    assert (conversation.state, conversation.risk, conversation.reasons) == (State.WAITING, Risk.HIGH, ["flood"])
    async with flood.running.line.store.database.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Alert)) == 1


async def test_a_flood_keeps_nobody_else_from_an_answer(flood: Flood) -> None:
    other = flood.running.handset("+40721000002")
    await flood.say("where", other)
    assert len(flood.running.twilio.to(other.number)) == 1


async def test_a_muted_writer_is_not_answered_though_the_flood_is_over(flood: Flood) -> None:
    assert UNMUTE in await flood.mute()
    flood.running.line.message_rate.of_one = 100
    await flood.say("where now")
    assert flood.answers == 2


async def test_danger_in_a_muted_flood_is_seen_and_answered(flood: Flood) -> None:
    await flood.mute()
    flood.model.level = "immediate"
    await flood.say("he is here")
    assert flood.answers > 2
    assert (await conversation_of(flood.running)).risk == Risk.IMMEDIATE


async def test_muting_ends_when_staff_say_so_and_both_are_written_down(flood: Flood) -> None:
    ana, page = await flood.ana()
    assert MUTE in (await ana.get(page)).text
    assert UNMUTE in (await ana.post(f"{page}/mute")).text
    assert MUTE in (await ana.post(f"{page}/unmute")).text
    flood.running.line.message_rate.of_one = 100
    await flood.say("where now")
    assert flood.answers == 3
    async with flood.running.line.store.database.begin() as session:
        assert await session.scalar(select(Conversation.muted_until)) is None
        acts = await session.scalars(select(Audit.action).where(Audit.action.in_(["muted", "unmuted"])).order_by(Audit.id))
        assert acts.all() == ["muted", "unmuted"]


def test_when_all_write_too_much_those_who_write_little_are_answered() -> None:
    clock = Clock()
    influx = MessageRate(of_one=5, of_all=8, clock=clock)
    for _ in range(4):
        influx.count("sms", "often")
    influx.count("sms", "rarely")
    assert not influx.is_over("sms", "often")
    for number in range(4):
        influx.count("sms", f"others {number}")
    assert influx.is_over("sms", "often")
    assert not influx.is_over("sms", "rarely")
    clock.now += 61
    assert not influx.is_over("sms", "often")


def test_a_burst_is_answered_once() -> None:
    said = [Reply(answer="rephrase"), Reply(answer="shelter")]
    assert [r.answer for r in limits.worth_saying(said, is_followed=True, said_before=None)] == ["shelter"]
    assert [r.answer for r in limits.worth_saying(said, is_followed=False, said_before="rephrase")] == ["shelter"]
    assert [r.answer for r in limits.worth_saying(said, is_followed=False, said_before="menu")] == ["rephrase", "shelter"]
