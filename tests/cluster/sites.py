"""Where the PostgreSQL of two routers stands: behind a pooler, with a standby, or on a host that will fall silent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from linden.embedded import EmbeddedPostgres
from tests.cluster.pooler import pooled
from tests.cluster.replicas import replicated


@dataclass(frozen=True, slots=True)
class Site:
    """`url` is that of the routers, `direct` leads to the server itself; `fail_over` kills it or cuts it off, and lets the one
    at `standby` take over."""

    url: str
    direct: str
    fail_over: Callable[[], None] | None = None
    standby: str = ""
    begins_at: str = ""
    """Where it is met without a network."""

    @property
    def first(self) -> str:
        return self.begins_at or self.direct

    @property
    def last(self) -> str:
        """The server that takes writes in the end."""
        return self.standby or self.direct


OpenSite = Callable[[Path], AbstractContextManager[Site]]
"""Start the servers of a site in a folder, and stop them in the end."""


@contextmanager
def behind_pooler(folder: Path) -> Iterator[Site]:
    with EmbeddedPostgres(folder / "postgres") as embedded, pooled(embedded.url) as pooler:
        yield Site(pooler, embedded.url)


@contextmanager
def with_standby(folder: Path, *, is_apart: bool = False) -> Iterator[Site]:
    with replicated(folder / "postgres", is_apart=is_apart) as servers:
        yield Site(servers.url, servers.url, servers.fail_over, servers.second.url, servers.first.url)


def with_silent_host(folder: Path) -> AbstractContextManager[Site]:
    return with_standby(folder, is_apart=True)
