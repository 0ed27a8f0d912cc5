"""Each kind of visitor has a door of their own, and a name that is not ours opens none (findings A4, A11, B4, B5)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx
import pytest

from linden.doors import doors_of
from linden.doorway import Doorway, is_host
from linden.settings import Settings
from tests.conftest import MASTER_KEY, PUBLIC_URL, Running
from tests.servers import free_port, served
from tests.types import StartRouter

PATHS = {
    "console": ("/console/sign-in", "/static/console.css"),
    "carriers": ("/twilio/sms", "/twilio/status", "/telegram/webhook"),
    "monitor": ("/health/ready", "/metrics"),
    "simulator": ("/simulator", "/static/console.css"),
}
NAMES = frozenset({"localhost", "line.example.org"})


@asynccontextmanager
async def _at_its_doors(running: Running) -> AsyncIterator[dict[str, str]]:
    """The base address of each door."""
    ports = {name: free_port() for name in ("port", "webhook_port", "monitor_port", "simulator_port")}
    settings = running.settings.model_copy(update=ports)
    doors = doors_of(settings)
    entrance = Doorway(running.app, doors, settings.host_names)

    async with AsyncExitStack() as stack:
        yield {door.name: await stack.enter_async_context(served(_NoLifespan(entrance), door.port)) for door in doors}


class _NoLifespan:
    """The router runs already; only its requests come by the doors."""

    def __init__(self, app: Doorway) -> None:
        self._app = app

    async def __call__(self, scope: dict[str, object], receive: object, send: object) -> None:
        if scope["type"] == "http":
            await self._app(scope, receive, send)  # type: ignore[arg-type]
        else:
            raise NotImplementedError


async def test_each_door_leads_to_its_own_pages_and_to_no_others(start_router: StartRouter) -> None:
    running = await start_router()
    async with _at_its_doors(running) as doors, httpx.AsyncClient() as client:
        assert set(doors) == set(PATHS)
        everything = {path for paths in PATHS.values() for path in paths}
        for name, url in doors.items():
            found = {path for path in everything if (await client.get(f"{url}{path}")).status_code != 404}
            assert found == set(PATHS[name]), name
            assert (await client.get(f"{url}/health/live")).text == "live"


async def test_a_name_that_is_not_ours_opens_no_door(start_router: StartRouter) -> None:
    running = await start_router()
    async with _at_its_doors(running) as doors, httpx.AsyncClient() as client:
        foreign = {"Host": "evil.example", "Origin": "http://evil.example"}
        for url in doors.values():
            assert (await client.get(f"{url}/health/live", headers=foreign)).status_code == 421
        ours = {"Host": "line.example.org"}
        assert (await client.get(f"{doors['console']}/console/sign-in", headers=ours)).status_code == 200


@pytest.mark.parametrize(
    ("given", "is_ours"),
    [
        ("localhost", True),
        ("LOCALHOST:8080", True),
        ("line.example.org", True),
        ("127.0.0.1:8080", True),
        ("[::1]:8080", True),
        ("evil.example", False),
        ("line.example.org.evil.example", False),
        ("localhost.evil.example:8080", False),
        ("", False),
        ("[evil.example]", False),
    ],
)
def test_a_bare_address_or_a_name_of_ours_is_a_host(given: str, *, is_ours: bool) -> None:
    assert is_host(given, NAMES) is is_ours


def test_without_a_public_address_and_a_simulator_two_doors_are_open() -> None:
    settings = Settings.model_validate({"master_key": MASTER_KEY, "telegram_token": "1:x", "port": 9000})
    assert [(door.name, door.host, door.port) for door in doors_of(settings)] == [
        ("console", "127.0.0.1", 9000),
        ("monitor", "127.0.0.1", 9002),
    ]
    public = settings.model_copy(update={"public_url": PUBLIC_URL})
    assert [door.port for door in doors_of(public)] == [9000, 9001, 9002]


async def test_a_door_that_is_full_says_so_and_the_others_stay_open(start_router: StartRouter) -> None:
    running = await start_router()
    async with (
        _at_its_doors(running) as doors,
        httpx.AsyncClient(limits=httpx.Limits()) as client,
        AsyncExitStack() as open_streams,
    ):
        for place in range(100):
            stream = client.stream("GET", f"{doors['simulator']}/simulator/sim_sms/+4915{place:09d}/events")
            assert (await open_streams.enter_async_context(stream)).status_code == 200
        assert (await client.get(f"{doors['simulator']}/simulator")).status_code == 503
        assert (await client.get(f"{doors['console']}/console/sign-in")).status_code == 200
