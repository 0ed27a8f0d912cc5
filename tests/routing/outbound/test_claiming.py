"""Which bubble goes next, with plain values: no router, no database."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from routing.conversation.silence import TALK_LASTS
from routing.outbound.claiming import SEND_LEASE, Plan, plan
from routing.store.hot_rows import BubbleRow
from routing.store.tables import Author, Delivery

AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
LATER, BEFORE = AT + timedelta(seconds=10), AT - timedelta(seconds=10)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Talk:
    epoch: int = 3
    locked_at: datetime | None = None
    last_in_at: datetime | None = AT
    safe_until: datetime | None = None


def bubble(number: int = 1, **more: object) -> BubbleRow:
    row = BubbleRow(
        id=number,
        epoch=3,
        sealed_text=b"sealed",
        sealed_buttons=None,
        state=Delivery.QUEUED,
        attempts=0,
        sealed_provider_id=None,
        tried_at=None,
        due_at=None,
        created_at=BEFORE,
        author=Author.ASSISTANT,
        answer="greet",
    )
    return replace(row, **more)  # type: ignore[arg-type]  # names of fields


def next_of(*bubbles: BubbleRow, talk: Talk | None = None, window: timedelta | None = None) -> Plan:
    return plan(talk or Talk(), bubbles, window, AT)


def test_the_oldest_goes_first() -> None:
    assert next_of(bubble(1), bubble(2)) == Plan(bubble(1), wait_s=0)


def test_without_bubbles_there_is_nothing_to_wait_for() -> None:
    assert next_of() == Plan()


def test_what_the_assistant_wrote_before_it_lost_the_floor_is_dropped() -> None:
    found = next_of(bubble(1, epoch=2), bubble(2, epoch=2, author=Author.STAFF), bubble(3))
    assert found.dropped == (1,)
    assert found.next
    assert found.next.id == 2


@pytest.mark.parametrize("state", [Delivery.SENDING, Delivery.UNKNOWN])
def test_what_the_carrier_may_have_already_is_not_dropped(state: Delivery) -> None:
    assert next_of(bubble(1, epoch=2, state=state)).dropped == ()


def test_one_that_must_wait_holds_up_those_behind_it() -> None:
    found = next_of(bubble(1, due_at=LATER), bubble(2))
    assert (found.next and found.next.id, found.wait_s) == (1, 10)
    assert next_of(bubble(1, due_at=BEFORE)).wait_s == 0


def test_a_phone_that_was_off_holds_nothing_up() -> None:
    repeated = bubble(1, sealed_provider_id=b"SM1", due_at=LATER)
    assert next_of(repeated, bubble(2)).next == bubble(2)
    assert next_of(repeated) == Plan(wait_s=10)
    assert next_of(replace(repeated, due_at=BEFORE)).wait_s == 0


def test_a_lease_is_waited_for_and_then_taken_over() -> None:
    assert next_of(bubble(1, state=Delivery.SENDING, tried_at=BEFORE)).wait_s == SEND_LEASE.total_seconds() - 10
    assert next_of(bubble(1, state=Delivery.SENDING, tried_at=AT - SEND_LEASE)).wait_s == 0


@pytest.mark.parametrize("author", [*Author])
def test_nobody_is_written_to_once_the_talk_is_over(author: Author) -> None:
    quiet = Talk(last_in_at=AT - TALK_LASTS)
    assert next_of(bubble(1, author=author), talk=quiet) == Plan()
    assert next_of(bubble(1, author=author), talk=replace(quiet, safe_until=LATER)).wait_s == 0


def test_while_locked_only_harmless_words_go() -> None:
    locked = Talk(locked_at=BEFORE)
    assert next_of(bubble(1), bubble(2, answer="harmless"), talk=locked).next == bubble(2, answer="harmless")
    assert next_of(bubble(1), talk=locked) == Plan()


def test_a_quiet_writer_gets_no_harmless_words_either() -> None:
    assert next_of(bubble(1, answer="harmless"), talk=Talk(last_in_at=AT - TALK_LASTS)) == Plan()


def test_what_the_carrier_would_refuse_is_expired_unless_it_waits_for_something_else() -> None:
    late = Talk(last_in_at=AT - DAY - timedelta(seconds=1), safe_until=LATER)
    assert next_of(bubble(1), talk=late, window=DAY).is_expired
    assert not next_of(bubble(1, due_at=LATER), talk=late, window=DAY).is_expired
    assert not next_of(bubble(1), talk=late).is_expired
    assert not next_of(bubble(1), talk=replace(late, last_in_at=AT - DAY), window=DAY).is_expired
