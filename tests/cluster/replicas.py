"""A PostgreSQL with a standby that has every transaction before the server says yes to it, as a nation's line runs them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

from linden.embedded import BINARIES, SERVER_USER, system_user
from tests.cluster.host import HERE, THERE, Host, apart
from tests.model_process import pause
from tests.processes import children, is_alive

READY_TRIES, PORT = 600, "5432"
STANDBY = "standby"
NOTICED_S = 4.0
"""How long a watcher takes to believe that a silent server is gone."""
ACCESS = "local all all trust\nlocal replication all trust\n"
LITTLE = {"shared_buffers": "32MB", "max_connections": "100", "wal_level": "replica", "hot_standby": "on"}


class Server:
    """One server of our own, met at a socket in a folder beside its data, or at the address of a host of its own."""

    def __init__(self, folder: Path, host: Host | None = None) -> None:
        self.host = host
        self.data, self.socket = folder / "data", folder / "socket"
        self.process: subprocess.Popen[bytes] | None = None
        self._log = folder / "log"
        for made in (folder, self.data, self.socket):
            made.mkdir(exist_ok=True)
            made.chmod(0o755 if made is not self.data else 0o700)
            if not os.geteuid():
                os.chown(made, system_user(SERVER_USER).pw_uid, system_user(SERVER_USER).pw_gid)

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/linden?host={quote(str(self.socket), safe='')}&port={PORT}"

    def make(self) -> None:
        self._run("initdb", "--auth=trust", "--encoding=utf8", "-U", "postgres", "-D", str(self.data))
        far = "".join(f"host {what} all {HERE}/32 trust\n" for what in ("all", "replication"))
        (self.data / "pg_hba.conf").write_text(ACCESS + far)

    def copy_of(self, primary: Server) -> None:
        """Begin as a standby of this one, with a slot there."""
        where = f"host={THERE if primary.host else primary.socket} port={PORT} user=postgres application_name={STANDBY}"
        self._run("pg_basebackup", "-d", where, "-D", str(self.data), "-R", "-X", "stream", "-C", "-S", STANDBY, "-c", "fast")

    def start(self) -> None:
        options = [part for name, value in LITTLE.items() for part in ("-c", f"{name}={value}")]
        command = [BINARIES / "postgres", "-D", self.data, "-k", self.socket, "-h", THERE if self.host else "", *options]
        how = _as_server()
        if self.host is not None:  # only root enters it
            user, group = (how.pop(name) for name in ("user", "group"))
            how.pop("extra_groups")
            leaving = ["setpriv", f"--reuid={user}", f"--regid={group}", "--clear-groups"]
            command = [*self.host.entering, *leaving, *command]
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True, **how)
        for _ in range(READY_TRIES):
            assert self.process.poll() is None, self._log.read_text()
            with suppress(psycopg.OperationalError):
                self.ask("select 1")
                return
            pause(0.1)
        raise AssertionError(self._log.read_text())

    def ask(self, statement: str, database: str = "postgres") -> Any:
        with psycopg.connect(self.url.replace("/linden?", f"/{database}?"), autocommit=True) as connection:
            found = connection.execute(statement)
            return found.fetchone() if found.description else None

    def kill(self) -> None:
        """With its whole family, as when the machine goes: nobody starts it again."""
        assert self.process is not None
        family = [self.process.pid, *children(self.process.pid)]
        for pid in family:
            with suppress(ProcessLookupError):
                os.kill(pid, 9)
        self.process.wait()
        while any(is_alive(pid) for pid in family):
            pause(0.05)

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.kill()

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run([BINARIES / program, *arguments], capture_output=True, check=False, **_as_server())
        assert done.returncode == 0, done.stderr.decode()


def _as_server() -> dict[str, Any]:
    if os.geteuid():
        return {"cwd": "/"}
    user = system_user(SERVER_USER)
    return {"cwd": "/", "user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


class Replicas:
    """`url` names both servers and asks for the one that takes writes.  `host`: where the first one is, away from here."""

    def __init__(self, folder: Path, host: Host | None = None) -> None:
        self.host = host
        self.first, self.second = Server(folder / "a", host), Server(folder / "b")

    @property
    def url(self) -> str:
        first = THERE if self.host else quote(str(self.first.socket), safe="")
        places = f"{first},{quote(str(self.second.socket), safe='')}"
        return f"postgresql://postgres@/linden?host={places}&port={PORT},{PORT}&target_session_attrs=read-write"

    def start(self) -> None:
        self.first.make()
        self.first.start()
        self.first.ask("create database linden")
        self.second.copy_of(self.first)
        self.second.start()
        # set here after the copy was made: the copy must not wait for a standby of its own once it is alone
        self.first.ask(f"alter system set synchronous_standby_names = '{STANDBY}'")
        self.first.ask("select pg_reload_conf()")
        while self.first.ask("select sync_state from pg_stat_replication") != ("sync",):
            pause(0.1)

    def fail_over(self) -> None:
        """The first dies, or is cut off with all who are connected to it, and the second takes its place: what a watcher such as
        Patroni or CloudNativePG does."""
        if self.host is None:
            self.first.kill()
        else:
            self.host.fall_silent()
            pause(NOTICED_S)
        assert self.second.ask("select pg_is_in_recovery(), pg_promote(true, 30)") == (True, True)


@contextmanager
def replicated(folder: Path, *, is_apart: bool = False) -> Iterator[Replicas]:
    folder.mkdir()
    folder.chmod(0o755)
    with apart() if is_apart else nullcontext() as host:
        replicas = Replicas(folder, host)
        try:
            replicas.start()
            yield replicas
        finally:
            replicas.first.stop()
            replicas.second.stop()
            shutil.rmtree(folder, ignore_errors=True)
