"""Read what pip-audit said of the locked packages: `make audit`.

pip-audit ends well when it reaches nobody, and says of each package that it was not found: nothing is known then."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

LOCKED = re.compile(r"^(?P<name>[a-z0-9][\w.-]*)==(?P<version>[^\s;]+)(?P<rest>.*)", re.MULTILINE)
AGAIN = "Try again with a network."
NAMED = re.compile(r"(?P<name>[\w-]+) (?P<version>\d[\w.]*)")


class Fault(BaseModel):
    id: str
    fix_versions: list[str]


class Package(BaseModel):
    name: str
    version: str = ""
    vulns: list[Fault] = []
    skip_reason: str = ""


class Audited(BaseModel):
    """What pip-audit writes with `--format json`."""

    dependencies: list[Package]


def without_hash(exported: str) -> list[str]:
    """Return the packages of an export that any file could stand in for."""
    return [one["name"] for one in LOCKED.finditer(exported) if not one["rest"].endswith("\\")]


def stale(rows: str, exported: str) -> list[str]:
    """Return what docs/old-packages.md says of packages that the lock has in another version, or not at all."""
    locked = {f"{one['name']} {one['version']}." for one in LOCKED.finditer(exported)}
    packages = [row.split("|")[1] for row in rows.splitlines() if row.startswith("| ")]
    named = [one[0] for cell in packages for one in NAMED.finditer(cell)]
    return [name for name in named if not any(one.startswith(f"{name}.") for one in locked)]


def told(audited: Audited) -> Iterator[str]:
    """Say what is known of the packages, a line a fault."""
    asked = audited.dependencies
    unknown = [one for one in asked if one.skip_reason]
    for one in asked:
        for fault in one.vulns:
            cure = f"mended in {', '.join(fault.fix_versions)}" if fault.fix_versions else "not mended yet"
            yield f"{one.name} {one.version}: {fault.id}, {cure}"
    if unknown:
        yield f"NOTHING IS KNOWN of {len(unknown)} of {len(asked)} packages: the database of faults did not answer. {AGAIN}"


def main(router: Path, model: Path, answer: Path, rows: Path) -> int:
    """Return 1 when something is a fault: a package without a hash, a row that is out of date, a known fault."""
    exports = {path.stem: path.read_text() for path in (router, model)}
    bare = [f"{name} of the {of} has no hash" for of, text in exports.items() for name in without_hash(text)]
    old = [f"{rows.name}: the lock has another version than {one}" for one in stale(rows.read_text(), exports["model"])]
    for line in [*bare, *old]:
        print(line)
    counts = ", ".join(f"{len(LOCKED.findall(text))} packages of the {of}" for of, text in exports.items())
    print(f"looked at without a network: {counts}, their hashes, and the rows of {rows.name}")
    try:
        audited = Audited.model_validate(json.loads(answer.read_text()))
    except (OSError, ValueError):
        print(f"NOTHING IS KNOWN of faults: pip-audit could not be fetched or did not answer. {AGAIN}")
        return 1 if bare or old else 0
    for line in told(audited):
        print(line)
    has_fault = any(one.vulns for one in audited.dependencies)
    if not has_fault and not any(one.skip_reason for one in audited.dependencies):
        print(f"no known fault in {len(audited.dependencies)} packages of the router")
    return 1 if bare or old or has_fault else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:5])))
