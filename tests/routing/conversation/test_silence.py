"""When nothing may be sent, by plain rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from routing.conversation.silence import TALK_LASTS, Silence, holds, silence_of, written_until
from routing.store.tables import Conversation

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("last_in_at", "safe_until", "expected"),
    [
        (None, None, None),
        (None, NOW - SECOND, None),  # has never written: nothing is known
        (NOW, None, None),
        (NOW - TALK_LASTS + SECOND, None, None),
        (NOW - TALK_LASTS, None, Silence.QUIET),
        (NOW - TALK_LASTS - SECOND, None, Silence.QUIET),
        (NOW - TALK_LASTS, NOW + SECOND, None),
        (NOW - TALK_LASTS, NOW, Silence.QUIET),
        (NOW - SECOND, NOW - SECOND, None),  # a promise that has run out ends no talk
    ],
)
def test_a_writer_is_quiet_when_talk_and_promise_are_over(
    last_in_at: datetime | None, safe_until: datetime | None, expected: Silence | None
) -> None:
    conversation = Conversation(last_in_at=last_in_at, safe_until=safe_until)
    assert holds(conversation, NOW) is expected
    assert silence_of(conversation, NOW) is expected


def test_a_lock_comes_before_quiet_and_a_stop_before_both() -> None:
    quiet = NOW - TALK_LASTS
    assert holds(Conversation(locked_at=NOW, last_in_at=quiet), NOW) is Silence.LOCKED
    assert silence_of(Conversation(locked_at=NOW, last_in_at=quiet), NOW) is Silence.LOCKED
    assert silence_of(Conversation(stopped_at=NOW, locked_at=NOW, last_in_at=quiet), NOW) is Silence.STOPPED


def test_a_stop_is_the_carriers_business_and_holds_nothing_here() -> None:
    assert holds(Conversation(stopped_at=NOW, last_in_at=NOW), NOW) is None


def test_a_writer_may_be_written_to_until_the_later_of_talk_and_promise() -> None:
    assert written_until(Conversation(last_in_at=NOW)) == NOW + TALK_LASTS
    assert written_until(Conversation(last_in_at=NOW, safe_until=NOW + SECOND)) == NOW + TALK_LASTS
    assert written_until(Conversation(last_in_at=NOW, safe_until=NOW + 2 * TALK_LASTS)) == NOW + 2 * TALK_LASTS
    assert written_until(Conversation(safe_until=NOW)) is None


def test_each_silence_has_words_of_its_own_for_staff() -> None:
    assert len({kind.words for kind in Silence}) == len(Silence)
