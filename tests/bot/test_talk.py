"""A message about the talk itself: what it costs, what was meant, who we are."""

from __future__ import annotations

import pytest

from bot.plan import flag_of
from bot.talk import plan_about_the_talk
from tests.bot.values import memory, message, scene, turn


@pytest.mark.parametrize(
    ("topic", "part", "act"),
    [
        ("unpaid_wages", None, "unpaid_wages"),
        ("compensation", None, "compensation"),
        ("unpaid_wages", "cost", "cost"),
        ("shelter", None, "cost"),
    ],
)
def test_how_to_get_the_money_is_no_question_of_what_we_cost(topic: str, part: str | None, act: str) -> None:
    asked = message("cost", part=part, risk="high", signals=("medical",))
    planned = plan_about_the_talk(scene(turn(asked), memory(topic=topic, city="Milan")))
    assert (planned.acts, planned.flag, planned.memory.city) == ((act,), flag_of(asked), "Milan")
    assert planned.flag is not None
