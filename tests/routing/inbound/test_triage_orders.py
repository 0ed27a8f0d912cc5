"""Orders, the safe word, a stop, a lock and floods: what follows from a message that is not a question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge import Keyword
from routing.conversation.questions import RouterQuestion
from routing.inbound.decision import Effect
from routing.inbound.situation import IncomingFacts
from routing.inbound.triage import decide
from routing.ports.model import Flag
from routing.store.tables import Risk, State
from tests.routing.inbound.values import heard, said, situation, turn

OPENED = IncomingFacts(has_text=False, keyword=None, turn=None, chosen="first_contact", answer="first_contact")


def test_opening_the_chat_is_greeted_and_undoes_a_stop() -> None:
    assert said(decide(situation(), OPENED)) == ["first_contact"]
    again = decide(situation(is_stopped=True), OPENED)
    assert (again.effect, said(again)) == (Effect.START, ["started"])
    assert said(decide(situation(State.WITH_STAFF), OPENED)) == []
    assert said(decide(situation(is_locked=True), OPENED)) == ["harmless"]


def test_erasing_is_asked_once_then_done() -> None:
    asked = decide(situation(), heard(turn(), Keyword.ERASE))
    assert (asked.effect, said(asked)) == (Effect.ASK_ERASE, ["erase_confirm"])
    done = decide(situation(asked=RouterQuestion.ERASE), heard(turn(), Keyword.ERASE))
    assert (done.effect, said(done)) == (Effect.ERASE, ["erased"])
    assert decide(situation(asked=RouterQuestion.ERASE), heard(turn("affirm"))).effect is Effect.ERASE
    kept = decide(situation(asked=RouterQuestion.ERASE), heard(turn("deny")))
    assert (kept.effect, said(kept)) == (None, ["erase_kept"])
    with_word = decide(situation(), replace(heard(turn()), erases_by_word=True))
    assert (with_word.effect, said(with_word)) == (Effect.ERASE, ["erased"])


def test_a_locked_line_says_only_harmless_words_and_still_looks() -> None:
    danger = decide(situation(is_locked=True), heard(turn("immediate_danger", "immediate", ("immediate_danger",))))
    assert (said(danger), danger.level, danger.escalates) == (["harmless"], Risk.IMMEDIATE, True)
    for keyword in (None, Keyword.MENU, Keyword.PERSON, Keyword.ERASE, Keyword.MORE, Keyword.REPEAT, Keyword.START):
        decision = decide(situation(is_locked=True), heard(turn(), keyword))
        assert (decision.effect, said(decision)) == (None, ["harmless"])


def test_the_safe_word_locks_and_unlocks() -> None:
    word = replace(heard(turn()), is_safe_word=True)
    locks = decide(situation(), word)
    assert (locks.effect, said(locks)) == (Effect.LOCK, ["harmless"])
    again = decide(situation(is_locked=True), word)
    assert (again.effect, said(again)) == (None, ["safe_word_unlocked"])
    asked = situation(is_locked=True, asked=RouterQuestion.UNLOCK)
    no = decide(asked, replace(heard(turn("deny")), chosen="no"))
    assert (no.effect, said(no)) == (None, ["harmless"])
    yes = decide(asked, replace(heard(turn("affirm")), chosen="yes"))
    assert (yes.effect, said(yes)) == (Effect.UNLOCK, ["menu"])
    goes_on = decide(asked, heard(turn()))
    assert (goes_on.effect, said(goes_on)) == (Effect.UNLOCK, ["shelter"])


def test_a_word_that_was_asked_for_is_set() -> None:
    decision = decide(situation(asked=RouterQuestion.SAFE_WORD), replace(heard(turn()), is_new_word=True))
    assert (decision.effect, said(decision)) == (Effect.SET_SAFE_WORD, ["safe_word_set"])


def test_nothing_to_repeat_and_nothing_more_are_said() -> None:
    assert said(decide(situation(), heard(turn(), Keyword.MORE))) == ["nothing_more"]
    assert said(decide(situation(has_more=True), heard(turn(), Keyword.MORE))) == []
    assert said(decide(situation(has_said=False), heard(turn(), Keyword.REPEAT))) == ["nothing_to_repeat"]
    assert decide(situation(), heard(turn(), Keyword.REPEAT)).effect is Effect.SEND_AGAIN


def test_spam_gets_quiet_but_never_when_it_carries_risk() -> None:
    quiet = turn("out_of_scope", replies=()).model_copy(update={"quiet": True})
    assert said(decide(situation(), heard(quiet))) == []
    flag = Flag(level="high", reasons=["threats"])
    assert said(decide(situation(), heard(quiet.model_copy(update={"flag": flag})))) == []
    assert decide(situation(), heard(quiet.model_copy(update={"flag": flag}))).level is Risk.HIGH


def test_a_stopped_line_says_nothing_but_still_looks() -> None:
    decision = decide(situation(is_stopped=True), heard(turn("immediate_danger", "immediate")))
    assert (decision.replies, decision.level) == ((), Risk.IMMEDIATE)


def test_a_stop_that_the_carrier_answers_is_not_answered_twice() -> None:
    decision = decide(situation(), IncomingFacts(has_text=True, keyword=Keyword.STOP, turn=turn(), is_answered_by_carrier=True))
    assert (decision.effect, decision.replies) == (Effect.STOP, ())


def test_a_flood_goes_to_people_once_and_is_answered_no_more() -> None:
    first = decide(situation(is_flooding=True), heard(turn()))
    assert (said(first), first.level, first.reasons, first.escalates) == ([], Risk.HIGH, ("flood",), True)
    later = decide(situation(State.WAITING, Risk.HIGH, is_flooding=True, is_flood_known=True), heard(turn()))
    assert (said(later), later.level, later.escalates) == ([], Risk.ROUTINE, False)


@pytest.mark.parametrize("pressed", [{"is_muted": True}, {"is_flooding": True}])
def test_danger_people_and_orders_are_answered_in_a_flood(pressed: dict[str, bool]) -> None:
    danger = decide(situation(**pressed), heard(turn("immediate_danger", "immediate", ("immediate_danger",))))
    assert said(danger) == ["immediate_danger", "person_coming_danger"]
    assert said(decide(situation(is_safe_asked=True, **pressed), heard(turn(), Keyword.PERSON))) == ["person_coming"]
    assert said(decide(situation(**pressed), heard(turn(), Keyword.STOP))) == ["stopped"]


def test_a_muted_writer_gets_no_answer() -> None:
    muted = decide(situation(is_muted=True, is_flooding=True), heard(turn()))
    assert (said(muted), muted.level, muted.escalates) == ([], Risk.ROUTINE, False)


def test_an_empty_answer_is_left_out_of_a_burst() -> None:
    rephrase = heard(turn("out_of_scope", replies=("rephrase",)))
    assert said(decide(situation(), replace(rephrase, is_followed=True))) == []
    assert said(decide(situation(said_just_now="rephrase"), rephrase)) == []
    assert said(decide(situation(said_just_now="menu"), rephrase)) == ["rephrase"]


def test_a_wish_to_be_erased_is_asked_about_though_the_carrier_took_its_word_for_stop() -> None:
    cancel = replace(heard(turn("delete_my_data", replies=("delete_my_data",))), is_answered_by_carrier=True)
    assert said(decide(situation(), cancel)) == ["erase_confirm"]


def test_a_locked_line_that_was_stopped_is_silent_until_the_safe_word() -> None:
    locked = situation(is_locked=True, is_stopped=True)
    assert said(decide(locked, heard(turn()))) == []
    assert said(decide(locked, replace(heard(turn()), is_safe_word=True))) == ["safe_word_unlocked"]
    assert said(decide(replace(locked, is_stopped=False), heard(turn(), Keyword.STOP))) == ["harmless"]


@pytest.mark.parametrize("state", [State.ASSISTANT, State.WAITING])
@pytest.mark.parametrize("keyword", [Keyword.HELP, Keyword.MENU, Keyword.PRIVACY])
def test_help_menu_and_privacy_need_no_model(keyword: Keyword, state: State) -> None:
    decision = decide(situation(state), heard(None, keyword))
    assert said(decision) == [keyword.value]
    assert decision.escalates  # it may be a cry, and nobody has judged it


def test_help_that_the_carrier_answered_is_not_answered_again_but_a_cry_in_it_rings() -> None:
    for judged in (turn("immediate_danger", "immediate", ("immediate_danger",)), turn(), None):
        decision = decide(situation(), replace(heard(judged, Keyword.HELP), is_answered_by_carrier=True))
        assert said(decision) == []
        assert decision.escalates is (judged is None or judged.understanding.risk.level == Risk.IMMEDIATE)
    cry = replace(heard(turn(risk="immediate"), Keyword.HELP), is_answered_by_carrier=True)
    assert decide(situation(), cry).level is Risk.IMMEDIATE


def test_stop_is_obeyed_on_a_locked_line() -> None:
    assert decide(situation(is_locked=True), heard(turn(), Keyword.STOP)).effect is Effect.STOP
