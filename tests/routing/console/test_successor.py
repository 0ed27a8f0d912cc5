"""What somebody is told who had a conversation: who has it now, and how they came by it."""

from __future__ import annotations

from sqlalchemy import select

from routing.store.tables import Role, Staff
from tests.routing.conversations import add_waiting
from tests.types import StartRouter


async def test_who_had_it_is_told_who_has_it_now_and_how(start_router: StartRouter) -> None:
    running = await start_router()
    ana, bo, cy = [await running.staff(name) for name in ("Ana", "Bo", "Cy")]
    sue = await running.staff("Sue", Role.SUPERVISOR)
    page = f"/console/c/{await add_waiting(running.line)}"
    async with running.line.store.database.begin() as session:
        bos = await session.scalar(select(Staff.id).where(Staff.name == "Bo"))
    await ana.post(f"{page}/claim")
    assert "banner" not in (await ana.get(f"{page}/successor")).text
    await ana.post(f"{page}/offer", data={"to": f"member:{bos}"})
    await bo.post(f"{page}/accept")
    for told in (await ana.get(f"{page}/successor"), await ana.get(page), await ana.get(f"{page}/record")):
        assert "Bo accepted your offer and has this conversation now." in told.text
    assert "Bo" not in (await cy.get(f"{page}/successor")).text, "it was never theirs"
    await sue.post(f"{page}/take-over")
    assert "Sue took this conversation over." in (await bo.get(f"{page}/successor")).text
    assert "Sue has this conversation now." in (await ana.get(f"{page}/successor")).text
    await sue.post(f"{page}/release")
    assert "Nobody holds it now." in (await bo.get(f"{page}/successor")).text
    assert "banner" not in (await sue.get(f"{page}/successor")).text, "they let it go themselves"
    assert (await ana.get("/console/c/00000000-0000-0000-0000-000000000000/successor")).status_code == 200
