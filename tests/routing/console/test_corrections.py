"""What was read wrongly, page by page: the press under a message, what it should have been, the review, what was approved."""

from __future__ import annotations

import re
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from routing.desk import corrections
from routing.store.tables import Audit, Correction, Misreading, Role
from tests.conftest import Running
from tests.routing.conversations import add_heard, add_waiting
from tests.types import StartRouter

SAID = "sunt in Milano, sunati-ma la 0721000001"
RIGHT = {"intent": "talk_to_human", "risk": "", "language": "", "sure": "true"}


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    return await start_router()


async def _talk(running: Running) -> tuple[UUID, int]:
    """A conversation that waits, and its message."""
    conversation_id = await add_waiting(running.line, language="ro")
    return conversation_id, await add_heard(running.line, conversation_id, SAID)


async def _count(running: Running, table: type[Misreading | Correction]) -> int:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def _mark_of(running: Running, message_id: int) -> int:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Misreading.id).where(Misreading.message_id == message_id))).one()


async def test_one_press_marks_and_says_who_and_a_second_form_changes_nothing(running: Running) -> None:
    conversation_id, message_id = await _talk(running)
    ana, bo = await running.staff("Ana"), await running.staff("Bo")
    page = f"/console/c/{conversation_id}"
    shown = (await ana.get(page)).text
    (action,) = re.findall(r'action="([^"]+)" class="misread"', shown)
    (token,) = re.findall(r'class="misread"><input type="hidden" name="token" value="([0-9a-f-]+)">', shown)
    for _ in range(2):
        marked = await ana.post(action, data={"token": token})
        assert (marked.status_code, str(marked.url).endswith(page)) == (200, True)
    assert await _count(running, Misreading) == 1
    assert "Ana marked it as read wrongly." in (await bo.get(page)).text
    undone = await bo.post(f"{page}/misread/{message_id}/undo")
    assert "Read wrongly</button>" in undone.text
    assert await _count(running, Misreading) == 0
    assert (await ana.post(action, data={"token": token})).status_code == 200, "the same form again does not mark it again"
    assert await _count(running, Misreading) == 0


async def test_staff_may_say_what_it_should_have_been(running: Running) -> None:
    conversation_id, message_id = await _talk(running)
    ana = await running.staff("Ana")
    here = f"/console/c/{conversation_id}/misread/{message_id}"
    await ana.post(here)
    shown = (await ana.get(here)).text
    assert SAID in shown
    assert '<option value="shelter">a place to sleep</option>' in shown
    assert "as read: tells something" in shown
    saved = await ana.post(f"{here}/wanted", data={"intent": "shelter", "risk": "immediate", "language": ""})
    assert saved.status_code == 200
    assert '<option value="shelter" selected>' in (await ana.get(here)).text
    assert (await ana.post(f"{here}/wanted", data={"intent": "weather"})).status_code == 400
    assert (await ana.post(f"{here}/wanted", data={"risk": "none"})).status_code == 422
    other, _ = await _talk(running)
    assert (await ana.get(f"/console/c/{other}/misread/{message_id}")).status_code == 400, "it is no message of that one"
    assert (await ana.post(f"/console/c/{other}/misread/{message_id}")).status_code == 404


async def test_a_supervisor_reads_one_message_masked_and_the_trail_says_whose(running: Running) -> None:
    conversation_id, message_id = await _talk(running)
    vera = await running.staff("Vera", Role.SUPERVISOR)
    await vera.post(f"/console/c/{conversation_id}/misread/{message_id}")
    mark = await _mark_of(running, message_id)
    listed = (await vera.get("/console/corrections")).text
    assert f"/console/corrections/{mark}" in listed
    assert "Milano" not in listed, "the list holds no word of a message"
    assert "Corrections (1)" in (await vera.get("/console/supervisor")).text
    shown = (await vera.get(f"/console/corrections/{mark}")).text
    assert "sunt in Milano, sunati-ma la 0000000000" in shown
    assert "0721000001" not in shown
    assert "town: Milan" in shown, "the page warns of the places that the machine found"
    async with running.line.store.database.begin() as session:
        lines = await session.execute(select(Audit.conversation_id).where(Audit.action == "read", Audit.detail == "correction"))
        assert lines.scalars().all() == [conversation_id]
    ada = await running.staff("Ada", Role.ADMIN)
    trail = (await ada.get("/console/audit")).text
    for said in ("<td>Review a correction</td>", "<td>Corrections</td>", "<td>marked a message as read wrongly</td>"):
        assert said in trail


async def test_what_is_approved_is_listed_and_withdrawn(running: Running) -> None:
    conversation_id, message_id = await _talk(running)
    vera = await running.staff("Vera", Role.SUPERVISOR)
    await vera.post(f"/console/c/{conversation_id}/misread/{message_id}")
    mark = await _mark_of(running, message_id)
    for form, why in (
        ({**RIGHT, "text": SAID}, "a number, a link or a handle"),
        ({"text": "sunt in alt oras", "intent": "shelter"}, "nothing in the text tells who"),
        ({**RIGHT, "text": "sunt in alt oras", "intent": ""}, "this is how it was read"),
    ):
        refused = await vera.post(f"/console/corrections/{mark}/approve", data=form)
        assert refused.status_code == 400, why
        assert why in refused.text
        assert form["text"] in refused.text, "what was typed is not lost"
    form = {**RIGHT, "text": "sunt in alt oras, sunati-ma", "token": str(uuid4())}
    kept = await vera.post(f"/console/corrections/{mark}/approve", data=form)
    assert str(kept.url).endswith("/console/corrections"), "no content in the address"
    assert "sunt in alt oras, sunati-ma" in kept.text
    assert "wants a person" in kept.text
    assert "Read wrongly: a correction was kept." in (await vera.get(f"/console/c/{conversation_id}")).text
    assert (await vera.get(f"/console/corrections/{mark}")).status_code == 400
    async with running.line.store.database.begin() as session:
        (one,) = await corrections.approved(session, running.line.store.vault)
    gone = await vera.post(f"/console/corrections/approved/{one.id}/withdraw")
    assert "Nothing is approved." in gone.text
    assert await _count(running, Correction) == 0


async def test_nothing_is_kept_of_what_a_supervisor_rejects(running: Running) -> None:
    conversation_id, message_id = await _talk(running)
    vera = await running.staff("Vera", Role.SUPERVISOR)
    await vera.post(f"/console/c/{conversation_id}/misread/{message_id}")
    rejected = await vera.post(f"/console/corrections/{await _mark_of(running, message_id)}/reject")
    assert "Nothing to review." in rejected.text
    assert "by “Read wrongly” beside its reading" in rejected.text, "an empty page says what would fill it"
    assert "reviewed, nothing was kept" in (await vera.get(f"/console/c/{conversation_id}")).text


async def test_only_supervisors_review(running: Running) -> None:
    conversation_id, message_id = await _talk(running)
    ana = await running.staff("Ana")
    await ana.post(f"/console/c/{conversation_id}/misread/{message_id}")
    mark = await _mark_of(running, message_id)
    for path in ("", f"/{mark}"):
        assert (await ana.get(f"/console/corrections{path}")).status_code == 403
    for path in (f"/{mark}/approve", f"/{mark}/reject", f"/approved/{uuid4()}/withdraw"):
        assert (await ana.post(f"/console/corrections{path}", data={**RIGHT, "text": "x"})).status_code == 403
    assert await _count(running, Misreading) == 1
