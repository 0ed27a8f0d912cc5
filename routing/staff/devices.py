"""Browsers of staff that want to be woken."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.ports.pusher import Subscription
from routing.refusal import InputError
from routing.staff import audit
from routing.store.sealing import Vault
from routing.store.tables import Device, Staff

MAX_DEVICES = 10
"""Devices of one member."""


async def add(session: AsyncSession, vault: Vault, staff_id: UUID, device: Subscription, before: str = "") -> None:
    """Save a device; one that was somebody else's is theirs no more.  Raises ValueError when the member has too many.

    `before`: the address that this browser of theirs had until now."""
    if before:
        theirs = (Device.staff_id == staff_id, Device.address_hash.in_(address_hashes(vault, before)))
        await session.execute(delete(Device).where(*theirs))
    count = await session.scalar(select(func.count()).select_from(Device).where(Device.staff_id == staff_id))
    if count is not None and count >= MAX_DEVICES:
        raise InputError("too-many-devices", max=MAX_DEVICES)
    sealed = vault.seal_staff(json.dumps({"endpoint": device.endpoint, "p256dh": device.p256dh, "auth": device.auth}))
    known, *earlier = address_hashes(vault, device.endpoint)
    if earlier:
        await session.execute(delete(Device).where(Device.address_hash.in_(earlier)))
    same = {"staff_id": staff_id, "sealed": sealed, "push_key": device.signer}
    added = insert(Device).values(address_hash=known, **same)
    await session.execute(added.on_conflict_do_update(index_elements=["address_hash"], set_=same))
    audit.record(session, staff_id, "device_added")


def address_hashes(vault: Vault, endpoint: str) -> list[bytes]:
    """By which a browser is known that is added again; the first is stored."""
    return vault.sign_in_hashes("device", endpoint)


async def of(session: AsyncSession, vault: Vault, staff_ids: Collection[UUID]) -> Mapping[int, tuple[UUID, Subscription]]:
    """Return the devices of these members whose accounts work, by their ids."""
    rows = await session.execute(
        select(Device).join(Staff, Staff.id == Device.staff_id).where(Device.staff_id.in_(staff_ids), Staff.disabled_at.is_(None))
    )
    return {
        row.id: (row.staff_id, Subscription(**json.loads(vault.open_staff(row.sealed)), signer=row.push_key)) for (row,) in rows
    }


async def of_browser(session: AsyncSession, vault: Vault, staff_id: UUID, endpoint: str) -> int | None:
    """Return the id of this browser when a push to it wakes this member."""
    is_it = (Device.staff_id == staff_id, Device.address_hash.in_(address_hashes(vault, endpoint)))
    return await session.scalar(select(Device.id).where(*is_it)) if endpoint else None


async def forget(session: AsyncSession, device_id: int, staff_id: UUID | None = None) -> None:
    """Delete a device; with `staff_id`, only one of theirs."""
    theirs = () if staff_id is None else (Device.staff_id == staff_id,)
    await session.execute(delete(Device).where(Device.id == device_id, *theirs))
