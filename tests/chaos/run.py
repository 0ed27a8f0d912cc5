"""Kill router, model and PostgreSQL (-9) at random, and stop the router (SIGTERM), while people write; then count what the
carriers saw.

    python -m tests.chaos.run [MESSAGES] [PEOPLE] [KILLS]

People write one message after the other over both channels, and repeat one until it is acknowledged, as carriers do.
Afterwards every acknowledged message must have had its turn, in the order of its writer, and every bubble must have
reached its carrier once and in order.  Exits with 1 when something is lost, out of order, or twice where it must not be."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psycopg

from integrations.telegram.channel import AT_ONCE
from linden.embedded import EmbeddedPostgres
from routing.store.migrating import migrate
from routing.store.sealing import Vault
from tests.carriers import telegram, twilio
from tests.conftest import MASTER_KEY, PUBLIC_URL, ROOT
from tests.processes import children, is_alive
from tests.servers import free_port, served

QUIET_S = 300.0
"""How long after the last message everything may take to be settled."""


@dataclass
class Counts:
    """What was found.  `repeated_telegram` is allowed where a process died between Telegram's yes and our commit: no more for
    each time that the router was killed than may be on their way to Telegram at once."""

    acknowledged: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    unanswered: int = 0
    asked_out_of_order: int = 0
    sent_out_of_order: int = 0
    missing_at_carrier: int = 0
    repeated_sms: int = 0
    repeated_telegram: int = 0
    bubbles: int = 0
    bubbles_telegram: int = 0

    def is_good(self) -> bool:
        faults = self.lost + self.unanswered + self.asked_out_of_order + self.sent_out_of_order + self.missing_at_carrier
        return faults == 0 and self.repeated_sms == 0 and self.repeated_telegram <= AT_ONCE * self.kills["router"]


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


async def write_texts(person: Callable[[str], object], count: int, counts: Counts) -> None:
    """One message after the other; each again until the line has acknowledged it."""
    for number in range(count):
        while True:
            with contextlib.suppress(httpx.HTTPError):
                if await person(f"message {number:04d}") == 200:  # type: ignore[misc]  # an awaitable
                    break
            await asyncio.sleep(random.uniform(0.5, 2.0))  # carriers do not come back all at once
        counts.acknowledged += 1
        await asyncio.sleep(random.uniform(0, 0.2))


def sms_writer(url: str, number: int) -> tuple[str, Callable[[str], object]]:
    handset = twilio.Handset(url, f"+4072{number:07d}")

    async def say(text: str) -> int:
        return (await handset.text(text, sid=f"SM{number:08d}{text[-4:]:0>24}")).status_code

    return handset.number, say


def telegram_writer(
    url: str, peer: telegram.Telegram, number: int, said: dict[str, dict[str, object]] | None = None
) -> tuple[str, Callable[[str], object]]:
    """`said`: the messages of this writer, which keep their numbers whichever router they are brought to."""
    chat = telegram.Chat(peer, 100_000 + number, router=url)
    messages = {} if said is None else said

    async def say(text: str) -> int:
        message = messages.setdefault(text, {**chat.message(text), "message_id": int(text[-4:]) + 1})
        return await chat.update(update_id=number * 10_000 + int(text[-4:]), message=message)

    return str(chat.id), say


async def run(messages: int, people: int, kills: int) -> Counts:
    counts, folder = Counts(), _folder()
    sms, chats = twilio.Twilio(), telegram.Telegram()
    model_port, router_port, asked = free_port(), free_port(), folder / "asked"
    with EmbeddedPostgres(folder / "postgres") as embedded:
        migrate(embedded.url)
        async with served(sms.app()) as twilio_url, served(chats.app()) as telegram_url:
            environment = _environment(embedded.url, model_port, router_port, twilio_url, telegram_url)
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
            await _until_settled(embedded.url, folder / "spool")
            for kept in (model, router):
                kept.is_over = True
                kept.kill()
            await asyncio.gather(*keepers)
        _judge(counts, embedded.url, folder / "periods", sms, chats, asked)
    return counts


def _folder() -> Path:
    """Readable for the user that PostgreSQL runs as."""
    folder = Path(tempfile.mkdtemp(prefix="linden-chaos-"))
    folder.chmod(0o755)
    return folder


def _environment(url: str, model_port: int, router_port: int, twilio_url: str, telegram_url: str) -> dict[str, str]:
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


async def _until_settled(url: str, spool: Path) -> None:
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


def _judge(counts: Counts, url: str, periods: Path, sms: twilio.Twilio, chats: telegram.Telegram, asked: Path) -> None:
    vault = Vault(b"m" * 32, periods)
    with psycopg.connect(url) as connection:
        written = connection.execute(
            "select count(*), count(*) filter (where progress in ('processed', 'unread')) from message where author = 'writer'"
        )
        stored, processed = written.fetchone() or (0, 0)
        counts.lost = counts.acknowledged - stored
        counts.unanswered = stored - processed
        people = connection.execute(
            "select c.id, c.channel, c.person_id, c.sealed_address, p.wrapped_key "
            "from conversation c join person p on p.id = c.person_id"
        ).fetchall()
        for conversation_id, channel, person_id, sealed_address, wrapped in people:
            key = vault.unwrap(person_id, wrapped)
            rows = connection.execute(
                "select sealed_text from part where conversation_id = %s and state in ('sent', 'delivered') order by id",
                (conversation_id,),
            ).fetchall()
            meant = [key.open(text) for (text,) in rows]
            address = key.open(sealed_address)
            seen = sms.to(address) if channel == "twilio_sms" else chats.to(int(address))
            _compare(counts, channel, meant, seen)
    order: dict[str, list[str]] = defaultdict(list)
    for conversation, burst in _asked(asked):
        for text in burst.splitlines():  # after a death the same messages may be asked about apart, or together
            if text not in order[conversation]:
                order[conversation].append(text)
    counts.asked_out_of_order = sum(texts != sorted(texts) for texts in order.values())


def _asked(file: Path) -> Iterator[tuple[str, str]]:
    for row in file.read_text().splitlines():
        conversation, text = json.loads(row)
        yield conversation, text


def _compare(counts: Counts, channel: str, meant: list[str], seen: list[str]) -> None:
    counts.bubbles += len(meant)
    surplus, missing = Counter(seen) - Counter(meant), Counter(meant) - Counter(seen)
    counts.missing_at_carrier += missing.total()
    if channel == "twilio_sms":
        counts.repeated_sms += surplus.total()
    else:
        counts.bubbles_telegram += len(meant)
        counts.repeated_telegram += surplus.total()
    if not surplus and not missing:
        counts.sent_out_of_order += meant != seen


def main() -> int:
    logging.disable()  # the embedded server shows its whole log at every start that fails
    given = [int(argument) for argument in sys.argv[1:]]
    counts = asyncio.run(run(*[*given, *(10_000, 200, 60)[len(given) :]]))
    print(counts)
    return 0 if counts.is_good() else 1


if __name__ == "__main__":
    sys.exit(main())
