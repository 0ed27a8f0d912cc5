"""What the composer warns of before something goes out: another language, a time that is over, one outside the window."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from sqlalchemy import func, select

from routing.desk import acts
from routing.library import phrasebook
from routing.library.phrasebook import Timing
from routing.line.line import Line
from routing.ports.model import Language, Model, ModelError
from routing.store.clock import now
from routing.store.tables import Message, Staff
from tests.conftest import Running
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

ENGLISH = "I am here and I read all of it"


async def _held(running: Running, **given: object) -> tuple[httpx.AsyncClient, UUID]:
    """Ana's browser, and a conversation in Romanian that Ana holds."""
    ana = await running.staff("Ana")
    conversation_id = await add_waiting(running.line, language="ro", **given)
    async with running.line.store.database.begin() as session:
        staff_id = (await session.scalars(select(Staff.id))).one()
    await acts.claim(running.line, conversation_id, staff_id)
    return ana, conversation_id


async def _sent(running: Running) -> int:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(func.count()).where(Message.author == "staff")) or 0


def _hears(line: Line, monkeypatch: pytest.MonkeyPatch, code: str | None, confidence: float = 0.99) -> None:
    """The model reads any text as in this language; None: it does not answer."""

    async def language_of(_: Model, __: str) -> Language:
        if code is None:
            raise ModelError("no answer")
        return Language(code=code, confidence=confidence)

    monkeypatch.setattr(type(line.model), "language_of", language_of)


async def test_another_language_is_asked_about_once(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    running = await start_router()
    ana, conversation_id = await _held(running)
    with monkeypatch.context() as patched:
        _hears(running.line, patched, "en")
        answer = await ana.post(f"/console/c/{conversation_id}/reply", data={"text": ENGLISH})
        assert answer.status_code == 409
        assert ENGLISH in answer.text  # what was typed is still there
        assert 'name="sure" value="1"' in answer.text
        assert "Send anyway" in answer.text
        assert await _sent(running) == 0
        assert (await ana.post(f"/console/c/{conversation_id}/reply", data={"text": ENGLISH, "sure": "1"})).status_code == 200
    assert await _sent(running) == 1


@pytest.mark.parametrize(
    ("code", "confidence", "text"),
    [("ro", 0.99, "Sunt aici, am citit tot"), ("en", 0.5, ENGLISH), ("en", 0.99, "OK, da"), (None, 0.0, ENGLISH)],
    ids=["theirs", "unsure", "short", "no model"],
)
async def test_a_reply_that_may_well_be_in_theirs_goes_at_once(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch, code: str | None, confidence: float, text: str
) -> None:
    running = await start_router()
    ana, conversation_id = await _held(running)
    with monkeypatch.context() as patched:
        _hears(running.line, patched, code, confidence)
        assert (await ana.post(f"/console/c/{conversation_id}/reply", data={"text": text})).status_code == 200
    assert await _sent(running) == 1


async def test_a_date_that_is_past_is_said_and_not_sent(start_router: StartRouter) -> None:
    running = await start_router()
    ana, conversation_id = await _held(running, country="RO")
    address = f"/console/c/{conversation_id}/phrases/phrase_back_at_time"
    gone = {"time": "10:00", "day": (now() - timedelta(days=2)).date().isoformat()}
    shown = await ana.get(address, params=gone)
    assert "This time is over." in shown.text
    assert "Send in" not in shown.text
    refused = await ana.post(address, data=gone)
    assert refused.status_code == 400
    assert await _sent(running) == 0


async def test_a_time_after_which_they_may_not_be_written_to_is_said(start_router: StartRouter) -> None:
    running = await start_router()
    ana, conversation_id = await _held(running, country="RO", safe_until=now() + timedelta(hours=1))
    address = f"/console/c/{conversation_id}/phrases/phrase_back_at_time"
    later = {"time": "10:00", "day": (now() + timedelta(days=2)).date().isoformat()}
    assert "they may not be written to" in (await ana.get(address, params=later)).text
    assert (await ana.post(address, data=later)).status_code == 200  # it is a warning: the choice is theirs


def test_the_window_is_what_counts() -> None:
    at = now()
    hour = timedelta(hours=1)
    assert phrasebook.timing(at - hour, at, at + hour) is Timing.PAST
    assert phrasebook.timing(at + 2 * hour, at, at + hour) is Timing.OUTSIDE
    assert phrasebook.timing(at + hour / 2, at, at + hour) is None
    assert phrasebook.timing(at + 2 * hour, at, None) is None
