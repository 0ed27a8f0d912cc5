"""What `decide` is told: a conversation and a message, turned from rows into plain values."""

from __future__ import annotations

from datetime import datetime

from routing.conversation import budget
from routing.conversation.questions import open_question
from routing.conversation.silence import WAITING_NOTICE_AFTER
from routing.inbound.limits import BURST_PAUSE, FLOOD
from routing.inbound.situation import IncomingFacts, Situation, Waiting
from routing.line.leases import LeasedMessage
from routing.line.message_rate import MessageRate
from routing.ports.glance import Seen
from routing.ports.model import Turn
from routing.ports.places import Place
from routing.store.clock import now
from routing.store.hot_rows import ConversationRow, TurnEnd
from routing.store.sealing import PersonKey
from routing.store.tables import Risk, State


def is_flooding(units_a_day: int, rate: MessageRate, conversation: ConversationRow, key: PersonKey) -> bool:
    """Whether the writer has used up the day, or sends more than is answered."""
    address = key.open_or_empty(conversation.sealed_address)
    return budget.is_over(conversation, units_a_day, now()) or rate.is_over(conversation.channel, address)


def situation_of(
    conversation: ConversationRow, end: TurnEnd, *, lacks_facts: bool, is_flooding: bool, waiting: Waiting | None = None
) -> Situation:
    """The conversation as `decide` sees it."""
    at = now()
    is_burst = conversation.last_out_at is not None and at - conversation.last_out_at < BURST_PAUSE
    return Situation(
        state=State(conversation.state),
        risk=Risk(conversation.risk),
        is_stopped=conversation.stopped_at is not None,
        is_locked=conversation.locked_at is not None,
        asked=open_question(conversation, at),
        is_safe_asked=conversation.safe_asked_at is not None,
        has_more=conversation.sealed_more is not None,
        has_said=end.last_answer is not None,
        is_offered=conversation.risk != Risk.ROUTINE,
        country=conversation.country,
        lacks_facts=lacks_facts,
        is_muted=budget.is_muted(conversation, at),
        is_flooding=is_flooding,
        is_flood_known=FLOOD in conversation.reasons,
        waiting=waiting,
        is_notice_due=_is_notice_due(conversation, at),
        said_just_now=end.last_answer if is_burst else None,
    )


def _is_notice_due(conversation: ConversationRow, at: datetime) -> bool:
    if conversation.state != State.WAITING or conversation.waiting_notice_sent or conversation.waiting_since is None:
        return False
    return at - conversation.waiting_since > WAITING_NOTICE_AFTER


def facts_of(leased: LeasedMessage, turn: Turn | None, end: TurnEnd, seen: Seen | None = None) -> IncomingFacts:
    """The message as `decide` sees it."""
    return IncomingFacts(
        has_text=bool(leased.text),
        keyword=leased.keyword,
        turn=turn,
        seen=seen,
        chosen=leased.short.chosen,
        answer=leased.short.answer,
        until=leased.short.until,
        is_safe_word=leased.short.is_safe_word,
        is_new_word=leased.short.is_new_word,
        erases_by_word=leased.short.erases_by_word,
        is_answered_by_carrier=leased.is_answered_by_carrier,
        place=Place(end.country, end.is_country_sure) if end.country else None,
        is_followed=end.is_followed,
    )
