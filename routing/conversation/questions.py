"""The line's own questions.  They belong to the router: what follows from the answer is who may be written to, and when."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from routing.conversation.update import ConversationUpdate


class RouterQuestion(StrEnum):
    """ERASE: really everything?  SAFE: may we write later?  UNTIL: until when?  SAFE_WORD: which word?  UNLOCK: safe now?"""

    ERASE = "erase"
    SAFE = "safe"
    UNTIL = "until"
    SAFE_WORD = "safe_word"
    UNLOCK = "unlock"


ANSWERED_WITHIN = {
    RouterQuestion.ERASE: timedelta(minutes=10),
    RouterQuestion.SAFE: timedelta(hours=1),
    RouterQuestion.UNTIL: timedelta(hours=1),
    RouterQuestion.SAFE_WORD: timedelta(minutes=10),
    RouterQuestion.UNLOCK: timedelta(days=365),
}
"""A "yes" that comes later answers something else."""
ANSWER_THAT_ASKS = {
    "erase_confirm": RouterQuestion.ERASE,
    "delete_my_data": RouterQuestion.ERASE,
    "safe_to_write_ask": RouterQuestion.SAFE,
    "safe_to_write_until": RouterQuestion.UNTIL,
    "safe_word_ask": RouterQuestion.SAFE_WORD,
    "safe_word_unlocked": RouterQuestion.UNLOCK,
}

READ_AS = {RouterQuestion.SAFE: "safe_to_write_ask", RouterQuestion.UNTIL: "safe_to_write_until"}
"""Questions whose answers the model reads in a person's own words, by the answer that asks them."""


class Asking(Protocol):
    """The columns of a conversation that hold our question."""

    @property
    def asked(self) -> str | None: ...

    @property
    def asked_at(self) -> datetime | None: ...


def after_answer(answer: str, at: datetime) -> ConversationUpdate:
    """Note what an answer asks.  A short reply answers what was said last, so that any other answer closes the question."""
    question = ANSWER_THAT_ASKS.get(answer)
    update: ConversationUpdate = {"asked": question, "asked_at": at if question else None}
    if question is RouterQuestion.SAFE:
        update["safe_asked_at"] = at
    return update


def open_question(conversation: Asking, at: datetime) -> RouterQuestion | None:
    """What the writer was asked last, if they may still answer it."""
    if conversation.asked is None or conversation.asked_at is None:
        return None
    question = RouterQuestion(conversation.asked)
    return question if at - conversation.asked_at < ANSWERED_WITHIN[question] else None
