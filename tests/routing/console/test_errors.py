"""What a form with a fault in it is answered with: a page that names the fields, and never what was typed."""

from __future__ import annotations

import pytest

from routing.store.tables import Role
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

CONVERSATION = "/console/c/00000000-0000-0000-0000-000000000000"


@pytest.mark.parametrize(
    ("path", "form", "status", "why"),
    [
        (f"{CONVERSATION}/close", {"outcome": "cuvant-secret"}, 422, "Missing or not possible: outcome."),
        (f"{CONVERSATION}/close", {}, 422, "Missing or not possible: outcome."),
        ("{waiting}/reminders", {"at": "cuvant-secret", "day": "x"}, 422, "Missing or not possible: day, at."),
        (f"{CONVERSATION}/reminders", {"at": "cuvant-secret"}, 404, "erased"),
        ("/console/c/cuvant-secret/silence", {}, 422, "Missing or not possible: conversation id."),
        (
            "/console/on-call/duty",
            {"call_after_s": "cuvant-secret"},
            422,
            "not possible: silent after min, call after s.",
        ),
        ("/console/on-call/duty", {"call_after_s": "1", "silent_after_min": "5"}, 400, "Not saved: the time between two calls"),
        ("/console/library/shelter/send", {}, 422, "Missing or not possible: conversation."),
        ("/console/me/password", {"old": "cuvant-secret", "new": "short"}, 400, "Not changed: the old password is wrong."),
    ],
)
async def test_a_fault_in_a_form_is_named_without_what_was_typed(
    start_router: StartRouter, path: str, form: dict[str, str], status: int, why: str
) -> None:
    running = await start_router()
    ada = await running.staff("Ada", Role.ADMIN)
    waiting = f"/console/c/{await add_waiting(running.line)}"
    answer = await ada.post(path.format(waiting=waiting), data=form)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert why in answer.text
    assert "cuvant-secret" not in answer.text


async def test_a_page_that_is_not_there_is_a_page(start_router: StartRouter) -> None:
    ana = await (await start_router()).staff()
    answer = await ana.get("/console/library/nothing")
    assert answer.status_code == 404
    assert "Not done: there is no such answer." in answer.text


async def test_a_wrong_address_keeps_menu_bell_and_counts_for_who_is_signed_in(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff()
    frame = ('href="/console/library"', 'id="bell"', 'data-live="/console/alarm"')
    for wrong in ("/console/nonsense", "/console/c/nonsense/and/more", "/console/sign-out"):
        answer = await ana.get(wrong)
        assert answer.status_code in {404, 405}
        assert all(part in answer.text for part in frame), wrong
    ana.cookies.clear()
    answer = await ana.get("/console/nonsense")
    assert answer.status_code == 404
    assert not any(part in answer.text for part in frame)
