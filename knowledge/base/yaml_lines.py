"""Read YAML into plain values, and find the line of a value for messages to people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from knowledge.base.errors import Fault

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # the C loader is ten times faster but not on every machine
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]  # same interface


def read(path: Path) -> tuple[Any, list[Fault]]:
    """Return the document, or None and the fault that kept it from being read."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader), []  # a safe loader
    except FileNotFoundError:
        return None, [Fault(path, 0, "the file is missing", "restore it from the repository")]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return None, [Fault(path, mark.line + 1 if mark else 0, "not YAML", f"fix the syntax: {str(error).splitlines()[0]}")]


def line_of(path: Path, place: Sequence[str | int]) -> int:
    """Return the line, from 1, of the value at `place` (keys and indices), or of its nearest ancestor.

    Reads the file again, so it is for messages only.
    """
    node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    line = 1
    for step in place:
        found = _child(node, step)
        if found is None:
            break
        node, line = found
    return line


def _child(node: yaml.Node | None, step: str | int) -> tuple[yaml.Node, int] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(step):
                return value, key.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step].start_mark.line + 1
    return None
