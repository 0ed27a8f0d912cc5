"""What is answered: each rule says its replies, or None when it has no say.  The first that has one wins."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge import Keyword
from routing.conversation.questions import RouterQuestion
from routing.inbound.decision import Decision, Effect
from routing.inbound.situation import IncomingFacts, Situation
from routing.ports.model import Reply
from routing.ports.places import Place
from routing.store.tables import Risk, State

MAX_REPLIES = 2
NOBODY_YET = "nobody_yet"
NOTICES = frozenset({NOBODY_YET, "waiting_nobody", "waiting_meanwhile", "waiting_line", "waiting_next", "danger_quiet"})
"""Answers that say themselves how it stands, and one after which nothing more is said."""
STILL_WAITING = "still_waiting"
MAX_COUNTED = 10
COUNTRY_UNKNOWN = "country_unknown"

_ORDER_REPLIES = {
    Effect.STOP: "stopped",
    Effect.START: "started",
    Effect.ASK_ERASE: "erase_confirm",
    Effect.LOCK: "harmless",
}
_ANSWERS = {
    Effect.SET_SAFE_WORD: "safe_word_set",
    Effect.MAY_WRITE: "safe_to_write_noted",
    Effect.MAY_NOT_WRITE: "safe_to_write_no",
}
_TELLS_OF_PERSON = frozenset({"handoff_yes", "helper_done", "missing_done", "report_done", "report_officials"})
"""Answers that say themselves that a person is being alerted."""
_NEUTRAL = frozenset({"being_watched_short", "still_safe_ask", "still_safe_again", "safe_to_write_no"})
"""On a phone that somebody else reads, nothing is added to these."""
_STATEMENTS = frozenset(
    {
        "still_waiting",
        "passed_on",
        "passed_on_place",
        "noted",
        "helper_done",
        "affirm",
        "thanks",
        "handoff_no",
        "person_coming",
        "language_changed",
    }
)
"""Answers after which a question of ours does not stand in the way of another."""
_ASKS = ("_ask_", "ask_country")
"""In the names of answers that are questions."""
_OFFERS_PERSON = frozenset({"other_language", "other_language_again"})
"""Answers that offer a person themselves."""
_PERSON_ANSWERS = frozenset({"talk_to_human", "person_offer", "person_coming", "person_coming_danger"})
"""Only the router knows whether these are true: it says itself who is alerted and when."""


def replies_to(situation: Situation, heard: IncomingFacts, decision: Decision) -> tuple[Reply, ...]:
    """Return MAX_REPLIES at most, each with the writer's country.  `decision` is all that is decided already."""
    found = _replies(situation, heard, decision)[:MAX_REPLIES]
    replies = _with_notice(situation, [_honest(situation, reply) for reply in found], decision)
    return tuple(_in_country(reply, situation.country) for reply in replies)


def _with_notice(situation: Situation, replies: list[Reply], decision: Decision) -> list[Reply]:
    """That nobody is free yet is not sent unasked: it comes with the answer to the next message."""
    is_free = replies and len(replies) < MAX_REPLIES and replies[0].answer not in {*_NEUTRAL, *NOTICES, "harmless"}
    is_calm = decision.level is not Risk.IMMEDIATE and decision.effect is None
    return [*replies, Reply(answer=NOBODY_YET)] if situation.is_notice_due and is_free and is_calm else replies


def _honest(situation: Situation, reply: Reply) -> Reply:
    """Whoever asks how long learns who comes first and whether anybody is there; the second time, what to do meanwhile."""
    waiting = situation.waiting
    if reply.answer != STILL_WAITING or waiting is None:
        return reply
    if not waiting.is_staff_on:
        return Reply(answer="waiting_meanwhile" if waiting.is_told else "waiting_nobody")
    if waiting.before == 0:
        return Reply(answer="waiting_next")
    return Reply(answer="waiting_line", params={"ahead": str(min(waiting.before, MAX_COUNTED))})


def _replies(situation: Situation, heard: IncomingFacts, decision: Decision) -> list[Reply]:
    if (ordered := _to_order(situation, heard, decision.effect)) is not None:
        return ordered
    if situation.is_stopped or situation.state is State.WITH_STAFF or heard.is_help_answered:
        return []
    if decision.level is Risk.IMMEDIATE and heard.is_acute:
        return _in_danger(situation, heard)
    for replies in (_to_answer(situation, heard, decision.effect), _to_request(situation, heard)):
        if replies is not None:
            return replies
    if decision.level is Risk.IMMEDIATE:
        return _in_doubt(heard)
    in_words = _while_people_come(situation, heard) if decision.escalates else _in_calm(situation, heard, decision.level)
    return _with_what_we_lack(situation, in_words)


def _to_order(situation: Situation, heard: IncomingFacts, effect: Effect | None) -> list[Reply] | None:
    """What is said whatever else the message holds: to an order, and harmless words on a locked line."""
    if effect is Effect.ERASE:
        return [Reply(answer="harmless" if situation.is_locked else "erased")]
    if heard.is_answered_by_carrier and effect in (Effect.STOP, Effect.START):
        return []
    if situation.is_locked and effect is not Effect.UNLOCK:
        return _while_locked(situation, heard, effect)
    if effect in _ORDER_REPLIES:
        return [Reply(answer=_ORDER_REPLIES[effect])]
    if effect is Effect.SEND_MORE:
        return _unless(situation, "nothing_more", has_it=situation.has_more)
    if effect is Effect.SEND_AGAIN:
        return _unless(situation, "nothing_to_repeat", has_it=situation.has_said)
    return None


def _while_locked(situation: Situation, heard: IncomingFacts, effect: Effect | None) -> list[Reply]:
    """After STOP not even harmless words, but still the question by which alone the line opens again."""
    if heard.is_safe_word:
        return [Reply(answer="safe_word_unlocked")]
    return [] if situation.is_stopped and effect is None else [Reply(answer="harmless")]


def _unless(situation: Situation, nothing: str, *, has_it: bool) -> list[Reply]:
    """No reply of its own: what was ordered is sent, or people write."""
    return [] if has_it or situation.state is State.WITH_STAFF else [Reply(answer=nothing)]


def _in_danger(situation: Situation, heard: IncomingFacts) -> list[Reply]:
    """What to do now, and once, that a person is being alerted."""
    is_news = situation.state is not State.WAITING or situation.risk is not Risk.IMMEDIATE
    steps = _without_person(heard.suggested)[:MAX_REPLIES]
    if heard.is_model_down:
        steps = [Reply(answer="immediate_danger" if is_news else "danger_next")]
    if is_news or not steps:
        return [*steps[:1], Reply(answer="person_coming_danger")]
    return steps


def _in_doubt(heard: IncomingFacts) -> list[Reply]:
    """Danger that wakes staff and may be none: what was asked is answered, and whether it is danger is asked."""
    return _without_person(heard.suggested)[:MAX_REPLIES] or [Reply(answer="person_coming")]


def _to_answer(situation: Situation, heard: IncomingFacts, effect: Effect | None) -> list[Reply] | None:
    """The line that ends one of our own questions, or asks its second half; before it, what they ask in the same message."""
    if (said := _to_our_question(situation, heard, effect)) is None:
        return None
    besides = _without_person(heard.suggested)[:1] if heard.read_answer is not None else []
    return [*besides, Reply(answer=said)]


def _to_our_question(situation: Situation, heard: IncomingFacts, effect: Effect | None) -> str | None:
    if effect in _ANSWERS:
        return _ANSWERS[effect]
    if effect is Effect.UNLOCK:
        return "menu" if heard.yes_or_no == "yes" else None
    match situation.asked, heard.yes_or_no:
        case RouterQuestion.SAFE, "yes":
            return "safe_to_write_until"
        case RouterQuestion.ERASE, "no":
            return "erase_kept"
    return None


def _to_request(situation: Situation, heard: IncomingFacts) -> list[Reply] | None:
    """What a word, a button, or a message without words asks for."""
    match heard.keyword:
        case Keyword.PERSON:
            return _asking_for_safety(situation, [Reply(answer="person_coming")])
        case Keyword.SAFE_WORD:
            return [Reply(answer="safe_word_ask")]
        case Keyword.HELP | Keyword.MENU | Keyword.PRIVACY:
            return [Reply(answer=heard.keyword.value)]
    if heard.is_model_down:
        return _without_model(situation, heard)
    if not heard.has_text:
        return [_noting(heard.place) if heard.place else Reply(answer=heard.answer or "unreadable")]
    return None


def _without_model(situation: Situation, heard: IncomingFacts) -> list[Reply]:
    """A chosen answer stands; else it is said once that people are alerted, and in another language than ours, which we write."""
    if heard.answer is not None:
        return _with_what_we_lack(situation, [Reply(answer=heard.answer)])
    if situation.state is State.WAITING:
        return []
    if heard.seen is not None and heard.seen.tongue is not None:
        return [Reply(answer="other_language", params={"tongue": heard.seen.tongue})]
    return [Reply(answer="model_down")]


def _while_people_come(situation: Situation, heard: IncomingFacts) -> list[Reply]:
    kept = _without_person(heard.suggested)[:1]
    is_told = bool(kept) and (kept[0].answer in _TELLS_OF_PERSON or situation.state is State.WAITING)
    if is_told and any(asks in kept[0].answer for asks in _ASKS):
        return kept  # a yes would answer both questions
    return _asking_for_safety(situation, kept if is_told else [*kept, Reply(answer="person_coming")])


def _in_calm(situation: Situation, heard: IncomingFacts, level: Risk) -> list[Reply]:
    said = [*heard.suggested]
    if not said and heard.is_quiet:
        return []
    if said and said[-1].answer in _NEUTRAL:
        return said
    is_waiting = situation.state is State.WAITING
    offers = bool(said) and said[-1].answer in _OFFERS_PERSON
    if level is Risk.HIGH and not (is_waiting or situation.is_offered or offers) and len(said) < MAX_REPLIES:
        said.append(Reply(answer="person_offer"))
    said = said or [Reply(answer="rephrase")]
    return _asking_for_safety(situation, said) if is_waiting and said[-1].answer in _STATEMENTS else said


def _asking_for_safety(situation: Situation, replies: list[Reply]) -> list[Reply]:
    """Ask once, when people take over, whether we can write while the writer does not."""
    if situation.is_safe_asked or len(replies) >= MAX_REPLIES:
        return replies
    return [*replies, Reply(answer="safe_to_write_ask")]


def _with_what_we_lack(situation: Situation, replies: list[Reply]) -> list[Reply]:
    """Say once that the general answer is all we have for this country.

    Never after an answer of the router: a short reply answers what was said last."""
    is_alone = len(replies) == 1 and replies[0].answer not in _NEUTRAL and not replies[0].answer.startswith("number_")
    return [*replies, Reply(answer=COUNTRY_UNKNOWN)] if situation.lacks_facts and is_alone else replies


def _noting(place: Place) -> Reply:
    """Near a border the writer is asked."""
    return Reply(answer="country_noted", params={"country": place.country}) if place.is_sure else Reply(answer="ask_country")


def _without_person(replies: Iterable[Reply]) -> list[Reply]:
    return [reply for reply in replies if reply.answer not in _PERSON_ANSWERS]


def _in_country(reply: Reply, country: str | None) -> Reply:
    return reply.model_copy(update={"params": {"country": country, **reply.params}}) if country else reply
