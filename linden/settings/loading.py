"""Read the settings from the environment, and the key from its file where it is not set."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pydantic import SecretStr, ValidationError
from pydantic_settings import EnvSettingsSource, SecretsSettingsSource

from linden.settings import joint_rules
from linden.settings.settings import Settings

MASTER_KEY = joint_rules.variable("master_key")
MASTER_KEY_FILE = joint_rules.variable("master_key_file")
OTHER_KEY = joint_rules.variable("master_key_other")
OTHER_KEY_FILE = joint_rules.variable("master_key_other_file")
TRACES = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
"""OpenTelemetry's own variables: with one of them set, messages are traced."""
PASSED_ON = frozenset(("PATH", "HOME", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "PYTHONUNBUFFERED"))
"""What every child process gets of our environment; secrets go to the one that needs them, by name."""


class SettingsError(Exception):
    """The settings cannot work; `faults` lists every reason, without any value."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def load_settings(key: str | None = None) -> Settings:
    """Return the settings of this process.  Raises SettingsError with all faults; never shows a value.

    `key` is the master key where neither its variable nor its file says it."""
    found = {"master_key": _key_of_file(MASTER_KEY_FILE) or key, "master_key_other": _key_of_file(OTHER_KEY_FILE)}
    given = _given()
    drawn: dict[str, Any] = {name: SecretStr(secret) for name, secret in found.items() if secret and not given.get(name)}
    try:
        return Settings(_secrets_dir=_credentials(), **drawn)
    except ValidationError as error:
        fields = [fault for fault in error.errors(include_input=False, include_url=False) if fault["loc"]]
        named = [f"{_variable(fault['loc'])}: {fault['msg'].removeprefix('Value error, ')}" for fault in fields]
        raise SettingsError([*named, *joint_rules.faults({**given, **drawn})]) from None


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


def _key_of_file(name: str) -> str | None:
    """Return the key from the file that a variable names, such as a credential of systemd.  Raises SettingsError."""
    if not (path := os.environ.get(name)):
        return None
    try:
        return Path(path).read_text().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError([f"{name}: cannot be read: {type(error).__name__}"]) from None


def load_settings_with_key(check: Callable[[Settings], None] | None = None) -> Settings:
    """As `load_settings`.  Where no key is set, set that of `master.key` in the state folder, which only its owner can read.

    It is made once, and not by a start that cannot work: `check` may raise before that."""
    path = Path(_given().get("state_dir", Settings.model_fields["state_dir"].default)) / "master.key"
    is_given = has_master_key() or MASTER_KEY_FILE in os.environ
    drawn = None if is_given or path.exists() else base64.b64encode(os.urandom(32)).decode()
    settings = load_settings(None if is_given else drawn or path.read_text().strip())
    if check is not None:
        check(settings)
    if drawn is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(drawn)
    return settings


def has_collector() -> bool:
    """Whether an operator collects traces."""
    return any(os.environ.get(name) for name in TRACES) and os.environ.get("OTEL_SDK_DISABLED", "").lower() != "true"


def bare_environment() -> dict[str, str]:
    """Return what every child process starts with: where programs are, which language, and no secret."""
    return {name: value for name, value in os.environ.items() if name in PASSED_ON}


def routers_environment() -> dict[str, str]:
    """Return what the router starts with beside that: every setting but the master keys, which it gets as open files."""
    secret = (MASTER_KEY, MASTER_KEY_FILE, OTHER_KEY, OTHER_KEY_FILE)
    given = {
        name: value for name, value in os.environ.items() if name.startswith((joint_rules.PREFIX, "OTEL_")) and name not in secret
    }
    return given | ({"CREDENTIALS_DIRECTORY": folder} if (folder := _credentials()) else {})
