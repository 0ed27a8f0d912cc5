"""Several model processes as one: the least busy well one is asked, and another when it fails or takes long.

A turn carries its own number, and the state that it leaves is in the database, so whoever is asked gives the same answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from routing import metrics
from routing.ports.model import Language, Model, ModelError, Turn, TurnRequest

T = TypeVar("T")
LATE_S = 0.5
"""After this long a second one is asked too, before staff are told that the model is slow."""
RESTS_S, RESTS_AT_MOST_S = 1.0, 30.0
"""How long one that failed is asked last; doubles with each failure in a row."""


@dataclass(slots=True, eq=False)
class _Member:
    name: str
    model: Model
    busy: int = 0
    failures: int = 0
    rests_until: float = 0.0
    has_left: bool = False
    is_free: asyncio.Event = field(default_factory=asyncio.Event)
    """Set while `busy` is 0."""

    @contextmanager
    def asked(self) -> Iterator[Model]:
        self.busy += 1
        self.is_free.clear()
        try:
            yield self.model
        finally:
            self.busy -= 1
            if not self.busy:
                self.is_free.set()


class ModelPool:
    """Fulfils `routing.ports.model.Model`.  `clock` counts seconds."""

    def __init__(self, models: Sequence[Model], clock: Callable[[], float] = time.monotonic, late_s: float = LATE_S) -> None:
        self._members = [_Member(str(number), model) for number, model in enumerate(models, 1)]
        self._clock, self._late_s = clock, late_s

    async def replace(self, models: Sequence[Model]) -> None:
        """Ask these from now on.  Returns when those that leave have answered what they were asked, and are closed."""
        stays = {id(member.model): member for member in self._members}
        before = self._members
        self._members = [stays.get(id(model)) or _Member("", model) for model in models]
        for number, member in enumerate(self._members, 1):
            member.name = str(number)
        leaving = [member for member in before if member not in self._members]
        for member in leaving:
            member.has_left = True
        await asyncio.sleep(0)  # what was about to be asked is asked
        for member in leaving:
            if member.busy:
                await member.is_free.wait()
            await member.model.close()

    async def turn(self, question: TurnRequest) -> Turn:
        """Ask in the best order, each after the one before has failed or is late.  Raises the last ModelError when all fail."""
        rest = self._in_order()
        asked: set[asyncio.Task[Turn]] = set()
        failed = ModelError("there is no model")
        try:
            while (member := next(rest, None)) is not None or asked:
                if member is not None:
                    asked.add(asyncio.create_task(self._ask(member, question)))
                within_s = self._late_s if member is not None else None
                done, asked = await asyncio.wait(asked, timeout=within_s, return_when=asyncio.FIRST_COMPLETED)
                errors = [task.exception() for task in done]
                for task, error in zip(done, errors, strict=True):
                    if not isinstance(error, ModelError):
                        return task.result()
                    failed = error
            raise failed
        finally:
            for task in asked:
                task.add_done_callback(_heard)  # it may fail in the same moment
                task.cancel()

    def _in_order(self) -> Iterator[_Member]:
        at = self._clock()
        order = sorted(self._members, key=lambda member: (member.rests_until > at, member.busy))
        return (member for member in order if not member.has_left)

    async def _ask(self, member: _Member, question: TurnRequest) -> Turn:
        with member.asked() as model:
            try:
                turn = await model.turn(question)
            except ModelError:
                self._failed(member)
                raise
            member.failures, member.rests_until = 0, 0.0
            return turn

    def _failed(self, member: _Member) -> None:
        metrics.model_errors.labels(member.name).inc()
        member.rests_until = self._clock() + min(RESTS_S * 2**member.failures, RESTS_AT_MOST_S)
        member.failures += 1

    async def forget(self, conversation: str) -> None:
        """Dialogue state is in the database: one of them drops it for all."""
        await self._first(lambda model: model.forget(conversation))

    async def language_of(self, text: str) -> Language:
        return await self._first(lambda model: model.language_of(text))

    async def closeness(self, words: str, texts: Sequence[str]) -> Sequence[float]:
        return await self._first(lambda model: model.closeness(words, texts))

    async def _first(self, ask: Callable[[Model], Awaitable[T]]) -> T:
        """Ask one after the other until one answers.  Raises the last ModelError when all fail."""
        failed: ModelError | None = None
        for member in self._in_order():
            try:
                with member.asked() as model:
                    return await ask(model)
            except ModelError as error:
                self._failed(member)
                failed = error
        raise failed or ModelError("there is no model")

    async def is_ready(self) -> bool:
        """Whether one of them is."""
        return any(await asyncio.gather(*(member.model.is_ready() for member in self._members)))

    async def close(self) -> None:
        for member in self._members:
            await member.model.close()


def _heard(task: asyncio.Task[Turn]) -> None:
    """Nobody waits for this answer any more."""
    if not task.cancelled():
        task.exception()
