"""A message unsealed for its turn: its words, what they order, and what else the model may know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from asyncpg import Connection

from knowledge import Keyword
from routing.conversation.questions import READ_AS, RouterQuestion, open_question
from routing.inbound import bursts, shorthand
from routing.line.leases import LeasedMessage, ShortReply
from routing.line.line import Line
from routing.ports.channel import Form
from routing.ports.model import TurnRequest
from routing.ports.phones import country_of_number, languages_of_number
from routing.store import hot_path
from routing.store.clock import now
from routing.store.hot_rows import ConversationRow, MessageRow
from routing.store.sealing import PersonKey
from routing.store.tables import State

CRIES = frozenset({Keyword.HELP, Keyword.PERSON})


@dataclass(frozen=True, slots=True)
class Burst:
    """Messages that are one turn: the first, those after it, their texts in one, and how long the answer waits for more."""

    message: MessageRow
    also: Sequence[MessageRow]
    text: str = field(repr=False)
    hold_s: float


async def unseal(
    line: Line, connection: Connection, conversation: ConversationRow, key: PersonKey, waiting: Sequence[MessageRow]
) -> LeasedMessage:
    """Read the first of the waiting messages, which is leased, with those that go on where it stopped."""
    burst = _burst_of(line, conversation, key, waiting)
    is_number = line.replies.number(burst.text, conversation.language) is not None
    last_answer = await hot_path.last_answer(connection, conversation.id) if is_number else None
    return read(line, conversation, key, burst, last_answer)


def read(line: Line, conversation: ConversationRow, key: PersonKey, burst: Burst, last_answer: str | None) -> LeasedMessage:
    """What the message orders by itself, and what the model is asked about it."""
    message, text, at = burst.message, burst.text, now()
    button = key.open_or_empty(message.sealed_button) or None
    assert message.taken_at is not None
    short = shorthand.read(line, conversation, key, text, button, last_answer, at)
    word = line.keywords.match(message.opt_out or button or text) or line.keywords.match(short.chosen or "")
    keyword = Keyword(word) if word in set(Keyword) and not short.is_safe_word else None
    channel = line.channels.get(conversation.channel)
    address = key.open_or_empty(conversation.sealed_address)
    return LeasedMessage(
        conversation_id=conversation.id,
        message_id=message.id,
        taken_at=message.taken_at,
        text=text,
        is_answered_by_carrier=message.opt_out is not None or (channel is not None and text.lower() in channel.own_answers),
        keyword=keyword,
        short=short,
        language_hint=message.language_hint,
        also=tuple(one.id for one in burst.also),
        hold_s=burst.hold_s if keyword is None and short.chosen is None and not short.is_safe_word else 0.0,
        question=TurnRequest(
            conversation=str(conversation.id),
            turn=_turn_of([message, *burst.also]),
            text=text,
            channel=channel.form if channel else Form.SMS,
            language=_expected_language(conversation, message, address),
            country=conversation.country,
            state=conversation.state,
            country_guess=country_of_number(address),
            chosen=short.chosen or _known(keyword, short),
            leaning=short.leaning,
            asked=_asked(conversation, at),
            summary=key.open_json(conversation.sealed_summary) if conversation.sealed_summary else None,
            key=key.of_dialogue,
            is_watched_only=burst.hold_s > 0 or _is_for_the_line(conversation, keyword, short, at),
        ),
    )


def _asked(conversation: ConversationRow, at: datetime) -> str | None:
    question = open_question(conversation, at)
    return READ_AS.get(question) if question is not None else None


def _turn_of(messages: Sequence[MessageRow]) -> str:
    """Return the name of a turn: a different one when more was written, or a text was changed."""
    edited = max((message.edited_at.timestamp() for message in messages if message.edited_at), default=0)
    return f"{messages[0].id}-{messages[-1].id}-{edited:.6f}"


def _burst_of(line: Line, conversation: ConversationRow, key: PersonKey, waiting: Sequence[MessageRow]) -> Burst:
    """The first message, with as many of the others as go on where the one before stopped."""
    texts, is_plain = [_opened(key, waiting[0])], partial(_is_plain, line, key, conversation)
    is_open = waiting[0].sealed_button is None and bursts.is_scrap(texts[0]) and is_plain(texts[0])
    last = 0
    for message, before in zip(waiting[1 : bursts.MAX_MESSAGES], waiting, strict=False):
        text = _opened(key, message)
        if not (is_open and bursts.is_next(message, before) and is_plain(text)):
            break
        texts.append(text)
        last, is_open = last + 1, bursts.is_scrap(text)
    is_held = is_open and conversation.state != State.WITH_STAFF and last + 1 == len(waiting)
    hold_s = bursts.held_s(waiting[: last + 1], now()) if is_held else 0.0
    return Burst(waiting[0], waiting[1 : last + 1], " ".join(texts), hold_s)


def _is_plain(line: Line, key: PersonKey, conversation: ConversationRow, text: str) -> bool:
    """Words for the model: no order, no short answer, no number, no safe word, and no question of ours that waits for one."""
    orders = line.keywords.match(text) or line.replies.match(text, conversation.language) or open_question(conversation, now())
    return (
        bool(text)
        and not text.isdecimal()
        and orders is None
        and not shorthand.is_safe_word(line.store.vault, key, conversation, text)
    )


def _opened(key: PersonKey, message: MessageRow) -> str:
    return key.open_or_empty(message.sealed_text).strip()


def _known(keyword: Keyword | None, short: ShortReply) -> str | None:
    """What a whole message stands for that is an order, the safe word or a moment: the model reads nothing into it.

    HELP and PERSON are read all the same: they may be a cry."""
    if keyword is not None and keyword not in CRIES:
        return keyword.value
    return "known" if short.is_safe_word or short.until is not None else None


def _is_for_the_line(conversation: ConversationRow, keyword: Keyword | None, short: ShortReply, at: datetime) -> bool:
    """Whether the router answers by itself, so that the dialogue must not take the message for an answer to its question."""
    if (keyword is not None and keyword is not Keyword.BACK) or short.is_safe_word or short.erases_by_word:
        return True
    match open_question(conversation, at):
        case RouterQuestion.ERASE | RouterQuestion.SAFE:
            return short.chosen in ("yes", "no") or short.until is not None
        case RouterQuestion.UNTIL:
            return short.until is not None
        case RouterQuestion.SAFE_WORD:
            return short.is_new_word
        case RouterQuestion.UNLOCK:
            return short.chosen in ("yes", "no")
    return conversation.locked_at is not None


def _expected_language(conversation: ConversationRow, message: MessageRow, address: str) -> tuple[str, float] | None:
    """What the model may lean on: the language so far, else the app's, else the commonest one of the number's country."""
    if conversation.language:
        return conversation.language, max(conversation.language_confidence, 0.5)
    if message.language_hint:
        return message.language_hint.split("-")[0].lower(), 0.4
    languages = languages_of_number(address)
    return (languages[0], 0.2) if languages else None
