"""What follows from a message: who must see it and what is answered.  Pure: everything comes in, a Decision goes out."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Keyword
from routing.conversation.questions import RouterQuestion
from routing.inbound import limits
from routing.inbound.decision import Decision, Effect
from routing.inbound.situation import IncomingFacts, Situation
from routing.ports.model import Reply
from routing.ports.places import Place
from routing.store.tables import Risk, State

HAND_OVER_REASONS = frozenset({"asked_for_person", "not_understood_twice", "model_down", "could_not_process", "somebody_else"})
"""Reasons for which a person takes over at once; other high reasons only offer one (taxonomy.yml)."""

MAX_REPLIES = 2
COUNTRY_UNKNOWN = "country_unknown"


def decide(situation: Situation, heard: IncomingFacts) -> Decision:
    """Danger first, then what was ordered, then what the model would say."""
    level, reasons = _risk_of(heard)
    hands_over = level is Risk.IMMEDIATE or bool(HAND_OVER_REASONS.intersection(reasons))
    effect = _effect_of(situation, heard, level)
    replies = _replies(situation, heard, level, hands_over, effect)
    is_calm = level is not Risk.IMMEDIATE and effect is None and heard.keyword is None and not situation.is_locked
    decision = Decision(
        replies=_located(situation, heard, is_calm, _with_country(replies[:MAX_REPLIES], situation.country)),
        level=level,
        reasons=reasons,
        hands_over=hands_over,
        effect=effect,
        country=heard.place.country if heard.place and heard.place.is_sure else None,
    )
    return limits.limited(situation, heard, decision)


def _risk_of(heard: IncomingFacts) -> tuple[Risk, tuple[str, ...]]:
    """The highest of what model, flag and keyword say: nothing here ever lowers a risk."""
    level, reasons = Risk.ROUTINE, []
    if heard.turn is not None:
        judged, flag = heard.turn.understanding.risk, heard.turn.flag
        if judged.level == Risk.IMMEDIATE:
            level, reasons = Risk.IMMEDIATE, [*judged.signals]
        if flag is not None:
            level = level.at_least(Risk(flag.level))
            reasons += flag.reasons
    if heard.keyword is Keyword.PERSON:
        reasons.append("asked_for_person")
    if heard.is_model_down:
        reasons.append("model_down")
    if reasons:
        level = level.at_least(Risk.HIGH)
    return level, tuple(dict.fromkeys(reasons))


def _effect_of(situation: Situation, heard: IncomingFacts, level: Risk) -> Effect | None:
    if heard.erases_by_word:
        return Effect.ERASE
    if situation.is_locked and heard.keyword is not Keyword.STOP:
        return Effect.UNLOCK if _unlocks(situation, heard) else None
    if heard.is_safe_word:
        return Effect.LOCK
    if heard.keyword in _ORDERED:
        return _ORDERED[heard.keyword]
    if heard.keyword is Keyword.ERASE:
        return Effect.ERASE if situation.asked is RouterQuestion.ERASE else Effect.ASK_ERASE
    if level is Risk.IMMEDIATE:
        return None
    if (answered := _answered(situation, heard)) is not None:
        return answered
    intent = heard.turn.understanding.intent.name if heard.turn and heard.chosen is None else None
    return Effect.ASK_ERASE if intent == "delete_my_data" else None


def _unlocks(situation: Situation, heard: IncomingFacts) -> bool:
    """After the safe word came again: anything she writes but no, or the word once more."""
    return situation.asked is RouterQuestion.UNLOCK and heard.said != "no" and not heard.is_safe_word


def _answered(situation: Situation, heard: IncomingFacts) -> Effect | None:
    """What follows from a short answer to our own question."""
    match situation.asked, heard.said:
        case RouterQuestion.ERASE, "yes":
            return Effect.ERASE
        case RouterQuestion.SAFE, "no":
            return Effect.MAY_NOT_WRITE
        case RouterQuestion.SAFE, "yes" if situation.state is State.WITH_STAFF:
            return Effect.MAY_WRITE
        case RouterQuestion.SAFE | RouterQuestion.UNTIL, _ if heard.until is not None:
            return Effect.MAY_WRITE
        case RouterQuestion.SAFE_WORD, _ if heard.is_new_word:
            return Effect.SET_SAFE_WORD
    return None


def _replies(situation: Situation, heard: IncomingFacts, level: Risk, hands_over: bool, effect: Effect | None) -> list[Reply]:
    if effect is Effect.ERASE:
        return [Reply(answer="harmless" if situation.is_locked else "erased")]
    if situation.is_locked and effect is not Effect.UNLOCK:
        return [Reply(answer="safe_word_unlocked" if heard.is_safe_word else "harmless")]
    if effect is Effect.LOCK:
        return [Reply(answer="harmless")]
    if effect in _ORDER_REPLIES:
        return [] if heard.is_answered_by_carrier else [Reply(answer=_ORDER_REPLIES[effect])]
    if effect in (Effect.SEND_MORE, Effect.SEND_AGAIN):
        has_it = situation.has_more if effect is Effect.SEND_MORE else situation.has_said
        nothing = "nothing_more" if effect is Effect.SEND_MORE else "nothing_to_repeat"
        return [] if has_it or situation.state is State.WITH_STAFF else [Reply(answer=nothing)]
    if situation.is_stopped or situation.state is State.WITH_STAFF or heard.is_help_answered:
        return []
    said = [*(heard.turn.replies if heard.turn else [])]
    if level is Risk.IMMEDIATE:
        return _in_danger(situation, said)
    for found in (_settled(situation, heard, effect), _ordered(situation, heard)):
        if found is not None:
            return found
    return _in_calm(situation, heard, said, level, hands_over)


def _settled(situation: Situation, heard: IncomingFacts, effect: Effect | None) -> list[Reply] | None:
    """The line that ends one of our own questions, or asks its second half."""
    if effect in _ANSWERS:
        return [Reply(answer=_ANSWERS[effect])]
    if effect is Effect.UNLOCK:
        return [Reply(answer="menu")] if heard.said == "yes" else None
    match situation.asked, heard.said:
        case RouterQuestion.SAFE, "yes":
            return [Reply(answer="safe_to_write_until")]
        case RouterQuestion.ERASE, "no":
            return [Reply(answer="erase_kept")]
    return None


def _in_danger(situation: Situation, said: list[Reply]) -> list[Reply]:
    """What to do now, and once, that a person is being told."""
    steps = _without_person(said)[:1]
    is_news = situation.state is not State.WAITING or situation.risk is not Risk.IMMEDIATE
    return [*steps, Reply(answer="person_coming_danger")] if is_news or not steps else steps


def _ordered(situation: Situation, heard: IncomingFacts) -> list[Reply] | None:
    """What a word, a button, or a message without words asks for; None when the model's choice stands."""
    if heard.keyword is Keyword.PERSON:
        return _asking_for_safety(situation, [Reply(answer="person_coming")])
    if heard.keyword is Keyword.SAFE_WORD:
        return [Reply(answer="safe_word_ask")]
    if heard.keyword in (Keyword.HELP, Keyword.MENU):
        return [Reply(answer=heard.keyword.value)]
    if heard.is_model_down:
        if heard.chosen is not None and heard.is_answer:
            return [Reply(answer=heard.chosen)]
        return [] if situation.state is State.WAITING else [Reply(answer="model_down")]
    if not heard.has_text:
        return [Reply(answer="unreadable")]
    return None


def _in_calm(situation: Situation, heard: IncomingFacts, said: list[Reply], level: Risk, hands_over: bool) -> list[Reply]:
    is_new = situation.state is not State.WAITING
    if hands_over:
        kept = _without_person(said)[:1]
        is_told = bool(kept) and kept[0].answer in _TELLS_OF_PERSON
        coming = [] if is_told or (kept and not is_new) else [Reply(answer="person_coming")]
        return _asking_for_safety(situation, [*kept, *coming])
    if not said and heard.turn is not None and heard.turn.quiet:
        return []
    if said and said[-1].answer in _NEUTRAL:
        return said
    if level is Risk.HIGH and is_new and not situation.is_offered and len(said) < MAX_REPLIES:
        said.append(Reply(answer="person_offer"))
    said = said or [Reply(answer="rephrase")]
    is_statement = said[-1].answer in _STATEMENTS
    return _asking_for_safety(situation, said) if situation.state is State.WAITING and is_statement else said


def _asking_for_safety(situation: Situation, replies: list[Reply]) -> list[Reply]:
    """Once, when people take over: whether she can be written to when she is not writing herself."""
    if situation.is_safe_asked or len(replies) >= MAX_REPLIES:
        return replies
    return [*replies, Reply(answer="safe_to_write_ask")]


_ORDERED = {
    Keyword.STOP: Effect.STOP,
    Keyword.START: Effect.START,
    Keyword.MORE: Effect.SEND_MORE,
    Keyword.REPEAT: Effect.SEND_AGAIN,
}
_ORDER_REPLIES = {Effect.STOP: "stopped", Effect.START: "started", Effect.ASK_ERASE: "erase_confirm"}
_ANSWERS = {
    Effect.SET_SAFE_WORD: "safe_word_set",
    Effect.MAY_WRITE: "safe_to_write_noted",
    Effect.MAY_NOT_WRITE: "safe_to_write_no",
}
_TELLS_OF_PERSON = frozenset({"handoff_yes", "missing_done", "report_done", "report_officials"})
"""Answers that say themselves that a person is being told."""
_NEUTRAL = frozenset({"being_watched_short", "still_safe_ask", "safe_to_write_no"})
"""On a phone that is read, nothing is added to these."""
_STATEMENTS = frozenset({"still_waiting", "affirm", "thanks", "handoff_no", "person_coming", "language_changed"})
"""Answers after which a question of ours does not stand in the way of another."""
_PERSON_ANSWERS = frozenset({"talk_to_human", "person_offer", "person_coming", "person_coming_danger"})
"""What only the router knows to be true: it says itself who is told and when."""


def _without_person(replies: Iterable[Reply]) -> list[Reply]:
    return [reply for reply in replies if reply.answer not in _PERSON_ANSWERS]


def _with_country(replies: Iterable[Reply], country: str | None) -> list[Reply]:
    return [reply.model_copy(update={"params": {"country": country, **reply.params}}) if country else reply for reply in replies]


def _located(situation: Situation, heard: IncomingFacts, is_calm: bool, replies: list[Reply]) -> tuple[Reply, ...]:
    """A point on the map instead of words: its country is noted, near a border the writer is asked.

    In a country that we have no facts of the general answer is given, and once that we lack the rest.
    Never after an answer of the router: a short reply answers what was said last."""
    if heard.place is not None:
        noted = _noting(heard.place)
        return tuple(noted if reply.answer == "unreadable" else reply for reply in replies)
    if situation.lacks_facts and is_calm and len(replies) == 1 and replies[0].answer not in _NEUTRAL:
        return (*replies, Reply(answer=COUNTRY_UNKNOWN))
    return tuple(replies)


def _noting(place: Place) -> Reply:
    return Reply(answer="country_noted", params={"country": place.country}) if place.is_sure else Reply(answer="ask_country")
