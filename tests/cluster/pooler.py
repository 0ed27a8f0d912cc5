"""PgBouncer in transaction mode before a server, as operators run it."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy.engine import make_url

from tests.conftest import ROOT
from tests.model_process import pause
from tests.servers import free_port

TOOLS = ROOT / ".tools" / "operators" / "usr"
POOL = 20
"""Connections to the server for all routers together; one router alone would open 32."""


@contextmanager
def pooled(url: str) -> Iterator[str]:
    """Yield the address of the pooler; `url` leads to the server over its socket."""
    folder, port, server = Path(tempfile.mkdtemp(prefix="linden-pooler-")), free_port(), make_url(url)
    folder.chmod(0o777)
    (folder / "users").write_text(f'"{server.username}" ""\n')
    given = {
        "listen_addr": "127.0.0.1", "listen_port": port, "unix_socket_dir": "", "auth_type": "any", "pool_mode": "transaction",
        "default_pool_size": POOL, "max_client_conn": 500, "max_prepared_statements": 500,
        "ignore_startup_parameters": "jit", "server_login_retry": 1, "pidfile": folder / "pid",
    }  # fmt: skip
    line = f"host={server.query['host']} port=5432 dbname={server.database} user={server.username}"
    rows = [f"{name} = {value}" for name, value in given.items()]
    (folder / "pgbouncer.ini").write_text("\n".join([f"[databases]\n{server.database} = {line}\n[pgbouncer]", *rows]) + "\n")
    libraries = {"LD_LIBRARY_PATH": str(TOOLS / "lib" / "x86_64-linux-gnu")}
    command = [str(TOOLS / "sbin" / "pgbouncer"), str(folder / "pgbouncer.ini")]
    with (folder / "log").open("wb") as log:
        user = None if os.geteuid() else "pgserver"
        process = subprocess.Popen(command, env=libraries, stdout=log, stderr=log, user=user)
    address = f"postgresql://{server.username}@127.0.0.1:{port}/{server.database}"
    try:
        _wait(address, process, folder / "log")
        yield address
    finally:
        process.terminate()
        process.wait()


def _wait(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(100):
        assert process.poll() is None, log.read_text()
        try:
            psycopg.connect(address, connect_timeout=1).close()
        except psycopg.OperationalError:
            pause(0.1)
        else:
            return
    raise AssertionError(log.read_text())
