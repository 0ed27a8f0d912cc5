"""Web Push, which wakes the devices of staff."""

from __future__ import annotations

from pydantic import BaseModel, Field


class Push(BaseModel):
    push_service: str | None = Field(
        None,
        description="host of one more push service that staff may use, beside those of Google, Mozilla, Apple and Microsoft",
    )
