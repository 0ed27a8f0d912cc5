from __future__ import annotations

from statistics import mean

from typer.testing import CliRunner

from knowledge import Library
from knowledge.review import overview
from linden.cli import app


def test_an_answer_costs_its_segments_times_the_price() -> None:
    found = CliRunner().invoke(app, ["costs", "RO=100"], env={"COLUMNS": "120"})
    assert found.exit_code == 0, found.output
    row = next(line for line in found.output.splitlines() if line.startswith("│ ru "))
    segments = mean(cost.median for cost in overview.costs(Library.load(), "ru"))
    assert segments > 1.5, "Cyrillic costs more than one segment"
    assert [cell.strip() for cell in row.strip("│").split("│")][-1] == f"{segments * 100:.3f}"
