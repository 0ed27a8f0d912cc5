"""Invented conversations to try the console with: marked everywhere, sent to nobody, counted nowhere, taken away again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from integrations.demo import FORMS
from knowledge import Library
from linden.invented import Said, Talk, load
from routing.conversation.holding import Outcome
from routing.conversation.rows import create, lock_with_key
from routing.desk import misreadings
from routing.desk.misreadings import Wanted
from routing.library import phrasebook
from routing.library.phrasebook import FilledPhrase
from routing.library.wording import Wording
from routing.oncall import shifts
from routing.ports.channel import Form
from routing.staff import accounts, audit
from routing.staff.passwords import new_password
from routing.store.changes import announce_line
from routing.store.clock import now
from routing.store.database import Database
from routing.store.sealing import PersonKey, Vault
from routing.store.tables import (
    Alert,
    Author,
    Conversation,
    Delivery,
    Message,
    Misreading,
    Note,
    Part,
    Record,
    Referral,
    Reminder,
    Risk,
    Staff,
    State,
    Transfer,
)

PRETEND = "sim_"
"""Conversations of the simulator are nobody's either."""
CLAIMED_AFTER = timedelta(minutes=3)


class DemoError(Exception):
    """The database is not one for a demonstration; the text is for the operator."""


async def fill(database: Database, vault: Vault, library: Library) -> dict[str, str]:
    """Passwords by name.  Raises DemoError when real people wrote to this line, or the demonstration is there already."""
    demo, at = load(), now()
    async with database.begin() as session:
        await _check(session)
        passwords: dict[str, str] = {}
        ids: dict[str, UUID] = {}
        for member in demo.staff:
            passwords[member.name] = new_password()
            ids[member.name] = await accounts.add_staff(
                session, member.name, passwords[member.name], member.role, member.languages
            )
            staff = await session.get_one(Staff, ids[member.name])
            staff.is_demo = True
        for hours in demo.hours:
            await shifts.add(
                session, ids[hours.of], weekdays=hours.weekdays, starts=hours.starts, ends=hours.ends, zone=hours.zone
            )
        for number, talk in enumerate(demo.conversations):
            await _Filler(session, vault, library, ids, at, talk).fill(number)
        await announce_line(session)
    return passwords


async def _check(session: AsyncSession) -> None:
    is_pretend = Conversation.channel.startswith(PRETEND, autoescape=True)
    if await session.scalar(select(Conversation.id).where(~Conversation.is_demo, ~is_pretend).limit(1)):
        raise DemoError("real people wrote to this line: a demonstration needs a database of its own, LINDEN_DATABASE_URL")
    if await session.scalar(select(Staff.id).where(Staff.is_demo).limit(1)):
        raise DemoError("the demonstration is there already: `linden demo --remove` takes it away")


@dataclass(slots=True)
class _Filler:
    """Writes one conversation, in the rows that a real one would have."""

    session: AsyncSession
    vault: Vault
    library: Library
    staff: Mapping[str, UUID]
    at: datetime
    talk: Talk

    async def fill(self, number: int) -> None:
        talk = self.talk
        created = await create(self.session, self.vault, talk.channel, f"demo-{number}")
        conversation, key = await lock_with_key(self.session, self.vault, created.id)
        self._describe(conversation, key)
        messages = [self._message(conversation, key, said) for said in talk.talk]
        for message, said in zip(messages, talk.talk, strict=True):
            self.session.add(message)
            await self.session.flush()  # one by one: ids in the order of the talk
            if said.misread is not None:
                sealed = misreadings.seen(key, message, Wanted(said.misread.intent, said.misread.risk)).sealed(key)
                self.session.add(Misreading(message_id=message.id, staff_id=self.staff[said.misread.by], sealed=sealed))
        self._keep(conversation, key)
        self._flag(conversation, messages[0])

    def _ago(self, minutes: int) -> datetime:
        return self.at - timedelta(minutes=minutes)

    def _describe(self, conversation: Conversation, key: PersonKey) -> None:
        talk = self.talk
        written = [said.ago for said in talk.talk if "wrote" in said.model_fields_set]
        first, began = self._ago(written[0]), self._ago(max(written))
        conversation.language, conversation.language_confidence, conversation.script = talk.language, 0.97, talk.script
        conversation.country, conversation.risk, conversation.reasons = talk.country, talk.risk, talk.reasons
        conversation.state, conversation.created_at = talk.state, began
        conversation.holder_id = self.staff[talk.holder] if talk.holder else None
        conversation.held_since = first + CLAIMED_AFTER if talk.holder else None
        conversation.waiting_since = first if talk.state in (State.WAITING, State.WITH_STAFF) else None
        conversation.last_in_at, conversation.last_out_at = self._ago(min(written)), self._ago(talk.talk[-1].ago)
        conversation.sealed_known = key.seal_json(talk.known) if talk.known else None
        asked = next((said.ago for said in talk.talk if said.answer == "safe_to_write_ask"), None)
        conversation.safe_asked_at = self._ago(asked) if asked is not None else None
        conversation.safe_until = self._ago(-talk.safe_until) if talk.safe_until else None
        conversation.safe_word_hash = key.hash("safe word", "word") if talk.has_safe_word else None
        conversation.locked_at = self._ago(talk.locked) if talk.locked is not None else None

    def _message(self, conversation: Conversation, key: PersonKey, said: Said) -> Message:
        message = Message(conversation_id=conversation.id, channel=conversation.channel, received_at=self._ago(said.ago))
        if "wrote" in said.model_fields_set:
            self._hear(message, key, said)
        else:
            self._say(message, conversation, key, said)
        return message

    def _hear(self, message: Message, key: PersonKey, said: Said) -> None:
        message.author, message.kind = Author.WRITER, said.kind
        message.sealed_text = key.seal(said.wrote) if said.wrote else None
        message.language = self.talk.language if said.wrote else None
        message.intent, message.risk, message.signals = said.intent, said.risk, said.signals
        message.intent_confidence = message.risk_confidence = said.sure if said.intent else None
        message.sealed_entities = key.seal_json(said.named) if said.named else None
        if said.before:
            message.sealed_before, message.edited_at = key.seal_json(said.before), self._ago(said.ago)

    def _say(self, message: Message, conversation: Conversation, key: PersonKey, said: Said) -> None:
        bubbles = self._bubbles(message, key, said)
        message.sealed_text = key.seal("\n\n".join(text for text, _ in bubbles))
        is_open = said.delivery is Delivery.QUEUED
        message.parts = [
            Part(
                conversation_id=conversation.id,
                epoch=conversation.epoch,
                sealed_text=key.seal(text),
                sealed_buttons=key.seal_json_or_none(buttons),
                state=said.delivery,
                reason=said.failed,
                attempts=0 if is_open else 1,
                created_at=self._ago(said.ago),
                tried_at=None if is_open else self._ago(said.ago),
                settled_at=None if is_open else self._ago(said.ago),
            )
            for text, buttons in bubbles
        ]

    def _bubbles(self, message: Message, key: PersonKey, said: Said) -> list[tuple[str, list[list[str]]]]:
        """In the words of the library: texts, and the buttons below them."""
        talk, form = self.talk, FORMS[self.talk.channel]
        params = {"country": talk.country}
        if said.answer is not None:
            message.author, message.answer = Author.ASSISTANT, said.answer
            rendered = self.library.render(said.answer, params, talk.language, form, talk.script)
            return [(bubble.text, [[one.payload, one.label] for one in bubble.buttons]) for bubble in rendered.bubbles]
        message.author, message.answer = Author.STAFF, said.phrase
        message.staff_id = self.staff[said.by or ""]
        filled = FilledPhrase(said.phrase or "", Wording(talk.language, talk.script, params), said.given)
        if talk.language != "en":
            message.sealed_original = key.seal(phrasebook.say(self.library, filled.read_in("en"), Form.TELEGRAM))
            message.original_language = "en"
        return [(phrasebook.say(self.library, filled, form), [])]

    def _keep(self, conversation: Conversation, key: PersonKey) -> None:
        """Notes, record, referrals, reminders, an open offer."""
        talk, of = self.talk, conversation.id
        rows: list[Note | Record | Referral | Reminder | Transfer] = [
            Note(conversation_id=of, staff_id=self.staff[note.by], sealed_text=key.seal(note.text), at=self._ago(note.ago))
            for note in talk.notes
        ]
        if (kept := talk.record) is not None:
            who = self.staff[kept.by]
            rows.append(Record(conversation_id=of, staff_id=who, needs=kept.needs, country=kept.country, under_18=kept.under_18))
        rows += [
            Referral(
                conversation_id=of,
                staff_id=self.staff[one.by],
                contact=one.contact,
                sealed_contact=key.seal(one.other) if one.other else None,
                consent=one.consent,
                result=one.result,
            )
            for one in talk.referrals
        ]
        rows += [
            Reminder(conversation_id=of, staff_id=self.staff[one.by], due_at=self._ago(-one.due), sealed_text=key.seal(one.text))
            for one in talk.reminders
        ]
        if (offer := talk.offer) is not None and conversation.holder_id is not None:
            note = key.seal(offer.note)
            rows.append(
                Transfer(conversation_id=of, from_id=conversation.holder_id, to_language=offer.to_language, sealed_note=note)
            )
        self.session.add_all(rows)

    def _flag(self, conversation: Conversation, message: Message) -> None:
        talk = self.talk
        if talk.risk is not Risk.ROUTINE:
            held = conversation.held_since
            self.session.add(
                Alert(
                    conversation_id=conversation.id,
                    message_id=message.id,
                    level=talk.risk,
                    reasons=talk.reasons,
                    raised_at=message.received_at,
                    seen_at=held,
                    seen_by=conversation.holder_id,
                )
            )
        if conversation.holder_id is not None:
            audit.record(self.session, conversation.holder_id, "claimed", conversation.id)
        if talk.state is State.CLOSED and talk.record is not None:
            audit.record(self.session, self.staff[talk.record.by], "claimed", conversation.id)
            audit.record(self.session, self.staff[talk.record.by], "closed", conversation.id, Outcome.REFERRED)
