"""The page of reminders: what each is for, to whoever may read it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from routing.desk import acts, reminders
from routing.store.clock import now
from routing.store.tables import Audit, Role
from tests.routing.conversations import held_by_ana
from tests.types import StartRouter

PAGE = "/console/reminders"
WHAT_FOR = "Ask about the papers"
NOT_YOURS = "What for stands beside the conversation"


async def test_what_a_reminder_is_for_is_told_to_whoever_may_read_it(start_router: StartRouter) -> None:
    running = await start_router()
    line = running.line
    conversation_id, ana = await held_by_ana(running, running.handset())
    bo, vera = await running.staff("Bo"), await running.staff("Vera", Role.VOLUNTEER)
    await reminders.add(line.store, conversation_id, ana, now() + timedelta(hours=1), WHAT_FOR)
    for other in (bo, vera):  # Ana holds it
        page = (await other.get(PAGE)).text
        assert WHAT_FOR not in page
        assert NOT_YOURS in page
    await acts.release(line, conversation_id, ana)  # it waits: staff may read it, a volunteer has to take it first
    assert WHAT_FOR in (await bo.get(PAGE)).text
    assert WHAT_FOR not in (await vera.get(PAGE)).text
    async with line.store.database.begin() as session:
        read = (Audit.action == "read", Audit.detail == "reminders", Audit.conversation_id == conversation_id)
        assert len((await session.scalars(select(Audit.staff_id).where(*read))).all()) == 1, "Bo's reading is in the trail"


async def test_who_set_it_and_who_holds_the_conversation_read_it_and_a_blank_one_says_so(start_router: StartRouter) -> None:
    running = await start_router()
    line = running.line
    conversation_id, ana = await held_by_ana(running, running.handset())
    await acts.return_to_assistant(line, conversation_id, ana)
    bo = await running.staff("Bo")
    page = f"/console/c/{conversation_id}"
    await bo.post(f"{page}/open", data={"reason": "advice"})
    for text in (WHAT_FOR, ""):
        await bo.post(f"{page}/reminders", data={"minutes": "60", "text": text})
    shown = (await bo.get(PAGE)).text
    assert WHAT_FOR in shown
    assert "Nobody wrote down what for." in shown
    vera = await running.staff("Vera", Role.VOLUNTEER)
    assert WHAT_FOR not in (await vera.get(PAGE)).text
    await vera.post(f"{page}/claim")
    assert WHAT_FOR in (await vera.get(PAGE)).text


async def test_a_link_leads_to_the_reminders_though_none_is_due(start_router: StartRouter) -> None:
    running = await start_router()
    conversation_id, _ = await held_by_ana(running, running.handset())
    bo = await running.staff("Bo")
    await bo.post(f"/console/c/{conversation_id}/open", data={"reason": "advice"})
    for page in ("/console", "/console/history", PAGE, f"/console/c/{conversation_id}/record"):
        assert f'href="{PAGE}"' in (await bo.get(page)).text, page
