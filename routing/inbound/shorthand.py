"""What a message says without the model: a button, a number under our last answer, a known word, the safe word."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Protocol
from uuid import UUID

from knowledge import Keywords
from knowledge.words.keywords import normal
from knowledge.words.short_replies import YES_OR_NO
from routing.conversation.questions import Asking, RouterQuestion, open_question
from routing.line.leases import ShortReply
from routing.line.line import Line
from routing.store.sealing import PersonKey, Vault

OWN_NUMBERS = frozenset({"options"})
"""Answers that number something else than their buttons."""
TOPIC_OF_BUTTON = {"rights": "am_i_trafficked", "options": "options_intro", "check": "offer_check_intro", "menu": "show_menu"}
"""Buttons that are not named after the topic that they open, as the model knows them (bot/topics.py)."""
ANSWER_WITHOUT_QUESTIONS = {"options_intro": "options", "offer_check_intro": "job_offer"}
"""What stands for a topic that opens a form: without the model nobody asks its questions."""
WORDS_OF_SAFE_WORD = 3
LETTERS_OF_SAFE_WORD = 3


class Worded(Asking, Protocol):
    """The columns of a conversation that give short words their meaning."""

    @property
    def id(self) -> UUID: ...

    @property
    def language(self) -> str | None: ...

    @property
    def country(self) -> str | None: ...

    @property
    def safe_word_hash(self) -> bytes | None: ...

    @property
    def safe_word_key(self) -> bytes | None: ...


def read(  # noqa: PLR0913, PLR0917  # what gives a short message its meaning
    line: Line,
    conversation: Worded,
    key: PersonKey,
    text: str,
    button: str | None,
    last_answer: str | None,
    at: datetime,
) -> ShortReply:
    """`text` is the whole message; `button` the payload, when one was pressed; `last_answer` what we said last."""
    language = conversation.language
    chosen = button or numbered(line, last_answer, text, language) or line.replies.match(text, language)
    if chosen is None and line.keywords.match(text) == "back":
        chosen = "back"
    asked = open_question(conversation, at)
    is_asked_when = asked in (RouterQuestion.SAFE, RouterQuestion.UNTIL)
    is_word = is_safe_word(line.store.vault, key, conversation, text)
    return ShortReply(
        chosen=chosen,
        leaning=line.replies.leaning(text, language),
        answer=answer_of(chosen, line.library.answers),
        until=line.times.until(text, language, conversation.country, at) if is_asked_when and not is_word else None,
        is_safe_word=is_word,
        is_new_word=asked is RouterQuestion.SAFE_WORD and _may_be_safe_word(text) and line.keywords.match(text) is None,
        erases_by_word=_erases_by_word(line.keywords, line.store.vault, key, conversation, text),
    )


def answer_of(chosen: str | None, answers: Collection[str]) -> str | None:
    """Return the answer that a choice names by itself, when the model cannot be asked; None for one that only replies."""
    topic = TOPIC_OF_BUTTON.get(chosen or "", chosen)
    answer = ANSWER_WITHOUT_QUESTIONS.get(topic or "", topic)
    return answer if answer in answers else None


def numbered(line: Line, last_answer: str | None, text: str, language: str | None) -> str | None:
    """Return the button that a number means under our last answer; in words ("the second") not where yes and no were asked."""
    number = line.replies.number(text, language)
    if number is None or last_answer in OWN_NUMBERS or last_answer not in line.library.answers:
        return None
    buttons = line.library.catalogue.answers[last_answer].buttons
    if set(buttons) >= YES_OR_NO and not text.strip().isdecimal():
        return None
    return buttons[number - 1] if 0 < number <= len(buttons) else None


def hashes_of_word(vault: Vault, key: PersonKey, conversation: Worded, text: str) -> list[bytes]:
    """Keyed, and of this conversation alone: equal words of two people cannot be told to be equal.

    The first is the one to store; the others are under an earlier master key."""
    return [key.hash("safe word", word) for word in vault.word_hashes(conversation.id, normal(text))]


def is_safe_word(vault: Vault, key: PersonKey, conversation: Worded, text: str) -> bool:
    if conversation.safe_word_hash is None or not _may_be_safe_word(text):
        return False
    return conversation.safe_word_hash in hashes_of_word(vault, key, conversation, text)


def _may_be_safe_word(text: str) -> bool:
    word = normal(text)
    return len(word) >= LETTERS_OF_SAFE_WORD and len(word.split()) <= WORDS_OF_SAFE_WORD


def _erases_by_word(keywords: Keywords, vault: Vault, key: PersonKey, conversation: Worded, text: str) -> bool:
    """ERASE and the safe word in one message."""
    order, _, word = text.strip().partition(" ")
    return keywords.match(order) == "erase" and is_safe_word(vault, key, conversation, word)
