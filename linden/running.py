"""What `linden run` starts beside the database: free ports, and the programs under its supervisor.

Whatever is imported here stays in memory as long as the line runs: nothing of the router or of the database's driver."""

from __future__ import annotations

import os
import pwd
import sys
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

from linden import embedded
from linden.doors import doors_of
from linden.keeper import Program
from linden.listening import listening
from linden.model.kept import KeptModels
from linden.model.page import NAME as PAGE
from linden.model.programs import HOST, SHOWN, SOCKET, ModelPrograms, port_of
from linden.postgres import Databases
from linden.settings import MASTER_KEY_FILE, OTHER_KEY_FILE, Settings, routers_environment
from linden.supervisor import python_of_model
from linden.welcome import out


def check_ports(settings: Settings) -> None:
    """Raise SettingsError when a port of router or model is taken: by another program, or by another of ours."""
    wanted = [(door.setting, door.host, door.port) for door in doors_of(settings)]
    with ExitStack() as held:  # each stays bound while the others are tried
        for setting, host, port in [*wanted, *(("LINDEN_MODEL_URL", HOST, port) for port in _model_ports(settings))]:
            held.enter_context(listening(setting, host, port))


def _model_ports(settings: Settings) -> list[int]:
    return [port_of(url) for url in settings.model_urls if urlsplit(url).scheme != SOCKET]


def model_programs(found: Databases) -> ModelPrograms:
    """A model that serves gets no secret but its database."""
    return ModelPrograms({"LINDEN_DATABASE_URL": found.model}, _user_of_model())


def programs(settings: Settings, found: Databases, models: ModelPrograms, model_file: int) -> list[Program]:
    """Return what runs, each with the environment that it needs and no other; `model_file`: the number of the open model."""
    serving = [models.serving(f"model {number}", url, model_file) for number, url in enumerate(settings.model_urls, 1)]
    secrets = {MASTER_KEY_FILE: settings.master_key, OTHER_KEY_FILE: settings.master_key_other}
    files = {name: _open_file(secret.get_secret_value()) for name, secret in secrets.items() if secret}
    for_router = {
        **routers_environment(),
        **SHOWN,
        "LINDEN_DATABASE_URL": found.router,
        **{name: f"/proc/self/fd/{number}" for name, number in files.items()},
    }
    page = KeptModels.of(settings.state_dir).folder / PAGE
    command = (sys.executable, "-m", "linden", "router", "--models-page", str(page))
    return [*serving, Program("router", command, for_router, f"{settings.local_url}/health/live", files=(*files.values(),))]


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
