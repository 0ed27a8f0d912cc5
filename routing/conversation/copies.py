"""What a carrier and the model still have of an erased writer, and one round of deleting it there."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import structlog

from routing.ports.channel import Channel, DeliveryError, Kept, SlowDownError
from routing.ports.model import Model, ModelError
from routing.store.sealing import Vault

BATCH = 100
"""Messages deleted in one round: as many as Telegram takes in one request."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=10), timedelta(hours=6)
"""Between rounds that leave something; each three times as long as the one before."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Copies:
    """Messages that the carrier still has, by its own ids, and whose they are there."""

    address: str = field(default="", repr=False)
    provider_ids: tuple[str, ...] = field(default=(), repr=False)

    def sealed(self, vault: Vault, conversation_id: UUID) -> bytes | None:
        """None when there is nothing left."""
        if not self.provider_ids:
            return None
        return vault.seal_copies(conversation_id, json.dumps([self.address, *self.provider_ids]))

    @classmethod
    def opened(cls, vault: Vault, conversation_id: UUID, sealed: bytes | None) -> Copies:
        if sealed is None:
            return cls()
        address, *provider_ids = json.loads(vault.open_copies(conversation_id, sealed))
        return cls(address, tuple(provider_ids))


@dataclass(frozen=True, slots=True)
class Left:
    """What a round left.  `after`: the carrier asks for a pause.  `goes_on`: messages wait that nobody has tried to delete."""

    copies: Copies
    after: timedelta = timedelta()
    goes_on: bool = False


async def delete(channel: Channel | None, copies: Copies) -> Left:
    """Try the first BATCH messages.  Those that the carrier does not delete come last in the next round.

    A channel that is switched off (None) keeps all."""
    batch, rest = copies.provider_ids[:BATCH], copies.provider_ids[BATCH:]
    kept = Kept(batch)
    if channel is not None and batch:
        try:
            kept = await channel.erase(copies.address, list(batch))
        except SlowDownError as asked:
            kept = Kept(batch, asked.after_s)
        except DeliveryError as error:
            log.warning("erasing_failed", channel=channel.name, reason=error.reason)
    goes_on = bool(rest) and len(kept.provider_ids) < len(batch) and not kept.after_s
    return Left(Copies(copies.address, (*rest, *kept.provider_ids)), timedelta(seconds=kept.after_s), goes_on)


async def forget(model: Model, conversation_id: UUID) -> bool:
    """Return whether the model has dropped the dialogue state."""
    try:
        await model.forget(str(conversation_id))
    except ModelError:
        return False
    return True


def pause(rounds: int) -> timedelta:
    """How long to wait after so many rounds, with a jitter of a quarter so that many do not come back at once."""
    steady: timedelta = min(FIRST_PAUSE * 3 ** min(rounds - 1, 10), LONGEST_PAUSE)
    return steady * random.uniform(0.75, 1.25)  # noqa: S311  # jitter, no secret
