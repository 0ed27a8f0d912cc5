"""Conversations as data: what is typed, which answers come, which state follows.  See README.md beside this file."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import yaml
from sqlalchemy import func, select, update

from routing.conversation.silence import holds
from routing.store.clock import now
from routing.store.tables import Author, Conversation, Delivery, Message, Part, Progress, State
from tests.conftest import Running

HERE = Path(__file__).parent
FLOWS = (
    "first_contact",
    "is_it_safe",
    "where",
    "options",
    "shelter",
    "call",
    "medical",
    "legal",
    "home",
    "children",
    "offer",
    "missing",
    "report",
    "danger",
    "erase",
    "safe_word",
    "silence",
    "small_things",
)
"""Each language has at least one journey of each; `interrupted` and others may stand beside them."""
STEP = frozenset(
    [
        "minutes",
        "says",
        "presses",
        "staff",
        "answers",
        "state",
        "country",
        "language",
        "risk",
        "reasons",
        "locked",
        "may_write",
        "held",
    ]
)
"""What a step may name."""
MAX_BUBBLES_ON_SMS = 2


@dataclass(frozen=True, slots=True)
class Journey:
    path: Path
    channel: str
    number: str
    app_language: str | None
    steps: tuple[Mapping[str, Any], ...]

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"


def read_all() -> Iterator[Journey]:
    for path in sorted(HERE.glob("*/*.yml")):
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        steps = tuple(raw["steps"])
        assert steps, path
        for step in steps:
            assert not set(step) - STEP, (path, set(step) - STEP)
        yield Journey(path, raw.get("channel", "sms"), raw.get("number", "+40721000001"), raw.get("app_language"), steps)


class Player:
    """Plays a journey against a running line, and reports the first step that went another way."""

    def __init__(self, running: Running, journey: Journey, place: int, staff: httpx.AsyncClient) -> None:
        """`place` ends the writer's number, so that journeys can be played at the same time."""
        self._running, self._journey, self._staff = running, journey, staff
        self._handset = running.handset(f"{journey.number[:-3]}{place:03}")
        self._chat = running.chat(70_000 + place, language=journey.app_language)
        is_sms = journey.channel == "sms"
        self._channel = "twilio_sms" if is_sms else "telegram"
        self._address = self._handset.number if is_sms else str(self._chat.id)
        self._hash = running.line.store.vault.address_hash(self._channel, self._address)
        self._id: UUID | None = None
        self._seen = 0

    async def play(self) -> None:
        for number, step in enumerate(self._journey.steps, start=1):
            await self._act(step)
            await self._until(self._is_erased if step.get("state") == State.ERASED else self._is_quiet)
            at = f"{self._journey.name}, step {number}"
            said = await self._new_answers()
            if "answers" in step:
                assert said == step["answers"], f"{at}: {said}"
            if self._journey.channel == "sms":
                assert len(said) <= MAX_BUBBLES_ON_SMS, at
            self._compare(await self._conversation(), step, at)
            if "held" in step:
                assert await self._held() == step["held"], f"{at}: held"

    async def _act(self, step: Mapping[str, Any]) -> None:
        if "minutes" in step:
            await self._let_pass(step["minutes"])
        if "staff" in step:
            await self._as_staff(step["staff"])
        elif "presses" in step:
            await self._chat.press(step["presses"])
        elif self._journey.channel == "sms":
            assert (await self._handset.text(str(step["says"]))).status_code == 200
        else:
            await self._chat.say(str(step["says"]))

    async def _let_pass(self, minutes: int) -> None:
        """Move the writer's last message into the past."""
        async with self._running.line.store.database.begin() as session:
            earlier = Conversation.last_in_at - timedelta(minutes=minutes)
            await session.execute(update(Conversation).where(Conversation.id == self._id).values(last_in_at=earlier))

    async def _as_staff(self, act: str) -> None:
        """Do `claim`, `return`, or `write: some text`."""
        verb, _, text = act.partition(": ")
        path = {"claim": "claim", "return": "return", "write": "reply"}[verb]
        answer = await self._staff.post(f"/console/c/{self._id}/{path}", data={"text": text, "sure": "1"} if text else {})
        assert answer.status_code == 200, f"{self._journey.name}: {act} was answered by {answer.status_code}"

    async def _until(self, is_so: Callable[[], Awaitable[bool]]) -> None:
        async with self._running.line.store.changes.subscribe() as changes:
            while not await is_so():
                await anext(changes)

    async def _is_erased(self) -> bool:
        return (await self._conversation()).state == State.ERASED

    async def _is_quiet(self) -> bool:
        """Return whether every message has had its turn and every bubble that may be sent has arrived."""
        async with self._running.line.store.database.begin() as session:
            conversation = await session.scalar(select(Conversation).where(Conversation.address_hash == self._hash))
            if conversation is None:
                return self._id is not None
            self._id = conversation.id
            ours = Message.conversation_id == conversation.id
            waiting = await session.scalar(select(Message.id).where(ours, Message.progress == Progress.RECEIVED).limit(1))
            states = [Delivery.SENDING, Delivery.UNKNOWN, *([] if holds(conversation, now()) else [Delivery.QUEUED])]
            open_parts = select(Part.id).where(Part.conversation_id == conversation.id, Part.state.in_(states))
            return waiting is None and await session.scalar(open_parts.limit(1)) is None

    async def _held(self) -> int:
        ours = (Part.conversation_id == self._id, Part.state == Delivery.QUEUED)
        async with self._running.line.store.database.begin() as session:
            return await session.scalar(select(func.count()).where(*ours)) or 0

    async def _conversation(self) -> Conversation:
        async with self._running.line.store.database.begin() as session:
            return (await session.scalars(select(Conversation).where(Conversation.id == self._id))).one()

    async def _new_answers(self) -> list[str | None]:
        """Return the answers that the assistant gave since the step before."""
        ours = (Message.conversation_id == self._id, Message.author == Author.ASSISTANT, Message.id > self._seen)
        async with self._running.line.store.database.begin() as session:
            found = (await session.scalars(select(Message).where(*ours).order_by(Message.id))).all()
        self._seen = max([self._seen, *(message.id for message in found)])
        return [message.answer for message in found]

    def _compare(self, conversation: Conversation, step: Mapping[str, Any], at: str) -> None:
        for name in ("state", "country", "language", "risk"):
            if name in step:
                assert getattr(conversation, name) == step[name], f"{at}: {name}"
        if "reasons" in step:
            assert set(step["reasons"]) <= set(conversation.reasons), f"{at}: reasons {conversation.reasons}"
        if "locked" in step:
            assert (conversation.locked_at is not None) == step["locked"], f"{at}: locked"
        if "may_write" in step:
            assert (conversation.safe_until is not None) == step["may_write"], f"{at}: may_write"
