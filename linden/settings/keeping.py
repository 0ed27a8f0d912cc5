"""For how long what people wrote is kept.  What cannot be read here stops nothing: the shortest time counts, and an alarm."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field

from routing.line.keep import Keep

SHORTEST, LONGEST = 7, 30
"""Days: staff need a week to look after what they hold; writers are promised a month."""
SHORTEST_STATISTICS, LONGEST_STATISTICS = 62, 730
"""Days: the report of the month before is whole; two years are promised."""


def _days(least: int, most: int) -> Callable[[object], int | None]:
    """Return a reader of whole days, which gives None for whatever is not a number from `least` to `most`."""

    def read(value: object) -> int | None:
        try:
            days = int(str(value))
        except ValueError:
            return None
        return days if least <= days <= most else None

    return read


Days = Annotated[int | None, BeforeValidator(_days(SHORTEST, LONGEST))]
DaysOfStatistics = Annotated[int | None, BeforeValidator(_days(SHORTEST_STATISTICS, LONGEST_STATISTICS))]


class Keeping(BaseModel):
    keep_content_days: Days = Field(
        None,
        description="days after the last message until all that somebody wrote and staff wrote about it goes, 7 to 30; "
        "missing or anything else: 7, and an alarm",
    )
    keep_address_days: Days = Field(
        None,
        description="the same for numbers and chat ids; the shorter of the two takes both; "
        "missing or anything else: 7, and an alarm",
    )
    keep_statistics_days: DaysOfStatistics = Field(
        None,
        description="days until counts of a month and approved corrections go, 62 to 730; "
        "missing or anything else: 62, and an alarm",
    )

    @property
    def keep(self) -> Keep:
        given = {name: getattr(self, name) for name in Keeping.model_fields}
        return Keep(
            content=timedelta(days=self.keep_content_days or SHORTEST),
            address=timedelta(days=self.keep_address_days or SHORTEST),
            statistics=timedelta(days=self.keep_statistics_days or SHORTEST_STATISTICS),
            broken=tuple(f"LINDEN_{name.upper()}" for name, days in given.items() if days is None),
        )
