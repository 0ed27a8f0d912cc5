"""Times that people type, on any clock: a moment ahead or none, and never an error."""

from __future__ import annotations

import contextlib
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from knowledge import Times
from knowledge.base import yaml_lines
from knowledge.words.times import ALWAYS, FILE
from routing.console.record import MAX_MINUTES
from routing.desk import reminders
from routing.library import phrasebook
from routing.oversight import reports
from routing.refusal import InputError
from tests.fuzz import odd

TIMES = Times.load()
LANGUAGES = (None, "en", "ro", "ru", "uk", "bg", "sq", "sr", "tr", "xx")
COUNTRIES = st.sampled_from([None, "DE", "MD", "RU", "US", "AU", "KI", "NP", "QQ", "", "\x00"])
LONGEST = ALWAYS + timedelta(hours=1)
"""Over the night on which the clock is changed."""
_words = [word for languages in yaml_lines.read(FILE)[0].values() for words in languages.values() for word in words]
clocks = st.from_regex(r"\d{1,3}([:., h]\d{1,2})?", fullmatch=True)
messages = st.lists(st.sampled_from(_words) | clocks | st.sampled_from(["-", ".", "до", "until"]), max_size=5).map(" ".join)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # the zone is given beside


@given(messages | odd.texts, st.sampled_from(LANGUAGES), COUNTRIES, moments)
@example("until 24:00", "en", "MD", datetime(2026, 3, 28, 23, 30, tzinfo=UTC))
def test_until_when_is_ahead_and_not_too_far(text: str, language: str | None, country: str | None, at: datetime) -> None:
    until = TIMES.until(text, language, country, at)
    assert until is None or (until.tzinfo is UTC and at < until <= at + LONGEST)


days = st.dates().map(date.isoformat) | odd.texts
hours = st.times().map(time.isoformat) | st.times(timezones=st.just(UTC)).map(time.isoformat) | odd.texts


@given(hours, days, moments)
def test_a_time_in_a_phrase_names_a_moment_or_none(hour: str, day: str, there: datetime) -> None:
    given = {"time": hour, "day": day}
    at = phrasebook.moment(given, there)
    assert phrasebook.timing(at, there, there + ALWAYS) in {None, *phrasebook.Timing}
    dated = phrasebook.dated(given, there)
    assert dated == given or dated["day"] == (there + timedelta(days=1)).date().isoformat()


@given(
    st.none() | st.integers(1, MAX_MINUTES), st.none() | st.dates(), st.none() | st.times() | st.times(timezones=st.just(UTC)),
    COUNTRIES,
)  # fmt: skip
def test_a_reminder_is_ahead_or_refused(minutes: int | None, day: date | None, at: time | None, country: str | None) -> None:
    with contextlib.suppress(InputError):
        assert reminders.moment(minutes, day, at, country).tzinfo is UTC


@given(st.none() | st.from_regex(r"\d{4}-\d{2}", fullmatch=True) | odd.texts, st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_a_month_is_one_that_there_was(month: str | None, today: date) -> None:
    first = reports.first_of(month, today)
    assert first.day == 1
    assert first <= today
    assert reports.month_before(reports.next_month(first)) == first
