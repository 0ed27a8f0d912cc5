"""What a message means with the turn around it."""

from __future__ import annotations

import pytest

from bot.meaning import of_an_adult
from tests.bot.values import in_danger, memory


@pytest.mark.parametrize(
    ("facts", "signals", "left"),
    [
        ({"age": "18"}, ("minor",), ()),
        ({"age": "41"}, ("minor", "violence"), ("violence",)),
        ({"children": "2"}, ("minor",), ()),
        ({"age": "17"}, ("minor",), ("minor",)),
        ({"age": "16", "children": "1"}, ("minor",), ("minor",)),
        ({"children": "1", "person": "child"}, ("minor",), ("minor",)),
        ({"age": "41", "for": "child"}, ("minor",), ("minor",)),
        ({}, ("minor",), ("minor",)),
    ],
    ids=["just of age", "with violence", "a parent", "a child", "a young parent", "a child with one", "about a child", "unknown"],
)
def test_an_adult_is_no_child_and_stays_in_danger(facts: dict[str, str], signals: tuple[str, ...], left: tuple[str, ...]) -> None:
    message = of_an_adult(in_danger(*signals, intent="minor_at_risk"), memory(facts=facts))
    assert (message.signals, message.is_acute, message.risk) == (left, True, "immediate")
