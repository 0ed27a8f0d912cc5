"""The list of accepted survivors is strict in both directions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants import survivors
from tests.mutants.survivors import Survivor

EQUAL = Survivor("a.b.f", "x < 1", "x <= 1")
OTHER = Survivor("a.c.g", "return 1", "return 2")


def test_a_new_survivor_and_a_row_that_is_out_of_date_are_reported() -> None:
    comparison = survivors.compare([OTHER], [EQUAL], ["a.b", "a.c"])
    assert (comparison.new, comparison.gone) == ((OTHER,), (EQUAL,))
    comparison = survivors.compare([EQUAL, EQUAL], [EQUAL, OTHER], ["a.b"])
    assert (comparison.new, comparison.gone) == ((), ())


def test_modules_whose_names_begin_alike_are_two() -> None:
    assert survivors.compare([], [EQUAL], ["a.b_and_more"]).gone == ()


def test_the_list_gives_a_reason_for_each(tmp_path: Path) -> None:
    path = tmp_path / "survivors.tsv"
    header = "\t".join(survivors.COLUMNS) + "\n"
    path.write_text(header + 'a.b.f\tsay("x")\tsay("XXxXX")\tonly logged\n')
    assert survivors.read(path) == {Survivor("a.b.f", 'say("x")', 'say("XXxXX")'): "only logged"}
    path.write_text(header + survivors.rows([EQUAL]))
    with pytest.raises(ValueError, match="has no reason"):
        survivors.read(path)
    path.write_text(header + "a.b.f\tx\ty\twhy\n" * 2)
    with pytest.raises(ValueError, match="listed twice"):
        survivors.read(path)


def test_the_list_that_is_shipped_can_be_read_and_is_sorted() -> None:
    listed = list(survivors.read())
    assert listed == sorted(listed)
