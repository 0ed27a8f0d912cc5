"""What members change of their own account by themselves."""

from __future__ import annotations

from sqlalchemy import select

from routing.staff import audit
from routing.staff.audit import Wanted
from routing.store.tables import Role, Staff
from tests.types import StartRouter

PHONE = "+37360000009"


async def test_members_save_the_languages_that_they_speak_and_their_phone(start_router: StartRouter) -> None:
    running = await start_router()
    ana, bo = await running.staff("Ana", Role.VOLUNTEER), await running.staff("Bo")
    given = {"languages": ["ro", "el", "ro", "xx"], "phone": "+373 60 000 009", "role": "admin"}
    page = (await ana.post("/console/me/reach", data=given)).text
    assert all(f'value="{code}" checked' in page for code in ("ro", "el"))
    assert f'value="{PHONE}"' in page
    async with running.line.store.database.begin() as session:
        kept = (await session.scalars(select(Staff).where(Staff.name == "Ana"))).one()
        others = (await session.scalars(select(Staff).where(Staff.name == "Bo"))).one()
        trail = await audit.found(session, Wanted(staff_id=kept.id))
    assert (kept.languages, kept.role) == (["ro", "el"], "volunteer"), "nobody gives themselves a role"
    assert PHONE.encode() not in (kept.sealed_phone or b""), "sealed"
    assert (others.languages, others.sealed_phone) == ([], None)
    assert [(one.action, one.staff, one.target) for one in trail[:2]] == [
        ("staff_phone_set", "Ana", "Ana"),
        ("staff_changed", "Ana", "Ana"),
    ]
    tested = (await ana.post("/console/me/phone/try")).text
    assert "this is a test" in (await running.twilio.wait_for(PHONE))[0]
    assert PHONE in tested
    assert PHONE not in (await bo.get("/console/me")).text


async def test_a_wrong_phone_is_refused_and_keeps_what_was_typed(start_router: StartRouter) -> None:
    running = await start_router()
    ana = await running.staff("Ana")
    answer = await ana.post("/console/me/reach", data={"languages": ["ro"], "phone": "12"})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert 'value="12"' in answer.text
    assert 'value="ro" checked' in answer.text
    assert "/console/me/phone/try" not in answer.text
    assert "/console/me/phone/try" in (await ana.post("/console/me/reach", data={"phone": PHONE})).text
    await ana.post("/console/me/reach", data={"phone": ""})
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Staff.sealed_phone))).all() == [None]
