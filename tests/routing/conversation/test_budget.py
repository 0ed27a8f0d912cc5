"""What the assistant may still send today, by plain rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from routing.conversation.budget import counted, is_muted, is_over
from routing.conversation.update import apply
from routing.store.tables import Conversation

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def test_units_add_up_within_a_day_and_begin_again_on_the_next() -> None:
    conversation = Conversation(day=None, day_units=7)
    apply(conversation, counted(conversation, 2, NOON))
    assert (conversation.day, conversation.day_units) == (NOON.date(), 2)
    apply(conversation, counted(conversation, 3, NOON + timedelta(hours=11)))
    assert (conversation.day, conversation.day_units) == (NOON.date(), 5)
    apply(conversation, counted(conversation, 1, NOON + timedelta(hours=12)))
    assert (conversation.day, conversation.day_units) == (datetime(2026, 5, 2, tzinfo=UTC).date(), 1)


@pytest.mark.parametrize(("units", "expected"), [(9, False), (10, True), (11, True)])
def test_a_day_is_over_when_its_budget_is_used_up(units: int, *, expected: bool) -> None:
    assert is_over(Conversation(day=NOON.date(), day_units=units), 10, NOON) is expected
    assert not is_over(Conversation(day=NOON.date(), day_units=units), 10, NOON + timedelta(days=1))


def test_a_mute_lasts_until_its_moment() -> None:
    assert is_muted(Conversation(muted_until=NOON), NOON - timedelta(seconds=1))
    assert not is_muted(Conversation(muted_until=NOON), NOON)
    assert not is_muted(Conversation(muted_until=None), NOON)
