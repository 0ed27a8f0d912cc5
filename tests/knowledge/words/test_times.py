"""Until when a writer can be written to, as people say it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from knowledge import Library, Times
from knowledge.base import yaml_lines
from knowledge.words.times import ALWAYS, FILE

NOON = datetime(2026, 3, 10, 11, 0, tzinfo=UTC)
"""12:00 in Italy, a Tuesday."""


@pytest.fixture(scope="module")
def times() -> Times:
    return Times.load()


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("today", "2026-03-10 23:00"),
        ("azi", "2026-03-10 23:00"),
        ("днес", "2026-03-10 23:00"),
        ("danas", "2026-03-10 23:00"),
        ("tomorrow noon", "2026-03-11 11:00"),
        ("mâine la prânz", "2026-03-11 11:00"),
        ("завтра до обеда", "2026-03-11 11:00"),
        ("завтра", "2026-03-11 23:00"),
        ("yarın sabah", "2026-03-11 08:00"),
        ("deri nesër", "2026-03-11 23:00"),
        ("3 hours", "2026-03-10 14:00"),
        ("2 sata", "2026-03-10 13:00"),
        ("an hour", "2026-03-10 12:00"),
        ("until 18:30", "2026-03-10 17:30"),
        ("pana la 6 dupa amiaza", "2026-03-10 17:00"),
        ("до 9 утра", "2026-03-11 08:00"),
        ("saat 20", "2026-03-10 19:00"),
    ],
)
def test_a_moment_is_named(times: Times, text: str, until: str) -> None:
    found = times.until(text, "IT", NOON)
    assert found is not None
    assert found.strftime("%Y-%m-%d %H:%M") == until


@pytest.mark.parametrize(
    "text", ["always", "oricând", "oricand", "всегда", "завжди", "винаги", "gjithmone", "uvek", "увек", "her zaman"]
)
def test_always_is_a_month(times: Times, text: str) -> None:
    assert times.until(text, "IT", NOON) == NOON + ALWAYS


@pytest.mark.parametrize("text", ["", "where can i sleep", "yes", "нет", "i dont know"])
def test_what_names_no_time_is_none(times: Times, text: str) -> None:
    assert times.until(text, "IT", NOON) is None


def test_every_language_has_words_for_every_time(library: Library) -> None:
    raw = yaml_lines.read(FILE)[0]
    assert {name: sorted(by_language) for name, by_language in raw.items()} == dict.fromkeys(raw, sorted(library.languages))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("until tonight", True),
        ("până diseară", True),
        ("pana diseara", True),
        ("до 18:30", True),
        ("завинаги", True),
        ("deri sonte", True),
        ("tomorrow noon", True),
        ("he comes tonight", False),
        ("vine diseara", False),
        ("он придёт завтра", False),
    ],
)
def test_a_bare_moment_says_nothing_else(times: Times, text: str, expected: bool) -> None:
    assert times.is_bare(text) is expected
