"""The rows, the keys that open them, and the news of what changed: what almost every function needs."""

from __future__ import annotations

from dataclasses import dataclass

from routing.store.changes import Changes
from routing.store.database import Database
from routing.store.sealing import Vault


@dataclass(frozen=True, slots=True)
class Store:
    database: Database
    vault: Vault
    changes: Changes
