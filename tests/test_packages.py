"""What the packages allow: on which machines, and without a network."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from docs import platforms

ROOT = Path(__file__).resolve().parent.parent
INSTALLS = re.compile(r"(uv|pip)\b.* (sync|install|download|export|venv)\b")


def test_the_page_about_machines_says_what_the_lock_says() -> None:
    page = platforms.PAGE.read_text(encoding="utf-8")
    assert platforms.page(page) == page, "python -m docs.platforms"


@pytest.mark.parametrize("machine", platforms.MACHINES[:3], ids=lambda machine: machine.name)
def test_nothing_needs_a_compiler_on_the_machines_that_the_page_calls_ready(machine: platforms.Machine) -> None:
    lock = platforms.Lock.read()
    for group in (*platforms.GROUPS, "tracing", "build"):
        assert platforms.without_wheel(lock, group, machine) <= platforms.of_python_alone(lock), group


def test_uv_is_known_by_its_hash_on_each_of_them() -> None:
    makefile = (ROOT / "Makefile").read_text()
    hashes = re.findall(r"^\s*(?:UV_HASHES := )?([0-9a-f]{64})(?: \\)?$", makefile, re.MULTILINE)
    assert len(hashes) == len({*hashes}) == len(platforms.MACHINES) + 1  # aarch64 has two, by the age of its glibc


def test_with_a_folder_of_packages_make_asks_no_network_for_one(tmp_path: Path) -> None:
    """Every call that could fetch something says that it must not."""
    command = ["make", "--dry-run", "--always-make", "run", f"LINDEN_PACKAGES={tmp_path}", "PYTHON=python3.11"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    calls = [call for line in done.stdout.replace("\\\n", " ").splitlines() for call in line.split("&&") if INSTALLS.search(call)]
    assert len(calls) == 8
    for call in calls:
        assert "--offline" in call or "--no-index" in call, call
        assert "sync" not in call.split() or ("--require-hashes" in call and str(tmp_path) in call), call


def test_without_it_the_lock_alone_says_what_is_installed() -> None:
    command = ["make", "--dry-run", "--always-make", "run", "PYTHON=python3.11"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    calls = [line for line in done.stdout.splitlines() if INSTALLS.search(line)]
    assert len(calls) == 3
    for call in calls:
        assert "--frozen" in call or "--require-hashes" in call, call
