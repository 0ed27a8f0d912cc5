"""How fast a channel may send, on a clock of the test's own."""

from __future__ import annotations

from routing.line.pace import FAILURES_TO_OPEN, MAX_REST_S, REST_S, Pace
from routing.ports.channel import Rate
from tests.routing.clock import Clock


def test_a_sender_pays_for_units_and_may_burst() -> None:
    clock = Clock()
    pace, rate = Pace(clock), Rate(per_second=2, burst=4)
    assert pace.wait_s("sms", "a", rate) == 0
    pace.take("sms", "a", rate, 8)
    assert pace.wait_s("sms", "b", rate) == 2.5
    clock.now += 2.5
    assert pace.wait_s("sms", "b", rate) == 0


def test_a_chat_waits_for_itself_alone() -> None:
    clock = Clock()
    pace, rate = Pace(clock), Rate(chat_pause_s=1, chat_burst=2)
    for _ in range(3):
        pace.take("telegram", "a", rate, 1)
    assert pace.wait_s("telegram", "a", rate) == 2
    assert pace.wait_s("telegram", "b", rate) == 0


def test_a_channel_rests_after_failures_longer_each_time_and_wakes() -> None:
    clock = Clock()
    pace, rate = Pace(clock), Rate()
    for _ in range(FAILURES_TO_OPEN - 1):
        pace.failed("sms")
    assert pace.wait_s("sms", "a", rate) == 0
    pace.failed("sms")
    assert pace.wait_s("sms", "a", rate) == REST_S
    assert pace.wait_s("telegram", "a", rate) == 0
    for _ in range(20):
        pace.failed("sms")
    assert pace.wait_s("sms", "a", rate) == MAX_REST_S
    clock.now += MAX_REST_S
    pace.worked("sms")
    pace.failed("sms")
    assert pace.wait_s("sms", "a", rate) == 0
