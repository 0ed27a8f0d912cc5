"""The database of a line: the one that is set, or an embedded one that runs as long as whoever asked for it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from linden.embedded import EmbeddedPostgres
from linden.settings import Settings, bare_environment
from routing.store import role_names


class PrepareError(Exception):
    """The database could not be brought up to date; why stands on stderr."""


@dataclass(frozen=True, slots=True)
class Databases:
    """The same database for its owner, who migrates, for the router and for the model.

    `is_ours`: in an embedded server, where the roles are made by us."""

    owner: str
    router: str
    model: str
    is_ours: bool = False


@contextmanager
def databases(settings: Settings) -> Iterator[Databases]:
    """Yield the database, which may be empty or of an earlier release: see `prepare`."""
    if settings.database_url is None:
        with EmbeddedPostgres(settings.state_dir / "postgres") as own:
            yield Databases(own.url, own.url_for(role_names.ROUTER), own.url_for(role_names.MODEL), is_ours=True)
        return
    url = settings.database_url.get_secret_value()
    owner, model = settings.owner_database_url, settings.model_database_url
    yield Databases(owner.get_secret_value() if owner else url, url, model.get_secret_value() if model else url)


@contextmanager
def database_url(settings: Settings) -> Iterator[str]:
    """Yield the URL of the database for its owner."""
    with databases(settings) as found:
        yield found.owner


def prepare(settings: Settings, found: Databases) -> tuple[str, str] | None:
    """Migrate, grant, and return name and password of the first member, None where somebody can sign in.

    Another process does it, see `linden/preparing.py`; what it must know goes by a pipe.  Raises PrepareError."""
    order = {
        "owner": found.owner,
        "key": settings.master_key_bytes.hex(),
        "key_folder": str(settings.key_folder),
        "makes_roles": found.is_ours,
    }
    command = [sys.executable, "-m", "linden.preparing"]
    done = subprocess.run(  # noqa: S603  # our own interpreter and module
        command, input=json.dumps(order).encode(), stdout=subprocess.PIPE, env=bare_environment(), check=False
    )
    if done.returncode != 0:
        raise PrepareError("the database could not be brought up to date")
    first = json.loads(done.stdout)
    return (first[0], first[1]) if first else None
