"""Change the code in small ways and see whether a fast test notices: `make mutants`, or `python -m tests.mutants.run NAME...`.

mutmut makes the mutants and runs the tests ([tool.mutmut] in pyproject.toml).  This command reports mutants that survive and
are not in survivors.tsv, and rows of that list that no longer survive; it fails on either.  docs/mutants.md explains both.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from pathlib import Path

from mutmut.configuration import config
from mutmut.mutation.diff_apply import get_diff_for_mutant
from mutmut.stats import status_by_exit_code
from mutmut.utils.format_utils import get_module_from_key, orig_function_and_class_names_from_key

from tests.mutants import survivors
from tests.mutants.survivors import UNTESTED, Comparison, Survivor

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "mutants"
LOG = FOLDER / "run.log"
NICENESS = 15
"""A run takes a processor for minutes; other work goes first."""
WORKERS = "1"
NOTICED = frozenset({"killed", "timeout", "segfault", "caught by type check"})


def main(names: list[str]) -> int:
    """Return 0 when the survivors are those of the list.  `names`: modules or packages; none means all that are configured."""
    os.chdir(ROOT)
    configured = [path.removesuffix(".py").replace("/", ".") for path in config().only_mutate]
    modules = named(configured, names)
    if not modules:
        print("none of these is listed as only_mutate in pyproject.toml")
        return 2
    started = time.monotonic()
    if not _run_mutmut(modules):
        print(f"mutmut could not run; the end of {LOG}:", *LOG.read_text(encoding="utf-8").splitlines()[-40:], sep="\n")
        return 2
    results = _results(modules)
    found = [*_survivors(results)]
    killed = sum(status in NOTICED for status in results.values())
    print(f"{len(results)} mutants of {len(modules)} modules, {killed} noticed, in {time.monotonic() - started:.0f} s")
    comparison = survivors.compare(found, survivors.read(), modules)
    _print(comparison)
    return 1 if comparison.new or comparison.gone else 0


def named(configured: Iterable[str], names: Collection[str]) -> list[str]:
    """Return the modules that the names stand for, each a module or a package; without names all of them."""
    return [module for module in configured if not names or any(f"{module}.".startswith(f"{name}.") for name in names)]


def _run_mutmut(modules: Iterable[str]) -> bool:
    """Return whether every mutant was tried.  What mutmut prints, a progress bar for the most part, goes to LOG."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    command = ["nice", "-n", str(NICENESS), str(Path(sys.executable).with_name("mutmut")), "run", "--max-children", WORKERS]
    with LOG.open("w", encoding="utf-8") as log:
        names = [f"{module}.*" for module in modules]
        return subprocess.run([*command, *names], stdout=log, stderr=log, check=False).returncode == 0


def _results(modules: Iterable[str]) -> dict[str, str]:
    """Return the status of each mutant by its name in mutmut."""
    found: dict[str, str] = {}
    for module in modules:
        meta = FOLDER / f"{module.replace('.', '/')}.py.meta"
        for name, exit_code in json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"].items():
            found[name] = status_by_exit_code[exit_code]
    return found


def _survivors(results: dict[str, str]) -> Iterator[Survivor]:
    for function, names in groupby(results, key=_function_of):
        unnoticed = [name for name in names if results[name] not in NOTICED]
        if any(results[name] == "no tests" for name in unnoticed):
            yield Survivor(function, UNTESTED, UNTESTED)
        else:
            yield from (_survivor(function, name) for name in unnoticed)


def _function_of(name: str) -> str:
    function, owner = orig_function_and_class_names_from_key(name)
    return ".".join(filter(None, (get_module_from_key(name), owner, function)))


def _survivor(function: str, name: str) -> Survivor:
    path = Path(*get_module_from_key(name).split(".")).with_suffix(".py")
    lines = get_diff_for_mutant(name, path=path).splitlines()
    before = [line[1:].strip() for line in lines if line.startswith("-") and not line.startswith("---")]
    after = [line[1:].strip() for line in lines if line.startswith("+") and not line.startswith("+++")]
    return Survivor(function, " ".join(before), " ".join(after))


def _print(comparison: Comparison) -> None:
    if comparison.new:
        print(f"\nNo fast test notices these; write one, or add the row with a reason to {survivors.LIST.relative_to(ROOT)}:")
        print(survivors.rows(comparison.new), end="")
    if comparison.gone:
        print("\nThese are listed and no longer survive; remove the rows:")
        print(survivors.rows(comparison.gone), end="")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
