"""Two models and two routers as processes, each started again whenever it ends, and a page that stands open at each router."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.chaos.run import Kept, environment_of, until_settled
from tests.cluster.page import Page, add_member
from tests.cluster.sites import Site
from tests.servers import free_port

ROUTERS, MODELS = 2, 2


class Cluster:
    def __init__(self, folder: Path, site: Site, twilio_url: str, telegram_url: str) -> None:
        """`folder` gets the log, what the models were asked, the keys of the periods, and a folder of each router."""
        self.asked, self.periods = folder / "asked", folder / "periods"
        self._log, self._site, self._carriers = folder / "log", site, (twilio_url, telegram_url)
        self._model_ports = [free_port() for _ in range(MODELS)]
        self._router_ports = [free_port() for _ in range(ROUTERS)]
        self._states = [folder / f"router{number}" for number in range(ROUTERS)]
        self.urls = [f"http://127.0.0.1:{port}" for port in self._router_ports]
        environments = [self._environment(number) for number in range(ROUTERS)]
        self.models = [self._model(port) for port in self._model_ports]
        self.routers = [self._router(url, environment) for url, environment in zip(self.urls, environments, strict=True)]
        self.pages = [
            Page(f"http://127.0.0.1:{environment['LINDEN_PORT']}", _member(number))
            for number, environment in enumerate(environments)
        ]

    def _environment(self, number: int) -> dict[str, str]:
        """Return what the router of this number is started with."""
        return environment_of(self._site.url, self._model_ports[0], self._router_ports[number], *self._carriers) | {
            "LINDEN_KEY_DIR": str(self.periods),
            "LINDEN_LISTEN_DATABASE_URL": self._site.direct,
            "LINDEN_OWNER_DATABASE_URL": self._site.direct,
            "LINDEN_MODEL_URL": ",".join(f"http://127.0.0.1:{port}" for port in self._model_ports),
            "LINDEN_SECOND_FACTOR": "0",
            "LINDEN_STATE_DIR": str(self._states[number]),
            "LINDEN_MONITOR_PORT": str(free_port()),
        }

    def _model(self, port: int) -> Kept:
        command = [sys.executable, "-m", "tests.chaos.model", str(port), str(self.asked)]
        return Kept(command, {}, self._log, f"http://127.0.0.1:{port}")

    def _router(self, url: str, environment: dict[str, str]) -> Kept:
        return Kept([sys.executable, "-m", "linden", "router"], environment, self._log, f"{url}/health/live")

    @asynccontextmanager
    async def started(self) -> AsyncIterator[None]:
        """Start all and open the pages; in the end close them and kill all."""
        processes = (*self.models, *self.routers)
        for number in range(ROUTERS):
            await add_member(self._site.first, _member(number))
        keepers = [asyncio.create_task(process.keep()) for process in processes]
        await asyncio.gather(*(process.until_up() for process in processes))
        opened = [asyncio.create_task(page.stay_open()) for page in self.pages]
        try:
            await asyncio.gather(*(page.is_open.wait() for page in self.pages))
            yield
        finally:
            for page in opened:
                page.cancel()
            await asyncio.gather(*opened, return_exceptions=True)
            for process in processes:
                process.is_over = True
                process.kill()
            await asyncio.gather(*keepers)

    async def until_routers_up(self) -> None:
        await asyncio.gather(*(router.until_up() for router in self.routers))

    async def until_settled(self) -> None:
        """Return when no router has work left."""
        await self.until_routers_up()
        for state in self._states:
            await until_settled(self._site.last, state / "spool")


def _member(number: int) -> str:
    return f"Member {number}"
