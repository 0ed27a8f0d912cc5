"""The houses in docs/architecture.md are those of the code."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from docs import house


def test_the_drawn_houses_are_those_of_the_code() -> None:
    page = house.PAGE.read_text(encoding="utf-8")
    assert page == house.page(page), "run python -m docs.house"


def test_every_part_of_a_house_says_what_it_is_for() -> None:
    boxes = [line for line in house.PAGE.read_text(encoding="utf-8").splitlines() if "<b>" in line]
    assert len(boxes) > 30
    assert [box for box in boxes if '<br>"]' in box] == []


def test_every_file_that_the_page_names_is_there() -> None:
    page = house.PAGE.read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_]+(?:/[\w.]+)+/?)", page))
    assert len(named) > 30
    assert sorted(path for path in named if not (house.ROOT / path).exists()) == []


def test_a_function_that_needs_one_part_of_the_line_asks_for_that_part() -> None:
    """Whoever takes the whole line uses several of its parts, or hands it on to one who does."""
    greedy = [
        f"{path}: {function.name}"
        for path in sorted(Path("routing").rglob("*.py"))
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        if (name := _name_of_the_line(function)) and _uses_one_part(function, name)
    ]
    assert greedy == []


def _name_of_the_line(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str | None:
    given = [*function.args.args, *function.args.kwonlyargs]
    return next((one.arg for one in given if one.annotation and ast.unparse(one.annotation) == "Line"), None)


def _uses_one_part(function: ast.FunctionDef | ast.AsyncFunctionDef, name: str) -> bool:
    owner = {child: node for node in ast.walk(function) for child in ast.iter_child_nodes(node)}
    uses = [owner[node] for node in ast.walk(function) if isinstance(node, ast.Name) and node.id == name]
    parts = {use.attr for use in uses if isinstance(use, ast.Attribute)}
    return len(parts) < 2 and all(isinstance(use, ast.Attribute) for use in uses)
