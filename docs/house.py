"""Draws the houses in docs/architecture.md from the code: `python -m docs.house`.

A box is a folder or module with the first sentence of its docstring; an arrow is an import.  Of two ways to a folder the
longer one is drawn, so that the order can be read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path

import grimp

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "architecture.md"
PACKAGES = ("bot", "evaluation", "integrations", "knowledge", "linden", "nlu", "routing")
HOUSES = {"project": PACKAGES, "routing": ("routing",), "knowledge": ("knowledge",), "nlu": ("nlu",)}


def page(page: str) -> str:
    """The page with its houses as the code is now: what stands between `<!-- house: name -->` and `<!-- end -->`."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    for name, packages in HOUSES.items():
        parts = PACKAGES if name == "project" else sorted(graph.find_children(packages[0]))
        drawn = "\n".join(["```mermaid", "flowchart TD", *_boxes(parts), *_arrows(_reduced(_imports(graph, parts))), "```"])
        page = re.sub(
            rf"(<!-- house: {name} -->\n).*?(<!-- end -->)",
            lambda found, drawn=drawn: f"{found[1]}{drawn}\n{found[2]}",
            page,
            flags=re.DOTALL,
        )
    return page


def _imports(graph: grimp.ImportGraph, parts: Iterable[str]) -> dict[str, set[str]]:
    """Each part with the parts that it imports, itself or by one of its modules."""
    inside = {part: {part, *graph.find_descendants(part)} for part in parts}
    part_of = {module: part for part, modules in inside.items() for module in modules}
    found: dict[str, set[str]] = {part: set() for part in inside}
    for part, modules in inside.items():
        for module in modules:
            found[part] |= {part_of[other] for other in graph.find_modules_directly_imported_by(module) if other in part_of}
        found[part].discard(part)
    return found


def _reduced(imports: dict[str, set[str]]) -> dict[str, set[str]]:
    """Leave out an arrow when a longer way leads to the same part."""

    def reached(part: str) -> set[str]:
        return {part}.union(*(reached(other) for other in imports[part]))

    return {
        part: {other for other in others if not any(other in reached(way) for way in others - {other})}
        for part, others in imports.items()
    }


def _boxes(parts: Iterable[str]) -> list[str]:
    return [f'  {_id(part)}["<b>{part.rpartition(".")[2]}</b><br>{_purpose(part)}"]' for part in parts]


def _arrows(imports: dict[str, set[str]]) -> list[str]:
    return [f"  {_id(part)} --> {_id(other)}" for part, others in imports.items() for other in sorted(others)]


def _id(part: str) -> str:
    return part.replace(".", "_") + "_"


def _purpose(part: str) -> str:
    """The first sentence of its docstring, as a label of Mermaid."""
    folder = ROOT / part.replace(".", "/")
    source = folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
    docstring = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) or ""
    sentence = re.split(r"(?<=\.)\s", docstring, maxsplit=1)[0].rstrip(".")
    return sentence.replace("`", "").replace('"', "&quot;")


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
