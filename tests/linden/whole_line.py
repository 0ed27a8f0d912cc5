"""A whole line as `make run` starts it: database, model and router under their supervisor, in a folder of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT
from tests.processes import family, is_alive
from tests.servers import free_port

STOP_WITHIN_S = 40
LINDEN = str(Path(sys.executable).parent / "linden")


@dataclass
class WholeLine:
    """`pid` is the supervisor's; `said` what it printed."""

    process: subprocess.Popen[str]
    state_dir: Path
    console: str
    monitor: str
    simulator: str
    environment: dict[str, str]
    said: str = ""

    @property
    def pid(self) -> int:
        return self.process.pid

    def wait_until_open(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line
            if "Ctrl-C stops it" in line:
                return
        raise AssertionError(f"the line ended while starting: {self.said}")

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Call `linden` as whoever runs the line would."""
        return subprocess.run([LINDEN, *arguments], cwd=ROOT, env=self.environment, capture_output=True, text=True, check=False)

    def stop(self) -> int:
        """End it as a service manager does.  The exit code."""
        self.process.send_signal(signal.SIGTERM)
        rest, _ = self.process.communicate(timeout=STOP_WITHIN_S)
        self.said += rest
        return self.process.returncode


@contextmanager
def whole_line() -> Iterator[WholeLine]:
    """A line that is open.  Whatever of it is left at the end of the block is killed."""
    folder = Path(tempfile.mkdtemp(prefix="linden-line-"))  # short, as the path of a socket must be
    folder.chmod(0o755)
    names = ("PORT", "MONITOR_PORT", "SIMULATOR_PORT")
    ports = {f"LINDEN_{name}": str(free_port()) for name in names}
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LINDEN_")}
    environment |= {**ports, "LINDEN_MODEL_URL": f"http://127.0.0.1:{free_port()}", "LINDEN_STATE_DIR": str(folder / "state")}
    environment |= {"LINDEN_KEEP_CONTENT_DAYS": "30", "LINDEN_KEEP_ADDRESS_DAYS": "30", "LINDEN_KEEP_STATISTICS_DAYS": "730"}
    process = subprocess.Popen(
        [LINDEN, "run"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    doors = (f"http://127.0.0.1:{port}" for port in ports.values())
    line = WholeLine(process, folder / "state", *doors, environment=environment)
    try:
        line.wait_until_open()
        yield line
    finally:
        left = family(process.pid) if process.poll() is None else []
        for pid in left:
            if is_alive(pid):
                os.kill(pid, signal.SIGKILL)
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
        shutil.rmtree(folder, ignore_errors=True)
