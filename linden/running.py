"""What the commands need: free ports, a database while they run, child processes, the first sign-in, the welcome."""

from __future__ import annotations

import os
import pwd
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from rich.console import Console

from integrations.model import SOCKET
from linden import cores, embedded
from linden.doors import doors_of
from linden.embedded import EmbeddedPostgres
from linden.serving import listening
from linden.settings import MASTER_KEY_FILE, Settings, routers_environment
from linden.supervisor import Program, python_of_model
from routing.staff import accounts, passwords
from routing.store import roles
from routing.store.database import Database
from routing.store.migrating import migrate
from routing.store.sealing import Vault
from routing.store.tables import Role

MODEL_HOST = "127.0.0.1"
out = Console()


def check_ports(settings: Settings) -> None:
    """Raise SettingsError when a port of router or model is taken: by another program, or by another of ours."""
    wanted = [(door.setting, door.host, door.port) for door in doors_of(settings)]
    with ExitStack() as held:  # each stays bound while the others are tried
        for setting, host, port in [*wanted, *(("LINDEN_MODEL_URL", MODEL_HOST, port) for port in _model_ports(settings))]:
            held.enter_context(listening(setting, host, port))


def _model_ports(settings: Settings) -> list[int]:
    return [_port(url) for url in settings.model_urls if not url.startswith(SOCKET)]


def _port(url: str) -> int:
    return urlsplit(url).port or 80


def _place(url: str) -> tuple[str, ...]:
    """Return what the model is told about where it listens."""
    return ("--socket", url.removeprefix(SOCKET)) if url.startswith(SOCKET) else ("--host", MODEL_HOST, "--port", str(_port(url)))


@dataclass(frozen=True, slots=True)
class Databases:
    """The same database for its owner, who migrates, for the router and for the model."""

    owner: str
    router: str
    model: str

    def prepare(self, vault: Vault | None = None, *, makes_roles: bool) -> None:
        """Migrate, and give each role what it needs."""
        migrate(self.owner, vault=vault)
        roles.grant(self.owner, makes_roles=makes_roles)


@contextmanager
def databases(settings: Settings) -> Iterator[Databases]:
    """Yield the database that is set, else an embedded one that runs as long as the block; both are up to date."""
    vault = Vault(settings.master_key_bytes, settings.key_folder)
    if settings.database_url is None:
        with EmbeddedPostgres(settings.state_dir / "postgres") as own:
            found = Databases(own.url, own.url_for(roles.ROUTER), own.url_for(roles.MODEL))
            found.prepare(vault, makes_roles=True)
            yield found
        return
    url = settings.database_url.get_secret_value()
    owner, model = settings.owner_database_url, settings.model_database_url
    found = Databases(owner.get_secret_value() if owner else url, url, model.get_secret_value() if model else url)
    found.prepare(vault, makes_roles=False)
    yield found


@contextmanager
def database_url(settings: Settings) -> Iterator[str]:
    """Yield the URL of the database for its owner: the one that is set, else an embedded one that runs as long as the block."""
    if settings.database_url is not None:
        yield (settings.owner_database_url or settings.database_url).get_secret_value()
        return
    with EmbeddedPostgres(settings.state_dir / "postgres") as own:
        yield own.url


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Database]:
    """Yield the database, connected as long as the block."""
    database = Database(url, pool_size=1)
    try:
        yield database
    finally:
        await database.close()


async def first_staff(url: str) -> tuple[str, str] | None:
    """Make the first member and return name and password, of which only a hash is stored; None where somebody can sign in."""
    async with connected(url) as database, database.begin() as session:
        if await accounts.has_staff(session):
            return None
        password = passwords.new_password()
        staff_id = await accounts.add_staff(session, "admin", password, Role.ADMIN, [])
        await accounts.ask_for_own_password(session, staff_id)
        return "admin", password


def print_welcome(settings: Settings, first: tuple[str, str] | None) -> None:
    doors = {door.name: f"http://{door.host}:{door.port}" for door in doors_of(settings)}
    out.print("\n[bold]The line is open.[/bold]")
    if "simulator" in doors:
        out.print(f"  Simulator  {doors['simulator']}/simulator")
    out.print(f"  Console    {doors['console']}/console")
    out.print(f"  Monitors   {doors['monitor']}/health/ready")
    if "carriers" in doors:
        out.print(f"  Carriers   {doors['carriers']}, for the proxy behind {settings.public_url}")
    if first is not None:
        secret = (
            f"with [bold]{first[1]}[/bold]  (shown once)" if out.is_terminal else f"with what {_kept(settings, first[1])} says"
        )
        out.print(f"  Sign in as [bold]{first[0]}[/bold] {secret}; you then choose a password of your own")
        if settings.asks_second:
            out.print("  and set up an app for codes on a phone.")
        out.print("  To practise with invented people: .venv/bin/linden demo")
    out.print("  Ctrl-C stops it.\n")


def _kept(settings: Settings, password: str) -> Path:
    """Write the first password where only we can read it: what is printed without a terminal stays in a journal."""
    path = settings.state_dir / "first-password"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(f"{password}\n")
    return path


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
    key = _open_file(settings.master_key.get_secret_value())
    for_router = {
        **routers_environment(),
        **shown,
        "LINDEN_DATABASE_URL": found.router,
        MASTER_KEY_FILE: f"/proc/self/fd/{key}",
    }
    command = (sys.executable, "-m", "linden", "router")
    return [*models, Program("router", command, for_router, f"{settings.local_url}/health/live", files=(key,))]


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
