"""Writes the figures of a report into docs/model-card.md, between its two marks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from evaluation.measures import cell, percent
from evaluation.turns import facts_table, turns_table
from nlu.taxonomy import OURS, ROOT

CARD = ROOT / "docs" / "model-card.md"
FROM, TO = "<!-- figures: python -m evaluation.evaluate --card -->", "<!-- end of figures -->"
TURNS = "Turns within a conversation, on `nlu/validation/turns/`:"
FACTS = "Facts that are stated in these turns, in our eight languages:"
COLUMNS = {
    "intent": "intent",
    "first_three": "first three",
    "danger_recall": "danger: recall",
    "danger_precision": "danger: precision",
    "language": "language",
}


def write_card(found: dict[str, Any], path: Path = CARD) -> None:
    text = path.read_text(encoding="utf-8")
    head, rest = text.split(FROM)
    _, tail = rest.split(TO)
    turns = f"\n\n{TURNS}\n\n{turns_table(found['turns'])}\n\n{FACTS}\n\n{facts_table(found['facts'])}"
    path.write_text(f"{head}{FROM}\n{figures_of(found)}{turns}\n{TO}{tail}", encoding="utf-8")


def figures_of(found: dict[str, Any]) -> str:
    lines = [
        (
            f"{found['messages']} messages, in % with 95 % Wilson intervals; expected calibration error of the intent "
            f"{100 * found['calibration_error']:.1f} %."
        ),
        "",
        "| messages | n | " + " | ".join(COLUMNS.values()) + " |",
        "| --- | --- |" + " --- |" * len(COLUMNS),
    ]
    for name, own in found["groups"].items():
        cells = [cell(own[column]) for column in COLUMNS]
        lines.append(f"| {name} | {own['intent']['of']} | " + " | ".join(cells) + " |")
    for name, own in found["mean"].items():
        label = f"**mean of {len(OURS)} languages**" if name == "ours" else "**mean of other languages**"
        lines.append(f"| {label} | | " + " | ".join(_bold(own[column]) for column in COLUMNS) + " |")
    worst = ", ".join(f"{c['expected']} as {c['found']} ({c['count']})" for c in found["confusions"][:15])
    return "\n".join([*lines, "", f"Most confused: {worst}."])


def _bold(value: float | None) -> str:
    return "" if value is None else f"**{percent(value)}**"
