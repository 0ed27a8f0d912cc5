"""What the line carries: messages a second, and milliseconds from webhook to the carrier's API, beside the model process alone
and beside Rasa's own Twilio channel with the same model.

    python -m benchmarks.load [SECONDS] [PEOPLE …]

Each person writes again when the answer has reached the carrier.  The systems take turns of some seconds, so that a change of
the machine's speed meets all of them; SECONDS is what each of them gets in a setting, PEOPLE how many write at once (1, 16 and
64 without it).  Processes have the cores that `linden run` gives them; carrier and writers use those of the router.  Prints
Markdown, with the milliseconds of processor time that a message cost the process that understands (the model, or Rasa), the
router and PostgreSQL."""

from __future__ import annotations

import asyncio
import base64
import itertools
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from benchmarks.carrier import Carrier, post_signed, said
from benchmarks.turn import TEXTS, until_ready
from linden import cores
from linden.embedded import EmbeddedPostgres
from linden.supervisor import python_of_model
from routing.conversation import holding
from routing.conversation.rows import create
from routing.store.clock import now
from routing.store.database import Database
from routing.store.migrating import migrate
from routing.store.sealing import Vault
from routing.store.tables import Risk
from tests.carriers.twilio import ACCOUNT, SENDER, TOKEN
from tests.conftest import MASTER_KEY, PUBLIC_URL, ROOT
from tests.model_process import ModelProcess
from tests.servers import free_port, served

AT_ONCE = (1, 16, 64)
CARRIER_S = (0.0, 0.15)
WAITING = 1_000
TURNS = 2
"""How often the systems take turns in one setting."""
PEOPLE = 256
"""Each writes again only when all others have, so that a second bubble is never taken for the next answer."""
GIVEN_UP_S = 60.0
KEY = base64.b64encode(b"d" * 32).decode()
"""The model stores the state of a dialogue only when it gets one."""
FOLLOWS_S = 0.5
"""After a turn: what follows the last answers (second bubbles, reports) is over by then."""
Act = Callable[[str, str], Awaitable[None]]
"""Say a text for the person with this number; returns when the answer has reached the carrier."""


def by_model(http: aiohttp.ClientSession, url: str) -> Act:
    """The model process alone."""

    async def act(number: str, text: str) -> None:
        asked = {"conversation": f"bare{number}", "text": text, "channel": "sms", "context": {"state": "assistant"}, "key": KEY}
        async with http.post(f"{url}/webhooks/router/turn", json=asked) as answer:
            answer.raise_for_status()
            await answer.read()

    return act


def by_rasa(http: aiohttp.ClientSession, url: str, carrier: Carrier) -> Act:
    async def act(number: str, text: str) -> None:
        arrived = asyncio.ensure_future(carrier.expect(number).wait())
        posting = asyncio.ensure_future(_post(http, f"{url}/webhooks/twilio/webhook", said(number, text)))
        await asyncio.wait({arrived, posting}, return_when=asyncio.FIRST_COMPLETED)  # some texts it does not answer
        arrived.cancel()
        await posting if posting.done() else None

    return act


async def _post(http: aiohttp.ClientSession, url: str, fields: dict[str, str]) -> None:
    async with http.post(url, data=fields) as answer:
        await answer.read()


def by_line(http: aiohttp.ClientSession, url: str, carrier: Carrier) -> Act:
    async def act(number: str, text: str) -> None:
        arrived = carrier.expect(number)
        await post_signed(http, f"{url}/twilio/sms", said(number, text))
        await arrived.wait()

    return act


@dataclass
class Spent:
    """Seconds of processor time since their start, of processes by their part in the whole."""

    understands: list[int]
    router: list[int]
    postgres: list[int]
    """The first process, whose children serve one connection each."""

    def now(self) -> tuple[float, float, float]:
        family = [*self.postgres, *(pid for postmaster in self.postgres for pid in _children(postmaster))]
        return _seconds(self.understands), _seconds(self.router), _seconds(family)


def _children(parent: int) -> list[int]:
    return [int(pid) for pid in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def _seconds(pids: list[int]) -> float:
    """As Linux counts them: in hundredths."""
    ticks = 0
    for pid in pids:
        with suppress(OSError):  # a connection may have ended meanwhile
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


@dataclass
class Measured:
    """Milliseconds of each message, how long all of them took, and what they cost: see Spent."""

    times: list[float] = field(default_factory=list)
    seconds: float = 0.0
    spent: list[float] = field(default_factory=lambda: [0.0, 0.0, 0.0])

    @property
    def a_second(self) -> float:
        return len(self.times) / self.seconds

    def quantile(self, share: float) -> float:
        found = sorted(self.times)
        return found[min(len(found) - 1, int(share * len(found)))]


async def measure(acts: dict[str, Act], spent: Spent, at_once: int, seconds: float) -> dict[str, Measured]:
    """Each act in turn, with `at_once` people each."""
    found = {name: Measured() for name in acts}
    people = itertools.cycle([f"+4072{number:07d}" for number in range(PEOPLE)])
    for _ in range(TURNS):
        for name, act in random.sample([*acts.items()], len(acts)):
            before = spent.now()
            await _measure_one(found[name], act, people, at_once, seconds / TURNS)
            await asyncio.sleep(FOLLOWS_S)
            since = zip(found[name].spent, spent.now(), before, strict=True)
            found[name].spent = [so_far + now - then for so_far, now, then in since]
    return found


async def _measure_one(found: Measured, act: Act, people: Iterator[str], at_once: int, seconds: float) -> None:
    ends_at = time.perf_counter() + seconds

    async def write(place: int) -> None:
        for text in itertools.islice(itertools.cycle(TEXTS), place % len(TEXTS), None):
            if (began := time.perf_counter()) >= ends_at:
                return
            async with asyncio.timeout(GIVEN_UP_S):
                await act(next(people), text)
            found.times.append((time.perf_counter() - began) * 1000)

    await asyncio.gather(*(write(place) for place in range(at_once)))
    found.seconds += time.perf_counter() - ends_at + seconds


@asynccontextmanager
async def running(command: list[str], environment: dict[str, str], url: str) -> AsyncIterator[int]:
    """Yields the process id, once `url` answers."""
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        await until_ready(url)
        yield process.pid
    finally:
        process.terminate()
        await process.wait()


def rasa_command(port: int, api_url: str) -> list[str]:
    """Rasa's own server with its Twilio channel and the same model."""
    folder = Path(tempfile.mkdtemp())
    given = {"account_sid": ACCOUNT, "auth_token": TOKEN, "twilio_number": SENDER, "api_url": api_url}
    rows = [f'  {name}: "{value}"\n' for name, value in given.items()]
    (folder / "credentials.yml").write_text("benchmarks.rasa_twilio.LoopbackInput:\n" + "".join(rows))
    (folder / "endpoints.yml").write_text("")
    return [
        python_of_model(), "-m", "rasa", "run", "--model", "models/linden.tar.gz", "--port", str(port),
        "--credentials", str(folder / "credentials.yml"), "--endpoints", str(folder / "endpoints.yml"), "-i", "127.0.0.1",
    ]  # fmt: skip


QUIET = {"OMP_NUM_THREADS": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false"}


def router_environment(database_url: str, model_url: str, twilio_url: str, port: int, state: Path) -> dict[str, str]:
    """No limit on what one writer may say: the pool of people is small."""
    given = {
        "database_url": database_url, "model_url": model_url, "master_key": MASTER_KEY, "public_url": PUBLIC_URL,
        "webhook_port": str(port), "port": str(free_port()), "allow_root": "1",
        "twilio_account_sid": ACCOUNT, "twilio_auth_token": TOKEN, "twilio_from": SENDER,
        "twilio_api_url": twilio_url, "messages_a_minute": "10000", "messages_a_minute_in_all": "1000000",
        "segments_a_day": "1000000", "state_dir": str(state), "log_level": "error",
    }  # fmt: skip
    return {f"LINDEN_{name.upper()}": value for name, value in given.items()}


def let_use_all_cores(pid: int) -> None:
    """All threads of the process."""
    for task in Path(f"/proc/{pid}/task").iterdir():
        os.sched_setaffinity(int(task.name), cores.ALL)


async def let_wait(database_url: str, periods: Path, count: int) -> None:
    """So many people who wait for staff."""
    database, vault = Database(database_url), Vault(b"m" * 32, periods)
    for number in range(count):
        async with database.begin() as session:
            conversation = await create(session, vault, "twilio_sms", f"+4073{number:07d}")
            conversation.last_in_at = now()
            await holding.flag(session, conversation, Risk.HIGH, ["asked_for_person"], None)
            await holding.wait_for_staff(session, conversation)
            conversation.waiting_notice_sent = True  # else a thousand texts go out meanwhile
    await database.close()


async def main(seconds: float, people: tuple[int, ...]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="linden-bench-"))
    folder.chmod(0o755)
    os.sched_setaffinity(0, cores.beside_model())  # as `linden run` does
    async with AsyncExitStack() as stack:
        database = stack.enter_context(EmbeddedPostgres(folder / "postgres"))
        migrate(database.url)
        http = await stack.enter_async_context(Carrier.client())
        carrier = Carrier(http)
        twilio_url = await stack.enter_async_context(served(carrier))
        model = await asyncio.to_thread(ModelProcess.start, database_url=database.url)
        stack.callback(model.kill)
        rasa_port, router_port = free_port(), free_port()
        rasa = running(rasa_command(rasa_port, twilio_url), QUIET, f"http://127.0.0.1:{rasa_port}")
        command = [sys.executable, "-m", "linden", "router"]
        environment = router_environment(database.url, model.url, twilio_url, router_port, folder / "state")
        router_url = f"http://127.0.0.1:{router_port}"
        of_rasa = await stack.enter_async_context(rasa)
        of_router = await stack.enter_async_context(running(command, environment, f"{router_url}/health/live"))
        carrier.status_url = router_url
        for pid in (model.process.pid, of_rasa):
            let_use_all_cores(pid)
        bare, line = by_model(http, model.url), by_line(http, router_url, carrier)
        acts = {
            "model alone": bare,
            "Rasa's Twilio channel": by_rasa(http, f"http://127.0.0.1:{rasa_port}", carrier),
            "the line": line,
        }
        spent = Spent([model.process.pid, of_rasa], [of_router], [pid for pid in (database.pid,) if pid])
        await measure(acts, spent, 4, TURNS)
        print("| people at once | carrier answers in | | a second | p50 ms | p95 ms | p99 ms | model | router | PostgreSQL |")
        print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
        for at_once, carrier.delay_s in itertools.product(people, CARRIER_S):
            show(await measure(acts, spent, at_once, seconds), at_once, carrier.delay_s)
        carrier.delay_s = 0.0
        await let_wait(database.url, folder / "state" / "periods", WAITING)
        waiting = {"model alone": bare, f"the line, {WAITING} waiting": line}
        for at_once in (people[0], people[-1]):
            show(await measure(waiting, spent, at_once, seconds), at_once, 0.0)


def show(found: dict[str, Measured], at_once: int, delay_s: float) -> None:
    for name, one in found.items():
        costs = [seconds / len(one.times) * 1000 for seconds in one.spent]
        figures = (one.a_second, statistics.median(one.times), one.quantile(0.95), one.quantile(0.99), *costs)
        print(
            f"| {at_once} | {delay_s * 1000:.0f} ms | {name} |",
            " | ".join(f"{figure:.1f}" for figure in figures),
            "|",
            flush=True,
        )


if __name__ == "__main__":
    given = sys.argv[1:] or ["20"]
    asyncio.run(main(float(given[0]), tuple(int(people) for people in given[1:]) or AT_ONCE))
