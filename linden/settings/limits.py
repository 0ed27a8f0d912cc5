"""How much, and how often."""

from __future__ import annotations

from pydantic import BaseModel, Field


class Limits(BaseModel):
    probe_minutes: int = Field(5, ge=1, description="how often a heartbeat goes through each channel that has a probe address")
    messages_a_minute: int = Field(
        20,
        ge=1,
        description="messages of one writer that are answered in a minute; all are judged and shown, danger is answered still",
    )
    messages_a_minute_in_all: int = Field(
        600, ge=1, description="the same for all writers together; beyond it each is answered three times a minute"
    )
    segments_a_day: int = Field(
        200, ge=1, description="what the assistant may send one writer in a day; then people are asked, danger is answered still"
    )
