"""What one writer may cost, and what nobody is made to wait for."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from routing.inbound import limits
from routing.line.message_rate import MessageRate
from routing.ports.model import Reply, Turn
from routing.store.tables import Audit, Conversation, Risk, State
from tests.routing.clock import Clock
from tests.routing.watching import conversation_of, until_all_processed
from tests.types import StartRouter


async def test_a_writer_whose_day_is_used_up_goes_to_people(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    running = await start_router(segments_a_day=1)
    calm = {"language": {"code": "en", "confidence": 1}, "intent": {"name": "greet", "confidence": 1}}
    understood = Turn.model_validate({"understanding": {**calm, "risk": {"level": "routine", "confidence": 1}}})

    async def understand(question: object) -> Turn:
        return understood

    monkeypatch.setattr(running.line.model, "turn", understand)
    handset = running.handset()
    for word in ("menu", "menu", "menu"):
        await handset.text(word)
    await until_all_processed(running, 3)
    conversation = await conversation_of(running)
    assert conversation.reasons == ["flood"]
    assert conversation.state == State.WAITING
    assert len(running.twilio.to(handset.number)) == 1


async def test_a_flood_is_shown_answered_no_more_and_may_be_muted(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every message is judged still: danger in a muted flood is seen and answered."""
    running = await start_router(messages_a_minute=2)
    level = "routine"

    async def understand(question: object) -> Turn:
        language, intent = {"code": "en", "confidence": 1}, {"name": "shelter", "confidence": 1}
        risk = {"level": level, "confidence": 1, "signals": ["violence_now"] if level == "immediate" else []}
        replies = [{"answer": "documents_taken", "params": {}}]
        return Turn.model_validate({"understanding": {"language": language, "intent": intent, "risk": risk}, "replies": replies})

    monkeypatch.setattr(running.line.model, "turn", understand)
    handset, other = running.handset(), running.handset("+40721000002")
    for number in range(4):
        await handset.text(f"where {number}")
        await until_all_processed(running, number + 1)
    await other.text("where")
    await running.twilio.wait_for(other.number)
    assert len(running.twilio.to(handset.number)) == 2
    async with running.line.store.database.begin() as session:
        flooding = (await session.scalars(select(Conversation).where(Conversation.state == State.WAITING))).one()
        assert flooding.reasons == ["flood"]
    ana = await running.staff()
    page = f"/console/c/{flooding.id}"
    assert "Mute the assistant for an hour" in (await ana.get(page)).text
    assert "Let it answer again" in (await ana.post(f"{page}/mute")).text
    running.line.influx.of_one = 100
    await handset.text("where now")
    await until_all_processed(running, 6)
    assert len(running.twilio.to(handset.number)) == 2
    level = "immediate"
    await handset.text("he is here")
    assert len(await running.twilio.wait_for(handset.number, 3)) >= 3
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(Conversation.risk).where(Conversation.id == flooding.id)) == Risk.IMMEDIATE
        done = (Audit.conversation_id == flooding.id, Audit.action.in_(["muted", "unmuted"]))
        assert await session.scalar(select(Audit.action).where(*done)) == "muted"
    assert "Mute the assistant for an hour" in (await ana.post(f"{page}/unmute")).text
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(Conversation.muted_until).where(Conversation.id == flooding.id)) is None


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
