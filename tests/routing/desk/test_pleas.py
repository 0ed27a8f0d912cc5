"""A holder calls for a supervisor: who hears it, who may come, and when it is over."""

from __future__ import annotations

from uuid import UUID

import pytest

from routing.conversation.holding import HeldError
from routing.desk import acts, pleas, reading
from routing.desk.pleas import NoPleaError
from routing.oversight import queue
from routing.staff import accounts
from routing.staff.policy import Touch
from routing.staff.roles import NotAllowedError
from routing.staff.sessions import Member
from routing.store.tables import Risk, Role
from tests.conftest import PASSWORD, Running
from tests.routing.conversations import add_waiting


async def _held(running: Running) -> tuple[UUID, Member, Member]:
    """A conversation in danger, the member who holds it, and a supervisor."""
    line = running.line
    conversation_id = await add_waiting(line, language="ro", risk=Risk.IMMEDIATE)
    async with line.store.database.begin() as session:
        vera = Member(await accounts.add_staff(session, "Vera", PASSWORD, Role.STAFF, []), "Vera", Role.STAFF, ())
        sue = Member(await accounts.add_staff(session, "Sue", PASSWORD, Role.SUPERVISOR, []), "Sue", Role.SUPERVISOR, ())
    await acts.claim(line, conversation_id, vera.id)
    return conversation_id, vera, sue


async def test_it_rings_for_supervisors_until_one_comes_who_may_then_read(router: Running) -> None:
    store = router.line.store
    conversation_id, vera, sue = await _held(router)
    assert (await queue.alarm(store, sue)).pleas == 0
    await pleas.ask(store, conversation_id, vera.id)
    await pleas.ask(store, conversation_id, vera.id)  # pressed twice
    heard = await queue.alarm(store, sue)
    assert (heard.pleas, heard.ringing) == (1, 1)
    assert (await queue.alarm(store, vera)).pleas == 0
    async with store.database.begin() as session:
        with pytest.raises(reading.ReasonNeededError):
            await reading.check(session, conversation_id, sue, Touch.READ)
    await pleas.come(store, conversation_id, sue)
    assert (await queue.alarm(store, sue)).ringing == 0
    async with store.database.begin() as session:
        await reading.check(session, conversation_id, sue, Touch.READ)
        answered = await pleas.last_of(session, conversation_id, vera.id)
    assert answered is not None
    assert answered.comes == "Sue"
    with pytest.raises(NoPleaError):
        await pleas.come(store, conversation_id, sue)


async def test_it_ends_with_the_hold_and_can_be_taken_back(router: Running) -> None:
    line, store = router.line, router.line.store
    conversation_id, vera, sue = await _held(router)
    await pleas.ask(store, conversation_id, vera.id)
    await pleas.take_back(store, conversation_id, vera.id)
    assert (await queue.alarm(store, sue)).pleas == 0
    await pleas.ask(store, conversation_id, vera.id)
    await acts.release(line, conversation_id, vera.id)
    assert (await queue.alarm(store, sue)).pleas == 0
    await acts.claim(line, conversation_id, vera.id)  # again theirs, and another matter
    assert (await queue.alarm(store, sue)).pleas == 0
    await pleas.ask(store, conversation_id, vera.id)
    assert (await queue.alarm(store, sue)).pleas == 1


async def test_only_the_holder_asks_and_only_a_supervisor_comes(router: Running) -> None:
    store = router.line.store
    conversation_id, vera, sue = await _held(router)
    with pytest.raises(HeldError):
        await pleas.ask(store, conversation_id, sue.id)
    await pleas.ask(store, conversation_id, vera.id)
    with pytest.raises(NotAllowedError):
        await pleas.come(store, conversation_id, vera)
