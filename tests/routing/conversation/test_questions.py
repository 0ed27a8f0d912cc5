"""Which of the line's own questions is open, by plain rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from routing.conversation.questions import ANSWER_THAT_ASKS, ANSWERED_WITHIN, RouterQuestion, after_answer, open_question
from routing.conversation.update import apply
from routing.store.tables import Conversation

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
EARLIER = NOW - timedelta(days=1)


@pytest.mark.parametrize(("answer", "question"), list(ANSWER_THAT_ASKS.items()))
def test_an_answer_that_asks_opens_its_question(answer: str, question: RouterQuestion) -> None:
    conversation = Conversation(safe_asked_at=EARLIER)
    apply(conversation, after_answer(answer, NOW))
    assert (conversation.asked, conversation.asked_at) == (question, NOW)
    assert open_question(conversation, NOW) is question
    assert conversation.safe_asked_at == (NOW if question is RouterQuestion.SAFE else EARLIER)


def test_any_other_answer_closes_it() -> None:
    conversation = Conversation(asked="erase", asked_at=NOW, safe_asked_at=EARLIER)
    apply(conversation, after_answer("shelter", NOW))
    assert (conversation.asked, conversation.asked_at, conversation.safe_asked_at) == (None, None, EARLIER)
    assert open_question(conversation, NOW) is None


@pytest.mark.parametrize("question", list(RouterQuestion))
def test_a_question_is_open_for_its_time_and_not_a_second_longer(question: RouterQuestion) -> None:
    within = ANSWERED_WITHIN[question]
    at = NOW - within
    assert open_question(Conversation(asked=question.value, asked_at=at + timedelta(seconds=1)), NOW) is question
    assert open_question(Conversation(asked=question.value, asked_at=at), NOW) is None


def test_half_a_note_is_no_question() -> None:
    assert open_question(Conversation(asked="erase", asked_at=None), NOW) is None
    assert open_question(Conversation(asked=None, asked_at=NOW), NOW) is None
