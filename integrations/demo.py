"""Where invented conversations come by: whatever is sent to them goes nowhere (linden/demo.py)."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from knowledge.texts import sms
from routing.ports.channel import Form, Kept, Outgoing, Rate, RefusedError, Sent
from routing.store.tables import DEMO

FORMS: Final = {f"{DEMO}sms": Form.SMS, f"{DEMO}telegram": Form.TELEGRAM}


class Nowhere:
    """A channel without a carrier.  Bubbles count as delivered, so that staff can try what they would do."""

    rate = Rate()
    window = None
    own_answers: frozenset[str] = frozenset()

    def __init__(self, name: str) -> None:
        self.name = name
        self.form = FORMS[name]

    def units(self, text: str) -> int:
        return sms.segments(text) if self.form is Form.SMS else 1

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        return Sent(f"demo-{bubble.part_id}", final=True)

    async def find(self, address: str, bubble: Outgoing, since: datetime) -> Sent | None:
        return None

    async def erase(self, address: str, provider_ids: list[str]) -> Kept:
        """There is nothing anywhere."""
        return Kept()

    async def fetch(self, ref: str, limit: int) -> bytes:
        raise RefusedError("invented: there is no file")

    async def close(self) -> None: ...
