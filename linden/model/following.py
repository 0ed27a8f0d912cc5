"""The router goes by its supervisor's page: which models it asks, and which one is on trial."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import structlog

from integrations.model import ModelClient
from integrations.model_pool import ModelPool
from linden.model import page
from linden.model.page import Page
from routing import tasks
from routing.line.trial import Trial

EVERY_S: Final = 0.25
BY_SETTING: Final = "by_setting"
"""What a model on trial is called that LINDEN_TRIAL_URL names."""
log = structlog.get_logger(__name__)


class ServingModels:
    """The models of a router, by address.  Part of a router: starts and closes with it."""

    def __init__(self, urls: Sequence[str], trial: Trial, trial_url: str | None = None, path: Path | None = None) -> None:
        """`trial_url`: a model that is tried as long as the router runs.  `path`: of the page, None where nobody writes one."""
        self._path, self._trial, self._trial_url = path, trial, trial_url
        if path is not None and (found := Page.read(path)) is not None:
            urls = found.serving
        self._clients = {url: ModelClient(url) for url in urls}
        self.pool = ModelPool([*self._clients.values()])
        self._seen: Page | None = None
        self._trial_id: str | None = None
        self._follows: asyncio.Task[None] | None = None

    async def start(self) -> None:
        if self._trial_url is not None:
            await self._trial.begin(BY_SETTING, ModelClient(self._trial_url))
        if self._path is not None:
            self._follows = asyncio.create_task(self._follow(self._path), name="page of the models")

    async def close(self) -> None:
        await tasks.end(self._follows)
        await self._trial.close()

    async def _follow(self, path: Path) -> None:
        while True:
            try:
                await self._look(path)
            except Exception as error:  # noqa: BLE001  # the models that there are go on
                log.warning("page_of_models_not_read", error=type(error).__name__)
            await asyncio.sleep(EVERY_S)

    async def _look(self, path: Path) -> None:
        new = Page.read(path)
        if new is not None and new != self._seen:
            await self._go_by(new)
            page.take(path, new)
            self._seen = new

    async def _go_by(self, new: Page) -> None:
        if new.trial_id != self._trial_id:
            if new.trial_id is None or new.trial_url is None:
                await self._trial.close()
            else:
                await self._trial.begin(new.trial_id, ModelClient(new.trial_url))
            self._trial_id = new.trial_id
        self._clients = {url: self._clients.get(url) or ModelClient(url) for url in new.serving}
        await self.pool.replace([*self._clients.values()])
        log.info("models_taken", page=new.number, models=len(new.serving), trial=new.trial_id)
