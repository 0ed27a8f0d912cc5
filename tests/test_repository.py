"""What stands nowhere in the project.  Who may import whom is a contract in pyproject.toml."""

from __future__ import annotations

import ast
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


def test_migrations_stand_in_one_row() -> None:
    """Each follows the one before, and is named by its number."""
    files = sorted((ROOT / "routing/store/migrations/versions").glob("*.py"))
    said = [
        re.search(r"^revision = ['\"](\d+)['\"]\ndown_revision = (?:['\"](\d+)['\"]|None)$", file.read_text(), re.MULTILINE)
        for file in files
    ]
    rows = [(found[1], found[2] or "0000") for found in said if found is not None]
    assert rows == [(f"{number:04d}", f"{number - 1:04d}") for number in range(1, len(files) + 1)]
    assert [file.name[:4] for file in files] == [number for number, _ in rows]


TAKES_AWAY = ("drop_column", "drop_table", "drop_constraint", "rename_table")


def test_each_new_migration_says_whether_the_release_before_runs_on_it_and_then_takes_nothing_away() -> None:
    """`fits_previous = True` or `False`, read by `linden upgrade --check`; docs/service.md, Updating."""
    for file in sorted((ROOT / "routing/store/migrations/versions").glob("*.py")):
        if file.name < "0025":
            continue
        tree = ast.parse(file.read_text())
        said = {ast.unparse(one) for one in tree.body if isinstance(one, ast.Assign)} & {
            "fits_previous = True",
            "fits_previous = False",
        }
        assert said, f"{file.name}: say whether the release before runs on the schema that this leaves: fits_previous = True"
        if said == {"fits_previous = True"}:
            assert _taken_away(tree) == [], f"{file.name}: first add, and take away a release later"


def _taken_away(migration: ast.Module) -> list[str]:
    """Calls in `upgrade` that code of the release before would not survive."""
    [upgrade] = [one for one in migration.body if isinstance(one, ast.FunctionDef) and one.name == "upgrade"]
    calls = [node for node in ast.walk(upgrade) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    found = [node for node in calls if isinstance(node.func, ast.Attribute) and node.func.attr in TAKES_AWAY]
    changed = [node for node in calls if ast.unparse(node.func).endswith("alter_column")]
    named = [node for node in changed if {key.arg for key in node.keywords} & {"new_column_name", "nullable", "type_"}]
    return [ast.unparse(node) for node in (*found, *named)]


def _tracked() -> list[str]:
    return subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
