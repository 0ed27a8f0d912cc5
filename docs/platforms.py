"""Which packages of uv.lock come ready-made for which machine: `python -m docs.platforms` writes the table of docs/platforms.md.

What has no wheel is built where it is installed, and that takes a compiler unless it is of Python alone."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "platforms.md"
LOCK = ROOT / "uv.lock"
PYTHON = (3, 11)
GROUPS = ("router", "model", "test")
GLIBC, MACOS = 41, (12, 0)
"""Of Debian 13; of what TensorFlow for macOS asks for."""
Package = dict[str, Any]


@dataclass(frozen=True)
class Machine:
    name: str
    system: str
    processor: str

    @cached_property
    def tags(self) -> set[Tag]:
        """What a wheel may be called to be installed here."""
        if self.system == "darwin":
            platforms = [*mac_platforms(MACOS, self.processor)]
        else:
            platforms = [f"manylinux_2_{minor}_{self.processor}" for minor in range(GLIBC + 1)]
            platforms += [f"{old}_{self.processor}" for old in ("manylinux2014", "manylinux2010", "manylinux1", "linux")]
        return {*cpython_tags(PYTHON, ["cp311"], platforms), *compatible_tags(PYTHON, "cp311", platforms)}


MACHINES = (
    Machine("Linux, x86-64", "linux", "x86_64"),
    Machine("Linux, aarch64", "linux", "aarch64"),
    Machine("macOS, Apple silicon", "darwin", "arm64"),
    Machine("macOS, Intel", "darwin", "x86_64"),
)


@dataclass(frozen=True)
class Lock:
    """`packages`: by name, of which there may be several versions."""

    packages: Mapping[str, list[Package]] = field(repr=False)

    @classmethod
    def read(cls) -> Lock:
        packages: dict[str, list[Package]] = {}
        for package in tomllib.loads(LOCK.read_text())["package"]:
            packages.setdefault(package["name"], []).append(package)
        return cls(packages)

    def of(self, group: str, machine: Machine) -> dict[str, Package]:
        """What is installed for a group on a machine, by name."""
        [linden] = self.packages["linden"]
        surroundings = {
            "sys_platform": machine.system,
            "platform_machine": machine.processor,
            "platform_system": machine.system.title(),
            "python_version": "3.11",
            "python_full_version": "3.11.0",
            "extra": f"group-6-linden-{group}",
        }
        found: dict[str, Package] = {}
        asked = [*linden["dev-dependencies"][group]]
        while asked:
            wanted = asked.pop()
            if "marker" in wanted and not Marker(wanted["marker"]).evaluate(surroundings):
                continue
            package = self._find(wanted)
            more = [part for extra in wanted.get("extra", ()) for part in package["optional-dependencies"].get(extra, ())]
            if wanted["name"] not in found:
                more += package.get("dependencies", ())
            found[wanted["name"]] = package
            asked += more
        return found

    def _find(self, wanted: Package) -> Package:
        fitting = [one for one in self.packages[wanted["name"]] if wanted.get("version", one["version"]) == one["version"]]
        [package] = fitting
        return package


def is_ready_made(package: Package, machine: Machine) -> bool:
    names = [wheel["url"].rpartition("/")[2] for wheel in package.get("wheels", ())]
    return any(parse_wheel_filename(name)[3] & machine.tags for name in names)


def without_wheel(lock: Lock, group: str, machine: Machine) -> set[str]:
    return {name for name, package in lock.of(group, machine).items() if not is_ready_made(package, machine)}


def of_python_alone(lock: Lock) -> set[str]:
    """What has no wheel for anybody; none of it needs a compiler, as pyproject.toml has it built."""
    return {name for name, versions in lock.packages.items() for one in versions if name != "linden" and not one.get("wheels")}


def rows(lock: Lock) -> Iterator[str]:
    alone = of_python_alone(lock)
    yield f"| packages of | {' | '.join(machine.name for machine in MACHINES)} |"
    yield f"| --- |{' --- |' * len(MACHINES)}"
    for group in GROUPS:
        cells = []
        for machine in MACHINES:
            lacking = without_wheel(lock, group, machine) - alone
            count = len(lock.of(group, machine))
            cells.append(
                f"{count - len(lacking)} of {count}; no wheel: {', '.join(sorted(lacking))}" if lacking else f"all {count}"
            )
        yield f"| {group} | {' | '.join(cells)} |"
    yield ""
    yield f"Counted as ready-made, since they are of Python alone and built in a moment: {', '.join(sorted(alone))}."


def page(text: str) -> str:
    """The page with its table as the lock is now: what stands between `<!-- wheels -->` and `<!-- end -->`."""
    table = "\n".join(rows(Lock.read()))
    return re.sub(r"(<!-- wheels -->\n).*?(<!-- end -->)", lambda found: f"{found[1]}{table}\n{found[2]}", text, flags=re.DOTALL)


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
