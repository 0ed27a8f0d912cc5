"""What holds for every message in every situation, however its rules meet: each property is a promise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations, product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from knowledge import Keyword
from routing.conversation.questions import RouterQuestion
from routing.conversation.silence import HARMLESS
from routing.inbound.decision import Decision, Effect
from routing.inbound.limits import FILLER_ANSWERS
from routing.inbound.replies import MAX_REPLIES
from routing.inbound.situation import IncomingFacts, Situation
from routing.inbound.triage import decide
from routing.ports.model import Flag, Intent, Language, Reply, RiskJudgement, Turn, Understanding
from routing.ports.places import Place
from routing.store.tables import Risk, State

BY_CARRIER = frozenset({Keyword.STOP, Keyword.START, Keyword.HELP})
FLAGS = (None, *(Flag(level=level, reasons=[why]) for level in ("high", "immediate") for why in ("weapon", "asked_for_person")))
ANSWERS = (
    ["shelter"], ["shelter", "where"], [], ["talk_to_human"], ["rephrase"], ["being_watched_short"], ["still_waiting"],
    ["handoff_yes"], ["immediate_danger", "shelter", "police"],
)  # fmt: skip
TURNS = [
    Turn(
        understanding=Understanding(
            language=Language(code="ro", confidence=0.9),
            intent=Intent(name=intent, confidence=0.9),
            risk=RiskJudgement(level=level, confidence=0.9, signals=["confined"]),
        ),
        replies=[Reply(answer=answer) for answer in answers],
        flag=flag,
        quiet=is_quiet,
    )
    for level, intent, answers, flag, is_quiet in product(
        Risk, ("shelter", "affirm", "deny", "delete_my_data"), ANSWERS, FLAGS, (False, True)
    )
]
"""In the order in which hypothesis tries them: the first is a calm question."""

OF_SITUATION = [
    "is_stopped", "is_locked", "is_safe_asked", "has_more", "is_offered", "lacks_facts", "is_muted", "is_flooding",
    "is_flood_known",
]  # fmt: skip
OF_MESSAGE = ["is_answered_by_carrier", "is_safe_word", "is_new_word", "erases_by_word", "is_followed"]
UNTIL = datetime(2026, 3, 1, 18, tzinfo=UTC)


def pairs(names: list[str]) -> list[dict[str, bool]]:
    """None, one or two at a time: most of them excuse a silence, and together would excuse every one."""
    return [dict.fromkeys(chosen, True) for count in range(3) for chosen in combinations(names, count)]


SITUATIONS = [
    Situation(state, risk, asked=asked, has_said=has_said, country="RO", said_just_now=said, **some)
    for some, state, risk, asked, has_said, said in product(
        pairs(OF_SITUATION),
        (State.ASSISTANT, State.WAITING, State.WITH_STAFF),
        Risk,
        (None, *RouterQuestion),
        (True, False),
        (None, "menu", "rephrase"),
    )
    if not ("is_flood_known" in some and state is State.ASSISTANT)
]
"""A flood is known while people wait or write: giving a conversation back clears its reasons (conversation/holding.py)."""
WORDS = [
    IncomingFacts(
        has_text=True, keyword=keyword, turn=None, chosen=chosen, answer=chosen if chosen == "shelter" else None,
        until=until, **some,
    )
    for some, keyword, chosen, until in product(
        pairs(OF_MESSAGE), (None, *Keyword), (None, "yes", "no", "shelter"), (None, UNTIL)
    )
    if keyword is None or not {"is_safe_word", "erases_by_word"}.intersection(some)
    if keyword is None or keyword in BY_CARRIER or "is_answered_by_carrier" not in some
]  # fmt: skip
"""As if the model were down.  The safe word is never an order at the same time (inbound/reading.py)."""
WITHOUT_WORDS = [
    IncomingFacts(has_text=False, keyword=None, turn=None, is_followed=is_followed, place=place)
    for is_followed, place in product((False, True), (None, Place("MD", is_sure=True), Place("MD", is_sure=False)))
]

situations = st.sampled_from(SITUATIONS)
unread = st.sampled_from(WORDS) | st.sampled_from(WITHOUT_WORDS)
understood = st.builds(lambda words, turn: replace(words, turn=turn), st.sampled_from(WORDS), st.sampled_from(TURNS))
messages = unread | understood


def is_answered(situation: Situation, decision: Decision) -> bool:
    is_sent = (decision.effect is Effect.SEND_AGAIN and situation.has_said) or (
        decision.effect is Effect.SEND_MORE and situation.has_more
    )
    return bool(decision.replies) or is_sent


def has_person(situation: Situation, decision: Decision) -> bool:
    return decision.escalates or situation.state in (State.WAITING, State.WITH_STAFF)


def is_silence_wanted(situation: Situation, heard: IncomingFacts) -> bool:
    """The writer ordered it or has written more, the carrier has answered, staff muted, or abuse has used up our patience."""
    by_carrier = heard.is_answered_by_carrier and heard.keyword in BY_CARRIER
    is_burst = heard.is_followed or situation.said_just_now in FILLER_ANSWERS
    return situation.is_stopped or situation.is_muted or by_carrier or heard.is_quiet or is_burst


def in_danger(heard: IncomingFacts, by: str) -> IncomingFacts:
    """The same message, but the model judges it to be danger, or the dialogue flags it."""
    calm = heard.turn or TURNS[0]
    judged = calm.understanding.model_copy(update={"risk": RiskJudgement(level="immediate", confidence=0.9)})
    flag = Flag(level="immediate", reasons=["weapon"])
    turn = calm.model_copy(update={"understanding": judged} if by == "judged" else {"flag": flag})
    return replace(heard, has_text=True, turn=turn)


@given(situations, messages)
@settings(max_examples=2000)
def test_nobody_is_left_without_an_answer_or_a_person(situation: Situation, heard: IncomingFacts) -> None:
    decision = decide(situation, heard)
    assert is_answered(situation, decision) or has_person(situation, decision) or is_silence_wanted(situation, heard)
    assert len(decision.replies) <= MAX_REPLIES


@given(situations, messages, st.sampled_from(["judged", "flagged"]))
def test_danger_is_always_put_before_people(situation: Situation, heard: IncomingFacts, by: str) -> None:
    decision = decide(situation, in_danger(heard, by))
    assert (decision.level, decision.escalates) == (Risk.IMMEDIATE, True)


@given(situations, messages, st.sampled_from(["judged", "flagged"]))
def test_danger_is_answered_unless_the_line_may_not_speak(situation: Situation, heard: IncomingFacts, by: str) -> None:
    """Neither flood nor mute nor a burst keeps the next step from somebody in danger."""
    assume(situation.state is not State.WITH_STAFF and not heard.is_help_answered)
    decision = decide(replace(situation, is_stopped=False, is_locked=False), in_danger(heard, by))
    assume(decision.effect is None)
    assert decision.replies


@given(situations, messages)
def test_words_that_nobody_has_judged_are_put_before_people(situation: Situation, heard: IncomingFacts) -> None:
    decision = decide(situation, replace(heard, has_text=True, turn=None))
    assert decision.level is not Risk.ROUTINE
    assert decision.escalates
    assert "model_down" in decision.reasons


@given(situations, messages)
def test_a_person_can_always_be_asked_for(situation: Situation, heard: IncomingFacts) -> None:
    decision = decide(situation, replace(heard, keyword=Keyword.PERSON))
    assert decision.escalates
    assert "asked_for_person" in decision.reasons


@given(situations, messages)
def test_a_locked_line_says_harmless_words_alone(situation: Situation, heard: IncomingFacts) -> None:
    decision = decide(replace(situation, is_locked=True), heard)
    assume(decision.effect is not Effect.UNLOCK)
    assert {reply.answer for reply in decision.replies} <= HARMLESS


@given(situations, messages)
def test_after_stop_nothing_is_said_but_to_an_order(situation: Situation, heard: IncomingFacts) -> None:
    """The safe word is one: whoever is locked out needs its question to come back."""
    decision = decide(replace(situation, is_stopped=True), heard)
    assume(decision.effect is None and not heard.is_safe_word)
    assert decision.replies == ()


@given(situations, messages)
def test_while_a_person_writes_the_assistant_is_silent_but_to_an_order(situation: Situation, heard: IncomingFacts) -> None:
    decision = decide(replace(situation, state=State.WITH_STAFF, is_locked=False), heard)
    assume(decision.effect is None)
    assert decision.replies == ()


@pytest.mark.parametrize("keyword", list(Keyword))
@given(situations, messages)
def test_an_order_is_heard_by_every_line_that_is_not_locked(keyword: Keyword, situation: Situation, heard: IncomingFacts) -> None:
    """No limit, no model and no question of ours stands in the way of STOP, START, ERASE, MORE or REPEAT."""
    free = replace(situation, is_locked=False)
    order = replace(heard, keyword=keyword, is_safe_word=False, erases_by_word=False)
    effects = {
        Keyword.STOP: {Effect.STOP},
        Keyword.START: {Effect.START},
        Keyword.ERASE: {Effect.ERASE, Effect.ASK_ERASE},
        Keyword.MORE: {Effect.SEND_MORE},
        Keyword.REPEAT: {Effect.SEND_AGAIN},
    }
    decision = decide(free, order)
    assert keyword not in effects or decision.effect in effects[keyword]
