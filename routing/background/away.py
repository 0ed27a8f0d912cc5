"""While the database is away: writers are told by a fixed text, and staff are called from memory.

What is known of the duty phones was read while the database was there.  What was sent is written down once it is back, so that
staff see it and erasing reaches it."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Keyword
from routing import tasks
from routing.conversation.rows import key_of
from routing.line.line import Line
from routing.oncall import calls, shifts
from routing.oncall.duty import duty_of
from routing.outbound import outbox
from routing.outbound.answer import first_language, home_of
from routing.ports.channel import DeliveryError, Incoming, Outgoing, Sent
from routing.store.clock import now
from routing.store.outage import is_away
from routing.store.tables import Author, Conversation, Delivery, EscalationStep, Staff

ANSWER = "line_down"
TELL_AFTER_S = 60.0
"""A shorter absence is a restart: nobody needs to hear of it."""
CALL_AGAIN_S = 900.0
LOOK_S = 10.0
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Writer:
    channel: str
    address: str = field(repr=False)


@dataclass(slots=True)
class Absence:
    """One time without the database.  `told`: what each writer was sent; None while nothing was, or when it could not be."""

    began: float = field(default_factory=time.monotonic)
    called_at: float | None = None
    hints: dict[Writer, str | None] = field(default_factory=dict)
    told: dict[Writer, tuple[str, Sent] | None] = field(default_factory=dict)


class Away:
    """Looks every LOOK_S whether the database is there; the spool says so too, as soon as a message is not stored."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._absence: Absence | None = None
        self._phones: tuple[tuple[EscalationStep, str], ...] = ()
        self._is_drained = True
        """Nothing waits on disk."""
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def knows(self) -> bool:
        """Whether it has read of somebody to call."""
        return bool(self._phones)

    async def start(self) -> None:
        self._task = asyncio.create_task(self._watch(), name="away")

    async def close(self) -> None:
        await tasks.end(self._task)

    def begin(self) -> None:
        """The database is away."""
        if self._absence is None:
            self._absence, self._is_drained = Absence(), False
            log.error("database_away")

    def hear(self, incoming: Incoming) -> None:
        """Somebody wrote, and it is on disk.  Whoever says STOP is obeyed: not a word more."""
        order = self._line.keywords.match(incoming.opt_out or incoming.button or incoming.text)
        if self._absence is not None and order != Keyword.STOP:
            self._is_drained = False
            self._absence.hints[Writer(incoming.channel, incoming.address)] = incoming.language_hint
            self._wake.set()

    def end(self) -> None:
        """The database is back, and everything has been stored."""
        self._is_drained = True
        if self._absence is not None:
            self._wake.set()

    async def _watch(self) -> None:
        while True:
            try:
                await self._look()
                await self._act()
            except Exception as error:  # noqa: BLE001  # it must go on looking, whatever went wrong
                log.error("away_failed", error=type(error).__name__)  # noqa: TRY400
            await self._pause()

    async def _pause(self) -> None:
        absence = self._absence
        until = absence.began + TELL_AFTER_S - time.monotonic() if absence else LOOK_S
        timeout = min(LOOK_S, until) if until > 0 else LOOK_S
        self._wake.clear()
        try:
            await asyncio.wait_for(self._wake.wait(), timeout)
        except TimeoutError:
            return

    async def _look(self) -> None:
        """Read whom to call, and see by that whether the database is there."""
        try:
            async with self._line.store.database.begin() as session:
                self._phones = await self._known(session)
        except Exception as error:
            if not is_away(error):
                raise
            self.begin()
            return
        if (over := self._absence) is not None and self._is_drained:
            self._absence = None
            log.info("database_back", told=len(over.told))
            for writer, said in over.told.items():
                if said is not None:
                    await self._write_down(writer, *said)

    async def _known(self, session: AsyncSession) -> tuple[tuple[EscalationStep, str], ...]:
        """Members on call, then the team."""
        vault = self._line.store.vault
        on_call = (await shifts.rota(session)).on_call(now())
        rows = await session.execute(select(Staff.id, Staff.sealed_phone).where(Staff.id.in_(on_call)))
        sealed = {row.id: row.sealed_phone for row in rows}
        members = [(EscalationStep.MEMBER, vault.open_staff(phone)) for one in on_call if (phone := sealed.get(one))]
        duty = await duty_of(session, vault)
        team = [(step, duty.address(step)) for step in (EscalationStep.STAFF_CHAT, EscalationStep.STAFF_PHONE)]
        return tuple((step, address) for step, address in (*members, *team) if address)

    async def _act(self) -> None:
        absence = self._absence
        if absence is None or time.monotonic() - absence.began < TELL_AFTER_S:
            return
        await self._call(absence)
        for writer in [writer for writer in absence.hints if writer not in absence.told]:
            absence.told[writer] = await self._tell(writer, absence.hints[writer])

    async def _call(self, absence: Absence) -> None:
        at = time.monotonic()
        if absence.called_at is not None and at - absence.called_at < CALL_AGAIN_S:
            return
        absence.called_at = at
        minutes = max(1, round((at - absence.began) / 60))
        text = (
            f"Linden has no database for {minutes} min: nobody is answered, {len(absence.hints)} people wrote. Call the operator."
        )
        for step, address in self._phones:
            ended = await calls.send(self._line.channels, step, address, text)
            log.warning("called_without_database", step=step, outcome=ended.outcome)

    async def _tell(self, writer: Writer, hint: str | None) -> tuple[str, Sent] | None:
        line = self._line
        if (channel := line.channels.get(writer.channel)) is None:
            return None
        language = first_language(line.library.languages, writer.address, hint)
        home = home_of(writer.address, hint, None)
        params = {"home": home} if home else {}
        text = outbox.whole_text(line.library.render(ANSWER, params, language, channel.form).bubbles)
        try:
            return text, await channel.send(writer.address, Outgoing(0, text))
        except DeliveryError as error:
            log.warning("not_told", channel=writer.channel, reason=error.reason)
            return None

    async def _write_down(self, writer: Writer, text: str, sent: Sent) -> None:
        """As if it had gone the usual way."""
        vault = self._line.store.vault
        async with self._line.store.database.begin() as session:
            found_by = Conversation.address_hash.in_(vault.address_hashes(writer.channel, writer.address))
            is_it = (Conversation.channel == writer.channel, found_by)
            conversation = await session.scalar(select(Conversation).where(*is_it).with_for_update())
            if conversation is None:
                return
            key = await key_of(session, vault, conversation.person_id)
            message = outbox.write(session, conversation, key, [outbox.plain(text)], author=Author.ASSISTANT, answer=ANSWER)
            [part] = message.parts
            part.state, part.attempts, part.settled_at = Delivery.SENT, 1, now()
            part.sealed_provider_id = key.seal(sent.provider_id)
            part.provider_hash = None if sent.final else vault.report_hash(sent.provider_id)
