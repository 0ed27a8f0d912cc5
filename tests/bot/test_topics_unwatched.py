"""Nobody reads along just now, or an offer or somebody else is talked about: what a topic is answered by then."""

from __future__ import annotations

from typing import Any

import pytest

from bot.plan import Plan, flag_of
from bot.topics import plan_message, plan_unwatched
from bot.understanding import Understanding
from tests.bot.values import memory, message, scene, turn

SEEN = {"risk": "high", "signals": ("medical",)}
AWAY = frozenset({"away"})
SAFETY_SAID = ("phone_safety?",)


def reply(understood: Understanding, **before: Any) -> Plan:
    return plan_message(scene(turn(understood), memory(city="Milan", **before)))


@pytest.mark.parametrize(
    ("topic", "said", "acts"),
    [
        ("shelter", (), ("phone_safety", "shelter")),
        ("being_watched", (), ("phone_safety", "go_on")),
        ("safe_now", (), ("phone_safety", "go_on")),
        (None, (), ("phone_safety", "go_on")),
        ("shelter", SAFETY_SAID, ("shelter", "go_on_shelter")),
        (None, SAFETY_SAID, ("go_on",)),
    ],
)
def test_how_to_keep_it_private_is_said_once_and_then_what_was_asked_before(
    topic: str | None, said: tuple[str, ...], acts: tuple[str, ...]
) -> None:
    told = message("inform", **SEEN)
    planned = plan_unwatched(scene(turn(told), memory(city="Milan", watched=True, topic=topic, said=said)))
    assert (planned.acts, planned.memory.watched, planned.memory.city) == (acts, False, "Milan")
    assert planned.flag is not None
    assert planned.flag == flag_of(told)


def test_while_nobody_is_there_how_to_leave_is_said_once() -> None:
    told = message("inform", words=7, tells=AWAY, **SEEN)
    planned = reply(told, topic="unpaid_wages")
    assert (planned.acts, planned.flag, planned.memory.city) == (("leave_plan",), flag_of(told), "Milan")
    assert planned.flag is not None
    assert reply(told, topic="unpaid_wages", said=("leave_plan?",)).acts == ("next_pay",)


def test_what_would_be_done_to_them_is_told_of_the_offer_unless_their_papers_are_kept() -> None:
    offered = reply(message("debt_bondage", words=9), topic="job_offer")
    assert (offered.acts, offered.memory.topic) == (("job_offer",), "job_offer")
    assert reply(message("debt_bondage", words=9, facts={"papers": "kept"}), topic="job_offer").memory.topic == "debt_bondage"
    assert reply(message("medical_care", words=9), topic="job_offer").memory.topic == "medical_care"


def test_who_helps_somebody_is_asked_nothing_about_themselves() -> None:
    asked = message("asylum", words=9, **SEEN)
    planned = reply(asked, facts={"writer": "helper"})
    assert (planned.acts, planned.flag, planned.memory.topic) == (("asylum",), flag_of(asked), "asylum")
    assert planned.flag is not None
    assert reply(asked, facts={"writer": "helper", "for": "self"}).acts == ("asylum", "go_on_options")
