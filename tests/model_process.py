"""The model, served as in production."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

from linden.supervisor import python_of_model
from nlu.taxonomy import ROOT
from tests.servers import free_port

READY_WITHIN_S = 170


@dataclass
class ModelProcess:
    """The real model, served as in production; `kill` ends it as a crash would."""

    port: int
    process: subprocess.Popen[bytes]
    database_url: str = ""
    said_at_start: str = ""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @classmethod
    def start(cls, database_url: str) -> ModelProcess:
        """Start one whose memory of conversations is in this database.  It takes 15 s of a processor: share it where you can."""
        port, environment = free_port(), {**os.environ, "LINDEN_DATABASE_URL": database_url}
        command = [python_of_model(), "-m", "bot.serve", "--port", str(port)]
        with tempfile.NamedTemporaryFile() as output:
            process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT)
            started = cls(port, process, database_url)
            started.wait_until_ready()
            started.said_at_start = Path(output.name).read_text(encoding="utf-8")
        return started

    def wait_until_ready(self) -> None:
        """Ends the process when it is not ready in time, which is as long as a test may take."""
        deadline = time.monotonic() + READY_WITHIN_S
        while time.monotonic() < deadline:
            assert self.process.poll() is None, "the model process ended while starting"
            try:
                if httpx.get(self.url, timeout=1).is_success:
                    return
            except httpx.HTTPError:
                pause(0.2)
        self.kill()
        raise AssertionError(f"the model did not start within {READY_WITHIN_S} s")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def pause(seconds: float) -> None:
    """For a process of another environment, which has no event to wait on."""
    with socket.socket() as quiet:
        quiet.settimeout(seconds)
        quiet.bind(("127.0.0.1", 0))
        quiet.listen()
        try:
            quiet.accept()
        except TimeoutError:
            return
