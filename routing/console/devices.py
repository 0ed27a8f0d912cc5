"""How a member is woken: the devices that a push reaches, the other ways to call them, and a test of each."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field
from sqlalchemy import select, update

from routing.console.access import SignedIn, TheLine
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.line.line import Line
from routing.oncall import calls, pushes
from routing.oncall.pushes import News
from routing.ports.pusher import Subscription
from routing.staff import audit, devices
from routing.staff.sessions import Member
from routing.store.tables import Device, Staff

router = APIRouter(prefix="/me")
MAX_WAYS = 5


class DeviceForm(BaseModel):
    """A subscription as the browser's PushManager gives it, in base64url."""

    endpoint: str = Field(max_length=1_000, repr=False)
    p256dh: str = Field(max_length=200, repr=False)
    auth: str = Field(max_length=100, repr=False)
    before: str = Field("", max_length=1_000, repr=False)
    """The endpoint that it takes the place of."""


def _back() -> Response:
    return RedirectResponse("/console/me/alarms", status_code=303)


async def _page(request: Request, line: Line, member: Member, fault: str | None = None, told: str | None = None) -> Response:
    async with line.store.database.begin() as session:
        rows = await session.execute(select(Device.id, Device.added_at).where(Device.staff_id == member.id).order_by(Device.id))
        ways = await calls.ways_of(line.store.vault, session, member.id)
        found = {
            "member": member,
            "devices": rows.all(),
            "ways": "\n".join(ways),
            "push_key": line.pusher.public_key if line.pusher else None,
            "fault": fault,
            "told": told,
        }
    return templates.TemplateResponse(request, "alarms.html", found, status_code=400 if fault else 200)


@router.get("/alarms")
async def show(request: Request, line: TheLine, member: SignedIn) -> Response:
    return await _page(request, line, member)


@router.post("/devices")
async def add_device(request: Request, line: TheLine, member: SignedIn, typed: Annotated[DeviceForm, Form()]) -> Response:
    if line.pusher is None or not line.pusher.is_known(typed.endpoint):
        return await _page(request, line, member, fault="unknown-service")
    try:
        device = Subscription(typed.endpoint, typed.p256dh, typed.auth, line.store.vault.sealing_id)
        async with line.store.database.begin() as session:
            await devices.add(session, line.store.vault, member.id, device, typed.before)
    except ValueError:
        return await _page(request, line, member, fault="too-many")
    return _back()


@router.post("/devices/{device_id}/remove")
async def remove_device(line: TheLine, member: SignedIn, device_id: int) -> Response:
    async with line.store.database.begin() as session:
        await devices.forget(session, device_id, member.id)
    return _back()


@router.post("/ways")
async def save_ways(
    request: Request, line: TheLine, member: SignedIn, ways: Annotated[str, Form(max_length=2_000)] = ""
) -> Response:
    """Save other ways to call the member, an address a line."""
    found = ways.split()
    if len(found) > MAX_WAYS or (line.caller and not all(line.caller.is_address(way) for way in found)):
        return await _page(request, line, member, fault="not-an-address")
    sealed = line.store.vault.seal_staff("\n".join(found)) if found else None
    async with line.store.database.begin() as session:
        await session.execute(update(Staff).where(Staff.id == member.id).values(sealed_ways=sealed))
        audit.record(session, member.id, "ways_kept")
    return _back()


@router.post("/alarms/try")
async def send_test(request: Request, line: TheLine, member: SignedIn) -> Response:
    """Send a test to every device and by every way, so that a wrong one shows before somebody is in danger."""
    if line.pusher is None:
        raise HTTPException(409, "pushes-off")
    taken = await pushes.push(line.pusher, line.store, News("test", "/console/me/alarms", frozenset({member.id})))
    async with line.store.database.begin() as session:
        ways = await calls.ways_of(line.store.vault, session, member.id)
    taken += await calls.call_by_ways(line.caller, ways, interface_of(request).say("call-test"))
    return await _page(request, line, member, told=str(taken))
