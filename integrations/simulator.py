"""Two pretend phones in a page, one for SMS and one for Telegram, that speak the channel protocol like any carrier."""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates
from pydantic import BaseModel, Field
from sse_starlette import EventSourceResponse

from knowledge.texts import sms
from routing.ports.channel import Accept, Form, Incoming, Kept, Outgoing, Rate, RefusedError, Sent

FORMS: Final = {"sim_sms": Form.SMS, "sim_telegram": Form.TELEGRAM}
MAX_PHONES: Final = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """A bubble on a pretend phone's screen."""

    by: str
    text: str = field(repr=False)
    buttons: tuple[tuple[str, str], ...] = ()
    segments: int | None = None
    encoding: str | None = None


@dataclass(slots=True)
class Phone:
    """What one pretend phone has on its screen; gone with the process, as in a borrowed phone that is switched off."""

    screen: list[Shown] = field(default_factory=list)
    watchers: set[asyncio.Queue[Shown | None]] = field(default_factory=set)

    def show(self, bubble: Shown) -> None:
        self.screen.append(bubble)
        for watcher in self.watchers:
            watcher.put_nowait(bubble)


class Phones:
    """All pretend phones of one form; this is the channel that the router sends through."""

    rate = Rate()
    window = None
    own_answers: frozenset[str] = frozenset()

    def __init__(self, name: str) -> None:
        self.name = name
        self.form = FORMS[name]
        self._phones: dict[str, Phone] = defaultdict(Phone)
        self._ids = itertools.count(1)

    def units(self, text: str) -> int:
        return 1

    def phone(self, number: str) -> Phone:
        if number not in self._phones and len(self._phones) >= MAX_PHONES:
            raise HTTPException(429, "too many pretend phones")
        return self._phones[number]

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        is_sms = self.form is Form.SMS
        shown = Shown(
            "line",
            bubble.text,
            () if is_sms else bubble.buttons,
            sms.segments(bubble.text) if is_sms else None,
            sms.encoding(bubble.text) if is_sms else None,
        )
        self.phone(address).show(shown)
        return Sent(f"sim{next(self._ids)}", final=True)

    async def find(self, address: str, bubble: Outgoing, since: datetime) -> Sent | None:
        is_there = any(shown.by == "line" and shown.text == bubble.text for shown in self.phone(address).screen[-5:])
        return Sent(f"sim{next(self._ids)}", final=True) if is_there else None

    async def erase(self, address: str, provider_ids: list[str]) -> Kept:
        """A Telegram chat can be emptied from outside; SMS on a phone cannot."""
        if self.form is Form.TELEGRAM:
            self.phone(address).screen.clear()
            for watcher in self.phone(address).watchers:
                watcher.put_nowait(Shown("erase", ""))
        return Kept()

    async def fetch(self, ref: str, limit: int) -> bytes:
        """Pretend phones send no files."""
        raise RefusedError("not there")

    async def close(self) -> None:
        """Ends the open pages' streams."""
        for phone in self._phones.values():
            for watcher in phone.watchers:
                watcher.put_nowait(None)


class Typed(BaseModel):
    """What the page posts: words, or a pressed button with its label."""

    text: str = Field(max_length=10_000)
    button: str | None = Field(None, max_length=64)
    language: str | None = Field(None, max_length=8)


def pages(phones: dict[str, Phones], accept: Accept) -> APIRouter:
    """Return the page at `/simulator`, what it posts to, and the events that it draws."""
    router = APIRouter(prefix="/simulator")
    templates = Jinja2Templates(Path(__file__).parent / "templates")

    def phone_of(form: str, number: str) -> tuple[Phones, Phone]:
        if form not in phones or not number.removeprefix("+").isdigit() or len(number) > 16:
            raise HTTPException(404)
        return phones[form], phones[form].phone(number)

    @router.get("", response_class=HTMLResponse)
    async def page(request: Request) -> Response:
        return templates.TemplateResponse(request, "simulator.html", {"number": f"+4915{secrets.randbelow(10**9):09d}"})

    @router.post("/{form}/{number}", status_code=204)
    async def write(form: str, number: str, typed: Typed) -> None:
        channel, phone = phone_of(form, number)
        phone.show(Shown("me", typed.text))
        await accept(
            Incoming(
                channel=channel.name,
                provider_id=secrets.token_hex(12),
                address=number,
                text=typed.text,
                language_hint=typed.language,
                button=typed.button,
            )
        )

    @router.get("/{form}/{number}/events")
    async def watch(form: str, number: str) -> EventSourceResponse:
        _, phone = phone_of(form, number)
        return EventSourceResponse(_bubbles_of(phone), ping=15)

    return router


async def _bubbles_of(phone: Phone) -> AsyncIterator[dict[str, str]]:
    """Yield what is on the screen, then whatever comes, as events until the channel closes."""
    queue: asyncio.Queue[Shown | None] = asyncio.Queue()
    phone.watchers.add(queue)
    try:
        for shown in [*phone.screen]:
            yield {"data": json.dumps(asdict(shown))}
        while (shown_now := await queue.get()) is not None:
            yield {"data": json.dumps(asdict(shown_now))}
    finally:
        phone.watchers.discard(queue)
