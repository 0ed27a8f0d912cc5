"""What a message says without the model: a button, a number under our last answer, a known word, her safe word."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import aliased

from knowledge.words.keywords import normal
from routing.conversation.questions import RouterQuestion, open_question
from routing.line.leases import ShortReply
from routing.line.line import Line
from routing.store.clock import now
from routing.store.database import Prepared, Transaction, fetch
from routing.store.sealing import Vault
from routing.store.tables import Author, Conversation, Message

OWN_NUMBERS = frozenset({"options"})
"""Answers that number something else than their buttons."""
TOPIC_OF_BUTTON = {"rights": "am_i_trafficked", "options": "options_intro", "check": "offer_check_intro", "menu": "show_menu"}
"""Buttons that are not named after the topic that they open, as the model knows them (bot/topics.py)."""
ANSWER_WITHOUT_QUESTIONS = {"options_intro": "options", "offer_check_intro": "job_offer"}
"""What stands for a topic that opens a form: without the model nobody asks its questions."""
WORDS_OF_SAFE_WORD = 3
LETTERS_OF_SAFE_WORD = 3


async def read(line: Line, transaction: Transaction, conversation: Conversation, text: str, button: str | None) -> ShortReply:
    """`text` is the whole message; `button` the payload, when one was pressed."""
    language = conversation.language
    pressed = button or await _numbered(line, transaction, conversation.id, text)
    chosen = pressed or line.replies.match(text, language)
    if chosen is None and line.keywords.match(text) == "back":
        chosen = "back"
    asked = open_question(conversation)
    is_asked_when = asked in (RouterQuestion.SAFE, RouterQuestion.UNTIL)
    is_word = is_safe_word(line.store.vault, conversation, text)
    return ShortReply(
        chosen=chosen,
        leaning=line.replies.leaning(text, language),
        answer=answer_of(chosen, line.library.answers),
        until=line.times.until(text, conversation.country, now()) if is_asked_when and not is_word else None,
        is_safe_word=is_word,
        is_new_word=asked is RouterQuestion.SAFE_WORD and _may_be_safe_word(text) and line.keywords.match(text) is None,
        erases_by_word=_erases_by_word(line, conversation, text),
    )


def answer_of(chosen: str | None, answers: Collection[str]) -> str | None:
    """Return the answer that a choice names by itself, when the model cannot be asked; None for one that only replies."""
    topic = TOPIC_OF_BUTTON.get(chosen or "", chosen)
    answer = ANSWER_WITHOUT_QUESTIONS.get(topic or "", topic)
    return answer if answer in answers else None


async def _numbered(line: Line, transaction: Transaction, conversation_id: UUID, text: str) -> str | None:
    """A lone digit means the button of that number under our last answer: SMS has no buttons."""
    if len(text) != 1 or not text.isdecimal():
        return None
    last = await last_answer(transaction, conversation_id)
    if last is None or last in OWN_NUMBERS or last not in line.library.answers:
        return None
    buttons = line.library.catalogue.answers[last].buttons
    return buttons[int(text) - 1] if 0 < int(text) <= len(buttons) else None


_said = aliased(Message)
LAST_ANSWER = (
    select(_said.answer)
    .where(_said.conversation_id == bindparam("whose"), _said.author == Author.ASSISTANT)
    .order_by(_said.id.desc())
    .limit(1)
)


_LAST_ANSWER = Prepared(LAST_ANSWER)


async def last_answer(transaction: Transaction, conversation_id: UUID) -> str | None:
    """What the assistant said last."""
    rows = await fetch(transaction, _LAST_ANSWER, {"whose": conversation_id})
    return rows[0]["answer"] if rows else None


_WAS_SAID = Prepared(
    select(exists().where(_said.conversation_id == bindparam("whose"), _said.answer == bindparam("said")).label("it"))
)


async def was_said(transaction: Transaction, conversation_id: UUID, answer: str) -> bool:
    [row] = await fetch(transaction, _WAS_SAID, {"whose": conversation_id, "said": answer})
    return bool(row["it"])


def hash_of_word(vault: Vault, conversation: Conversation, text: str) -> bytes:
    """Keyed, and of this conversation alone: equal words of two people cannot be told to be equal."""
    return vault.finding_hash("safe_word", f"{conversation.id}:{normal(text)}")


def is_safe_word(vault: Vault, conversation: Conversation, text: str) -> bool:
    if conversation.safe_word_hash is None or not _may_be_safe_word(text):
        return False
    return hash_of_word(vault, conversation, text) == conversation.safe_word_hash


def _may_be_safe_word(text: str) -> bool:
    word = normal(text)
    return len(word) >= LETTERS_OF_SAFE_WORD and len(word.split()) <= WORDS_OF_SAFE_WORD


def _erases_by_word(line: Line, conversation: Conversation, text: str) -> bool:
    """ERASE and her safe word in one message."""
    order, _, word = text.strip().partition(" ")
    return line.keywords.match(order) == "erase" and is_safe_word(line.store.vault, conversation, word)
