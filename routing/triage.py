"""What follows from a message: who must see it and what is answered.  Pure: everything comes in, a Decision goes out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from routing.channel import Kind
from routing.model import Reply, Turn
from routing.tables import Risk, State

HAND_OVER_REASONS = frozenset({"asked_for_person", "not_understood_twice", "model_down", "could_not_process"})
"""Reasons for which a person takes over at once; other high reasons only offer one (taxonomy.yml)."""

MAX_REPLIES = 2


class Keyword(StrEnum):
    """What a whole message can order, in any language: the actions of knowledge/keywords.yml."""

    STOP = "stop"
    START = "start"
    HELP = "help"
    PERSON = "person"
    ERASE = "erase"
    MENU = "menu"
    MORE = "more"
    BACK = "back"
    REPEAT = "repeat"


class Effect(StrEnum):
    """What the turn does to the conversation besides answering."""

    STOP = "stop"
    START = "start"
    ASK_ERASE = "ask_erase"
    ERASE = "erase"
    SEND_MORE = "send_more"


@dataclass(frozen=True, slots=True)
class Situation:
    """The conversation when its turn comes.  `is_offered`: a person was offered before and that still stands."""

    state: State
    risk: Risk
    is_stopped: bool = False
    is_erase_asked: bool = False
    is_offered: bool = False
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as far as it was understood.  `turn` is None when there is nothing to read or the model failed."""

    kind: Kind
    has_text: bool
    keyword: Keyword | None
    turn: Turn | None
    chosen: str | None = None
    """The answer that a button or a number of the last menu asks for."""
    is_answered_by_carrier: bool = False

    @property
    def is_model_down(self) -> bool:
        return self.has_text and self.turn is None


@dataclass(frozen=True, slots=True)
class Decision:
    """`level` and `reasons` say what staff must see; `hands_over` that people take it from here."""

    replies: tuple[Reply, ...] = ()
    level: Risk = Risk.ROUTINE
    reasons: tuple[str, ...] = ()
    hands_over: bool = False
    effect: Effect | None = None


def decide(situation: Situation, heard: Heard) -> Decision:
    """Danger first, then what was ordered, then what the model would say."""
    level, reasons = _risk_of(heard)
    hands_over = level is Risk.IMMEDIATE or bool(HAND_OVER_REASONS.intersection(reasons))
    effect = _effect_of(situation, heard)
    replies = _replies(situation, heard, level, hands_over, effect)
    return Decision(
        replies=tuple(_with_country(replies[:MAX_REPLIES], situation.country)),
        level=level,
        reasons=reasons,
        hands_over=hands_over,
        effect=effect,
    )


def _risk_of(heard: Heard) -> tuple[Risk, tuple[str, ...]]:
    """The highest of what model, flag and keyword say: nothing here ever lowers a risk."""
    level, reasons = Risk.ROUTINE, []
    if heard.turn is not None:
        judged, flag = heard.turn.understanding.risk, heard.turn.flag
        if judged.level == Risk.IMMEDIATE:
            level, reasons = Risk.IMMEDIATE, [*judged.signals]
        if flag is not None:
            level = max(level, Risk(flag.level), key=lambda risk: risk.rank)
            reasons += flag.reasons
    if heard.keyword is Keyword.PERSON:
        reasons.append("asked_for_person")
    if heard.is_model_down:
        reasons.append("model_down")
    if reasons:
        level = max(level, Risk.HIGH, key=lambda risk: risk.rank)
    return level, tuple(dict.fromkeys(reasons))


def _effect_of(situation: Situation, heard: Heard) -> Effect | None:
    match heard.keyword:
        case Keyword.STOP:
            return Effect.STOP
        case Keyword.START:
            return Effect.START
        case Keyword.ERASE:
            return Effect.ERASE if situation.is_erase_asked else Effect.ASK_ERASE
        case Keyword.MORE:
            return Effect.SEND_MORE
    intent = heard.turn.understanding.intent.name if heard.turn else None
    if situation.is_erase_asked and intent == "affirm":
        return Effect.ERASE
    return Effect.ASK_ERASE if intent == "delete_my_data" else None


def _replies(situation: Situation, heard: Heard, level: Risk, hands_over: bool, effect: Effect | None) -> list[Reply]:
    if effect in _EFFECT_REPLIES:
        return [] if heard.is_answered_by_carrier else [Reply(answer=_EFFECT_REPLIES[effect])]
    if effect is Effect.SEND_MORE or situation.is_stopped or situation.state is State.WITH_STAFF:
        return []
    said = [*(heard.turn.replies if heard.turn else [])]
    if level is Risk.IMMEDIATE:
        return _in_danger(situation, said)
    if (ordered := _ordered(situation, heard)) is not None:
        return ordered
    return _in_calm(situation, said, level, hands_over)


def _in_danger(situation: Situation, said: list[Reply]) -> list[Reply]:
    """What to do now, and once, that a person is being told."""
    steps = _without_person(said)[:1]
    is_news = situation.state is not State.WAITING or situation.risk is not Risk.IMMEDIATE
    return [*steps, Reply(answer="person_coming_danger")] if is_news or not steps else steps


def _ordered(situation: Situation, heard: Heard) -> list[Reply] | None:
    """What a word, a button, or a message without words asks for; None when the model's choice stands."""
    if heard.keyword is Keyword.PERSON:
        return [Reply(answer="person_coming")]
    if heard.is_model_down:
        return [] if situation.state is State.WAITING else [Reply(answer="model_down")]
    if heard.keyword in (Keyword.HELP, Keyword.MENU):
        return [Reply(answer=heard.keyword.value)]
    if not heard.has_text:
        return [Reply(answer="unreadable")]
    return [Reply(answer=heard.chosen)] if heard.chosen is not None else None


def _in_calm(situation: Situation, said: list[Reply], level: Risk, hands_over: bool) -> list[Reply]:
    is_new = situation.state is not State.WAITING
    if hands_over:
        kept = _without_person(said)[:1]
        return [*kept, Reply(answer="person_coming")] if is_new or not kept else kept
    if level is Risk.HIGH and is_new and not situation.is_offered and len(said) < MAX_REPLIES:
        said.append(Reply(answer="person_offer"))
    return said or [Reply(answer="rephrase")]


_EFFECT_REPLIES = {
    Effect.STOP: "stopped",
    Effect.START: "started",
    Effect.ASK_ERASE: "erase_confirm",
    Effect.ERASE: "erased",
}
_PERSON_ANSWERS = frozenset({"talk_to_human", "person_offer", "person_coming", "person_coming_danger"})
"""What only the router knows to be true: it says itself who is told and when."""


def _without_person(replies: Iterable[Reply]) -> list[Reply]:
    return [reply for reply in replies if reply.answer not in _PERSON_ANSWERS]


def _with_country(replies: Iterable[Reply], country: str | None) -> Iterable[Reply]:
    for reply in replies:
        yield reply.model_copy(update={"params": {"country": country, **reply.params}}) if country else reply
