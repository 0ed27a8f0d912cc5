"""The country of a point on the map, found offline; the point itself is never kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from countrycheck import CountryCheck

SURE = 0.9
"""Share of the map's triangle (some 7 km wide) that lies in the country; less is near a border."""
_NOT_IN_ISO = {"XKO": "XK"}
"""Kosovo's code as everybody uses it; source: the map's own table and CLDR."""


@dataclass(frozen=True, slots=True)
class Place:
    """`country` is ISO 3166-1 alpha-2.  Not `is_sure` near a border."""

    country: str
    is_sure: bool


@cache
def _borders() -> CountryCheck:
    """Read when the first point comes: 3 MB of memory, and a tenth of a second."""
    return CountryCheck()


def place_of(latitude: float, longitude: float) -> Place | None:
    """None at sea, and for what is no point of the earth."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    found = _borders().check(longitude, latitude)
    country = found.iso2 or _NOT_IN_ISO.get(found.country or "")
    return Place(country, found.confidence >= SURE) if country else None
