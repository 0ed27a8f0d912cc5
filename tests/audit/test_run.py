"""What is locked is held against its hashes and against what is known; where nobody answers, that is said."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from tests.audit.run import main, stale, without_hash

ROOT = Path(__file__).resolve().parents[2]
HASHED = "x-one==1.2.0 ; sys_platform == 'linux' \\\n    --hash=sha256:00\nother==2.0 \\\n    --hash=sha256:01\n"
ROW = "| package | known faults | why |\n| --- | --- | --- |\n| x-one 1.2, other 2.0 | CVE | because |\n"
SKIPPED = {"name": "other", "skip_reason": "not found"}
CLEAN = {"name": "x-one", "version": "1.2.0", "vulns": []}
FAULTY = {"name": "x-one", "version": "1.2.0", "vulns": [{"id": "CVE-1", "fix_versions": ["1.3"], "aliases": []}]}


@pytest.mark.parametrize(
    ("exported", "rows", "dependencies", "code", "says"),
    [
        (HASHED, ROW, [CLEAN], 0, "no known fault in 1 packages"),
        (HASHED, ROW, [CLEAN, SKIPPED], 0, "NOTHING IS KNOWN of 1 of 2 packages"),
        (HASHED, ROW, None, 0, "NOTHING IS KNOWN of faults"),
        (HASHED, ROW, [FAULTY], 1, "x-one 1.2.0: CVE-1, mended in 1.3"),
        (HASHED + "bare==3.0\n", ROW, [CLEAN], 1, "bare of the router has no hash"),
        (HASHED, ROW.replace("1.2", "1.1"), None, 1, "the lock has another version than x-one 1.1"),
    ],
    ids=["clean", "partly asked", "no network", "a fault", "no hash", "a row out of date"],
)
def test_it_says_what_is_known_and_what_is_not(  # noqa: PLR0917  # what is given, and what comes of it
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    exported: str,
    rows: str,
    dependencies: list[object] | None,
    code: int,
    says: str,
) -> None:
    paths = [tmp_path / name for name in ("router.txt", "model.txt", "audit.json", "old-packages.md")]
    router, model, answer, old = paths
    router.write_text(exported)
    model.write_text(HASHED)
    old.write_text(rows)
    if dependencies is not None:
        answer.write_text(json.dumps({"dependencies": dependencies, "fixes": []}))
    assert main(*paths) == code
    assert says in capsys.readouterr().out


def test_versions_are_compared_part_by_part() -> None:
    assert stale(ROW.replace("2.0", "2"), HASHED) == []
    assert stale(ROW.replace("1.2,", "1,"), HASHED.replace("1.2.0", "10.2.0")) == ["x-one 1"]
    assert without_hash(HASHED) == []


def test_the_list_of_old_packages_is_that_of_the_lock() -> None:
    packages = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
    locked = "\n".join(f"{one['name']}=={one.get('version')} \\" for one in packages)
    assert stale((ROOT / "docs" / "old-packages.md").read_text(), locked) == []
    assert stale("| rasa 3.6.20 |", locked) == ["rasa 3.6.20"]
