"""Which of the line's own questions is open, by plain rows and a clock that stands still."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from routing.conversation import questions
from routing.conversation.questions import ANSWER_THAT_ASKS, ANSWERED_WITHIN, RouterQuestion, open_question, said
from routing.store.tables import Conversation

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
EARLIER = NOW - timedelta(days=1)


@pytest.fixture(autouse=True)
def still_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "now", lambda: NOW)


@pytest.mark.parametrize(("answer", "question"), list(ANSWER_THAT_ASKS.items()))
def test_an_answer_that_asks_opens_its_question(answer: str, question: RouterQuestion) -> None:
    conversation = Conversation(safe_asked_at=EARLIER)
    said(conversation, answer)
    assert (conversation.asked, conversation.asked_at) == (question, NOW)
    assert open_question(conversation) is question
    assert conversation.safe_asked_at == (NOW if question is RouterQuestion.SAFE else EARLIER)


def test_any_other_answer_closes_it() -> None:
    conversation = Conversation(asked="erase", asked_at=NOW, safe_asked_at=EARLIER)
    said(conversation, "shelter")
    assert (conversation.asked, conversation.asked_at, conversation.safe_asked_at) == (None, None, EARLIER)
    assert open_question(conversation) is None


@pytest.mark.parametrize("question", list(RouterQuestion))
def test_a_question_is_open_for_its_time_and_not_a_second_longer(question: RouterQuestion) -> None:
    within = ANSWERED_WITHIN[question]
    at = NOW - within
    assert open_question(Conversation(asked=question.value, asked_at=at + timedelta(seconds=1))) is question
    assert open_question(Conversation(asked=question.value, asked_at=at)) is None


def test_half_a_note_is_no_question() -> None:
    assert open_question(Conversation(asked="erase", asked_at=None)) is None
    assert open_question(Conversation(asked=None, asked_at=NOW)) is None
