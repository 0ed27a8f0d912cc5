"""Scraps of a message in quick succession are one turn; danger in one of them waits for nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from routing.inbound import bursts
from routing.inbound.bursts import is_scrap
from routing.ports.channel import Kind
from routing.store.tables import Author, Conversation, Message, Progress, Risk
from tests.conftest import Running


@pytest.mark.parametrize(("text", "expected"), [("hi", True), ("i need help", True), ("помогите мне", True), ("m 0001", False)])
@pytest.mark.parametrize("end", ["", "?"])
def test_a_scrap_has_few_words_and_no_end(text: str, expected: bool, end: str) -> None:
    assert is_scrap(text + end) is (expected and not end)


NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def scrap(after_s: float, **more: object) -> Message:
    return Message(**{"kind": Kind.TEXT, "received_at": NOON + timedelta(seconds=after_s), **more})


def test_the_answer_waits_for_more_a_moment_after_the_last_scrap_and_not_for_ever() -> None:
    assert bursts.held_s([scrap(0)], NOON) == bursts.WAIT.total_seconds()
    assert bursts.held_s([scrap(0), scrap(1)], NOON + timedelta(seconds=1)) == bursts.WAIT.total_seconds()
    assert bursts.held_s([scrap(0)], NOON + bursts.WAIT) == 0
    late = bursts.MAX_WAIT.total_seconds() - 0.5
    assert bursts.held_s([scrap(0), scrap(late)], NOON + timedelta(seconds=late)) == 0.5


def test_words_follow_soon_and_are_words_alone() -> None:
    assert bursts.is_next(scrap(4.9), scrap(0))
    assert not bursts.is_next(scrap(5), scrap(0))
    for more in ({"sealed_button": b"sealed"}, {"opt_out": "stop"}, {"edited_at": NOON}, {"kind": Kind.VOICE}):
        assert not bursts.is_next(scrap(1, **more), scrap(0))


async def _said(router: Running) -> list[str | None]:
    async with router.line.store.database.begin() as session:
        found = await session.scalars(select(Message).where(Message.author == Author.ASSISTANT).order_by(Message.id))
        return [message.answer for message in found]


async def test_scraps_are_answered_once_and_together(router: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bursts, "WAIT", timedelta(seconds=1))
    handset = router.handset()
    for text in ("hello", "i want", "a free lawyer"):
        await handset.text(text)
    await router.twilio.wait_for(handset.number, 2)
    assert await _said(router) == ["legal_cost", "confirm_country"]
    async with router.line.store.database.begin() as session:
        left = (await session.scalars(select(Message).where(Message.progress == Progress.RECEIVED))).all()
    assert left == []


async def test_an_order_is_no_part_of_a_burst(router: Running) -> None:
    handset = router.handset("+447700900001")
    await handset.text("hello")
    await handset.text("MENU")
    await router.twilio.wait_for(handset.number, 2)
    assert await _said(router) == ["first_contact", "menu"]


async def test_danger_in_a_scrap_waits_for_nothing(router: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that waited for more would come in an hour."""
    monkeypatch.setattr(bursts, "WAIT", timedelta(hours=1))
    monkeypatch.setattr(bursts, "MAX_WAIT", timedelta(hours=1))
    handset = router.handset()
    await handset.text("he has a knife")
    await router.twilio.wait_for(handset.number, 2)
    async with router.line.store.database.begin() as session:
        assert await session.scalar(select(Conversation.risk)) == Risk.IMMEDIATE
