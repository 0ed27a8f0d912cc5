"""Read the settings from the environment, and the key from its file where it is not set."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_settings import EnvSettingsSource, SecretsSettingsSource

from linden.settings import joint_rules
from linden.settings.settings import Settings

MASTER_KEY = joint_rules.variable("master_key")


class SettingsError(Exception):
    """The settings cannot work; `faults` lists every reason, without any value."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def load_settings() -> Settings:
    """Return the settings of this process.  Raises SettingsError with all faults; never shows a value."""
    try:
        return Settings(_secrets_dir=_credentials())
    except ValidationError as error:
        fields = [fault for fault in error.errors(include_input=False, include_url=False) if fault["loc"]]
        named = [f"{_variable(fault['loc'])}: {fault['msg'].removeprefix('Value error, ')}" for fault in fields]
        raise SettingsError([*named, *joint_rules.faults(_given())]) from None


def _variable(place: tuple[int | str, ...]) -> str:
    return joint_rules.variable("_".join(str(part) for part in place))


def _given() -> dict[str, Any]:
    """Return what environment and credentials set, as it stands there."""
    secrets = SecretsSettingsSource(Settings, _credentials())() if _credentials() else {}
    return {**secrets, **EnvSettingsSource(Settings)()}


def _credentials() -> str | None:
    """Return the folder with a file for each secret, such as `linden_master_key`: systemd's, or one that a container mounts."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return folder if folder and Path(folder).is_dir() else None


def has_master_key() -> bool:
    return bool(_given().get("master_key"))


def load_settings_with_key(check: Callable[[Settings], None] | None = None) -> Settings:
    """As `load_settings`.  Where no key is set, set that of `master.key` in the state folder, which only its owner can read.

    It is made once, and not by a start that cannot work: `check` may raise before that.  Child processes get it too."""
    path = Path(_given().get("state_dir", Settings.model_fields["state_dir"].default)) / "master.key"
    drawn = None if has_master_key() or path.exists() else base64.b64encode(os.urandom(32)).decode()
    if not has_master_key():
        os.environ[MASTER_KEY] = drawn or path.read_text().strip()
    settings = load_settings()
    if check is not None:
        check(settings)
    if drawn is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(drawn)
    return settings


def inherited_environment() -> dict[str, str]:
    """Return what child processes start with: our own environment."""
    return dict(os.environ)
