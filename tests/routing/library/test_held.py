"""A supervisor holds an answer back: from then on the general one is sent, in every language."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from knowledge import Library
from knowledge.library import GENERAL_DANGER
from routing.ports.channel import Form
from routing.store.tables import Audit, Role
from tests.types import StartRouter


def test_the_general_answer_stands_in_for_one_that_is_held_back() -> None:
    library = Library.load()
    library.held = frozenset({"debt_bondage", "danger_weapon"})
    for language in library.languages:
        for answer, instead in (("debt_bondage", "rephrase"), ("danger_weapon", GENERAL_DANGER)):
            params = {"country": "DE"}
            sent = library.render(answer, params, language, Form.SMS).bubbles
            assert sent == library.render(instead, params, language, Form.SMS).bubbles


@pytest.mark.parametrize("answer", ["rephrase", "immediate_danger", "no_such_answer"])
def test_nothing_stands_in_for_the_general_answers(answer: str) -> None:
    assert not Library.load().may_be_held(answer)


async def test_a_supervisor_holds_an_answer_back_and_sends_it_again(start_router: StartRouter) -> None:
    running = await start_router()
    rita, ana = await running.staff("Rita", Role.SUPERVISOR), await running.staff("Ana")
    library = running.line.library
    held = await rita.post("/console/library/debt_bondage/hold")
    assert "Held back" in held.text
    assert library.held == {"debt_bondage"}
    assert Library.load().held == frozenset()
    assert "Hold this answer back" not in (await ana.get("/console/library/shelter")).text
    assert (await ana.post("/console/library/shelter/hold")).status_code == 403
    assert (await rita.post("/console/library/rephrase/hold")).status_code == 400
    again = await rita.post("/console/library/debt_bondage/release")
    assert "Held back" not in again.text
    assert library.held == frozenset()
    async with running.line.store.database.begin() as session:
        acts = set(await session.scalars(select(Audit.action)))
    assert {"hold_answer", "release_answer"} <= acts
