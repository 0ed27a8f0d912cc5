"""Kill router, model and PostgreSQL (-9) at random, and stop the router (SIGTERM), while people write; then count what the
carriers saw.

    python -m tests.chaos.run [MESSAGES] [PEOPLE] [KILLS]

People write one message after the other over both channels, and repeat one until it is acknowledged, as carriers do.
Afterwards every acknowledged message must have had its turn, in the order of its writer, and every bubble must have
reached its carrier once and in order.  Exits with 1 when something is lost, out of order, or twice where it must not be."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import random
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import httpx
import psycopg

from linden.embedded import EmbeddedPostgres
from routing.store.migrating import migrate
from tests.carriers import telegram, twilio
from tests.chaos.counting import Counts, judge
from tests.chaos.writers import sms_writer, telegram_writer, write_texts
from tests.conftest import MASTER_KEY, PUBLIC_URL, ROOT
from tests.processes import children, is_alive
from tests.servers import free_port, served

QUIET_S = 300.0
"""How long after the last message everything may take to be settled."""


@dataclass
class Kept:
    """A process that is started again whenever it ends."""

    command: list[str]
    environment: dict[str, str]
    log: Path
    url: str
    """Answers once the process works."""
    process: subprocess.Popen[bytes] | None = None
    is_over: bool = False

    async def keep(self) -> None:
        while not self.is_over:
            await asyncio.to_thread(self._run)
            await asyncio.sleep(0.2)

    def _run(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command, cwd=ROOT, env={**os.environ, **self.environment}, stdout=log, stderr=log
            )
        self.process.wait()

    async def until_up(self) -> None:
        async with httpx.AsyncClient(verify=False, trust_env=False, timeout=1) as client:
            while True:
                with contextlib.suppress(httpx.HTTPError):
                    await client.get(self.url)
                    return
                await asyncio.sleep(0.1)

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()

    async def stop(self) -> None:
        """Return when it has ended by itself."""
        if self.process is not None:
            self.process.terminate()
            await asyncio.to_thread(self.process.wait)


class Postgres:
    """The embedded server, killed with its whole family as when the machine kills it for memory, and started again."""

    def __init__(self, embedded: EmbeddedPostgres) -> None:
        self._embedded = embedded

    async def kill(self) -> None:
        postmaster = self._embedded.pid
        assert postmaster is not None
        family = [postmaster, *children(postmaster)]
        for pid in family:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        while any(is_alive(pid) for pid in family):  # noqa: ASYNC110  # other processes tell no event
            await asyncio.sleep(0.05)
        while self._embedded.pid in (None, postmaster):  # noqa: ASYNC110  # it is started again by itself
            await asyncio.sleep(0.1)


async def run(messages: int, people: int, kills: int) -> Counts:
    counts, folder = Counts(), new_folder()
    sms, chats = twilio.Twilio(), telegram.Telegram()
    model_port, router_port, asked = free_port(), free_port(), folder / "asked"
    with EmbeddedPostgres(folder / "postgres") as embedded:
        migrate(embedded.url)
        async with served(sms.app()) as twilio_url, served(chats.app()) as telegram_url:
            environment = environment_of(embedded.url, model_port, router_port, twilio_url, telegram_url)
            environment["LINDEN_STATE_DIR"] = str(folder)
            log = folder / "log"
            url, model_url = f"http://127.0.0.1:{router_port}", f"http://127.0.0.1:{model_port}"
            sms.reports_to = url
            model = Kept([sys.executable, "-m", "tests.chaos.model", str(model_port), str(asked)], {}, log, model_url)
            router = Kept([sys.executable, "-m", "linden", "router"], environment, log, f"{url}/health/live")
            keepers = [asyncio.create_task(kept.keep()) for kept in (model, router)]
            writers = [sms_writer(url, number) if number % 2 else telegram_writer(url, chats, number) for number in range(people)]
            writing = asyncio.gather(*(write_texts(say, messages // people, counts) for _, say in writers))
            killing = _kill_at_random(kills, messages / kills, counts, model, router, Postgres(embedded))
            await asyncio.gather(writing, killing)
            await until_settled(embedded.url, folder / "spool")
            for kept in (model, router):
                kept.is_over = True
                kept.kill()
            await asyncio.gather(*keepers)
        judge(counts, embedded.url, folder / "periods", sms, chats, asked)
    return counts


def new_folder() -> Path:
    """Readable for the user that PostgreSQL runs as."""
    folder = Path(tempfile.mkdtemp(prefix="linden-chaos-"))
    folder.chmod(0o755)
    return folder


def environment_of(url: str, model_port: int, router_port: int, twilio_url: str, telegram_url: str) -> dict[str, str]:
    given = {
        "database_url": url, "model_url": f"http://127.0.0.1:{model_port}", "master_key": MASTER_KEY,
        "public_url": PUBLIC_URL, "webhook_port": str(router_port), "port": str(free_port()),
        "segments_a_day": "100000", "log_level": "warning",
        "twilio_account_sid": twilio.ACCOUNT, "twilio_auth_token": twilio.TOKEN, "twilio_from": twilio.SENDER,
        "twilio_api_url": twilio_url, "telegram_token": telegram.TOKEN, "telegram_webhook_secret": telegram.SECRET,
        "telegram_api_url": telegram_url, "allow_root": "1",
    }  # fmt: skip
    return {f"LINDEN_{name.upper()}": value for name, value in given.items()}


async def _kill_at_random(
    kills: int, messages_a_kill: float, counts: Counts, model: Kept, router: Kept, postgres: Postgres
) -> None:
    """Spread over all messages, at a random moment of something that works."""
    for number in range(kills):
        while counts.acknowledged < number * messages_a_kill:  # noqa: ASYNC110  # writers tell no event
            await asyncio.sleep(0.05)
        victim = random.choice(("router", "router", "stopped", "model", "postgres"))
        if victim != "postgres":
            await (model if victim == "model" else router).until_up()
        await asyncio.sleep(random.uniform(0, 1))
        counts.kills[victim] += 1
        match victim:
            case "router":
                router.kill()
            case "stopped":
                await router.stop()
            case "model":
                model.kill()
            case _:
                await postgres.kill()


async def until_settled(url: str, spool: Path) -> None:
    """Nothing waits on disk, nothing is received without a turn, nothing is on its way."""
    open_work = (
        "select (select count(*) from message where progress = 'received') "
        "+ (select count(*) from part where state in ('queued', 'sending', 'unknown'))"
    )
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(QUIET_S):
            while True:
                with contextlib.suppress(psycopg.OperationalError), psycopg.connect(url) as connection:
                    if not _spooled(spool) and connection.execute(open_work).fetchone() == (0,):
                        return
                await asyncio.sleep(1)


def _spooled(folder: Path) -> int:
    return len([*folder.glob("*.sealed")])


def main() -> int:
    logging.disable()  # the embedded server shows its whole log at every start that fails
    given = [int(argument) for argument in sys.argv[1:]]
    counts = asyncio.run(run(*[*given, *(10_000, 200, 60)[len(given) :]]))
    print(counts)
    return 0 if counts.is_good() else 1


if __name__ == "__main__":
    sys.exit(main())
