"""What one message with two bubbles costs the router, stage by stage, without HTTP: no model, no carrier, the real PostgreSQL.

    python -m benchmarks.stages [MESSAGES]

One message after the other, so that nothing else runs meanwhile.  Prints microseconds: of the router's processor and of the
clock."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import uvloop

from integrations.model import ModelClient
from integrations.twilio.api import MessagesApi
from integrations.twilio.sms import NAME, TwilioSms
from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from routing.inbound import inbox, turn
from routing.line.line import Line
from routing.line.runner import Runner
from routing.outbound import delivery, sender
from routing.ports.channel import Incoming, Outgoing, Sent
from routing.ports.model import Intent, Language, Reply, RiskJudgement, Turn, TurnRequest, Understanding
from routing.store.migrating import migrate
from routing.store.tables import Delivery
from tests.conftest import MASTER_KEY

PEOPLE, WARM_UP = 64, 192
ANSWERS = ("documents_taken", "person_offer")
"""A bubble each."""


class Answers(ModelClient):
    """The same answer for everybody, at once."""

    async def turn(self, question: TurnRequest) -> Turn:
        heard = Understanding(
            language=Language(code="en", confidence=1, script="Latn"),
            intent=Intent(name="documents_taken", confidence=1),
            risk=RiskJudgement(level="routine", confidence=1),
        )
        return Turn(understanding=heard, replies=[Reply(answer=answer) for answer in ANSWERS])


class Takes(TwilioSms):
    """A carrier that says yes at once."""

    def __init__(self) -> None:
        super().__init__(MessagesApi("AC", "token"), "+40700000000", "")
        self._ids: Iterator[int] = count()
        self.sid = ""

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        self.sid = f"SM{next(self._ids):032d}"
        return Sent(self.sid)


class Caught(Runner[Any]):
    """Keeps what would be begun now."""

    def __init__(self) -> None:
        super().__init__("caught", 1)
        self.work: Any = None

    def start(self, conversation_id: UUID, work: Any) -> None:
        self.work = work

    def poke(self, conversation_id: UUID, after_s: float = 0) -> None:
        self.work = None


async def measure(line: Line, carrier: Takes, numbers: range) -> dict[str, list[tuple[float, float]]]:
    """Seconds of processor and clock of each stage."""
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    sends = cast("Caught", line.sends)

    async def timed(stage: str, work: Coroutine[Any, Any, Any]) -> Any:
        clock, spent = time.perf_counter(), time.process_time()
        result = await work
        found[stage].append((time.process_time() - spent, time.perf_counter() - clock))
        return result

    for number in numbers:
        incoming = Incoming(NAME, f"SMin{number}", f"+4072{number % PEOPLE:07d}", "where can i get a new passport")
        accepted = await timed("accept", inbox.accept(line, incoming))
        person = accepted.conversation_id
        await timed("turn", turn.take_turns(line, person, accepted.leased))
        await timed("first bubble sent", sender.send_all(line, person, sends.work))
        await timed("it arrived", delivery.report(line.store, line.sends, carrier.sid, Delivery.DELIVERED))
        await timed("second bubble sent", sender.send_all(line, person, sends.work))
        await timed("it arrived too", delivery.report(line.store, line.sends, carrier.sid, Delivery.DELIVERED))
    return found


async def main(messages: int) -> None:
    show(await run(messages, lambda: None))


async def spent(messages: int, when_warm: Callable[[], object]) -> float:
    """Seconds of the router's processor for so many messages; `when_warm` is called before the first that counts."""
    found = await run(messages, when_warm)
    return sum(processor for times in found.values() for processor, _ in times)


async def run(messages: int, when_warm: Callable[[], object]) -> dict[str, list[tuple[float, float]]]:
    folder = Path(tempfile.mkdtemp(prefix="linden-bench-"))
    folder.chmod(0o755)
    with EmbeddedPostgres(folder / "postgres") as database:
        migrate(database.url)
        settings = Settings.model_validate({"master_key": MASTER_KEY, "state_dir": folder / "state", "segments_a_day": 10**6})
        made: Line = compose(settings, database.url).state.line
        carrier = Takes()
        line = replace(made, model=Answers(""), channels={NAME: carrier}, turns=Caught(), sends=Caught())
        try:
            await measure(line, carrier, range(WARM_UP))
            when_warm()
            return await measure(line, carrier, range(WARM_UP, WARM_UP + messages))
        finally:
            await line.store.database.close()


def show(found: dict[str, list[tuple[float, float]]]) -> None:
    print("| stage | processor µs | clock µs |\n| --- | --- | --- |")
    rows = {stage: [statistics.mean(column) * 1e6 for column in zip(*times, strict=True)] for stage, times in found.items()}
    rows["all"] = [sum(column) for column in zip(*rows.values(), strict=True)]
    for stage, (spent, clock) in rows.items():
        print(f"| {stage} | {spent:.0f} | {clock:.0f} |")


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1]) if sys.argv[1:] else 1000))
