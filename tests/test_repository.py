"""What stands nowhere in the project.  Who may import whom is a contract in pyproject.toml."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


LINES = 300
READ_THE_ENVIRONMENT = {"linden/settings/loading.py", "nlu/environment.py"}


def test_only_settings_and_the_model_environment_read_environment_variables() -> None:
    for package in ("bot", "evaluation", "integrations", "knowledge", "linden", "nlu", "routing"):
        for path in (ROOT / package).rglob("*.py"):
            reads = "environ" in re.findall(r"\w+", path.read_text()) or "getenv" in path.read_text()
            assert reads == (str(path.relative_to(ROOT)) in READ_THE_ENVIRONMENT), path.relative_to(ROOT)


def test_every_module_stays_short_enough_to_be_read_at_once() -> None:
    modules = [name for name in _tracked() if name.endswith(".py") and not name.startswith("tests/")]
    assert len(modules) > 200
    lengths = {name: len((ROOT / name).read_text().splitlines()) for name in modules if (ROOT / name).is_file()}
    assert {name: lines for name, lines in lengths.items() if lines > LINES} == {}


def test_each_decision_has_a_number_of_its_own_and_every_number_that_is_named_is_there() -> None:
    titles = {path.name: path.read_text() for path in (ROOT / "docs/decisions").iterdir()}
    numbers = [name[:4] for name in titles]
    assert sorted(numbers) == sorted({*numbers})
    assert {name for name, text in titles.items() if not text.startswith(f"# {int(name[:4])}. ")} == set()
    text = [
        path.read_text() for path in map(ROOT.joinpath, _tracked()) if path.suffix in {".py", ".md", ".yml"} and path.is_file()
    ]
    named = {number for page in text for number in re.findall(r"decisions?[/ ](0\d{3})\b", page)}
    assert len(named) > 10
    assert named - {*numbers} == set()


def test_the_project_stands_alone() -> None:
    """No script of others is committed, and nothing points out of the checkout."""
    tracked = _tracked()
    assert not [name for name in tracked if name.endswith((".min.js", ".min.css", ".woff", ".woff2"))]
    absolute = "/" + "work/"
    for name in tracked:
        path = ROOT / name
        if path.suffix in {".py", ".md", ".yml", ".toml", ".html", ".js", ".css"} and path.is_file():
            assert absolute not in path.read_text(), name


def _tracked() -> list[str]:
    return subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
