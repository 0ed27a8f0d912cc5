"""The houses in docs/architecture.md are those of the code."""

from __future__ import annotations

from docs import house


def test_the_drawn_houses_are_those_of_the_code() -> None:
    page = house.PAGE.read_text(encoding="utf-8")
    assert page == house.page(page), "run python -m docs.house"


def test_every_part_of_a_house_says_what_it_is_for() -> None:
    boxes = [line for line in house.PAGE.read_text(encoding="utf-8").splitlines() if "<b>" in line]
    assert len(boxes) > 30
    assert [box for box in boxes if '<br>"]' in box] == []
