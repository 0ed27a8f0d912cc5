"""Links with a code on the page of reports."""

from __future__ import annotations

from routing.oversight.links import links
from routing.oversight.reports import Cell
from routing.store.tables import Counter, Role
from tests.types import StartRouter


async def test_writers_are_counted_by_link_and_a_small_count_is_hidden(start_router: StartRouter) -> None:
    running = await start_router()
    sue = await running.staff("Sue", Role.SUPERVISOR)
    assert "By link" not in (await sue.get("/console/supervisor/reports")).text
    async with running.line.store.database.begin() as session:
        session.add_all([Counter(name="campaign:leaflet", value=4), Counter(name="campaign:poster-7", value=5)])
    async with running.line.store.database.begin() as session:
        assert await links(session) == (Cell("poster-7", 5), Cell("leaflet", None))
    page = (await sue.get("/console/supervisor/reports")).text
    assert ("poster-7" in page, "leaflet" in page) == (True, True)
