"""A point on the map becomes a country, near a border a question; the point is not kept."""

from __future__ import annotations

import psycopg
import pytest

from routing.ports.places import Place, place_of
from tests.carriers import twilio
from tests.types import StartRouter


@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [
        (44.4268, 26.1025, Place("RO", is_sure=True)),
        (45.4642, 9.1900, Place("IT", is_sure=True)),
        (47.0105, 28.8638, Place("MD", is_sure=True)),
        (42.6629, 21.1655, Place("XK", is_sure=True)),
        (30.0, -40.0, None),
        (95.0, 200.0, None),
        (float("nan"), 0.0, None),
    ],
)
def test_a_point_has_a_country(latitude: float, longitude: float, expected: Place | None) -> None:
    assert place_of(latitude, longitude) == expected


def test_near_a_border_it_is_not_sure() -> None:
    """Between Giurgiu and Ruse, on the bridge."""
    found = place_of(43.88, 25.96)
    assert found is not None
    assert not found.is_sure


async def test_a_country_is_noted_and_the_point_forgotten(start_router: StartRouter, database_url: str) -> None:
    running = await start_router()
    chat = running.chat(language="en")
    await chat.say(None, location={"latitude": 45.4642, "longitude": 9.1901})
    assert "Italy" in (await running.telegram.wait_for(chat.id))[0]
    with psycopg.connect(database_url) as connection:
        row = connection.execute("select country from conversation").fetchone()
        whole = connection.execute("select m::text from message m where author = 'writer'").fetchone()
    assert row == ("IT",)
    assert whole
    assert "45.46" not in whole[0]


async def test_near_a_border_they_are_asked(start_router: StartRouter, database_url: str) -> None:
    number = "whatsapp:+40721000001"
    running = await start_router(twilio_whatsapp_from=twilio.SENDER)
    await running.handset(number).text("", Latitude="43.88", Longitude="25.96")
    await running.twilio.wait_for(number)
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select country from conversation").fetchone() == (None,)
        assert connection.execute("select answer from message where author = 'assistant'").fetchone() == ("ask_country",)
