"""Members are really called by what they have: Apprise sends to a server on loopback, and it learns risk and link alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from routing.background import upkeep
from routing.line.line import Line
from routing.oncall import calls, shifts
from routing.oncall.duty import Duty
from routing.staff import accounts
from routing.store.clock import now
from routing.store.tables import Call, CallOutcome, Risk, Role, Staff
from tests.conftest import PASSWORD
from tests.routing.conversations import add_waiting
from tests.servers import served
from tests.types import StartRouter


@dataclass
class Receiver:
    """Takes what Apprise posts for json://; `status`: what it answers."""

    url: str = ""
    status: int = 200
    told: list[dict[str, Any]] = field(default_factory=list)

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/x", self._take, methods=["POST"])])

    async def _take(self, request: Request) -> Response:
        self.told.append(await request.json())
        return Response(status_code=self.status)

    @property
    def way(self) -> str:
        return f"{self.url.replace('http:', 'json:')}/x"


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    found = Receiver()
    async with served(found.app()) as found.url:
        yield found


@pytest.mark.parametrize(("status", "outcome"), [(200, CallOutcome.SENT), (500, CallOutcome.NO_ADDRESS)])
async def test_who_is_on_call_and_has_no_phone_is_called_by_their_own_way(
    start_router: StartRouter, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, status: int, outcome: CallOutcome
) -> None:
    async def strike(line: Line) -> None: ...

    monkeypatch.setattr(upkeep, "run", strike)
    running = await start_router()
    receiver.status = status
    async with running.line.store.database.begin() as session:
        ana = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
        await shifts.add(session, ana, weekdays=range(7), starts=time(0), ends=time(0), zone="UTC", place=1)
        sealed = running.line.store.vault.seal_staff(receiver.way)
        await session.execute(update(Staff).values(sealed_ways=sealed))
    waiting_since = now() - timedelta(minutes=2)
    conversation_id = await add_waiting(
        running.line, risk=Risk.IMMEDIATE, reasons=["weapon"], language="ro", country="DE", waiting_since=waiting_since
    )
    await calls.call_next(running.line, Duty())
    async with running.line.store.database.begin() as session:
        first = (await session.scalars(select(Call).order_by(Call.number).limit(1))).one()
        assert (first.staff_id, first.outcome) == (ana, outcome)
    assert [(one["title"], one["message"]) for one in receiver.told] == [
        ("Linden", f"A person is waiting: Danger now. {running.line.console_url}/c/{conversation_id}")
    ]
    assert not receiver.told[0].get("attachments")


async def test_the_test_of_ones_own_page_goes_by_every_way(start_router: StartRouter, receiver: Receiver) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    assert (await ana.post("/console/me/ways", data={"ways": receiver.way})).status_code == 200
    answer = await ana.post("/console/me/alarms/try")
    assert "sent to one of them" in answer.text
    assert [one["message"] for one in receiver.told] == ["Linden: this is a test of how we reach you. Nobody is waiting."]
