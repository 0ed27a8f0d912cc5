"""`linden corrections export`: what was approved, as `linden evaluate` reads it, and nothing that leads to anybody."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from typer.testing import CliRunner, Result

from linden.cli import app
from nlu.data.validation_set import read_file
from routing.desk import corrections, misreadings
from routing.desk.corrections import Verdict
from routing.desk.misreadings import Wanted
from routing.staff.accounts import add_staff
from routing.store.tables import Audit, Misreading, Risk, Role
from tests.conftest import MASTER_KEY, PASSWORD, Running
from tests.routing.conversations import add_heard, add_waiting
from tests.types import StartRouter

NUMBER = "0721000001"


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    return await start_router()


async def _member(running: Running) -> UUID:
    async with running.line.store.database.begin() as session:
        return await add_staff(session, "Vera", PASSWORD, Role.SUPERVISOR, [])


async def _approve(running: Running, vera: UUID, text: str, channel: str = "twilio_sms") -> UUID:
    """A message with a number behind the text, approved without it; returns the conversation."""
    line = running.line
    conversation_id = await add_waiting(line, channel=channel)
    message_id = await add_heard(line, conversation_id, f"{text} {NUMBER}")
    await misreadings.mark(line.store, conversation_id, vera, message_id)
    async with line.store.database.begin() as session:
        mark = (await session.scalars(select(Misreading.id).where(Misreading.message_id == message_id))).one()
    verdict = Verdict(text, Wanted("shelter", Risk.IMMEDIATE, "uk"), is_sure=True)
    await corrections.approve(line.store, line.library, mark, vera, verdict)
    return conversation_id


async def _export(running: Running, file: Path) -> Result:
    env = {
        "LINDEN_DATABASE_URL": running.line.store.database.url,
        "LINDEN_MASTER_KEY": MASTER_KEY,
        "LINDEN_STATE_DIR": str(running.settings.state_dir),
    }
    return await asyncio.to_thread(CliRunner().invoke, app, ["corrections", "export", str(file)], env=env)


async def test_what_is_exported_is_read_by_evaluate_and_says_neither_who_nor_when(running: Running, tmp_path: Path) -> None:
    vera, file = await _member(running), tmp_path / "out.json"
    said = [f"text {letter}" for letter in "abcdefghijklmnop"]
    ids = [await _approve(running, vera, text) for text in said]
    conversation_id = await add_waiting(running.line)
    left = await add_heard(running.line, conversation_id, "not reviewed")
    await misreadings.mark(running.line.store, conversation_id, vera, left)
    done = await _export(running, file)
    assert (done.exit_code, done.output) == (0, "corrections written: 16; marks that wait for a review: 1\n")
    found, faults = read_file(file)
    assert faults == []
    assert sorted(one.text for one in found) == said
    assert [one.text for one in found] != said, "neither in the order in which they came nor in that of their words"
    assert {(one.intents, one.risk, one.language) for one in found} == {(("shelter",), "immediate", "uk")}
    written = file.read_text()
    assert {key for row in json.loads(written) for key in row} == {"text", "intents", "risk", "lang", "read"}
    assert not any(secret in written for secret in (NUMBER, "Vera", "twilio", *map(str, ids)))
    assert re.search(r"\d", written) is None, "no id, no date, no hour"
    assert file.stat().st_mode & 0o777 == 0o600
    async with running.line.store.database.begin() as session:
        lines = (await session.scalars(select(Audit).where(Audit.action == "corrections_exported"))).all()
    assert [(line.staff_id, line.conversation_id, line.detail) for line in lines] == [(None, None, "16")]


async def test_invented_conversations_teach_nothing(running: Running, tmp_path: Path) -> None:
    vera = await _member(running)
    await _approve(running, vera, "invented", "demo_sms")
    done = await _export(running, tmp_path / "out.json")
    assert "left out, as they are of invented conversations: 1" in done.output
    assert json.loads((tmp_path / "out.json").read_text()) == []


async def test_a_file_that_is_there_is_not_written_over(running: Running, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    file.write_text("mine")
    done = await _export(running, file)
    assert (done.exit_code, file.read_text()) == (2, "mine")
