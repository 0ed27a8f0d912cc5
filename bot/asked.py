"""Questions in a message that the plan passes over: each gets its answer, and ours waits where there is no room for both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.layers import was_said
from bot.parts import PARTS, part_answer
from bot.plan import Plan, Scene

ACT_OF = {"comes": "any_news", "call": "hotline_number"}
"""What is asked that has an act of its own."""
SAYS_LITTLE = frozenset(
    {"noted", "passed_on", "passed_on_again", "passed_on_more", "question_passed_on", "inform", "affirm", "deny", "misread"}
    | {"not_understood", "offer_person", "nothing_new", "go_on", "greet", "country_noted"}
)
"""Acts in whose place an answer is better, also one that is less sure."""
ANSWERED = frozenset(PARTS) - {"missing_person", "report_someone", "helper_writes", "options_intro"}
"""Topics of a second sentence that are answered besides the first: those that lead to no questions about somebody."""
FIRST_WORDS_OF_AN_ALARM = "danger"
AT_MOST = 2
"""Acts of one reply: each is a text message."""


def with_answers(plan: Plan, scene: Scene) -> Plan:
    """Return the plan with the answers to what it passes over.

    Not in the first words of an alarm, nor on a phone that somebody else reads."""
    is_shut = plan.is_quiet or plan.memory.watched or scene.turn.chosen is not None or scene.turn.state == "with_staff"
    if is_shut or FIRST_WORDS_OF_AN_ALARM in plan.acts:
        return plan
    says_little = all(act in SAYS_LITTLE for act in plan.acts[:1])
    answers = _answers(scene, plan, scene.message.may_ask if says_little else scene.message.asked)
    if not answers:
        return plan
    if says_little:
        return replace(plan, acts=(*answers, *plan.acts[1:])[:AT_MOST])
    first, *rest = plan.acts
    if first.startswith("go_on_"):  # the next question of a flow comes after the answer
        return replace(plan, acts=(answers[0], first))
    is_question = scene.message.asks or "question" in scene.message.tells
    if not scene.message.has_sentences or not (is_question or scene.is_waiting):  # what it is about was answered
        return plan
    return replace(plan, acts=(first, answers[0]), memory=plan.memory.unasked(rest))


def _answers(scene: Scene, plan: Plan, asked: Iterable[str]) -> tuple[str, ...]:
    """Return what answers these and is neither planned nor said yet."""
    message, memory = scene.message, plan.memory
    act_of = ACT_OF | ({"long": "any_news"} if scene.is_waiting else {})
    parts = (act_of.get(part) or part_answer(message, memory.topic, part, said=memory.said) for part in asked)
    found = (*parts, *(topic for topic in message.topics if topic in ANSWERED and topic != memory.topic))
    return tuple(dict.fromkeys(act for act in found if act and act not in plan.acts and not was_said(act, memory.said)))
