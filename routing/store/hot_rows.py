"""Rows as the path of a message reads and writes them: frozen, of no session.  What a turn changes is a new row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A locked conversation: what the columns mean is said at `tables.Conversation`."""

    id: UUID
    person_id: UUID
    channel: str
    sealed_address: bytes | None
    state: str
    risk: str
    reasons: list[str]
    waiting_since: datetime | None
    waiting_notice_sent: bool
    epoch: int
    language: str | None
    language_confidence: float
    script: str | None
    country: str | None
    stopped_at: datetime | None
    locked_at: datetime | None
    muted_until: datetime | None
    safe_word_hash: bytes | None
    safe_word_key: bytes | None
    asked: str | None
    asked_at: datetime | None
    safe_asked_at: datetime | None
    safe_until: datetime | None
    day: date | None
    day_units: int
    sealed_more: bytes | None
    sealed_known: bytes | None
    sealed_summary: bytes | None
    last_in_at: datetime | None
    last_out_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewMessage:
    """What a writer sent, sealed.  `kind` is a Kind; `provider_hash` is unique within the conversation; `size` in bytes."""

    channel: str
    provider_hash: bytes
    sealed_provider_id: bytes
    kind: str
    size: int | None
    sealed_files: bytes | None
    country: str | None
    is_country_sure: bool
    sealed_text: bytes | None
    sent_at: datetime | None
    language_hint: str | None
    opt_out: str | None
    sealed_button: bytes | None


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message of a writer whose turn is still to come; `taken_at` is its lease."""

    id: int
    kind: str
    sealed_text: bytes | None
    sealed_button: bytes | None
    opt_out: str | None
    language_hint: str | None
    progress: str
    attempts: int
    taken_at: datetime | None
    sent_at: datetime | None
    received_at: datetime
    edited_at: datetime | None
    sealed_provider_id: bytes | None


@dataclass(frozen=True, slots=True)
class MovedMessage:
    """What is sealed again of a message that goes to another conversation."""

    sealed_text: bytes | None
    sealed_button: bytes | None
    provider_hash: bytes | None
    sealed_provider_id: bytes | None


@dataclass(frozen=True, slots=True)
class EditedMessage:
    """What a message said until now.  `sealed_before`: its texts before that, a JSON list."""

    id: int
    sealed_text: bytes | None
    sealed_before: bytes | None
    edited_at: datetime | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the model understood of a message."""

    language: str
    intent: str
    intent_confidence: float
    risk: str
    risk_confidence: float
    signals: list[str]
    sealed_entities: bytes | None


@dataclass(frozen=True, slots=True)
class TurnEnd:
    """What a conversation holds at the moment in which a turn ends."""

    country: str | None
    """Where the point on the map lies that came instead of words."""
    is_country_sure: bool
    is_followed: bool
    """The writer has sent more since."""
    has_more: bool
    """Other messages wait for their turn, also older ones that were edited."""
    is_sending: bool
    """Bubbles are on their way still."""
    last_answer: str | None


@dataclass(frozen=True, slots=True)
class NewAnswer:
    """What the assistant says, sealed.  `bubbles`: of each the text and its buttons, if any, JSON pairs of payload and label."""

    channel: str
    answer: str
    sealed_text: bytes
    bubbles: tuple[tuple[bytes, bytes | None], ...]


@dataclass(frozen=True, slots=True)
class BubbleRow:
    """A bubble without an end; `author` and `answer` are those of its message."""

    id: int
    epoch: int
    sealed_text: bytes | None
    sealed_buttons: bytes | None
    state: str
    attempts: int
    sealed_provider_id: bytes | None
    tried_at: datetime | None
    due_at: datetime | None
    created_at: datetime
    author: str
    answer: str | None


@dataclass(frozen=True, slots=True)
class SpokenBubble:
    """A bubble of the assistant's last answer."""

    sealed_text: bytes | None
    sealed_buttons: bytes | None
    answer: str


@dataclass(frozen=True, slots=True)
class Settled:
    """A bubble was settled.  `has_more`: others are open; `must_wait`: those of its answer wait for the delivery report."""

    conversation_id: UUID
    has_more: bool
    must_wait: bool = False
