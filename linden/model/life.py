"""What a supervisor does with models while the line runs: try one, take one into service, take the one before back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from linden.keeper import Keeper, Program, StartError
from linden.model import page
from linden.model.kept import Choice, KeptModels
from linden.model.page import Page
from linden.model.programs import ModelPrograms, other_place, place_of_trial
from linden.supervisor import Supervisor

READY_WITHIN_S: Final = 180.0
"""A model takes some 15 seconds on a quiet machine."""
TAKEN_WITHIN_S: Final = 15.0
"""A router ends what it has asked within 5; one that is away reads the page when it starts."""
NEEDS_MB: Final = 700
Say = Callable[[str], Awaitable[None]]
log = structlog.get_logger(__name__)


class OrderError(Exception):
    """What was asked for is not done, and what served goes on; the text says why."""


@dataclass(slots=True)
class _Slot:
    name: str
    url: str
    keeper: Keeper


class ModelLife:
    """One order at a time.  There are never more processes than one beside those that serve."""

    def __init__(
        self, supervisor: Supervisor, programs: ModelPrograms, kept: KeptModels, serving: str, urls: Sequence[str]
    ) -> None:
        """`serving`: id of the model at `urls`, of which the supervisor has a program each, `model 1` and so on."""
        self._supervisor, self._programs, self._kept = supervisor, programs, kept
        self._names = {f"model {number}": url for number, url in enumerate(urls, 1)}
        self._slots: list[_Slot] = []
        self.serving = serving
        self.trial: str | None = None
        self._trial: tuple[Keeper, str] | None = None
        self._page = Page(1, tuple(urls))
        self._page.write(self.page_path)
        self._at_work = asyncio.Lock()

    @property
    def page_path(self) -> Path:
        return self._kept.folder / page.NAME

    def close(self) -> None:
        page.remove(self.page_path)

    async def try_out(self, name: str, say: Say) -> None:
        """Start it beside the others, in the place of any that is on trial.  Raises OrderError."""
        async with self._at_work:
            if not self._kept.has(name):
                raise OrderError(f"there is no model {name}")
            await self._end_trial()
            _refuse_without_memory()
            await say(f"Starting {name} beside the one in service (some 15 s)")
            url = place_of_trial(self._page.serving[0])
            program = self._programs.trial(f"model on trial {name}", url, self._kept.number_of(name))
            self._trial = (await self._started(program, name), url)
            self.trial = name
            await self._publish()

    async def end_trial(self) -> None:
        async with self._at_work:
            if self.trial is None:
                raise OrderError("no model is on trial")
            await self._end_trial()

    async def use(self, name: str, code: str, say: Say) -> None:
        """Let it serve: start it, let the router ask it, stop the one before.  Raises OrderError.

        `code`: fingerprint of the code that runs models now."""
        async with self._at_work:
            if not self._kept.has(name):
                raise OrderError(f"there is no model {name}")
            if name == self.serving:
                raise OrderError(f"{name} is in service already")
            await self._end_trial()
            await self._replace_all(name, say)
            before, self.serving = self.serving, name
            self._kept.choose(Choice(name, before, code))
            self._kept.thin_out({name, before})
            log.info("model_in_service", model=name, before=before)

    async def back(self, code: str, say: Say) -> None:
        """Let the one serve that did before.  Raises OrderError."""
        choice = self._kept.choice
        before = (choice.before if choice.serving == self.serving else choice.serving) if choice else None
        if before is None:
            raise OrderError("no other model has been in service")
        await self.use(before, code, say)

    async def _replace_all(self, name: str, say: Say) -> None:
        """One after the other, so that there is one more than usual at a time; all of them or none."""
        slots = self._slots or [_Slot(name, url, self._supervisor.keeper_of(name)) for name, url in self._names.items()]
        self._slots = slots
        for done, slot in enumerate(slots):
            try:
                _refuse_without_memory()
                await say(f"Starting {name} as {slot.name} (some 15 s)")
                await self._replace(slot, name)
            except OrderError:
                for one in slots[:done]:
                    await say(f"Taking {one.name} back")
                    await self._replace(one, self.serving)
                raise

    async def _replace(self, slot: _Slot, name: str) -> None:
        url = other_place(slot.url)
        new = await self._started(self._programs.serving(f"{slot.name} {name}", url, self._kept.number_of(name)), name)
        old, slot.keeper, slot.url = slot.keeper, new, url
        await self._publish()
        await self._supervisor.remove(old)

    async def _started(self, program: Program, name: str) -> Keeper:
        try:
            return await self._supervisor.add(program, READY_WITHIN_S)
        except StartError as error:
            raise OrderError(f"{name} was not started, and what served goes on: {error}") from None

    async def _end_trial(self) -> None:
        if self._trial is None:
            return
        keeper, self._trial, self.trial = self._trial[0], None, None
        await self._publish()
        await self._supervisor.remove(keeper)

    async def _publish(self) -> None:
        """Write the page, and return when the router goes by it, or is away."""
        serving = tuple(slot.url for slot in self._slots) or self._page.serving
        self._page = Page(self._page.number + 1, serving, self.trial, self._trial[1] if self._trial else None)
        self._page.write(self.page_path)
        try:
            async with asyncio.timeout(TAKEN_WITHIN_S):
                while not page.is_taken(self.page_path, self._page.number):  # noqa: ASYNC110  # another process
                    await asyncio.sleep(0.1)
        except TimeoutError:
            log.warning("page_of_models_not_taken", after_s=TAKEN_WITHIN_S)


def _refuse_without_memory() -> None:
    """Raise OrderError where another model would push something else out of memory."""
    try:
        rows = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return
    free = next((int(row.split()[1]) // 1024 for row in rows if row.startswith("MemAvailable:")), NEEDS_MB)
    if free < NEEDS_MB:
        raise OrderError(f"a second model needs {NEEDS_MB} MB of memory, and {free} MB are free")
