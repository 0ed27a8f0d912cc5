"""What follows from a message, case by case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from knowledge import Keyword
from routing.conversation.questions import RouterQuestion
from routing.inbound.decision import Effect
from routing.inbound.situation import IncomingFacts
from routing.inbound.triage import decide
from routing.ports.glance import Seen
from routing.ports.model import Answer, Flag, Language, Turn
from routing.ports.places import Place
from routing.store.tables import Risk, State
from tests.routing.inbound.values import heard, said, situation, turn


def test_danger_is_answered_first_and_handed_over() -> None:
    decision = decide(situation(), heard(turn("immediate_danger", "immediate", ("immediate_danger", "shelter"))))
    assert said(decision) == ["immediate_danger", "person_coming_danger"]
    assert (decision.level, decision.escalates, decision.reasons) == (Risk.IMMEDIATE, True, ("confined",))


def test_danger_that_is_not_sure_alerts_staff_and_the_writer_reads_the_answer_and_a_question() -> None:
    doubtful = turn("shelter", "immediate", ("shelter", "danger_ask_now"), acute=False)
    decision = decide(situation(), heard(doubtful))
    assert said(decision) == ["shelter", "danger_ask_now"]
    assert (decision.level, decision.escalates) == (Risk.IMMEDIATE, True)
    assert said(decide(situation(), heard(turn("greet", "immediate", (), acute=False)))) == ["person_coming"]


def read(value: str, asked: str = "safe_to_write_ask") -> Turn:
    return turn("deny", replies=(), answer=Answer(asked=asked, value=value, confidence=0.9))


@pytest.mark.parametrize(
    ("value", "effect"),
    [("no", Effect.MAY_NOT_WRITE), ("yes", None), ("unsure", Effect.MAY_NOT_WRITE), ("none", None)],
)
def test_whether_we_may_write_is_read_from_the_meaning_and_not_from_an_intent_of_no(value: str, effect: Effect | None) -> None:
    """ "Well?" has the intent of a no, and closed the line to somebody who had waited."""
    decision = decide(situation(asked=RouterQuestion.SAFE), heard(read(value)))
    assert decision.effect is effect
    assert ("safe_to_write_until" in said(decision)) == (value == "yes")


def test_never_is_no_permission_and_a_moment_is_one_whatever_else_is_read() -> None:
    until = datetime(2026, 12, 1, 18, tzinfo=UTC)
    asked = situation(asked=RouterQuestion.UNTIL)
    never, other = read("never", "safe_to_write_until"), read("none", "safe_to_write_until")
    assert decide(asked, heard(never)).effect is Effect.MAY_NOT_WRITE
    assert decide(asked, heard(read("always", "safe_to_write_until"))).effect is Effect.MAY_WRITE
    assert decide(asked, replace(heard(other), until=until)).effect is Effect.MAY_WRITE
    assert decide(asked, replace(heard(read("time", "safe_to_write_until")), until=until)).effect is Effect.MAY_WRITE


@pytest.mark.parametrize("keyword", [None, *Keyword])
@pytest.mark.parametrize("state", list(State))
def test_danger_is_flagged_whatever_else_a_message_is(keyword: Keyword | None, state: State) -> None:
    decision = decide(situation(state, is_stopped=True), heard(turn(risk="immediate"), keyword))
    assert decision.level is Risk.IMMEDIATE
    assert decision.escalates


def test_a_judgement_without_a_flag_is_enough() -> None:
    assert decide(situation(), heard(turn("greet", "immediate", ("first_contact",)))).level is Risk.IMMEDIATE


def test_a_flag_without_a_judgement_is_enough() -> None:
    flag = Flag(level="immediate", reasons=["weapon"])
    assert decide(situation(), heard(turn(flag=flag))).level is Risk.IMMEDIATE


def test_the_assistant_is_silent_while_a_person_writes() -> None:
    decision = decide(situation(State.WITH_STAFF), heard(turn("immediate_danger", "immediate", ("immediate_danger",))))
    assert decision.level is Risk.IMMEDIATE
    assert decide(situation(State.WITH_STAFF), heard(turn())).replies == ()
    assert decide(situation(State.WITH_STAFF), heard(None)).replies == ()
    assert decision.replies == ()


def test_the_assistant_goes_on_helping_while_they_wait() -> None:
    assert said(decide(situation(State.WAITING, Risk.HIGH), heard(turn()))) == ["shelter"]


def test_a_wish_for_a_person_escalates_and_is_answered() -> None:
    by_word = decide(situation(), heard(turn("talk_to_human", replies=()), Keyword.PERSON))
    flag = Flag(level="high", reasons=["asked_for_person"])
    by_meaning = decide(situation(), heard(turn("talk_to_human", replies=("talk_to_human",), flag=flag)))
    for decision in (by_word, by_meaning):
        assert decision.escalates
        assert said(decision) == ["person_coming", "safe_to_write_ask"]
    asked_before = decide(situation(is_safe_asked=True), heard(turn("talk_to_human", replies=()), Keyword.PERSON))
    assert said(asked_before) == ["person_coming"]


def test_consent_in_a_flow_escalates_and_asks_whether_they_can_be_written_to() -> None:
    flag = Flag(level="high", reasons=["asked_for_person", "shelter"])
    decision = decide(situation(), heard(turn("affirm", replies=("handoff_yes",), flag=flag)))
    assert decision.escalates
    assert said(decision) == ["handoff_yes", "safe_to_write_ask"]


def test_a_topic_of_high_risk_is_shown_and_a_person_offered_once() -> None:
    flag = Flag(level="high", reasons=["documents_taken"])
    first = decide(situation(), heard(turn("documents_taken", replies=("documents_taken",), flag=flag)))
    assert (first.level, first.escalates, said(first)) == (Risk.HIGH, False, ["documents_taken", "person_offer"])
    again = decide(situation(risk=Risk.HIGH, is_offered=True), heard(turn(replies=("documents_taken",), flag=flag)))
    assert said(again) == ["documents_taken"]


def test_a_model_that_fails_escalates_and_says_so_once() -> None:
    first = decide(situation(), heard(None))
    assert (said(first), first.escalates, first.reasons) == (["model_down"], True, ("model_down",))
    assert said(decide(situation(State.WAITING, Risk.HIGH), heard(None))) == []


def test_a_chosen_answer_stands_while_the_model_is_down() -> None:
    pressed = replace(heard(None), chosen="rights", answer="am_i_trafficked")
    assert said(decide(situation(), pressed)) == ["am_i_trafficked"]
    assert said(decide(situation(State.WAITING, country="AR", lacks_facts=True), pressed)) == [
        "am_i_trafficked",
        "country_unknown",
    ]


def test_what_cannot_be_read_is_answered_kindly() -> None:
    picture = IncomingFacts(has_text=False, keyword=None, turn=None)
    assert said(decide(situation(), picture)) == ["unreadable"]


def test_whether_they_can_be_written_to_is_asked_in_two_halves() -> None:
    until = datetime(2026, 3, 1, 18, tzinfo=UTC)
    yes = decide(situation(State.WAITING, asked=RouterQuestion.SAFE), replace(heard(turn("affirm")), chosen="yes"))
    assert said(yes) == ["safe_to_write_until"]
    no = decide(situation(State.WAITING, asked=RouterQuestion.SAFE), replace(heard(turn("deny")), chosen="no"))
    assert (no.effect, said(no)) == (Effect.MAY_NOT_WRITE, ["safe_to_write_no"])
    moment = decide(situation(State.WAITING, asked=RouterQuestion.UNTIL), replace(heard(turn()), until=until))
    assert (moment.effect, said(moment)) == (Effect.MAY_WRITE, ["safe_to_write_noted"])
    instead = decide(situation(State.WAITING, asked=RouterQuestion.UNTIL), heard(turn()))
    assert (instead.effect, said(instead)) == (None, ["shelter"])


def test_danger_is_never_taken_for_a_short_answer() -> None:
    danger = turn("affirm", "immediate", ("immediate_danger",))
    for question in RouterQuestion:
        decision = decide(situation(asked=question), replace(heard(danger), chosen="no"))
        assert said(decision) == ["immediate_danger", "person_coming_danger"]


def test_a_point_on_the_map_becomes_a_country() -> None:
    point = IncomingFacts(has_text=False, keyword=None, turn=None)
    inside = decide(situation(country="MD"), replace(point, place=Place("RO", is_sure=True)))
    assert [(reply.answer, reply.params) for reply in inside.replies] == [("country_noted", {"country": "RO"})]
    assert inside.country == "RO"
    at_a_border = decide(situation(country="MD"), replace(point, place=Place("RO", is_sure=False)))
    assert (said(at_a_border), at_a_border.country) == (["ask_country"], None)


def test_a_country_without_facts_is_said_beside_one_answer_that_is_not_about_danger() -> None:
    abroad = situation(country="AR", lacks_facts=True)
    assert said(decide(abroad, heard(turn()))) == ["shelter", "country_unknown"]
    assert said(decide(abroad, heard(turn(replies=("shelter", "go_on_where"))))) == ["shelter", "go_on_where"]
    danger = turn("immediate_danger", "immediate", ("immediate_danger",))
    assert "country_unknown" not in said(decide(replace(abroad, state=State.WAITING, risk=Risk.IMMEDIATE), heard(danger)))
    assert said(decide(situation(country="RO"), heard(turn()))) == ["shelter"]


def test_nothing_is_added_to_harmless_words_to_an_order_or_on_a_phone_that_is_read() -> None:
    abroad = situation(country="AR", lacks_facts=True)
    assert said(decide(replace(abroad, is_locked=True), heard(turn()))) == ["harmless"]
    assert said(decide(abroad, heard(turn(), Keyword.STOP))) == ["stopped"]
    assert said(decide(abroad, heard(turn(), Keyword.ERASE))) == ["erase_confirm"]
    assert said(decide(abroad, replace(heard(turn()), erases_by_word=True))) == ["erased"]
    assert said(decide(abroad, heard(turn("being_watched", replies=("being_watched_short",))))) == ["being_watched_short"]


def test_danger_that_an_answer_tells_is_sure_whatever_its_words_are() -> None:
    """ "Yes" to "is somebody hurt right now?": routine words, and an ambulance."""
    told = turn("affirm", "routine", ("medical_emergency",), Flag(level="immediate", reasons=["medical"]), acute=False)
    assert said(decide(situation(), heard(told))) == ["medical_emergency", "person_coming_danger"]


def unread(seen: Seen) -> IncomingFacts:
    """Words that came while the model was gone."""
    return replace(heard(), seen=seen)


RUSSIAN = Language(code="ru", confidence=0.99)


def test_danger_by_letters_alone_rings_and_is_answered_in_general_words() -> None:
    sure = unread(Seen(RUSSIAN, is_danger=True, is_acute=True))
    first = decide(situation(), sure)
    assert said(first) == ["immediate_danger", "person_coming_danger"]
    assert (first.level, first.reasons) == (Risk.IMMEDIATE, ("model_down", "sounds_dangerous"))
    assert said(decide(situation(State.WAITING, Risk.IMMEDIATE), sure)) == ["danger_next"]


def test_suspected_danger_by_letters_rings_and_the_writer_reads_that_a_person_comes() -> None:
    decision = decide(situation(), unread(Seen(RUSSIAN, is_danger=True)))
    assert (said(decision), decision.level) == (["model_down"], Risk.IMMEDIATE)


def test_calm_letters_leave_all_to_people_and_another_language_is_answered_in_it() -> None:
    calm = decide(situation(), unread(Seen(RUSSIAN)))
    assert (said(calm), calm.level, calm.escalates) == (["model_down"], Risk.HIGH, True)
    other = decide(situation(), unread(Seen(Language(code="ar", confidence=0.99), tongue="ar")))
    assert [(reply.answer, reply.params) for reply in other.replies] == [("other_language", {"tongue": "ar"})]


def test_an_answer_that_offers_a_person_is_not_followed_by_the_same_offer() -> None:
    flag = Flag(level="high", reasons=["other_language"])
    assert said(decide(situation(), heard(turn(replies=("other_language",), flag=flag)))) == ["other_language"]
