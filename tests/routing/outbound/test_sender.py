"""The next bubble is claimed only when nothing speaks against it, by whichever way it is taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from knowledge import Bubble
from routing.conversation.rows import lock_with_key
from routing.conversation.silence import TALK_LASTS
from routing.outbound import outbox, sender
from routing.store.clock import now
from routing.store.tables import Author, Conversation, Delivery, Part
from tests.conftest import Running
from tests.routing.watching import conversation_of, until_sent
from tests.types import StartRouter

Obstacle = Callable[[Running, Conversation, Part], None]


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    """A router, and one conversation by SMS in which nothing is on its way."""
    found = await start_router()
    handset = found.handset()
    await handset.text("cum functioneaza")
    await found.twilio.wait_for(handset.number)
    await until_sent(found, (await conversation_of(found)).id)
    return found


def _locked(_: Running, conversation: Conversation, __: Part) -> None:
    conversation.locked_at = now()


def _quiet(_: Running, conversation: Conversation, __: Part) -> None:
    conversation.last_in_at = now() - TALK_LASTS - timedelta(seconds=1)


def _floor_lost(_: Running, __: Conversation, part: Part) -> None:
    part.epoch -= 1


def _pausing(_: Running, __: Conversation, part: Part) -> None:
    part.due_at = now() + timedelta(minutes=1)


def _sent_by_another(_: Running, __: Conversation, part: Part) -> None:
    part.state, part.tried_at = Delivery.SENDING, now()


def _carrier_rests(running: Running, conversation: Conversation, _: Part) -> None:
    running.line.pace.pause(conversation.channel, 60)


async def _write(running: Running, obstacle: Obstacle | None) -> Part:
    """One bubble of the assistant that nobody is told to send yet."""
    conversation_id = (await conversation_of(running)).id
    async with running.line.store.database.begin() as session:
        conversation, key = await lock_with_key(session, running.line.store.vault, conversation_id)
        message = outbox.write(session, conversation, key, [Bubble("unu", ())], author=Author.ASSISTANT)
        if obstacle is not None:
            obstacle(running, conversation, message.parts[0])
    return message.parts[0]


async def _after_sending(running: Running, part: Part) -> Part:
    await sender.send_all(running.line, part.conversation_id)
    async with running.line.store.database.begin() as session:
        return await session.get_one(Part, part.id)


async def test_a_bubble_with_nothing_against_it_goes(running: Running) -> None:
    part = await _after_sending(running, await _write(running, None))
    assert (part.state, part.attempts) == (Delivery.SENT, 1)
    assert running.twilio.to(running.handset().number)[-1] == "unu"


@pytest.mark.parametrize(
    ("obstacle", "state"),
    [
        (_locked, Delivery.QUEUED),
        (_quiet, Delivery.QUEUED),
        (_floor_lost, Delivery.DROPPED),
        (_pausing, Delivery.QUEUED),
        (_sent_by_another, Delivery.SENDING),
        (_carrier_rests, Delivery.QUEUED),
    ],
)
async def test_one_with_something_against_it_stays(running: Running, obstacle: Obstacle, state: Delivery) -> None:
    part = await _after_sending(running, await _write(running, obstacle))
    assert (part.state, part.attempts) == (state, 0)
    assert "unu" not in running.twilio.to(running.handset().number)
