"""What a carrier took and the database does not know yet: an empty file each, whose name says what must be written down.

Should the process die before it is written, the next one does it, and the bubble is not sent again: Telegram cannot be asked
what it has.  A file that was made outlives its process; it is not synced, so a power cut may take it."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote, unquote

from routing.ports.channel import Sent


@dataclass(frozen=True, slots=True)
class Receipt:
    """`tried_at` tells this try of the bubble from others."""

    part_id: int
    tried_at: datetime
    sent: Sent

    @property
    def name(self) -> str:
        fields = (self.part_id, self.tried_at.isoformat(), int(self.sent.final), self.sent.provider_id)
        return " ".join(quote(str(field), safe=":+") for field in fields)

    @classmethod
    def of_name(cls, name: str) -> Receipt:
        """Raises ValueError when it is no receipt."""
        part_id, tried_at, final, provider_id = (unquote(field) for field in name.split(" "))
        return cls(int(part_id), datetime.fromisoformat(tried_at), Sent(provider_id, final=bool(int(final))))


class Receipts:
    """`left` are those of a process that ended before."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.left: list[Receipt] = []
        for path in folder.iterdir():
            with contextlib.suppress(ValueError):  # somebody else's file
                self.left.append(Receipt.of_name(path.name))

    def keep(self, receipt: Receipt) -> None:
        os.close(os.open(self._folder / receipt.name, os.O_WRONLY | os.O_CREAT, 0o600))

    def drop(self, receipt: Receipt) -> None:
        if receipt in self.left:
            self.left.remove(receipt)
        (self._folder / receipt.name).unlink(missing_ok=True)
