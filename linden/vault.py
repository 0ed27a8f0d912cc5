"""The keys that the settings name."""

from __future__ import annotations

from linden.settings import Settings
from routing.store.sealing import Vault


def vault_of(settings: Settings) -> Vault:
    """Return the vault of a process: what it seals, and while the master key is replaced what the other one sealed, too."""
    return Vault(settings.master_key_bytes, settings.key_folder, settings.other_key_bytes)
