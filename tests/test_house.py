"""The houses in docs/architecture.md are those of the code."""

from __future__ import annotations

import re

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
