"""Scraps of a message in quick succession are one turn; danger in one of them waits for nothing."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from routing.inbound.bursts import is_scrap
from routing.store.tables import Author, Conversation, Message, Progress
from tests.conftest import Running


@pytest.mark.parametrize(("text", "expected"), [("hi", True), ("i need help", True), ("помогите мне", True), ("m 0001", False)])
@pytest.mark.parametrize("end", ["", "?"])
def test_a_scrap_has_few_words_and_no_end(text: str, expected: bool, end: str) -> None:
    assert is_scrap(text + end) is (expected and not end)


async def _said(router: Running) -> list[str | None]:
    async with router.line.store.database.begin() as session:
        found = await session.scalars(select(Message).where(Message.author == Author.ASSISTANT).order_by(Message.id))
        return [message.answer for message in found]


async def test_scraps_are_answered_once_and_together(router: Running) -> None:
    handset = router.handset()
    for text in ("hello", "i want", "a free lawyer"):
        await handset.text(text)
    await router.twilio.wait_for(handset.number, 2)
    assert await _said(router) == ["legal_help", "confirm_country"]
    async with router.line.store.database.begin() as session:
        left = (await session.scalars(select(Message).where(Message.progress == Progress.RECEIVED))).all()
    assert left == []


async def test_an_order_is_no_part_of_a_burst(router: Running) -> None:
    handset = router.handset("+447700900001")
    await handset.text("hello")
    await handset.text("MENU")
    await router.twilio.wait_for(handset.number, 2)
    assert await _said(router) == ["first_contact", "menu"]


async def test_danger_in_a_scrap_waits_for_nothing(router: Running) -> None:
    handset = router.handset()
    await handset.text("he has a knife")
    await router.twilio.wait_for(handset.number, 2)
    async with router.line.store.database.begin() as session:
        message = (await session.scalars(select(Message).where(Message.author == Author.ASSISTANT).limit(1))).one()
        received = (await session.scalars(select(Message).where(Message.author == Author.WRITER))).one()
        conversation = (await session.scalars(select(Conversation))).one()
    assert conversation.risk == "immediate"
    assert (message.received_at - received.received_at).total_seconds() < 1.2
