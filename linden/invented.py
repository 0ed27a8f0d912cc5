"""The form of linden/demo.yml: accounts, hours and conversations that are invented."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Annotated, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from routing.ports.channel import Kind
from routing.store.tables import Delivery, Known, Result, Risk, Role, State

FILE = Path(__file__).parent / "demo.yml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Member(_Strict):
    name: Annotated[str, Field(pattern="^Demo ")]
    role: Role
    languages: list[str]


class Hours(_Strict):
    of: str
    weekdays: list[int]
    starts: time
    ends: time
    zone: str


class MisreadOf(_Strict):
    """Staff marked the message as read wrongly, and said what it should have been; None: as it was read."""

    by: str
    intent: str | None = None
    risk: Risk | None = None


class Said(_Strict):
    """One message: `wrote` with what was understood of it, or an `answer` of the assistant, or a `phrase` of staff."""

    wrote: str | None = Field(None, repr=False)
    answer: str | None = None
    phrase: str | None = None
    ago: int
    kind: Kind = Kind.TEXT
    before: list[str] = []
    intent: str | None = None
    risk: Risk | None = None
    sure: float = 0.9
    signals: list[str] = []
    named: list[tuple[str, str]] = []
    misread: MisreadOf | None = None
    by: str | None = None
    given: dict[str, str] = {}
    delivery: Delivery = Delivery.DELIVERED
    failed: str | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        if (self.answer is not None) + (self.phrase is not None) + ("wrote" in self.model_fields_set) != 1:
            raise ValueError("a message is wrote, answer or phrase")
        return self


class NoteOf(_Strict):
    by: str
    ago: int
    text: str


class RecordOf(_Strict):
    by: str
    needs: list[str]
    country: str
    under_18: Known


class ReferralOf(_Strict):
    by: str
    contact: str | None = None
    other: str | None = None
    consent: bool
    result: Result


class ReminderOf(_Strict):
    by: str
    due: int
    text: str


class OfferOf(_Strict):
    to_language: str
    note: str


class Talk(_Strict):
    """A conversation; `safe_until`, `locked` and the rest in minutes from now or ago."""

    channel: Literal["demo_sms", "demo_telegram"]
    language: str
    script: str | None = None
    country: str
    state: State
    holder: str | None = None
    risk: Risk = Risk.ROUTINE
    reasons: list[str] = []
    known: dict[str, str | bool] = {}
    safe_until: int | None = None
    has_safe_word: bool = False
    locked: int | None = None
    talk: list[Said]
    notes: list[NoteOf] = []
    record: RecordOf | None = None
    referrals: list[ReferralOf] = []
    reminders: list[ReminderOf] = []
    offer: OfferOf | None = None


class Demo(_Strict):
    staff: list[Member]
    hours: list[Hours]
    conversations: list[Talk]


def load() -> Demo:
    return Demo.model_validate(yaml.safe_load(FILE.read_text()))
