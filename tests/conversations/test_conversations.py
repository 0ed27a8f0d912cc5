"""Conversations in all languages, over the real model, PostgreSQL and both carriers."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversations.conversation import Conversation, Played, faults_of, read_all
from tests.conversations.conversation import Turn as Said
from tests.conversations.player import MESSAGES_A_MINUTE, Player
from tests.model_process import ModelProcess
from tests.types import StartRouter

CONVERSATIONS = list(read_all())
QUICK = CONVERSATIONS[::5]
AS_WRITTEN, SAID_BEFORE = 0.75, 0.04
"""Shares of turns and of bubbles.  Single turns may change with each training of the model; the rate may not fall."""


@pytest.mark.parametrize(
    "conversations", [pytest.param(QUICK, id="a fifth"), pytest.param(CONVERSATIONS, id="all", marks=pytest.mark.slow)]
)
async def test_conversations_go_as_written(
    start_router: StartRouter, model: ModelProcess, conversations: list[Conversation]
) -> None:
    router = await start_router(model.url, messages_a_minute_in_all=MESSAGES_A_MINUTE)
    router.twilio.reports_to = router.url
    gate = asyncio.Semaphore(6)

    async def play(place: int, conversation: Conversation) -> list[str]:
        async with gate:
            played = await Player(router, conversation, place).play()
        turns.extend(played)
        return [f"{conversation.name}, {turn.turn.says}: {fault}" for turn in played for fault in turn.faults]

    turns: list[Played] = []
    found = await asyncio.gather(*(play(place, one) for place, one in enumerate(conversations, start=1)))
    faults = "\n".join(fault for one in found for fault in one)
    assert sum(not turn.faults for turn in turns) >= AS_WRITTEN * len(turns), faults
    assert sum(turn.repeated for turn in turns) <= SAID_BEFORE * sum(len(turn.bubbles) for turn in turns), faults


def test_what_must_and_must_not_follow_is_compared() -> None:
    turn = Said("?", must=(("shelter", "number_*"), ("ask_country",)), must_not=("danger_*",), expected={"country": "IT"})
    state = {"country": "DE"}
    assert faults_of(turn, ["number_shelter", "ask_country"], {"country": "IT"}) == ()
    assert faults_of(turn, ["danger_over"], state) == (
        "none of shelter | number_*",
        "none of ask_country",
        "not wanted: danger_*",
        "country: DE, not IT",
    )


def test_every_language_has_conversations() -> None:
    assert {one.name.partition("/")[0] for one in CONVERSATIONS} >= {"en", "ro", "ru", "uk", "bg", "sq", "sr", "tr", "mixed"}
