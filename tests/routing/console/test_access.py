"""Who may open what: every route of the router is asked for as nobody and as each role."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from routing.store.tables import Role
from tests.types import StartRouter

NOBODY = "nobody"
STAFF = frozenset({Role.VOLUNTEER, Role.STAFF, Role.SUPERVISOR, Role.ADMIN})
SUPERVISORS = frozenset({Role.SUPERVISOR, Role.ADMIN})
ADMINS = frozenset({Role.ADMIN})
EVERYBODY = STAFF | {NOBODY}
CARRIERS: frozenset[str] = frozenset()
"""Whoever knows the carrier's secret, and none of those who are asked for here."""
C = "/console/c/{conversation_id}"

WHO_MAY = {
    # the router itself
    "GET /": EVERYBODY,
    "GET /health/live": EVERYBODY,
    "GET /health/ready": EVERYBODY,
    "GET /metrics": EVERYBODY,
    "ANY /static": EVERYBODY,
    # carriers, and the pretend phones, which are there only when LINDEN_SIMULATOR is set
    "POST /twilio/sms": CARRIERS,
    "POST /twilio/status": CARRIERS,
    "POST /telegram/webhook": CARRIERS,
    "GET /simulator": EVERYBODY,
    "POST /simulator/{form}/{number}": EVERYBODY,
    "GET /simulator/{form}/{number}/events": EVERYBODY,
    # signing in and out
    "GET /console/sign-in": EVERYBODY,
    "POST /console/sign-in": EVERYBODY,
    "POST /console/sign-out": STAFF,
    # the queue
    "GET /console": STAFF,
    "GET /console/queue": STAFF,
    "GET /console/alarm": STAFF,
    "GET /console/events": STAFF,
    # a conversation
    f"GET {C}": STAFF,
    f"GET {C}/messages": STAFF,
    f"POST {C}/reply": STAFF,
    f"POST {C}/translate": STAFF,
    f"POST {C}/edit": STAFF,
    f"POST {C}/translate-again": STAFF,
    f"POST {C}/take-back/{{message_id}}": STAFF,
    f"POST {C}/stop": STAFF,
    f"POST {C}/mute": STAFF,
    f"POST {C}/unmute": STAFF,
    f"GET {C}/files/{{message_id}}/{{number}}": STAFF,
    f"GET {C}/phrases": STAFF,
    f"GET {C}/phrases/{{phrase}}": STAFF,
    f"POST {C}/phrases/{{phrase}}": STAFF,
    # who holds it
    f"POST {C}/claim": STAFF,
    f"POST {C}/take-over": SUPERVISORS,
    f"POST {C}/write-over": SUPERVISORS,
    f"POST {C}/seen": STAFF,
    f"POST {C}/release": STAFF,
    f"POST {C}/return": STAFF,
    f"POST {C}/close": STAFF,
    f"GET {C}/hand-over": STAFF,
    f"GET {C}/hands": STAFF,
    f"POST {C}/offer": STAFF,
    f"POST {C}/withdraw": STAFF,
    f"POST {C}/accept": STAFF,
    f"POST {C}/decline": STAFF,
    # notes and record
    f"GET {C}/kept": STAFF,
    f"GET {C}/record": STAFF,
    f"POST {C}/notes": STAFF,
    f"POST {C}/record": STAFF,
    f"POST {C}/referrals": STAFF,
    f"POST {C}/referrals/{{referral_id}}": STAFF,
    f"POST {C}/reminders": STAFF,
    f"POST {C}/reminders/{{reminder_id}}/done": STAFF,
    "GET /console/reminders": STAFF,
    "GET /console/reminders/open": STAFF,
    # the library
    "GET /console/library": STAFF,
    "GET /console/library/gaps": STAFF,
    "GET /console/library/{answer}": STAFF,
    "POST /console/library/{answer}/send": STAFF,
    # one's own page and the tour
    "GET /console/me": STAFF,
    "POST /console/me/language": STAFF,
    "POST /console/me/password": STAFF,
    "GET /console/tour": STAFF,
    "GET /console/tour/{step}": STAFF,
    "POST /console/tour/leave": STAFF,
    # the supervisor's pages
    "GET /console/supervisor": SUPERVISORS,
    "GET /console/supervisor/now": SUPERVISORS,
    "GET /console/supervisor/reports": SUPERVISORS,
    "GET /console/supervisor/reports.csv": SUPERVISORS,
    # people, hours and calls
    "GET /console/people": ADMINS,
    "POST /console/people": ADMINS,
    "GET /console/people/{staff_id}": ADMINS,
    "POST /console/people/{staff_id}": ADMINS,
    "POST /console/people/{staff_id}/disable": ADMINS,
    "POST /console/people/{staff_id}/enable": ADMINS,
    "POST /console/people/{staff_id}/password": ADMINS,
    "POST /console/people/{staff_id}/try": ADMINS,
    "GET /console/on-call": STAFF,
    "POST /console/on-call/shifts": ADMINS,
    "POST /console/on-call/shifts/{shift_id}/remove": ADMINS,
    "POST /console/on-call/holidays": ADMINS,
    "POST /console/on-call/holidays/{holiday_id}/remove": ADMINS,
    "POST /console/on-call/duty": ADMINS,
    "POST /console/on-call/duty/try": ADMINS,
}
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
    assert set(_routes(running.app)) == set(WHO_MAY), "a route is in no row of the table, or a row has no route"
    clients = {NOBODY: await running.stack.enter_async_context(httpx.AsyncClient(base_url=running.url))}
    clients |= {role: await running.staff(role.capitalize(), role) for role in Role}
    found = {
        route: frozenset([visitor for visitor, client in clients.items() if await _is_let_in(client, route)])
        for route in sorted(WHO_MAY, key=lambda route: route.endswith("/sign-out"))
    }
    wrong = {route: sorted(found[route] ^ WHO_MAY[route]) for route in found if found[route] != WHO_MAY[route]}
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
