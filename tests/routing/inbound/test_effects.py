"""What a decision makes of a conversation: a row in, a row and what is said out."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from knowledge import Bubble, Button
from routing.inbound import effects
from routing.inbound.decision import Decision, Effect
from routing.inbound.effects import AssistantMessage
from routing.outbound import outbox
from routing.outbound.answer import Spoken
from routing.store.hot_rows import ConversationRow, SpokenBubble
from routing.store.sealing import PersonKey
from routing.store.tables import Risk, State

AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
ID = UUID(int=1)
KEY = PersonKey(ID, b"k" * 32)
LONG = Spoken("arrest_fear", (Bubble("first"),), (Bubble("second"), Bubble("third", (Button("yes", "Yes"),))), 1)
SHORT = Spoken("confirm_country", (Bubble("Country: Russia. Right?"),), (), 1)


def talk(**more: object) -> ConversationRow:
    nothing = dict.fromkeys(field.name for field in fields(ConversationRow))
    known = {"id": ID, "state": State.ASSISTANT, "risk": Risk.ROUTINE, "reasons": [], "epoch": 3, "day_units": 0}
    return ConversationRow(**{**nothing, **known, **more})  # type: ignore[arg-type]  # names of fields


def rest_of(conversation: ConversationRow) -> tuple[Bubble, ...]:
    return outbox.open_more(KEY, conversation.sealed_more) if conversation.sealed_more else ()


@pytest.mark.parametrize("said", [[LONG, SHORT], [SHORT, LONG], [LONG]])
def test_the_rest_of_an_answer_survives_another_answer_of_its_turn(said: list[Spoken]) -> None:
    assert rest_of(effects.after_replies(talk(), KEY, said, AT)) == LONG.more


def test_the_next_turn_closes_what_was_left_and_one_without_words_does_not() -> None:
    before = effects.after_replies(talk(), KEY, [LONG], AT)
    assert rest_of(effects.after_replies(before, KEY, [SHORT], AT)) == ()
    assert rest_of(effects.after_replies(before, KEY, [], AT)) == LONG.more


def test_more_brings_one_bubble_after_the_other() -> None:
    left, said = effects.next_more(effects.after_replies(talk(), KEY, [LONG, SHORT], AT), KEY, Effect.SEND_MORE)
    assert said == [AssistantMessage("more", LONG.more[:1])]
    left, said = effects.next_more(left, KEY, Effect.SEND_MORE)
    assert said == [AssistantMessage("more", LONG.more[1:])]
    assert effects.next_more(left, KEY, Effect.SEND_MORE) == (left, ())


@pytest.mark.parametrize("effect", [None, *Effect])
def test_only_more_brings_more_and_not_while_staff_hold_it(effect: Effect | None) -> None:
    left = effects.after_replies(talk(), KEY, [LONG], AT)
    held = replace(left, state=State.WITH_STAFF)
    assert bool(effects.next_more(left, KEY, effect)[1]) is (effect is Effect.SEND_MORE)
    assert effects.next_more(held, KEY, effect) == (held, ())


def test_what_was_said_last_is_repeated_with_its_buttons() -> None:
    last = [SpokenBubble(KEY.seal("menu"), KEY.seal_json([["yes", "Yes"]]), "menu"), SpokenBubble(None, None, "menu")]
    assert effects.said_last(talk(), KEY, last) == [AssistantMessage("menu", (Bubble("menu", (Button("yes", "Yes"),)),))]
    assert effects.said_last(talk(state=State.WITH_STAFF), KEY, last) == ()
    assert effects.said_last(talk(), KEY, []) == ()


@pytest.mark.parametrize("effect", [None, *Effect])
def test_the_floor_is_lost_by_stop_lock_and_erase_alone(effect: Effect | None) -> None:
    lost = effect in (Effect.STOP, Effect.LOCK, Effect.ERASE)
    assert effects.with_decision(talk(), Decision(effect=effect), AT).epoch == 3 + lost


def test_a_decision_reaches_the_row() -> None:
    decision = Decision(level=Risk.HIGH, reasons=("flood",), escalates=True, country="RO")
    found = effects.with_decision(talk(), decision, AT)
    assert found == talk(
        risk=Risk.HIGH, reasons=["flood"], state=State.WAITING, waiting_since=AT, waiting_notice_sent=False, country="RO"
    )
    assert effects.with_decision(talk(country="IT"), Decision(), AT) == talk(country="IT")


def test_an_answer_is_counted_and_opens_its_question() -> None:
    said = [replace(SHORT, answer="erase_confirm", units=2), replace(SHORT, answer="safe_to_write_ask", units=3)]
    found = effects.after_replies(talk(day=AT.date(), day_units=4), KEY, said, AT)
    assert (found.day_units, found.asked, found.safe_asked_at, found.last_out_at) == (9, "safe", AT, AT)
