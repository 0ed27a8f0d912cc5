"""Answers that the reader finds in a message whose words cannot mean them: for the questions whose yes or no binds us.

A reader that is asked "yes or no?" finds one in "Birmingham" and in "it is night here".  Plain values in, plain values out."""

from __future__ import annotations

import re

from bot.asks import plain
from bot.understanding import Understanding

SAFE_TO_WRITE = "safe_to_write_ask"
SURE_OF_NO, SURE_OF_YES = 0.9, 0.95
"""Of the intent: such a message says no, or yes, and nothing else."""
SURE_OF_LEAVE = 0.985
"""Of the answer: so sure is the reader of a yes that is one."""
SURE_OF_TALK = 0.5
ABOUT_US = frozenset({"any_news", "what_now", "cost", "explain", "where_is_it", "my_language", "already_tried"})
"""Questions to us, which say neither yes nor no."""
_OF_WRITING = re.compile(
    plain(
        r"writ|message|text|phone|safe|danger|only when|never|scri|telefon|sigur|pericol|niciodata|"
        r"пис|пиш|телефон|безоп|опас|никогда|безпе|небезпе|ніколи|никога|"
        r"shkru|rrezik|asnjeher|pis|opasn|bezb|nikad|yaz|guven|tehlike|hicbir zaman|asla|"
        r"pysh|pish|bezop|opas"
    )
)
"""Words of writing, phones and safety: with them a yes or a no is about being written to."""


def is_meant(text: str, asked: str, message: Understanding, *, is_bare_place: bool = False) -> bool:
    """Return whether the answer that was read may stand.  `asked`: answer key of the question that is open."""
    if message.answer not in ("yes", "no"):
        return True
    asks_us = message.asks and message.intent in ABOUT_US and message.confidence >= SURE_OF_TALK
    is_time = "since" in message.facts and message.intent not in ("affirm", "deny")
    if is_bare_place or is_time or asks_us or message.part in ("count", "call"):
        return False
    if asked != SAFE_TO_WRITE:
        return True
    return _permits(text, message) if message.answer == "yes" else _refuses(text, message)


def _permits(text: str, message: Understanding) -> bool:
    """Whether it says yes to being written to: "yes, she was crying" answers what was said before."""
    says_yes = message.intent == "affirm" and message.confidence >= SURE_OF_YES
    return says_yes or message.answer_confidence >= SURE_OF_LEAVE or bool(_OF_WRITING.search(plain(text.lower())))


def _refuses(text: str, message: Understanding) -> bool:
    """Whether it says no to being written to, and not to something else."""
    says_no = message.intent == "deny" and message.confidence >= SURE_OF_NO
    is_read = "phone_read" in message.facts or "watched" in message.facts
    return says_no or is_read or bool(_OF_WRITING.search(plain(text.lower())))
