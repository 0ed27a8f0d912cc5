"""What a restore needs."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, Field


class Backups(BaseModel):
    erased_list: Path | None = Field(
        None,
        description="file that the random ids of erased writers are added to, and that a restore applies, best on another disk "
        "than the database; without it `erased` in `LINDEN_STATE_DIR`",
    )
