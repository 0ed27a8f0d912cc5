"""What comes from outside has a strict shape, and what goes out carries its headers (findings B5, D, E)."""

from __future__ import annotations

import httpx
import pytest
from sqlalchemy import func, select

from integrations.twilio.shapes import Own
from linden.pages import HEADERS, HSTS
from routing.desk.invisible_characters import show_invisible
from routing.store.tables import Conversation, Message, Role
from tests.carriers import telegram, twilio
from tests.conftest import Running
from tests.types import StartRouter

SID = "SM" + "0a" * 16
GOOD = {"MessageSid": SID, "AccountSid": twilio.ACCOUNT, "From": "+40721000001", "To": twilio.SENDER, "Body": "x"}


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    return await start_router()


async def _rows(running: Running) -> int:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(func.count()).select_from(Message)) or 0


@pytest.mark.parametrize(
    "changed",
    [
        {"MessageSid": "SM1"},
        {"MessageSid": SID + "0"},
        {"MessageSid": "SM" + "\x00" * 32},
        {"MessageSid": SID.upper()},
        {"AccountSid": "AC" + "1" * 32},
        {"To": "+15005550007"},
        {"From": "telegram:777"},
        {"From": "foo:+1"},
        {"From": "whatsapp:+40721000001"},
        {"From": "sim_sms:+40721000001"},
        {"From": ""},
    ],
    ids=str,
)
async def test_a_signed_message_that_is_not_ours_or_has_no_such_shape_leaves_no_row(
    running: Running, changed: dict[str, str]
) -> None:
    answer = await running.handset()._post("/twilio/sms", GOOD | changed, None)
    assert answer.status_code == 400
    assert await _rows(running) == 0


async def test_a_message_of_the_right_shape_is_stored(running: Running) -> None:
    assert (await running.handset()._post("/twilio/sms", GOOD, None)).status_code == 200
    assert await _rows(running) == 1


@pytest.mark.parametrize(
    ("own", "fields", "is_ours"),
    [
        (Own("AC", "MG1"), {"To": "+1", "MessagingServiceSid": "MG1"}, True),
        (Own("AC", "MG1"), {"To": "+1", "MessagingServiceSid": "MG2"}, False),
        (Own("AC", "MG1"), {"To": "+1"}, False),
        (Own("AC", "12345"), {"To": "12345", "From": "+40721000001"}, True),
        (Own("AC", "+1", "+2"), {"To": "whatsapp:+2", "From": "whatsapp:+40721000001"}, True),
        (Own("AC", "+1", "+2"), {"To": "+1", "From": "Registered"}, True),
    ],
)
def test_our_number_is_a_sender_a_service_or_the_one_at_whatsapp(own: Own, fields: dict[str, str], *, is_ours: bool) -> None:
    assert own.is_message({"MessageSid": SID, "AccountSid": "AC", "From": "+40721000001", **fields}) is is_ours


@pytest.mark.parametrize(
    "changed",
    [{"MessageSid": "x" * 200}, {"MessageSid": "SM\x00"}, {"ErrorCode": "²"}, {"ErrorCode": "9" * 5000}, {"AccountSid": "AC"}],
    ids=lambda changed: next(iter(changed)),
)
async def test_a_report_without_its_shape_is_refused(running: Running, changed: dict[str, str]) -> None:
    fields = {"MessageSid": SID, "AccountSid": twilio.ACCOUNT, "MessageStatus": "failed", **changed}
    assert (await running.handset()._post("/twilio/status", fields, None)).status_code == 400


async def test_updates_nested_without_end_are_refused(running: Running) -> None:
    async with httpx.AsyncClient(base_url=running.url) as client:
        secret = {"X-Telegram-Bot-Api-Secret-Token": telegram.SECRET}
        answer = await client.post("/telegram/webhook", content="[" * 100_000, headers=secret)
    assert answer.status_code == 400


BIG = 2**63
NUL = "\x00"
ODD = {
    "sign in": ("POST", "/console/sign-in", {"name": f"a{NUL}", "password": "x"}),
    "people": ("POST", "/console/people", {"name": f"a{NUL}", "role": "staff"}),
    "take back": ("POST", "/console/c/{id}/take-back/{big}", {}),
    "files": ("GET", "/console/c/{id}/files/{big}/0", {}),
    "file number": ("GET", "/console/c/{id}/files/1/{big}", {}),
    "referrals": ("POST", "/console/c/{id}/referrals/{big}", {"result": "open"}),
    "reminders done": ("POST", "/console/c/{id}/reminders/{big}/done", {}),
    "shifts": ("POST", "/console/on-call/shifts/{big}/remove", {}),
    "holidays": ("POST", "/console/on-call/holidays/{big}/remove", {}),
    "minutes": ("POST", "/console/c/{id}/reminders", {"minutes": "99999999999"}),
    "minutes below": ("POST", "/console/c/{id}/reminders", {"minutes": "-99999999999"}),
    "first month": ("GET", "/console/supervisor/reports?month=0001-01", {}),
    "first month as a sheet": ("GET", "/console/supervisor/reports.csv?month=0001-01", {}),
    "holiday of nobody": ("POST", "/console/on-call/holidays", {"day": "2026-12-24", "staff_id": "0" * 32}),
    "shift of nobody": (
        "POST",
        "/console/on-call/shifts",
        {"staff_id": "0" * 32, "starts": "08:00", "ends": "09:00", "zone": "UTC", "day": "2026-12-24"},
    ),
    "offer to a language": ("POST", "/console/c/{id}/offer", {"to": f"language:{NUL}"}),
    "offer to a member": ("POST", "/console/c/{id}/offer", {"to": "member:x"}),
    "note": ("POST", "/console/c/{id}/notes", {"note": f"a{NUL}"}),
    "reply": ("POST", "/console/c/{id}/reply", {"text": f"a{NUL}"}),
    "trail": ("GET", "/console/audit?action=%00&since=0001-01-01&until=9999-12-31", {}),
    "filter": ("GET", "/console?language=%00", {}),
}


async def test_odd_values_are_answered_in_words_and_never_by_a_500(running: Running) -> None:
    await running.handset().text("cum functioneaza")
    await running.twilio.wait_for(running.handset().number)
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    ana = await running.staff("Ana", Role.ADMIN)
    await ana.post(f"/console/c/{conversation_id}/claim")
    found = {}
    for name, (method, path, form) in ODD.items():
        address = path.format(id=conversation_id, big=BIG)
        found[name] = (await ana.request(method, address, data=form or None)).status_code
    assert {name: status for name, status in found.items() if status >= 500} == {}


async def test_every_answer_carries_the_headers_and_hsts_where_it_came_encrypted(running: Running) -> None:
    async with httpx.AsyncClient(base_url=running.url) as client:
        for path in ("/console/sign-in", "/static/console.css", "/nowhere", "/health/live"):
            headers = (await client.get(path)).headers
            assert {name: headers.get(name) for name in HEADERS if name != "Cache-Control"} == {
                name: value for name, value in HEADERS.items() if name != "Cache-Control"
            }
            assert "Strict-Transport-Security" not in headers


async def test_signing_out_clears_what_the_browser_keeps(running: Running) -> None:
    ana = await running.staff("Ana")
    answer = await ana.post("/console/sign-out", follow_redirects=False)
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert HSTS.startswith("max-age=")


@pytest.mark.parametrize("contact", [None, "mailto:safe@example.org"])
async def test_whom_to_tell_about_a_hole_is_said_where_it_is_set(start_router: StartRouter, contact: str | None) -> None:
    running = await start_router(security_contact=contact)
    async with httpx.AsyncClient(base_url=running.url) as client:
        answer = await client.get("/.well-known/security.txt")
    assert answer.status_code == (404 if contact is None else 200)
    assert contact is None or f"Contact: {contact}\n" in answer.text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\u202eb", "a[U+202E]b"),
        ("paypal\u200b.com", "paypal[U+200B].com"),
        ("\u2066x\u2069", "[U+2066]x[U+2069]"),
        ("line\none\ttwo", "line\none\ttwo"),
        ("👩\u200d👧 می\u200cخواهم", "👩\u200d👧 می\u200cخواهم"),
        ("soft\u00adhyphen \x07", "soft[U+00AD]hyphen [U+0007]"),
    ],
)
def test_signs_that_hide_or_turn_text_are_written_out(typed: str, shown: str) -> None:
    assert show_invisible(typed) == shown


async def test_staff_see_them_and_no_link(running: Running) -> None:
    await running.handset().text("\u202egnp.exe https://evil.example <b>x</b>")
    await running.twilio.wait_for(running.handset().number)
    ana = await running.staff("Ana")
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    page = (await ana.get(f"/console/c/{conversation_id}")).text
    assert "[U+202E]gnp.exe https://evil.example &lt;b&gt;" in page
    assert 'href="https://evil' not in page
