"""What the forms of the console have in common."""

from __future__ import annotations

import re
from typing import Annotated, TypeVar
from uuid import UUID

from fastapi import Path, Response
from fastapi.responses import RedirectResponse
from pydantic import BeforeValidator

T = TypeVar("T")


def _none_for_blank(value: object) -> object:
    return None if value == "" else value


def _without_nul(value: object) -> object:
    """PostgreSQL stores no NUL, and nobody types one."""
    return value.replace("\x00", "") if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_without_nul)]
"""What somebody types, or a program sends in their place."""
RowId = Annotated[int, Path(ge=0, le=2**63 - 1)]
"""The number of a row in an address."""
OrBlank = Annotated[T | None, BeforeValidator(_none_for_blank)]
"""A field that may be left empty, for which browsers send an empty text."""


def _as_a_clock_shows_it(value: object) -> object:
    """Return 18:30 for 1830, 18.30 and 18:30: keypads of phones for numbers have no colon.  Anything else stays as it is."""
    found = re.fullmatch(r"\s*(\d{1,2})[:.]?(\d\d)\s*", value) if isinstance(value, str) else None
    return f"{int(found[1]):02}:{found[2]}" if found else value


ClockTime = Annotated[str, BeforeValidator(_as_a_clock_shows_it)]
"""An hour as people type it; it need not be one."""


def to_conversation(conversation_id: UUID, read: str | None = None) -> Response:
    """Lead from a form to the page of its conversation; `read`: the language that it is read in, where one was chosen."""
    return RedirectResponse(f"/console/c/{conversation_id}" + (f"?read={read}" if read else ""), status_code=303)
