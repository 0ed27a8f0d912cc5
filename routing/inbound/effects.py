"""What a decision changes in a conversation, and what is said in it.  A row in, a row and answers out; no database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from knowledge import Bubble, Library, Times
from routing.conversation import flags
from routing.conversation.update import ConversationUpdate
from routing.inbound.decision import Decision, Effect
from routing.inbound.replies import NOTICES
from routing.inbound.shorthand import hashes_of_word
from routing.line.leases import LeasedMessage
from routing.outbound import outbox
from routing.outbound.answer import Spoken, after, listener_of, put_into_words
from routing.ports.channel import Channel
from routing.store.hot_rows import ConversationRow, SpokenBubble
from routing.store.sealing import PersonKey, Vault
from routing.store.tables import Risk, State

SILENCING = frozenset({Effect.STOP, Effect.LOCK, Effect.ERASE})
"""What was written before such an order is not sent after it."""


@dataclass(frozen=True, slots=True)
class AssistantMessage:
    """One message of the assistant: an answer, or bubbles of an earlier one."""

    answer: str
    bubbles: tuple[Bubble, ...]


def with_decision(conversation: ConversationRow, decision: Decision, at: datetime) -> ConversationRow:
    """The conversation with what a decision says about risk, people, floor and country."""
    update: ConversationUpdate = {}
    if decision.country is not None:
        update["country"] = decision.country
    if decision.level is not Risk.ROUTINE:
        update.update(flags.raised(conversation, decision.level, decision.reasons))
    if decision.escalates:
        update.update(flags.waiting(conversation, at))
    if any(reply.answer in NOTICES for reply in decision.replies):
        update["waiting_notice_sent"] = True
    if decision.effect in SILENCING:
        update["epoch"] = conversation.epoch + 1
    return replace(conversation, **update)


def with_safe_word(vault: Vault, key: PersonKey, conversation: ConversationRow, word: str) -> ConversationRow:
    """The conversation with this safe word, under the master key that seals now."""
    stored, *_ = hashes_of_word(vault, key, conversation, word)
    return replace(conversation, safe_word_hash=stored, safe_word_key=vault.sealing_id)


def with_effect(  # noqa: PLR0913, PLR0917  # what an order can change
    vault: Vault,
    key: PersonKey,
    times: Times,
    conversation: ConversationRow,
    leased: LeasedMessage,
    effect: Effect | None,
    at: datetime,
) -> ConversationRow:
    """The conversation after an order, or an answer to our own question."""
    if leased.short.is_safe_word and conversation.safe_word_key != vault.sealing_id:
        conversation = with_safe_word(vault, key, conversation, leased.text)
    match effect:
        case Effect.STOP:
            return replace(conversation, stopped_at=at)
        case Effect.START:
            return replace(conversation, stopped_at=None)
        case Effect.LOCK:
            return replace(conversation, locked_at=at)
        case Effect.UNLOCK:
            return replace(conversation, locked_at=None)
        case Effect.SET_SAFE_WORD:
            return with_safe_word(vault, key, conversation, leased.text)
        case Effect.MAY_WRITE:
            until = leased.short.until or times.until("today", "en", conversation.country, at)
            return replace(conversation, safe_until=until, asked=None)
        case Effect.MAY_NOT_WRITE:
            return replace(conversation, safe_until=None, asked=None)
    return conversation


def next_more(
    conversation: ConversationRow, key: PersonKey, effect: Effect | None
) -> tuple[ConversationRow, Sequence[AssistantMessage]]:
    """The next bubble of an answer that was too long, when MORE was asked for and staff do not hold the conversation."""
    sealed_more = conversation.sealed_more
    if effect is not Effect.SEND_MORE or sealed_more is None or conversation.state == State.WITH_STAFF:
        return conversation, ()
    bubbles = outbox.open_more(key, sealed_more)
    rest = outbox.seal_more(key, bubbles[1:])
    return replace(conversation, sealed_more=rest), [AssistantMessage("more", bubbles[:1])]


def said_last(conversation: ConversationRow, key: PersonKey, last: Sequence[SpokenBubble]) -> Sequence[AssistantMessage]:
    """What the assistant said last, word for word."""
    bubbles = tuple(
        Bubble(key.open(one.sealed_text), outbox.open_buttons(key, one.sealed_buttons)) for one in last if one.sealed_text
    )
    return [AssistantMessage(last[0].answer, bubbles)] if bubbles and conversation.state != State.WITH_STAFF else ()


def worded(
    library: Library,
    channel: Channel | None,
    conversation: ConversationRow,
    key: PersonKey,
    leased: LeasedMessage,
    decision: Decision,
) -> list[Spoken]:
    """The replies of a decision, in the writer's words."""
    listener = listener_of(library, conversation, key, leased.language_hint)
    found = [put_into_words(library, channel, listener, reply.answer, reply.params) for reply in decision.replies]
    return [one for one in found if one is not None]


def after_replies(conversation: ConversationRow, key: PersonKey, said: Iterable[Spoken], at: datetime) -> ConversationRow:
    """The conversation after these answers; MORE brings what was left out of any of them."""
    answers = [*said]
    for one in answers:
        conversation = replace(conversation, **after(conversation, one, at))
    if not answers:
        return conversation
    return replace(conversation, sealed_more=outbox.seal_more(key, [bubble for one in answers for bubble in one.more]))
