"""What the sentences of a parsed message ask: when one is sure enough, and when words (bot/asks.yml) count before it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.asks import LONGEST, part_asked

SURE_OF_ASK, SURE_OF_CHANGE = 0.6, 0.85
"""Probability from which a sentence is taken to ask for something; higher for what opens a phone or ends an alarm."""
CHANGES = frozenset(
    {"safe", "can", "do_it", "wrote", "decided", "low_battery", "its_me", "hush", "hours_told", "rescued", "about_other"}
    | {"taken_in"}
)
"""What is told, not asked, and changes how the talk goes on."""
TOLD = (
    CHANGES
    | {"afraid", "fault", "no_credit", "photo_sent", "child_used", "food", "gone", "on_the_way", "deleting"}
    | {"only_write", "later", "love_him", "ties", "number_fails", "signed", "pregnant", "told_to_hide", "they_pay"}
    | {"contract_later", "others_fine", "must_decide", "new_trace", "not_their_words"}
    | {"just_listen", "not_decided", "all_well", "off_now", "tell_others", "cared_for", "sorry_bother", "they_are_helped"}
    | {"home_debt", "protection", "bad_dreams"}
)
"""What is often told beside a question, which then counts."""
BROAD = frozenset({"cost", "told", "happens", "papers", "children", "work", "long", "keep", "verify", "real"})
"""Parts of bot/asks.yml whose words mean other things too: a sentence that is read as something else counts more."""
SURE_AGAINST_WORDS = 0.97
SURE_BESIDE_A_TOPIC = 0.9
"""For a question in a message of one sentence that is about a topic as a whole."""
SURE_OF_ROLE = 0.7
"""For `its_me`, which counts only where the writer was taken for somebody else."""
BY_WORDS_ALONE = frozenset({"do_it"})
"""What binds us: it is taken from words that cannot mean anything else."""
WORDS_OF_A_QUESTION = 10
"""A longer message that was not read as a question tells something, whatever words are in it."""


def asked(parsed: Mapping[str, Any], *, is_enough: bool = False, bar: float = 0.0) -> tuple[str, ...]:
    """Return what the sentences ask, each name once; what the message asks as a whole where they ask nothing.

    `is_enough`: what the model takes from is enough; else it has to be sure.  `bar`: a probability that is asked for besides."""
    if parsed["intent"]["name"] == "out_of_scope" and parsed["intent"]["confidence"] >= SURE_OF_ASK:
        return ()
    found = [one for one in parsed.get("asks", ()) if is_enough or one["confidence"] >= max(_bar(one["name"]), bar)]
    found = [one for one in found if one["name"] not in BY_WORDS_ALONE]
    names = [one["name"] for one in found if one["sentence"] is not None]
    if not names and len(parsed["text"].split()) <= LONGEST:
        names = [one["name"] for one in found]
    return tuple(dict.fromkeys(names))


def part_by_words(parsed: Mapping[str, Any]) -> str | None:
    """Return the part that the words name, unless the message was read as a question that is surely another one."""
    part, read = part_asked(parsed["text"]), [one for one in parsed.get("asks", ()) if one["name"] not in BY_WORDS_ALONE]
    if part not in BROAD or any(one["name"] == part for one in read):
        return part
    is_another = any(one["confidence"] >= SURE_AGAINST_WORDS for one in read)
    is_story = not read and "asks" in parsed and len(parsed["text"].split()) > WORDS_OF_A_QUESTION
    return None if is_another or is_story else part


def topics(parsed: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the intents of its sentences, in their order, where there are several, or what follows an answer to ours."""
    named = parsed.get("topics", ())
    is_more = len(named) > 1 or "joined" in parsed
    return tuple(one["name"] for one in named if one["confidence"] >= SURE_OF_ASK) if is_more else ()


def _bar(name: str) -> float:
    if name == "its_me":
        return SURE_OF_ROLE
    return SURE_OF_CHANGE if name in CHANGES else SURE_OF_ASK


def first(names: Iterable[str]) -> str | None:
    """Return the first question, else the first thing that is told; None where there is neither."""
    listed = list(names)
    return next((name for name in listed if name not in TOLD), None) or next(iter(listed), None)
