"""How long the line waits for its staff, and whom it calls after that; numbers and chat are stored sealed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from routing.ports.phones import phone_of
from routing.refusal import InputError
from routing.staff import audit
from routing.store.sealing import Vault
from routing.store.tables import Duty as Row
from routing.store.tables import EscalationStep, Risk

SILENT_MIN, CALL_AFTER_S = 10, 60
HIGH_IS_SLOWER = 5
"""Times as long between calls for high risk as for immediate risk."""


@dataclass(frozen=True, slots=True)
class Duty:
    """`silent_after_min`: how long a holder may leave a writer without an answer; `call_after_s`: between two calls."""

    silent_after_min: int = SILENT_MIN
    call_after_s: int = CALL_AFTER_S
    staff_chat: str = field(default="", repr=False)
    staff_phone: str = field(default="", repr=False)
    partner_phone: str = field(default="", repr=False)

    def pause(self, risk: Risk) -> timedelta:
        """Return the time between two calls."""
        return timedelta(seconds=self.call_after_s * (1 if risk is Risk.IMMEDIATE else HIGH_IS_SLOWER))

    def address(self, step: EscalationStep) -> str:
        """Return the address of this step; empty without one."""
        return {
            EscalationStep.STAFF_CHAT: self.staff_chat,
            EscalationStep.STAFF_PHONE: self.staff_phone,
            EscalationStep.PARTNER: self.partner_phone,
        }.get(step, "")


def _chat_of(typed: str) -> str:
    chat = typed.strip()
    if chat and not chat.lstrip("-").isdecimal():
        raise InputError("chat-id")
    return chat


async def duty_of(session: AsyncSession, vault: Vault) -> Duty:
    row = await session.get(Row, 1)
    if row is None:
        return Duty()
    return Duty(
        row.silent_after_min,
        row.call_after_s,
        *(
            vault.open_staff(sealed) if sealed else ""
            for sealed in (row.sealed_staff_chat, row.sealed_staff_phone, row.sealed_partner_phone)
        ),
    )


async def save(session: AsyncSession, vault: Vault, duty: Duty, by: UUID | None = None) -> None:
    """Save the settings.  Raises ValueError for times out of range and addresses that cannot be."""
    if not 1 <= duty.silent_after_min <= 120:
        raise InputError("silent-after")
    if not 10 <= duty.call_after_s <= 3_600:
        raise InputError("call-after")
    addresses = (_chat_of(duty.staff_chat), phone_of(duty.staff_phone), phone_of(duty.partner_phone))
    chat, phone, partner = (vault.seal_staff(address) if address else None for address in addresses)
    row = await session.get(Row, 1) or Row(id=1)
    row.silent_after_min, row.call_after_s = duty.silent_after_min, duty.call_after_s
    row.sealed_staff_chat, row.sealed_staff_phone, row.sealed_partner_phone = chat, phone, partner
    session.add(row)
    audit.record(session, by, "duty_kept")
