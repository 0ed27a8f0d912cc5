"""What to do next, by the topic and by what was told."""

from __future__ import annotations

from bot.steps import TOPIC_OF_FACT, step_for, topic_told


def test_the_next_step_is_that_of_the_topic_or_of_what_was_told() -> None:
    assert step_for("shelter", {"pay": "none"}) == "next_place"
    assert step_for("hotline_number", {"pay": "none"}) == "next_pay"
    assert step_for(None, {"papers": "kept", "locked": "yes"}) == "next_locked"
    assert step_for(None, {}) is None
    assert topic_told({"papers": "kept"}) == "documents_taken"
    assert topic_told({"age": "20"}) is None
    assert all(value for _, value, _ in TOPIC_OF_FACT)
