"""Who may import whom, and what stands nowhere."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MAY_IMPORT = {
    "knowledge": {"knowledge"},
    "routing": {"routing", "knowledge"},
    "integrations": {"integrations", "routing", "knowledge"},
    "nlu": {"nlu", "bot"},  # one process: the evaluation asks what is served
    "bot": {"bot", "nlu"},
    "linden": {"linden", "integrations", "routing", "knowledge"},
}


def _imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("package", list(MAY_IMPORT))
def test_imports_go_one_way(package: str) -> None:
    files = list((ROOT / package).rglob("*.py"))
    assert files
    for path in files:
        ours = _imported(path) & set(MAY_IMPORT)
        assert ours <= MAY_IMPORT[package], path.relative_to(ROOT)


def test_only_the_settings_read_the_router_environment() -> None:
    for package in ("routing", "integrations", "knowledge"):
        for path in (ROOT / package).rglob("*.py"):
            assert "os.environ" not in path.read_text(), path.relative_to(ROOT)


def test_the_project_stands_alone() -> None:
    """No script of others is committed, and nothing points out of the checkout."""
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert not [name for name in tracked if name.endswith((".min.js", ".min.css", ".woff", ".woff2"))]
    absolute = "/" + "work/"
    for name in tracked:
        path = ROOT / name
        if path.suffix in {".py", ".md", ".yml", ".toml", ".html", ".js", ".css"} and path.is_file():
            assert absolute not in path.read_text(), name
