"""Questions in a message that the plan passes over: each gets its answer, and ours waits where there is no room for both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.layers import was_said
from bot.meaning import DONE_TO_SOMEBODY
from bot.part_answers import part_answer
from bot.parts import PARTS, TOPIC_OF
from bot.plan import ABOUT_OTHERS, Plan, Scene
from bot.sentences import BROAD, TOLD
from bot.talk import ABOUT_THE_TALK
from bot.told import OFFERS

ACT_OF = {"comes": "any_news", "call": "hotline_number"}
"""What is asked that has an act of its own."""
ACT_OF_WAITING = {"long": "any_news", "there": "any_news"}
"""What means something else to whoever waits for a person."""
SAYS_LITTLE = frozenset(
    {"noted", "passed_on", "passed_on_again", "passed_on_more", "question_passed_on", "inform", "affirm", "deny", "misread"}
    | {"not_understood", "offer_person", "nothing_new", "go_on", "greet", "country_noted", "danger_over"}
    | {"thanks", "out_of_scope"}
)
"""Acts in whose place an answer is better, also one that is less sure."""
ANSWERED = frozenset(PARTS) - {"missing_person", "report_someone", "helper_writes", "options_intro"}
"""Topics of a second sentence that are answered besides the first: those that lead to no questions about somebody."""
FIRST_WORDS_OF_AN_ALARM = "danger"
SURE_OF_THE_TALK = 0.9
SURE_OF_TOPIC = 0.8
"""Below it an intent that is no topic gives way to what is surely asked."""
STEPS = ("danger_", "next_", "call_silent", "time_noted")
"""How acts begin that say what to do, whatever was asked."""
AT_MOST = 2
"""Acts of one reply: each is a text message."""
LATELY = 2
"""So many answers back, nothing is said again in the same words."""


def with_answers(plan: Plan, scene: Scene) -> Plan:
    """Return the plan with the answers to what it passes over.

    Not in the first words of an alarm, nor on a phone that somebody else reads."""
    is_shut = plan.is_quiet or plan.memory.watched or scene.turn.chosen is not None or scene.turn.state == "with_staff"
    if is_shut or FIRST_WORDS_OF_AN_ALARM in plan.acts:
        return plan
    says_little = all(act in SAYS_LITTLE for act in plan.acts[:1])
    answers = _answers(scene, plan, scene.message.may_ask if says_little else scene.message.asked)
    plan = replace(plan, again=tuple(_asked_once_more(scene, plan)))
    if not answers:
        return plan
    if plan.memory.topic in (None, "safe_now"):
        plan = replace(plan, memory=replace(plan.memory, topic=TOPIC_OF.get(answers[0])))
    if says_little:
        return replace(plan, acts=(*answers, *plan.acts[1:])[:AT_MOST])
    first, *rest = plan.acts
    if first.startswith("go_on_"):  # the next question of a flow comes after the answer, but for what told it their topic
        more = [answer for answer in answers if answer != scene.message.intent]
        return replace(plan, acts=(*more[:1], first))
    if not scene.message.has_sentences:
        answers = _answers(scene, plan, scene.message.surely_asked)
        if answers and _meets_one_sentence(first, plan):
            return _answer_first(plan, answers[0], scene)
    if not answers or not _is_asked_besides(scene):
        return plan
    return replace(plan, acts=(first, answers[0]), memory=plan.memory.unasked(rest))


def _answer_first(plan: Plan, answer: str, scene: Scene) -> Plan:
    """Return the plan with what one sentence asks before the topic that it names: "will they jail me" before all of the law."""
    topic, *rest = plan.acts
    leads_on = any(act.startswith("go_on_") for act in rest)  # its question is worth more
    if leads_on or BROAD.issuperset(scene.message.surely_asked):
        return plan
    if topic in PARTS:
        return replace(plan, acts=(answer, topic), memory=plan.memory.unasked(rest))
    is_doubtful = topic == scene.message.intent and scene.message.confidence < SURE_OF_TOPIC
    return replace(plan, acts=(answer, *rest)[:AT_MOST]) if is_doubtful else plan


def _meets_one_sentence(act: str, plan: Plan) -> bool:
    """Whether an act answers all that one sentence asks: a new topic or a part of one does, a topic said before or a step not."""
    is_said_topic = act in PARTS and was_said(act, plan.memory.said)
    return not (is_said_topic or act.startswith(STEPS))


def _is_asked_besides(scene: Scene) -> bool:
    """Whether the message asks for more than what it is about as a whole."""
    message = scene.message
    is_of_the_talk = message.intent in ABOUT_THE_TALK | {"talk_to_human"} and message.confidence >= SURE_OF_THE_TALK
    if is_of_the_talk and not message.has_sentences:  # "what shall I do now" asks for nothing else
        return False
    if set(message.asked) - TOLD:
        return True
    return message.has_sentences and (message.asks or "question" in message.tells or scene.is_waiting)


def _answers(scene: Scene, plan: Plan, asked: Iterable[str]) -> tuple[str, ...]:
    """Return what answers these and is neither planned nor said lately."""
    message, memory = scene.message, plan.memory
    act_of = ACT_OF | (ACT_OF_WAITING if scene.is_waiting else {})
    if scene.turn.is_for_router and memory.topic in OFFERS:  # "yes you may write. so is it a red flag or not"
        act_of = {**act_of, "real": "job_offer"}
    parts = (act_of.get(part) or part_answer(message, memory.topic, part, said=memory.said) for part in asked)
    found = (*parts, *(topic for topic in message.topics if topic in ANSWERED and _is_new(topic, scene, plan)))
    more = _asked_once_more(scene, plan)
    return tuple(
        dict.fromkeys(act for act in found if act and act not in plan.acts and (act in more or not was_said(act, memory.said)))
    )


def _is_new(topic: str, scene: Scene, plan: Plan) -> bool:
    """Whether it is another topic than that of the talk; what is told of somebody else is none of the writer's own."""
    is_told = topic in DONE_TO_SOMEBODY and scene.before.topic in ABOUT_OTHERS and not scene.message.is_own
    return topic != plan.memory.topic and not is_told


def _asked_once_more(scene: Scene, plan: Plan) -> frozenset[str]:
    """Return the answers that were said, not lately, and are surely asked for again: better twice than not at all."""
    message, memory = scene.message, plan.memory
    found = (part_answer(message, memory.topic, part, said=memory.said) for part in message.asked if part not in TOLD)
    return frozenset(act for act in found if act and was_said(act, memory.said) and not was_said(act, memory.said[-LATELY:]))
