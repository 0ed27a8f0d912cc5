"""What `linden run` looks at before it starts anything."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from linden.cli import app
from linden.running import check_ports
from linden.settings import Settings, load_settings_with_key
from tests.conftest import MASTER_KEY
from tests.servers import free_port


@pytest.fixture
def taken() -> Iterator[int]:
    """The port that another program listens on."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def _run(state_dir: Path, port: int, model_port: int) -> Result:
    given = {"LINDEN_PORT": str(port), "LINDEN_MODEL_URL": f"http://127.0.0.1:{model_port}", "LINDEN_MASTER_KEY": MASTER_KEY}
    return CliRunner().invoke(app, ["run"], env={**given, "LINDEN_STATE_DIR": str(state_dir)})


def _assert_refused(done: Result, port: int, setting: str, state_dir: Path) -> None:
    assert done.exit_code == 2
    assert done.stderr == f"port {port} of 127.0.0.1 is in use; change it with {setting}\n"
    assert done.stdout == ""
    assert list(state_dir.iterdir()) == [], "something was started"


def test_a_port_of_the_router_that_is_in_use_stops_the_start(taken: int, tmp_path: Path) -> None:
    _assert_refused(_run(tmp_path, taken, free_port()), taken, "LINDEN_PORT", tmp_path)


def test_a_port_of_the_model_that_is_in_use_stops_the_start(taken: int, tmp_path: Path) -> None:
    _assert_refused(_run(tmp_path, free_port(), taken), taken, "LINDEN_MODEL_URL", tmp_path)


def test_one_port_for_both_stops_the_start(tmp_path: Path) -> None:
    port = free_port()
    _assert_refused(_run(tmp_path, port, port), port, "LINDEN_MODEL_URL", tmp_path)


def test_free_ports_stay_free() -> None:
    settings = Settings(port=free_port(), model_url=f"http://127.0.0.1:{free_port()}", master_key=MASTER_KEY)
    check_ports(settings)
    check_ports(settings)


def test_a_refused_start_makes_no_key(taken: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINDEN_STATE_DIR", str(tmp_path / "state"))
    for given in ({"LINDEN_PORT": str(taken)}, {"LINDEN_LOG_LEVEL": "loud"}):
        monkeypatch.setenv("LINDEN_MASTER_KEY", "")
        done = CliRunner().invoke(app, ["run"], env=given)
        assert done.exit_code == 2
        assert "LINDEN_MASTER_KEY" not in done.stderr, "a missing key is no fault where one can be made"
        assert [*tmp_path.iterdir()] == []


def test_the_key_lies_in_the_state_folder_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "state" / "master.key"
    monkeypatch.setenv("LINDEN_STATE_DIR", str(file.parent))
    monkeypatch.setenv("LINDEN_MASTER_KEY", "")
    first = load_settings_with_key().master_key
    assert first.get_secret_value() == file.read_text()
    assert file.stat().st_mode & 0o777 == 0o600
    monkeypatch.setenv("LINDEN_MASTER_KEY", "")
    assert load_settings_with_key().master_key == first


def test_help_comes_at_once() -> None:
    """The router's packages take seconds to import; no command does that before it knows that it needs them."""
    heavy = ("aiogram", "aiohttp", "alembic", "asyncpg", "fastapi", "knowledge", "sqlalchemy", "structlog", "uvicorn")
    look = f"import sys, linden.cli; print(*(name for name in {heavy} if name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout == "\n"
