"""A mark goes down every path of the real model process; it stands in none of its output, at the most talkative level."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import psycopg
import pytest

from linden.supervisor import python_of_model
from tests.bot.process.conftest import Talk, answers, opened, sealed
from tests.conftest import ROOT
from tests.model_process import ModelProcess
from tests.servers import free_port

MARK = "zebravioleta"
TALKATIVE = {"LOG_LEVEL": "DEBUG", "LOG_LEVEL_LIBRARIES": "DEBUG", "LOG_LEVEL_RASA": "DEBUG", "PYTHONASYNCIODEBUG": "1"}
FAILING = """
import runpy, sys, logging
from rasa.core.actions.action import ActionBotResponse

async def fails(self, output_channel, nlg, tracker, domain, *more, **named):
    logging.getLogger("rasa").error("a record of others %s", tracker.get_slot("city"))
    raise ValueError(f"{tracker.get_slot('city')} {tracker.latest_message.text}")

async def guarded(self, output_channel, nlg, tracker, domain, *more, **named):
    run = fails if self.name() == "utter_goodbye" else original
    return await run(self, output_channel, nlg, tracker, domain, *more, **named)

original, ActionBotResponse.run = ActionBotResponse.run, guarded
sys.argv = ["bot.serve", *sys.argv[1:]]
runpy.run_module("bot.serve", run_name="__main__")
"""
"""Starts the model process with one action that fails and shows what it was given."""


@pytest.fixture
def talkative(tmp_path: Path, database_url: str) -> Iterator[ModelProcess]:
    script, port = tmp_path / "serve_failing.py", free_port()
    script.write_text(FAILING, encoding="utf-8")
    environment = {
        **os.environ,
        **TALKATIVE,
        "LINDEN_DATABASE_URL": database_url,
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(tmp_path),
    }
    command = [python_of_model(), str(script), "--port", str(port)]
    with (tmp_path / "stdout").open("wb") as out, (tmp_path / "stderr").open("wb") as err:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=err)
        started = ModelProcess(port, process)
        started.wait_until_ready()
        yield started
        started.kill()


def marked_slot(database_url: str, talk: Talk) -> None:
    is_it = "where conversation = %s"
    with psycopg.connect(database_url, autocommit=True) as connection:
        row = connection.execute(f"select sealed_state from dialogue.state {is_it}", (talk.conversation,)).fetchone()
        assert row is not None
        state = json.loads(opened(row[0], talk))
        state["slots"]["city"] = MARK
        anew = (sealed(json.dumps(state).encode(), talk), talk.conversation)
        connection.execute(f"update dialogue.state set sealed_state = %s {is_it}", anew)


def test_no_message_slot_or_error_gets_into_what_the_process_writes(
    talkative: ModelProcess, database_url: str, tmp_path: Path
) -> None:
    talk = Talk(talkative.url)
    talk.say(f"where can i sleep {MARK}")
    marked_slot(database_url, talk)
    assert talk.say("thank you")["slots"]["city"] == MARK, "the marked slot reached no turn"
    talk.say(f"he has a knife {MARK}", chosen=None, context={"country_guess": MARK, "leaning": MARK})
    for path, body in (
        ("webhooks/router/turn", f'{{"text": "{MARK}'),
        ("webhooks/router/turn", f'{{"conversation": "c", "text": ["{MARK}"]}}'),
        ("webhooks/router/forget", f'"{MARK}"'),
        ("model/parse", f'{{"text": {{"{MARK}": 1}}}}'),
        (f"webhooks/{MARK}", "{}"),
    ):
        answer = httpx.post(f"{talkative.url}/{path}", content=body.encode(), timeout=30)
        assert answer.status_code in (400, 404), path
        assert MARK in path or MARK not in answer.text, path
    failed = talk.say(MARK, chosen="goodbye")
    assert "goodbye" not in answers(failed), "the action did not fail"
    talkative.process.terminate()
    assert talkative.process.wait(timeout=15) == 0

    written = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and path.name != "serve_failing.py"}
    assert [str(path) for path, content in written.items() if MARK.encode() in content] == []
    errors = (tmp_path / "stderr").read_text(encoding="utf-8")
    assert "linden.model" in errors, "nothing of ours was written: the search proves nothing"
    assert "error rasa " in errors, "the failing action did not run, or its record lost its place"


def test_a_start_writes_one_line_and_no_warning_of_others(model: ModelProcess) -> None:
    assert model.said_at_start == "info linden.model ready\n"
