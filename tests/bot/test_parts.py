"""Words that tell something and words that ask for it: the cost, somebody else, a plain yes, the country of home."""

from __future__ import annotations

import pytest

from bot.flows import OpenSlot, answer_to, country_told
from bot.memory import Memory
from bot.parts import part_answer
from bot.plan import flag_of
from bot.talk import plan_about_the_talk
from bot.understanding import Understanding
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


@pytest.mark.parametrize(
    ("understood", "slot", "value"),
    [
        (message("affirm", confidence=0.95), "report_danger", "yes"),
        (message("affirm", confidence=0.949), "report_danger", None),
        (message("deny", confidence=0.95), "report_danger", "no"),
        (message("affirm", confidence=0.99, asks=True), "report_danger", None),
        (message("inform", confidence=0.99), "report_danger", None),
        (message("affirm", confidence=0.99), "consent", None),
    ],
)
def test_a_plain_yes_or_no_answers_where_nothing_is_done_because_of_it(
    understood: Understanding, slot: str, value: str | None
) -> None:
    assert answer_to(OpenSlot("report", slot), understood, None, Memory()) == value


@pytest.mark.parametrize(("words", "answer", "country"), [(4, "NG", "NG"), (4, None, None), (5, "NG", None)])
def test_the_country_they_come_from_is_where_they_are_only_as_a_short_answer(
    words: int, answer: str | None, country: str | None
) -> None:
    """ "I am from Nigeria, my visa has ended"."""
    told = message("inform", words=words, answer=answer, entities=(("country", "NG"),), facts={"from": "NG"})
    assert country_told(told, Memory()) == country


@pytest.mark.parametrize(
    ("understood", "said", "answer"),
    [
        (message("inform", part="find"), ("report_someone?",), "missing_find"),
        (message("inform", part="find"), (), None),
        (message("cost", part="cost"), ("report_someone?",), "shelter_cost"),
        (message("debt_bondage", part="cost"), (), None),
        (message("debt_bondage", part="cost", asks=True), (), "call_cost"),
    ],
    ids=["of somebody", "of nobody", "of the topic", "a debt is told", "a debt is asked about"],
)
def test_a_part_is_one_of_somebody_or_of_the_topic_where_it_is_asked_for(
    understood: Understanding, said: tuple[str, ...], answer: str | None
) -> None:
    assert part_answer(understood, "shelter", said=said) == answer
