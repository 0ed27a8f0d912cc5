"""The processes of the model: one that serves, and one on trial, which gets no database."""

from __future__ import annotations

import pwd
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from linden import cores
from linden.keeper import Program
from linden.supervisor import python_of_model

HOST: Final = "127.0.0.1"
SOCKET: Final = "unix"
SHOWN: Final = {"PYTHONUNBUFFERED": "1"}
OTHER: Final = ".other"
TRIED: Final = ".trial"
YIELDING: Final = ("nice", "-n", "19")


@dataclass(frozen=True, slots=True)
class ModelPrograms:
    """`environment`: of those that serve.  `user`: whom all of them run as, None for ours."""

    environment: Mapping[str, str]
    user: pwd.struct_passwd | None

    def serving(self, name: str, url: str, file: int) -> Program:
        """`file`: the number of the open model."""
        return Program(name, (*_serve(file), *_place(url)), {**SHOWN, **self.environment}, url, cores.ALL, (file,), self.user)

    def trial(self, name: str, url: str, file: int) -> Program:
        """One that stands back behind whatever else wants a core."""
        command = (*YIELDING, *_serve(file), *_place(url))
        return Program(name, command, SHOWN, url, cores.beside_model(), (file,), self.user)


def _serve(file: int) -> tuple[str, ...]:
    return (python_of_model(), "-W", "ignore", "-m", "bot.serve", "--model", f"/proc/self/fd/{file}")


def _place(url: str) -> tuple[str, ...]:
    """Return what the model is told about where it listens."""
    parts = urlsplit(url)
    return ("--socket", parts.path) if parts.scheme == SOCKET else ("--host", HOST, "--port", str(port_of(url)))


def port_of(url: str) -> int:
    return urlsplit(url).port or 80


def other_place(url: str) -> str:
    """Return where a second process may listen beside the one at `url`: another port, or another socket in the same folder."""
    if urlsplit(url).scheme != SOCKET:
        return _free_port()
    return url.removesuffix(OTHER) if url.endswith(OTHER) else url + OTHER


def place_of_trial(url: str) -> str:
    """Return where a model on trial listens, beside those that serve."""
    return _free_port() if urlsplit(url).scheme != SOCKET else url.removesuffix(OTHER) + TRIED


def _free_port() -> str:
    with socket.create_server((HOST, 0)) as probe:
        return f"http://{HOST}:{probe.getsockname()[1]}"
