"""Times as people type them into a form."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from routing.console.forms import ClockTime


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("18:30", "18:30"),
        ("1830", "18:30"),
        ("18.30", "18:30"),
        (" 6:05 ", "06:05"),
        ("930", "09:30"),
        ("", ""),
        ("soon", "soon"),
    ],
)
def test_an_hour_is_read_as_a_clock_shows_it(typed: str, read: str) -> None:
    assert TypeAdapter(ClockTime).validate_python(typed) == read
