"""What a message does to the conversation: by an order, by the safe word, or by a short answer to our own question."""

from __future__ import annotations

from knowledge import Keyword
from routing.conversation.questions import RouterQuestion
from routing.inbound.decision import Effect
from routing.inbound.situation import IncomingFacts, Situation
from routing.store.tables import Risk, State

_ORDERED = {
    Keyword.STOP: Effect.STOP,
    Keyword.START: Effect.START,
    Keyword.MORE: Effect.SEND_MORE,
    Keyword.REPEAT: Effect.SEND_AGAIN,
}


def effect_of(situation: Situation, heard: IncomingFacts, level: Risk) -> Effect | None:
    """Orders come first; a cry for help is never taken for an answer to a question."""
    if heard.erases_by_word:
        return Effect.ERASE
    if situation.is_locked and heard.keyword is not Keyword.STOP:
        return Effect.UNLOCK if _unlocks(situation, heard) else None
    if heard.is_safe_word:
        return Effect.LOCK
    if situation.is_stopped and heard.opens_chat:
        return Effect.START
    if heard.keyword in _ORDERED:
        return _ORDERED[heard.keyword]
    if heard.keyword is Keyword.ERASE:
        return Effect.ERASE if situation.asked is RouterQuestion.ERASE else Effect.ASK_ERASE
    if level is Risk.IMMEDIATE and heard.is_acute:
        return None
    return _answered(situation, heard) or (Effect.ASK_ERASE if heard.intent == "delete_my_data" else None)


def _unlocks(situation: Situation, heard: IncomingFacts) -> bool:
    """After the safe word came again: anything but no, or the word once more."""
    return situation.asked is RouterQuestion.UNLOCK and heard.yes_or_no != "no" and not heard.is_safe_word


def _answered(situation: Situation, heard: IncomingFacts) -> Effect | None:
    """What follows from a short answer to our own question."""
    match situation.asked, heard.yes_or_no:
        case RouterQuestion.ERASE, "yes":
            return Effect.ERASE
        case RouterQuestion.SAFE | RouterQuestion.UNTIL, _ if heard.until is not None:
            return Effect.MAY_WRITE
        case RouterQuestion.SAFE, "no":
            return Effect.MAY_NOT_WRITE
        case RouterQuestion.SAFE | RouterQuestion.UNTIL, _ if heard.read_answer in ("never", "unsure"):
            return Effect.MAY_NOT_WRITE  # no answer means no
        case RouterQuestion.UNTIL, _ if heard.read_answer == "always":
            return Effect.MAY_WRITE
        case RouterQuestion.SAFE, "yes" if situation.state is State.WITH_STAFF:
            return Effect.MAY_WRITE
        case RouterQuestion.SAFE_WORD, _ if heard.is_new_word:
            return Effect.SET_SAFE_WORD
    return None
