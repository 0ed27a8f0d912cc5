"""Who had a conversation, as the side of its page says it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from routing.console.holding import Outcome
from routing.desk import acts, undoing
from routing.staff import accounts
from routing.store.tables import Role, Staff, State
from tests.conftest import PASSWORD
from tests.routing.conversations import add_waiting, held_by_ana
from tests.types import StartRouter


async def test_an_earlier_contact_is_one_whose_end_was_not_undone(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undoing, "LET_GO_FOR", timedelta(minutes=1))
    running = await start_router()
    conversation_id, ana = await held_by_ana(running, running.handset())
    bo = await running.staff("Bo")
    await bo.post(f"/console/c/{conversation_id}/open", data={"reason": "advice"})

    async def hands() -> tuple[str, str]:
        """The earlier contacts, and what else the side says."""
        text = (await bo.get(f"/console/c/{conversation_id}/hands")).text
        contacts, _, rest = text.partition("<details") if "Earlier contacts" in text else ("", "", text)
        return contacts, rest

    for let_go in (acts.return_to_assistant, acts.release):
        await let_go(running.line, conversation_id, ana)
        await undoing.undo(running.line.store, conversation_id, ana)
    contacts, history = await hands()
    assert contacts == ""
    assert all(told in history for told in ("returned it to the assistant", "took it back")), "the history keeps all of it"
    await acts.return_to_assistant(running.line, conversation_id, ana)
    await acts.claim(running.line, conversation_id, ana)
    await acts.release(running.line, conversation_id, ana)
    await undoing.undo(running.line.store, conversation_id, ana)  # of the release; the return before it stands
    await acts.close(running.line, conversation_id, ana, Outcome.HELPED)
    contacts, _ = await hands()
    assert contacts.count("<li") == 2
    assert all(told in contacts for told in ("returned to the assistant", "helped"))


async def test_handing_over_says_when_nobody_else_speaks_the_language_or_none_of_them_is_on(start_router: StartRouter) -> None:
    running = await start_router()
    ana, staff = await running.staff("Ana"), running.line.store.database
    async with staff.begin() as session:
        ana_id = await session.scalar(select(Staff.id).where(Staff.name == "Ana"))
    conversation_id = await add_waiting(running.line, language="sq", state=State.WITH_STAFF, holder_id=ana_id)

    async def told() -> str:
        return (await ana.get(f"/console/c/{conversation_id}/hand-over")).text

    await running.staff("Bo")
    assert "None of your colleagues speaks Albanian" in await told()
    async with staff.begin() as session:
        await accounts.add_staff(session, "Drita", PASSWORD, Role.STAFF, ["sq"])
    assert "Nobody else who speaks Albanian is on now" in await told()
    async with staff.begin() as session:
        bo_id = (await session.scalars(select(Staff.id).where(Staff.name == "Bo"))).one()
        await accounts.set_own_languages(session, bo_id, ["sq"])
    assert "nobody-speaks" not in await told()
