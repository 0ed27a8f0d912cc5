"""What `linden run` starts beside the database: free ports, and the programs under its supervisor.

Whatever is imported here stays in memory as long as the line runs: nothing of the router or of the database's driver."""

from __future__ import annotations

import os
import pwd
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from linden import cores, embedded
from linden.doors import doors_of
from linden.listening import listening
from linden.postgres import Databases
from linden.settings import MASTER_KEY_FILE, OTHER_KEY_FILE, Settings, routers_environment
from linden.supervisor import Program, python_of_model
from linden.welcome import out

MODEL_HOST: Final = "127.0.0.1"
SOCKET: Final = "unix"


def check_ports(settings: Settings) -> None:
    """Raise SettingsError when a port of router or model is taken: by another program, or by another of ours."""
    wanted = [(door.setting, door.host, door.port) for door in doors_of(settings)]
    with ExitStack() as held:  # each stays bound while the others are tried
        for setting, host, port in [*wanted, *(("LINDEN_MODEL_URL", MODEL_HOST, port) for port in _model_ports(settings))]:
            held.enter_context(listening(setting, host, port))


def _model_ports(settings: Settings) -> list[int]:
    return [_port(url) for url in settings.model_urls if urlsplit(url).scheme != SOCKET]


def _port(url: str) -> int:
    return urlsplit(url).port or 80


def _place(url: str) -> tuple[str, ...]:
    """Return what the model is told about where it listens."""
    parts = urlsplit(url)
    return ("--socket", parts.path) if parts.scheme == SOCKET else ("--host", MODEL_HOST, "--port", str(_port(url)))


def programs(settings: Settings, found: Databases) -> list[Program]:
    """Return what runs, each with the environment that it needs and no other: the model gets no secret but its database."""
    shown = {"PYTHONUNBUFFERED": "1"}
    for_model = {**shown, "LINDEN_DATABASE_URL": found.model}
    serving = (python_of_model(), "-W", "ignore", "-m", "bot.serve")
    user = _user_of_model()
    models = [
        Program(f"model {number}", (*serving, *_place(url)), for_model, url, cores.ALL, user=user)
        for number, url in enumerate(settings.model_urls, 1)
    ]
    secrets = {MASTER_KEY_FILE: settings.master_key, OTHER_KEY_FILE: settings.master_key_other}
    files = {name: _open_file(secret.get_secret_value()) for name, secret in secrets.items() if secret}
    for_router = {
        **routers_environment(),
        **shown,
        "LINDEN_DATABASE_URL": found.router,
        **{name: f"/proc/self/fd/{number}" for name, number in files.items()},
    }
    command = (sys.executable, "-m", "linden", "router")
    return [*models, Program("router", command, for_router, f"{settings.local_url}/health/live", files=(*files.values(),))]


def _open_file(secret: str) -> int:
    """Return an open file in memory that a child can read by its number; nobody finds it in an environment or on a disk."""
    number = os.memfd_create("linden-key")
    os.write(number, secret.encode())
    return number


def _user_of_model() -> pwd.struct_passwd | None:
    """Return whom the model runs as when root starts it; None where we are not root, or that user could not read its programs."""
    if os.geteuid() != 0:
        return None
    user = embedded.system_user(embedded.MODEL_USER)
    if embedded.closed_to(user, Path(python_of_model()).resolve()) or embedded.closed_to(user, Path.cwd() / "bot"):
        out.print("  The model runs as root: its programs lie where no other user may enter.")
        return None
    return user
