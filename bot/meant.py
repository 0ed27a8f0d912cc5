"""Answers that the reader finds in a message whose words cannot mean them: for the questions whose yes or no binds us.

A reader that is asked "yes or no?" finds one in "Birmingham" and in "it is night here".  Plain values in, plain values out."""

from __future__ import annotations

from pathlib import Path

from bot.asks import patterns_of, plain
from bot.understanding import MAX_BARE_WORDS, Understanding

WORDS = Path(__file__).with_suffix(".yml")
SAFE_TO_WRITE, STILL_SAFE, DANGER_NOW = "safe_to_write_ask", "still_safe_ask", "danger_ask_now"
CONFIRM_COUNTRY = "confirm_country"
CONSENT = frozenset({"shelter_handoff_ask", "legal_handoff_ask", "home_handoff_ask", "call_for_you_ask"})
"""May a person look for a place, call, or ask for them?"""
SURE_OF_NO, SURE_OF_YES = 0.9, 0.95
"""Of the intent: such a message says no, or yes, and nothing else."""
SURE_OF_LEAVE = 0.985
"""Of the answer: so sure is the reader of a yes that is one."""
SURE_OF_CONSENT = 0.97
"""Of the answer, for a yes or no to what a person may do: "he does not know where we are" is no refusal of help."""
SURE_OF_TALK = 0.5
SURE_OF_QUESTION = 0.8
ABOUT_US = frozenset({"any_news", "what_now", "cost", "explain", "where_is_it", "my_language", "already_tried"})
"""Questions to us, which say neither yes nor no."""
NOT_OF_THEIR_OWN = frozenset({"affirm", "deny", "inform", "thanks", "talk_to_human", "shelter", "legal_help", "return_home"})
"""What a yes to help may sound like: "yes, look for a place"."""
SHORT = 6
"""Words.  A longer yes to danger may speak of writing and still be one: "yes but I can not write much, he is here"."""


def is_meant(text: str, asked: str, message: Understanding, *, is_bare_place: bool = False) -> bool:
    """Return whether the answer that was read may stand.  `asked`: answer key of the question that is open."""
    if message.answer not in ("yes", "no"):
        return True
    asks_us = message.asks and message.intent in ABOUT_US and message.confidence >= SURE_OF_TALK
    is_time = "since" in message.facts and message.intent not in ("affirm", "deny")
    is_place = asked != CONFIRM_COUNTRY and message.entity("country") is not None and message.words <= MAX_BARE_WORDS
    if is_bare_place or is_place or is_time or asks_us or message.part in ("count", "call"):
        return False
    words = plain(text.lower())
    if message.answer == "yes" and _says("later", words):
        return False
    if asked in CONSENT:
        return _consents(message)
    if asked == DANGER_NOW:
        return message.answer == "no" or message.words > SHORT or not _says("may_write", words)
    if asked == STILL_SAFE and message.answer == "no":
        return message.part == "quiet" or _refuses(text, message)
    if asked != SAFE_TO_WRITE:
        return True
    if message.part == "safe":  # "I am not in danger, I am at home" is no word about being written to
        return False
    return _permits(text, message) if message.answer == "yes" else _refuses(text, message)


def _consents(message: Understanding) -> bool:
    """Whether it says yes or no to us, and does not ask or tell something of its own."""
    is_plain = message.intent in ("affirm", "deny") and message.confidence >= SURE_OF_NO
    is_question = message.intent not in NOT_OF_THEIR_OWN and message.confidence >= SURE_OF_QUESTION
    puts_right = message.answer == "no" and message.entity("country") is not None  # "no, Montenegro"
    if message.part == "do_it":
        return message.answer == "yes"
    return (is_plain or message.answer_confidence >= SURE_OF_CONSENT) and not is_question and not puts_right


def _permits(text: str, message: Understanding) -> bool:
    """Whether it says yes to being written to: "yes, she was crying" answers what was said before."""
    words = plain(text.lower())
    if _says("they_agree", words) and not _says("may_write", words):
        return False
    says_yes = message.intent == "affirm" and message.confidence >= SURE_OF_YES
    return says_yes or message.answer_confidence >= SURE_OF_LEAVE or _says("of_writing", words)


def _refuses(text: str, message: Understanding) -> bool:
    """Whether it says no to being written to, and not to something else."""
    says_no = message.intent == "deny" and message.confidence >= SURE_OF_NO
    is_read = "phone_read" in message.facts or "watched" in message.facts
    return says_no or is_read or _says("of_writing", plain(text.lower()))


def _says(what: str, words: str) -> bool:
    """Return whether the words hold a pattern of bot/meant.yml."""
    return patterns_of(WORDS)[what].search(words) is not None
