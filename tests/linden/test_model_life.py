"""Models change while a line runs: none of what is asked meanwhile is lost, and a model that fails changes nothing."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from linden.commands import models
from linden.keeper import Program
from linden.model.comparing import NoFiguresError, compared, counted
from linden.model.following import ServingModels
from linden.model.kept import Choice, KeptModels
from linden.model.life import ModelLife
from linden.model.orders import NobodyListensError, Orders, ask
from linden.model.page import NAME, Page
from linden.model.programs import ModelPrograms, port_of
from linden.supervisor import Supervisor
from routing.line.trial import Trial
from routing.ports.model import ModelError, TurnRequest
from tests.processes import command_of, family
from tests.servers import free_port

QUESTION = TurnRequest(conversation="c", turn="1", text="hello", channel="sms", language=None, country=None, state="assistant")
TAKES_S = "0.05"


class LittlePrograms(ModelPrograms):
    """Programs of tests/linden/little_model.py in the place of the real model."""

    def serving(self, name: str, url: str, file: int) -> Program:
        command = (sys.executable, "-m", "tests.linden.little_model", f"/proc/self/fd/{file}", str(port_of(url)), TAKES_S)
        return Program(name, command, self.environment, url, files=(file,))

    def trial(self, name: str, url: str, file: int) -> Program:
        return self.serving(name, url, file)


@dataclass
class Line:
    """A supervisor with its models, the router's side of them, and how the models are called by their words."""

    kept: KeptModels
    models: ServingModels
    supervisor: Supervisor
    urls: Sequence[str]
    ids: dict[str, str] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)

    async def order(self, **order: str) -> dict[str, Any]:
        """What is said at last."""
        *_, last = await asyncio.to_thread(lambda: [*ask(self.kept.folder, **order)])
        return last

    async def ask_on(self, until: asyncio.Event) -> None:
        """One question after the other."""
        while not until.is_set():
            self.heard.append((await self.models.pool.turn(QUESTION)).understanding.intent.name)

    def running(self) -> list[str]:
        """Whose processes there are."""
        names = [process.pid for process in self.supervisor.processes.values()]
        left = {pid for pid in family(os.getpid()) if "little_model" in command_of(pid)}
        assert left == set(names), "nothing else is left"
        return sorted(self.supervisor.processes)


@asynccontextmanager
async def line(tmp_path: Path, *words: str, models: int = 1) -> AsyncIterator[Line]:
    """A line that serves the first of the models with these words."""
    kept, urls = KeptModels(tmp_path / "models"), [f"http://127.0.0.1:{free_port()}" for _ in range(models)]
    ids = {}
    for number, one in enumerate(words):
        file = tmp_path / f"model{number}"
        file.write_text(one)
        ids[one.split()[0]] = kept.keep(file)
    first, programs = next(iter(ids.values())), LittlePrograms({}, None)
    serving = [programs.serving(f"model {number}", url, kept.number_of(first)) for number, url in enumerate(urls, 1)]
    supervisor, opened = Supervisor(serving), asyncio.Event()

    async def open_() -> None:
        opened.set()

    life, trial = ModelLife(supervisor, programs, kept, first, urls), Trial()
    following = ServingModels(urls, trial, path=kept.folder / NAME)
    async with Orders(kept.folder, life):
        runs = asyncio.create_task(supervisor.run(open_))
        await opened.wait()
        await following.start()
        try:
            yield Line(kept, following, supervisor, urls, ids)
        finally:
            await following.close()
            await following.pool.close()
            os.kill(os.getpid(), signal.SIGTERM)
            await runs
            life.close()


async def test_a_new_model_takes_over_under_load_without_a_question_lost_and_goes_back(tmp_path: Path) -> None:
    async with line(tmp_path, "old", "new") as running:
        is_over = asyncio.Event()
        asking = [asyncio.create_task(running.ask_on(is_over)) for _ in range(8)]
        used = await running.order(do="use", model=running.ids["new"], code="now")
        assert used == {"done": True, "serving": running.ids["new"], "trial": None}
        assert running.running() == [f"model 1 {running.ids['new']}"], "the old one has ended"
        assert (await running.models.pool.turn(QUESTION)).understanding.intent.name == "new"
        assert running.kept.choice == Choice(running.ids["new"], running.ids["old"], "now")
        back = await running.order(do="back", code="now")
        assert back["serving"] == running.ids["old"]
        is_over.set()
        await asyncio.gather(*asking)
        assert (await running.models.pool.turn(QUESTION)).understanding.intent.name == "old"
        assert {*running.heard} == {"old", "new"}
        assert running.kept.choice == Choice(running.ids["old"], running.ids["new"], "now")


async def test_a_model_that_does_not_start_changes_nothing(tmp_path: Path) -> None:
    async with line(tmp_path, "old", "broken") as running:
        for do in ("use", "try"):
            failed = await running.order(do=do, model=running.ids["broken"], code="now")
            assert not failed["done"]
            assert failed["say"].endswith("what served goes on: it ended while starting, exit code 3")
        assert (await running.models.pool.turn(QUESTION)).understanding.intent.name == "old"
        assert running.running() == ["model 1"]
        assert running.kept.choice is None
        assert not (await running.order(do="back", code="now"))["done"]


async def test_of_several_models_all_change_or_none(tmp_path: Path) -> None:
    async with line(tmp_path, "old", f"once {tmp_path / 'started'}", models=2) as running:
        failed = await running.order(do="use", model=running.ids["once"], code="now")
        assert not failed["done"]
        assert running.running() == [f"model 1 {running.ids['old']}", "model 2"]
        said = [(await running.models.pool.turn(QUESTION)).understanding.intent.name for _ in range(4)]
        assert said == ["old"] * 4
        assert running.kept.choice is None


async def test_a_trial_begins_and_ends_by_order_and_ends_before_another_model_serves(tmp_path: Path) -> None:
    async with line(tmp_path, "old", "new") as running:
        name = running.ids["new"]
        assert (await running.order(do="try", model=name))["trial"] == name
        page = Page.read(running.kept.folder / NAME)
        assert page is not None
        assert (page.trial_id, page.serving) == (name, tuple(running.urls))
        assert running.running() == ["model 1", f"model on trial {name}"]
        assert (await running.order(do="stop"))["trial"] is None
        assert running.running() == ["model 1"]
        assert not (await running.order(do="stop"))["done"]
        await running.order(do="try", model=name)
        assert (await running.order(do="use", model=name, code="now"))["trial"] is None
        assert running.running() == [f"model 1 {name}"]


async def test_without_a_router_a_model_changes_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linden.model.life.TAKEN_WITHIN_S", 0.2)
    async with line(tmp_path, "old", "new") as running:
        await running.models.close()
        await running.order(do="use", model=running.ids["new"], code="now")
        later = ServingModels(running.urls, Trial(), path=running.kept.folder / NAME)
        assert (await later.pool.turn(QUESTION)).understanding.intent.name == "new", "it reads the page when it starts"
        with pytest.raises(ModelError):
            await running.models.pool.turn(QUESTION)
        await later.pool.close()


def test_where_no_line_runs_an_order_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NobodyListensError):
        next(ask(tmp_path, do="tell"))


def test_a_trial_has_no_database_and_stands_back(tmp_path: Path) -> None:
    programs = ModelPrograms({"LINDEN_DATABASE_URL": "secret"}, None)
    serving, trial = programs.serving("a", "http://127.0.0.1:1", 5), programs.trial("b", "unix:/run/x", 5)
    assert "LINDEN_DATABASE_URL" in serving.environment
    assert "LINDEN_DATABASE_URL" not in trial.environment
    assert trial.command[:3] == ("nice", "-n", "19")


def test_copies_are_kept_by_what_they_hold_and_thinned_out(tmp_path: Path) -> None:
    kept, ids = KeptModels(tmp_path / "models"), []
    for number in range(8):
        file = tmp_path / "model"
        file.write_text(f"model {number}")
        ids.append(kept.keep(file))
        os.utime(kept.path(ids[-1]), (number, number))
    assert kept.keep(file) == ids[-1], "the same model is the same copy"
    kept.thin_out({ids[0], ids[-1]})
    assert [one.id for one in kept.all()] == [*reversed(ids[3:]), ids[0]]
    assert kept.folder.stat().st_mode & 0o777 == 0o700


def test_a_line_starts_with_what_was_chosen_as_long_as_the_code_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    trained, chosen, kept = tmp_path / "trained", tmp_path / "chosen", KeptModels(tmp_path / "models")
    trained.write_text("trained last")
    chosen.write_text("chosen")
    monkeypatch.setattr(models, "TRAINED", trained)
    monkeypatch.setattr(models, "code_of_models", lambda: "now")
    assert models.model_to_serve(kept) == kept.keep(trained)
    assert capsys.readouterr().out == ""
    kept.choose(Choice(kept.keep(chosen), kept.keep(trained), "now"))
    assert models.model_to_serve(kept) == kept.keep(chosen)
    assert f"linden model use {kept.keep(trained)}" in capsys.readouterr().out
    kept.choose(Choice(kept.keep(chosen), kept.keep(trained), "before"))
    assert models.model_to_serve(kept) == kept.keep(trained)
    assert f"linden model use {kept.keep(chosen)}" in capsys.readouterr().out


def test_what_was_counted_is_said_as_numbers_and_rates() -> None:
    figures = """
linden_trial_messages_total{model="abc",outcome="read"} 200.0
linden_trial_messages_total{model="abc",outcome="dropped"} 3.0
linden_trial_messages_created{model="abc",outcome="read"} 1.7e9
linden_trial_differences_total{model="abc",what="risk_lower"} 1.0
linden_turns_total{outcome="answered"} 900.0
"""
    said = [*compared(counted(figures))]
    assert said[0] == "abc read 200 messages; 0 failed, 3 were dropped"
    assert said[3].split() == ["risk", "lower", "1", "0.5%"]
    with pytest.raises(NoFiguresError):
        counted("")
