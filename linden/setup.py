"""What `linden setup` finds out, tries at the carriers, and writes."""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from linden.settings import joint_rules

SECRETS: Final = ("master_key", "database_url", "twilio_auth_token", "telegram_token", "telegram_webhook_secret")
"""Files of their own, which root alone reads; all else stands in linden.env."""
SAFE: Final[Mapping[str, str]] = {
    "messages_a_minute": "20",
    "segments_a_day": "200",
    "log_level": "info",
    "keep_content_days": "30",
    "keep_address_days": "30",
    "keep_statistics_days": "730",
}
"""Written out, so that an operator sees what can be changed."""


def drawn_key() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def drawn_secret() -> str:
    return secrets.token_hex(32)


def write(folder: Path, given: Mapping[str, str]) -> list[Path]:
    """Write settings and secrets; none that stands there already is overwritten with less, and the master key never.

    Return the files."""
    place = folder / "credentials"
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    written = []
    for name in SECRETS:
        if name in given and not (name == "master_key" and (place / name).exists()):
            _write_private(place / name, given[name], 0o600)
            written.append(place / name)
    settings = folder / "linden.env"
    kept = _kept(settings, given)
    lines = [f"{joint_rules.variable(name)}={value}" for name, value in {**SAFE, **given}.items() if name not in SECRETS]
    _write_private(settings, "\n".join([*kept, *lines]) + "\n", 0o640)
    return [*written, settings]


def _kept(settings: Path, given: Mapping[str, str]) -> list[str]:
    """Return the lines that an operator or an earlier run wrote and that are not written again."""
    if not settings.exists():
        return []
    new = {joint_rules.variable(name) for name in {**SAFE, **given}}
    return [line for line in settings.read_text().splitlines() if line.partition("=")[0].strip() not in new]


def _write_private(path: Path, text: str, mode: int) -> None:
    """Whole or not at all, and for nobody else to read meanwhile."""
    new = path.with_name(f".{path.name}.new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.chmod(mode)
    new.replace(path)
