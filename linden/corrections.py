"""What was approved for training, in the form of nlu/validation: read by `linden evaluate`, copied into nlu/data by a trainer."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from dataclasses import dataclass, field

from routing.desk import corrections
from routing.desk.corrections import Approved
from routing.staff import audit
from routing.store.database import Database
from routing.store.sealing import Vault


@dataclass(frozen=True, slots=True)
class Exported:
    """`text` is the file; `waiting` counts marks that nobody has reviewed, `invented` what is left out."""

    text: str = field(repr=False)
    count: int
    waiting: int
    invented: int


async def export(database: Database, vault: Vault) -> Exported:
    """Return everything that is approved, and note in the trail how much that was."""
    async with database.begin() as session:
        found = await corrections.approved(session, vault)
        real = [one for one in found if not one.is_demo]
        audit.record(session, None, "corrections_exported", detail=str(len(real)))
        waiting = await corrections.count_waiting(session)
    return Exported(_written(real), len(real), waiting, len(found) - len(real))


def _written(approved: Iterable[Approved]) -> str:
    """Return a JSON list, one object a line; neither the order nor a field says when or of whom."""
    rows = [json.dumps(_row(one), ensure_ascii=False) for one in approved]
    random.SystemRandom().shuffle(rows)
    return "[\n" + ",\n".join(rows) + "\n]\n"


def _row(one: Approved) -> dict[str, object]:
    """`read` is for the trainer; `linden evaluate` passes it over."""
    wanted, read = one.wanted, one.read
    return {
        "text": one.text,
        "intents": [wanted.intent],
        "risk": wanted.risk,
        "lang": wanted.language,
        "read": {"intent": read.intent, "risk": read.risk, "lang": read.language},
    }
