"""What stands nowhere in the project.  Who may import whom is a contract in pyproject.toml."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


READ_THE_ENVIRONMENT = {"linden/settings.py", "nlu/environment.py"}


def test_only_settings_and_the_model_environment_read_environment_variables() -> None:
    for package in ("bot", "evaluation", "integrations", "knowledge", "linden", "nlu", "routing"):
        for path in (ROOT / package).rglob("*.py"):
            reads = "environ" in re.findall(r"\w+", path.read_text()) or "getenv" in path.read_text()
            assert reads == (str(path.relative_to(ROOT)) in READ_THE_ENVIRONMENT), path.relative_to(ROOT)


def test_the_project_stands_alone() -> None:
    """No script of others is committed, and nothing points out of the checkout."""
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert not [name for name in tracked if name.endswith((".min.js", ".min.css", ".woff", ".woff2"))]
    absolute = "/" + "work/"
    for name in tracked:
        path = ROOT / name
        if path.suffix in {".py", ".md", ".yml", ".toml", ".html", ".js", ".css"} and path.is_file():
            assert absolute not in path.read_text(), name
