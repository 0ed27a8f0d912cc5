"""What was lost, repeated or out of order, by what the line stored and what carriers saw."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from integrations.telegram.channel import AT_ONCE
from routing.store.sealing import Vault
from tests.carriers import telegram, twilio


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


def judge(counts: Counts, url: str, periods: Path, sms: twilio.Twilio, chats: telegram.Telegram, asked: Path) -> None:
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
