"""Who may open what: every route of the router is asked for as nobody and as each role."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from routing.console.access import own_page
from routing.staff.policy import ROUTES
from routing.store.tables import Role
from tests.types import StartRouter

NOBODY = "nobody"
ENDS = ("POST /console/sign-out", "GET /console/exit")
"""They end a sign-in, so they come last."""
NOTHING = "00000000-0000-0000-0000-000000000000"
FILLED = {
    "conversation_id": NOTHING,
    "staff_id": NOTHING,
    "answer": "shelter",
    "phrase": "none",
    "form": "sim_sms",
}
"""Values of the parameters in a path; the others are the number 1.  Nothing that exists is changed by asking."""


def _routes(app: FastAPI) -> Iterator[str]:
    for route in iter_route_contexts(app.routes):
        methods = getattr(route, "methods", None) or getattr(route.original_route, "methods", None) or {"ANY"}
        path = getattr(route, "path", None) or route.original_route.path
        yield from (f"{method} {path}" for method in sorted(methods - {"HEAD"}))


async def _is_let_in(client: httpx.AsyncClient, route: str) -> bool:
    method, path = route.split(" ")
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    path = path.format_map({name: FILLED.get(name, "1") for name in names})
    if method == "ANY":
        method, path = "GET", f"{path}/console.css"
    async with client.stream(method, path, follow_redirects=False) as answer:  # streams never end by themselves
        is_sent_away = answer.headers.get("location") == "/console/sign-in" and "set-cookie" not in answer.headers
        return answer.status_code not in (401, 403) and not is_sent_away


async def test_nobody_and_each_role_reach_what_the_table_says(start_router: StartRouter) -> None:
    running = await start_router()
    assert set(_routes(running.app)) == set(ROUTES), "a route is in no row of the table, or a row has no route"
    clients = {NOBODY: await running.stack.enter_async_context(httpx.AsyncClient(base_url=running.url))}
    clients |= {role: await running.staff(role.capitalize(), role) for role in Role}
    wrong = {}
    for route, rule in sorted(ROUTES.items(), key=lambda row: ENDS.index(row[0]) if row[0] in ENDS else -1):
        found = {visitor for visitor, client in clients.items() if await _is_let_in(client, route)}
        wanted = rule.roles | ({NOBODY} if rule.anybody else set())
        if found != wanted:
            wrong[route] = sorted(found ^ wanted)
    assert wrong == {}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://{host}.evil.example"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"}, 403),
        ({"Origin": "http://{host}"}, 303),
        ({"Sec-Fetch-Site": "same-origin"}, 303),
        ({"Sec-Fetch-Site": "none"}, 303),
        ({}, 303),
    ],
)
async def test_a_form_on_another_site_is_refused(start_router: StartRouter, headers: dict[str, str], status: int) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    host = running.url.removeprefix("http://")
    sent = {name: value.format(host=host) for name, value in headers.items()}
    assert (await ana.post("/console/sign-out", headers=sent, follow_redirects=False)).status_code == status
    assert (await ana.get("/console", follow_redirects=False)).status_code == (200 if status == 403 else 303)


CONVERSATION = f"/console/c/{NOTHING}"


@pytest.mark.parametrize(
    ("address", "is_ours"),
    [
        ("/console", True),
        (CONVERSATION, True),
        (f"{CONVERSATION}/record?read=ro", True),
        (f"{CONVERSATION}/phrases/phrase_back_at_time?time=18:30", True),
        ("/console/library/shelter?conversation=x", True),
        ("", False),
        (f"{CONVERSATION}/claim", False),  # no page, but an act
        (f"{CONVERSATION}/", False),
        ("/console/nowhere/else", False),
        ("/simulator", False),
        ("/metrics", False),
        ("console", False),
        ("//evil.example/console", False),
        ("///evil.example/console", False),
        ("\\\\evil.example/console", False),
        ("/\\evil.example", False),
        ("/console/c/\\evil.example", False),
        ("https://evil.example/console", False),
        ("javascript:alert(1)", False),
        ("/console\n//evil.example", False),
        (" /console", False),
    ],
)
def test_a_form_leads_to_our_own_pages_alone(address: str, *, is_ours: bool) -> None:
    assert own_page(address) == (address if is_ours else None)
