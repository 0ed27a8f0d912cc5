"""Closed conversations in bulk, as a month of the line leaves them: each sealed under a key, old times to the hour."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import asyncpg

from routing.store.sealing import PersonKey, Vault

MONTH = timedelta(days=29)
EXACT = timedelta(days=7)
AT_ONCE = 2_000
CHANNELS, LANGUAGES = ("twilio_sms", "telegram"), ("en", "ro", "ru", "uk", "bg", "sq", "sr", "tr")
COUNTRIES, TOPICS = ("DE", "IT", "RO", "FR", "ES", None), ("shelter", "documents_taken", "legal_help", "unpaid_wages", "asylum")
RARE = 0.0005
"""Of the conversations: in a rare language, from a rare country, about a rare topic."""
TEXTS = ("where can i sleep tonight", "they took my passport and i do not know what to do now, i am afraid of them", "yes", "no")
ANSWER = "You can sleep in a shelter tonight. It costs nothing and nobody asks for papers. " * 2
STAFF = 0.2
"""Of the conversations went to people."""


@dataclass
class Filler:
    """Writes whole conversations by COPY."""

    url: str
    vault: Vault
    staff_id: UUID
    chance: random.Random = field(default_factory=lambda: random.Random(7))
    rows: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    message_id: int = 0

    @staticmethod
    def address_of(number: int) -> str:
        """By SMS when the number is even, else by Telegram."""
        return f"+4915{number:09d}"

    async def fill(
        self, numbers: range, ago: tuple[timedelta, timedelta] = (timedelta(hours=2), MONTH), questions: int = 4
    ) -> None:
        """So many conversations of so many messages and answers, whose last message is between two ages old."""
        connection = await asyncpg.connect(self.url)
        try:
            self.message_id = await connection.fetchval("select coalesce(max(id), 0) from message")
            for begin in range(numbers.start, numbers.stop, AT_ONCE):
                self.rows = {table: [] for table in _COLUMNS}
                for number in range(begin, min(begin + AT_ONCE, numbers.stop)):
                    self._add(number, ago, questions)
                async with connection.transaction():
                    for table, columns in _COLUMNS.items():
                        await connection.copy_records_to_table(table, records=self.rows[table], columns=columns)
            for table in ("message", "part"):
                await connection.execute(f"select setval(pg_get_serial_sequence('{table}', 'id'), (select max(id) from {table}))")
            await connection.execute("vacuum analyze")
        finally:
            await connection.close()

    def _add(self, number: int, ago: tuple[timedelta, timedelta], questions: int) -> None:
        chance, channel = self.chance, CHANNELS[number % 2]
        ended = datetime.now(UTC) - ago[0] - chance.random() * (ago[1] - ago[0])
        person_id, conversation_id = uuid4(), uuid4()
        key, wrapped = self.vault.new_key(person_id)
        is_rare, goes_to_staff = chance.random() < RARE, chance.random() < STAFF
        language, country = ("cnr", "MT") if is_rare else (chance.choice(LANGUAGES), chance.choice(COUNTRIES))
        intents = ["missing_person" if is_rare else chance.choice(TOPICS) for _ in range(questions)]
        times = list(self._times(ended, questions))
        address = self.address_of(number)
        self.rows["person"].append((person_id, wrapped, times[0]))
        self.rows["conversation"].append((
            conversation_id, person_id, channel, self.vault.address_hash(channel, address), key.seal(address), "closed", 1,
            language, 0.98, country, "high" if goes_to_staff else "routine", ["asked_for_person"] if goes_to_staff else [], False,
            key.seal_json({"country": country}), times[0], times[-2], times[-1],
        ))  # fmt: skip
        self._talk(conversation_id, channel, key, intents, times)
        if goes_to_staff:
            self.rows["alert"].append((
                conversation_id, self.message_id, "high", ["asked_for_person"], times[2], times[3], self.staff_id
            ))  # fmt: skip
            for action, detail, at in (("claimed", None, times[3]), ("closed", "referred", times[-1])):
                self.rows["audit"].append((at, self.staff_id, action, conversation_id, detail))

    @staticmethod
    def _times(ended: datetime, questions: int) -> Iterator[datetime]:
        is_exact = datetime.now(UTC) - ended < EXACT
        for minutes in range(8 * questions - 4, -4, -4):
            at = ended - timedelta(minutes=minutes)
            yield at if is_exact else at.replace(minute=0, second=0, microsecond=0)

    def _talk(
        self, conversation_id: UUID, channel: str, key: PersonKey, intents: Sequence[str], times: Sequence[datetime]
    ) -> None:
        """Messages and their answers, of two bubbles each."""
        for number, intent in enumerate(intents):
            asked_at, told_at = times[2 * number], times[2 * number + 1]
            provider_id = f"SM{self.message_id:032d}"
            self.message_id += 1
            self.rows["message"].append((
                self.message_id, conversation_id, "writer", channel, key.hash("provider id", provider_id), key.seal(provider_id),
                key.seal(self.chance.choice(TEXTS)), None, "text", "processed", 1, asked_at, asked_at, "en", intent, 0.9,
                "routine", 0.9, [], False,
            ))  # fmt: skip
            self.message_id += 1
            self.rows["message"].append((
                self.message_id, conversation_id, "assistant", channel, None, None, key.seal(ANSWER), intent, "text", "processed",
                0, None, told_at, None, None, None, None, None, [], False,
            ))  # fmt: skip
            for bubble in range(2):
                provider_id = f"SM{self.message_id:030d}{bubble:02d}"
                self.rows["part"].append((
                    self.message_id, conversation_id, 0, key.seal(ANSWER[: len(ANSWER) // 2]), "delivered", 1,
                    self.vault.report_hash(provider_id), key.seal(provider_id), told_at, told_at, told_at,
                ))  # fmt: skip


_COLUMNS = {
    "person": ("id", "wrapped_key", "created_at"),
    "conversation": (
        "id", "person_id", "channel", "address_hash", "sealed_address", "state", "epoch", "language", "language_confidence",
        "country", "risk", "reasons", "waiting_notice_sent", "sealed_known", "created_at", "last_in_at", "last_out_at",
    ),
    "message": (
        "id", "conversation_id", "author", "channel", "provider_hash", "sealed_provider_id", "sealed_text", "answer", "kind",
        "progress", "attempts", "taken_at", "received_at", "language", "intent", "intent_confidence", "risk", "risk_confidence",
        "signals", "is_country_sure",
    ),
    "part": (
        "message_id", "conversation_id", "epoch", "sealed_text", "state", "attempts", "provider_hash", "sealed_provider_id",
        "created_at", "tried_at", "settled_at",
    ),
    "alert": ("conversation_id", "message_id", "level", "reasons", "raised_at", "seen_at", "seen_by"),
    "audit": ("at", "staff_id", "action", "conversation_id", "detail"),
}  # fmt: skip
