"""Training messages: `nlu/data/<language>/<intent>.txt`, in the format that nlu/data/README.md describes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from nlu.taxonomy import BRIDGES, ROOT, Risk, Taxonomy, load_taxonomy

DATA = ROOT / "nlu" / "data"
HEADER = re.compile(r"^\[(?P<risk>immediate|high|routine)(?: +(?P<kind>lookalike|indirect))?(?: *: *(?P<signals>[\w, ]+))?\]$")

Kind = Literal["plain", "indirect", "lookalike"]


@dataclass(frozen=True, slots=True)
class Message:
    text: str
    language: str
    intent: str
    risk: Risk
    kind: Kind
    signals: tuple[str, ...]
    path: Path
    line: int


@dataclass(frozen=True, slots=True)
class Fault:
    """Something to fix in a data file."""

    path: Path
    line: int
    what: str
    cure: str

    def __str__(self) -> str:
        path = self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path
        return f"{path}:{self.line}: {self.what}, {self.cure}"


@dataclass(slots=True)
class _Header:
    risk: Risk
    kind: Kind
    signals: tuple[str, ...]


def read_messages(folder: Path = DATA, taxonomy: Taxonomy | None = None) -> tuple[list[Message], list[Fault]]:
    """Return all messages, in the order of languages, bridges and intents, and every fault of form.

    A language or an intent without a file is not a fault here: `nlu.data.check` counts."""
    taxonomy = taxonomy or load_taxonomy()
    messages: list[Message] = []
    faults: list[Fault] = []
    for language in (*taxonomy.languages, *BRIDGES):
        for intent in taxonomy.intents:
            path = folder / language / f"{intent}.txt"
            if path.exists():
                for item in _read(path, language, intent, taxonomy):
                    (messages if isinstance(item, Message) else faults).append(item)  # type: ignore[arg-type]  # sorted by type
    return messages, faults


def _read(path: Path, language: str, intent: str, taxonomy: Taxonomy) -> Iterator[Message | Fault]:
    header: _Header | None = None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            try:
                header = _header(line, taxonomy)
            except ValueError as error:
                what, cure = error.args
                yield Fault(path, number, what, cure)
        elif header is None:
            yield Fault(path, number, "message before any header", "put a line such as [routine] above it")
        else:
            yield Message(line, language, intent, header.risk, header.kind, header.signals, path, number)


def _header(line: str, taxonomy: Taxonomy) -> _Header:
    """Raise ValueError with two arguments: what is wrong, and how to fix it."""
    match = HEADER.match(line)
    if not match:
        raise ValueError(f"header {line} not understood", "write [risk], [risk kind] or [risk kind: signal, signal]")
    signals = tuple(name.strip() for name in (match["signals"] or "").split(",") if name.strip())
    if unknown := [name for name in signals if name not in taxonomy.signals]:
        raise ValueError(f"unknown signals {', '.join(unknown)}", f"use {', '.join(taxonomy.signals)}")
    risk = cast("Risk", match["risk"])
    if risk == "immediate" and not signals:
        raise ValueError("immediate without a signal", "say why, for example [immediate: confined]")
    return _Header(risk, cast("Kind", match["kind"] or "plain"), signals)
