"""What the line says to staff, in one language: the Fluent messages of the console, dates, times and names by locale."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from pathlib import Path

from babel import dates, units
from markupsafe import Markup, escape

from knowledge.texts.language import SOURCE_LANGUAGE, Texts, load_texts, locale_of
from routing.refusal import NotDoneError

FOLDER = Path(__file__).parent / "console" / "texts"
LANGUAGES = tuple(sorted(path.name for path in FOLDER.iterdir() if path.is_dir()))
"""Languages that the pages are written in."""
_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


class Interface:
    """What pages say in one language.  What it lacks is said in English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = locale_of(language)
        self._texts = texts_in(language)
        self._source = texts_in(SOURCE_LANGUAGE)
        self._plain = cache(lambda message: self._say(message, {}))

    def say(self, message: str, /, **values: str | int) -> str:
        """Return a message of texts/.  Raises UntranslatedError when even English lacks it, or a value is missing."""
        return self._say(message, values) if values else self._plain(message)

    def _say(self, message: str, values: Mapping[str, str | int]) -> str:
        texts = self._texts if self._texts.has(message) else self._source
        return texts.say(message, "", values)

    def html(self, message: str, /, **values: object) -> Markup:
        """Return a message that holds markup; its values are escaped, unless they are markup themselves."""
        return Markup(self.say(message, **{key: str(escape(value)) for key, value in values.items()}))  # noqa: S704  # our own words

    def name_of(self, kind: str, code: object) -> str:
        """Return what a code of the program is called: the message `<kind>-<code>`, else the code in words."""
        name = f"{kind}-{code}".replace("_", "-")
        return self.say(name) if self._source.has(name) else str(code).replace("_", " ")

    def why(self, error: NotDoneError) -> str:
        """Return why something was not done, to stand after a colon."""
        return self.say(f"error-{error.code}", **error.values)

    def language_name(self, code: str) -> str:
        return self._texts.language_name(code)

    def country(self, code: str) -> str:
        return self._texts.country(code)

    def day(self, day: date) -> str:
        return str(dates.format_date(day, "long", locale=self.locale))

    def day_of_month(self, day: date) -> str:
        """Return the day with its weekday, without month and year."""
        return str(dates.format_skeleton("Ed", day, locale=self.locale))

    def month(self, day: date) -> str:
        return str(dates.format_date(day, "LLLL", locale=self.locale))

    def month_and_year(self, day: date) -> str:
        return str(dates.format_skeleton("yMMMM", day, locale=self.locale))

    def weekday(self, number: int) -> str:
        """Return the name of a day of the week; 0 is Monday."""
        return str(dates.get_day_names("wide", "stand-alone", self.locale)[number])

    def lasting(self, seconds: float) -> str:
        """Return a length of time in the largest unit that fits, rounded down."""
        size, unit = next(((size, unit) for size, unit in _UNITS if seconds >= size), _UNITS[-1])
        return self._amount(max(int(seconds // size), 0), unit)

    def exactly(self, seconds: float) -> str:
        """Return a length of time for a table, to the second: 42 sec, 3 min 20 sec."""
        whole = round(seconds)
        parts = ((whole // 3600, "hour"), (whole // 60 % 60, "minute"), (whole % 60, "second"))
        return " ".join(self._amount(size, unit) for size, unit in parts if size) or self._amount(0, "second")

    def waited(self, since: datetime | None) -> str:
        """Return how long ago that was; nothing for None."""
        return "" if since is None else self.lasting((datetime.now(UTC) - since).total_seconds())

    def left(self, until: datetime) -> str:
        """Return how long until then."""
        return self.lasting((until - datetime.now(UTC)).total_seconds())

    def _amount(self, size: int, unit: str) -> str:
        return _amount_in(self.language, size, unit)


@lru_cache(4096)
def _amount_in(language: str, size: int, unit: str) -> str:
    """Return a number with its unit.  A queue of 500 rows says some 60 different ones, and the CLDR takes 0.3 ms for each."""
    return str(units.format_unit(size, unit, "short", locale=locale_of(language)))


@cache
def texts_in(language: str) -> Texts:
    """Return the messages of one language.  Raises ValueError with every fault of its files."""
    texts, faults = load_texts(FOLDER / language, language)
    if faults:
        raise ValueError("\n".join(map(str, faults)))
    return texts


@cache
def interface_in(language: str) -> Interface:
    """Return the interface in a language, in English when the pages are not written in it."""
    return Interface(language if language in LANGUAGES else SOURCE_LANGUAGE)
