"""Writes the units and their folders for a Debian machine, from deploy/systemd, for the place where this clone stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UNITS = ROOT / "deploy" / "systemd"
PLACE_IN_FILES = "/opt/linden"
PEERS = """# For the end of PostgreSQL's pg_ident.conf: which user of this machine may be which role.
linden linden linden
linden linden linden_router
linden linden linden_reader
linden linden_model linden_model
"""
ENVIRONMENT = """# Settings of the line that are no secrets; README.md lists them.  Secrets are files in /etc/linden/credentials.
LINDEN_DATABASE_URL=postgresql://linden_router@/linden?host=/run/postgresql
LINDEN_OWNER_DATABASE_URL=postgresql://linden@/linden?host=/run/postgresql
LINDEN_ERASED_LIST=/var/backups/linden-keys/erased
LINDEN_KEEP_CONTENT_DAYS=30
LINDEN_KEEP_ADDRESS_DAYS=30
LINDEN_KEEP_STATISTICS_DAYS=730
# LINDEN_PUBLIC_URL=https://line.example.org
"""


@dataclass(frozen=True, slots=True)
class File:
    path: Path
    text: str
    mode: int = 0o644
    is_kept: bool = False
    """What stands there already stays: an operator writes into it."""


def files(place: Path = ROOT) -> Iterator[File]:
    """Return what is written, `place` being the folder of the clone."""
    folders = {".sysusers": Path("usr/lib/sysusers.d"), ".tmpfiles": Path("usr/lib/tmpfiles.d")}
    for source in sorted(UNITS.iterdir()):
        text = source.read_text().replace(PLACE_IN_FILES, str(place))
        folder = folders.get(source.suffix)
        yield File(folder / "linden.conf" if folder else Path("etc/systemd/system") / source.name, text)
    yield File(Path("etc/linden/pg_ident.conf"), PEERS)
    yield File(Path("etc/linden/linden.env"), ENVIRONMENT, 0o640, is_kept=True)


def write(target: Path, place: Path = ROOT) -> list[Path]:
    """Write all files below `target`.  Return those that were written."""
    written = []
    for file in files(place):
        path = target / file.path
        if file.is_kept and path.exists():
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text)
        path.chmod(file.mode)
        written.append(path)
    return written
