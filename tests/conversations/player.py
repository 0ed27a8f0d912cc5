"""Plays a conversation against a running line, and writes down how each turn went."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from sqlalchemy import select

from routing.conversation.silence import holds
from routing.store.clock import now
from routing.store.tables import Author, Delivery, Message, Part, Progress
from routing.store.tables import Conversation as Row
from tests.conftest import Running, fresh_database, quicken, start_line, template_server
from tests.conversations.conversation import (
    KIND_ALARM,
    KIND_ANSWER,
    KIND_FIRST,
    KIND_OTHER,
    Bubble,
    Conversation,
    Played,
    faults_of,
)
from tests.model_process import ModelProcess

ALARMS = frozenset({"person_coming_danger"})


@asynccontextmanager
async def running_line(model_url: str | None = None) -> AsyncIterator[Running]:
    """A whole line outside of pytest.  `model_url`: a model process that runs already, else one is started."""
    async with AsyncExitStack() as stack:
        postgres = stack.enter_context(template_server())
        url = stack.enter_context(fresh_database(postgres))
        if model_url is None:
            started = ModelProcess.start(stack.enter_context(fresh_database(postgres)))
            stack.callback(started.kill)
            model_url = started.url
        quicken(stack)
        folder = Path(stack.enter_context(TemporaryDirectory()))
        yield await start_line(stack, url, folder, model_url, messages_a_minute_in_all=MESSAGES_A_MINUTE)


MESSAGES_A_MINUTE = 100_000
"""All conversations in a minute are more than a line answers."""


class Player:
    def __init__(self, running: Running, conversation: Conversation, place: int) -> None:
        """`place` ends the writer's number, so that conversations can be played at the same time."""
        self._running, self._conversation = running, conversation
        self._is_sms = conversation.channel == "sms"
        self._handset = running.handset(f"{conversation.number[:-4]}{place:04}" if self._is_sms else "+1")
        self._chat = running.chat(80_000 + place, language=conversation.app_language)
        self._channel = "twilio_sms" if self._is_sms else "telegram"
        address = self._handset.number if self._is_sms else str(self._chat.id)
        self._hash = running.line.store.vault.address_hash(self._channel, address)
        self._id: UUID | None = None
        self._seen = 0
        self._texts: list[str] = []

    async def play(self) -> list[Played]:
        played: list[Played] = []
        is_alarmed = is_asked = False
        for number, turn in enumerate(self._conversation.turns):
            started = time.monotonic()
            await self._act(turn.says, turn.presses)
            await self._until_quiet()
            took = (time.monotonic() - started) * 1000
            bubbles, understood = await self._news()
            state = await self._state()
            kind = KIND_FIRST if not number else KIND_ALARM if is_alarmed else KIND_ANSWER if is_asked else KIND_OTHER
            repeated = sum(bubble.text in self._texts for bubble in bubbles)
            faults = faults_of(turn, [bubble.answer for bubble in bubbles], state)
            faults += ("said before",) * bool(repeated)
            played.append(Played(turn, bubbles, kind, repeated, understood, faults, took))
            self._texts += [bubble.text for bubble in bubbles]
            is_alarmed = is_alarmed or any(bubble.answer in ALARMS for bubble in bubbles)
            is_asked = any(bubble.text.rstrip().endswith("?") or "?" in bubble.text[-160:] for bubble in bubbles)
        return played

    async def _act(self, says: str, presses: str | None) -> None:
        if presses:
            await self._chat.press(presses)
        elif self._is_sms:
            assert (await self._handset.text(says)).status_code == 200
        else:
            await self._chat.say(says)

    async def _until_quiet(self) -> None:
        async with self._running.line.store.changes.subscribe() as changes:
            while not await self._is_quiet():
                await anext(changes)

    async def _is_quiet(self) -> bool:
        """Return whether every message has had its turn and every bubble that may be sent has arrived."""
        async with self._running.line.store.database.begin() as session:
            row = await session.scalar(select(Row).where(Row.address_hash == self._hash))
            if row is None:
                return self._id is not None
            self._id = row.id
            received = (Message.conversation_id == row.id, Message.progress == Progress.RECEIVED)
            states = [Delivery.SENDING, Delivery.UNKNOWN, *([] if holds(row, now()) else [Delivery.QUEUED])]
            open_parts = select(Part.id).where(Part.conversation_id == row.id, Part.state.in_(states))
            is_waiting = await session.scalar(select(Message.id).where(*received).limit(1)) is not None
            return not is_waiting and await session.scalar(open_parts.limit(1)) is None

    async def _news(self) -> tuple[tuple[Bubble, ...], str]:
        """Return what the assistant said since the turn before, and how the message was understood."""
        async with self._running.line.store.database.begin() as session:
            ours = (Message.conversation_id == self._id, Message.id > self._seen)
            messages = (await session.scalars(select(Message).where(*ours).order_by(Message.id))).all()
        self._seen = max([self._seen, *(message.id for message in messages)])
        said = [message.answer or "" for message in messages if message.author == Author.ASSISTANT]
        sent = self._running.twilio.to(self._handset.number) if self._is_sms else self._running.telegram.to(self._chat.id)
        texts = sent[len(self._texts) :]
        said += [said[-1] if said else "?"] * (len(texts) - len(said))
        understood = " ".join(
            f"{message.intent}:{message.intent_confidence or 0:.2f}/{message.risk}{message.signals or ''}"
            for message in messages
            if message.author == Author.WRITER
        )
        return tuple(Bubble(answer, text) for answer, text in zip(said, texts, strict=False)), understood

    async def _state(self) -> dict[str, str | None]:
        async with self._running.line.store.database.begin() as session:
            row = await session.scalar(select(Row).where(Row.id == self._id))
        assert row is not None
        return {"risk": row.risk, "state": row.state, "country": row.country, "language": row.language}
