"""A message in two clauses: the first answers our question, the rest is a matter of its own.

"Yes until nine, but how do I get my pay": read as one, it answers nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.meant import CONSENT, DANGER_NOW, SAFE_TO_WRITE, STILL_SAFE
from bot.reading import as_meant
from bot.understanding import UNDERSTOOD_FROM
from nlu.data.turns import NONE

BUT = "but|dar|însă|insa|но|no|a|але|ale|ама|ama|ali|al|nego|por|fakat"
"""Words of eight languages that begin what comes after an answer."""
CLAUSE = re.compile(rf"^(?P<first>.+?)(?:[.,;:!?…]+\s+|\n+|\s+(?=(?:{BUT})\s))(?P<rest>.+)$", re.IGNORECASE | re.DOTALL)
"""A message that answers first and then goes on: "yes until nine, but how do I get my pay"."""
WORDS_OF_AN_ANSWER, SURE_OF_A_CLAUSE = 12, 0.9
SAYS_LITTLE = frozenset({"affirm", "deny", "inform", "thanks", "greet", "wait", "safe_now", "out_of_scope"})
"""Intents that a first clause lends to a message whose matter comes after it."""
FEWEST_WORDS, WORDS_OF_A_PLAIN_YES = 2, 2


def clauses(text: str) -> tuple[str, str] | None:
    """Return the words that may answer a question, and what follows them; None for a message of one clause."""
    found = CLAUSE.match(text.strip())
    if found is None or len(found["first"].split()) > WORDS_OF_AN_ANSWER or len(found["rest"].split()) < FEWEST_WORDS:
        return None
    return found["first"], found["rest"]


def answers(parsed: Mapping[str, Any]) -> bool:
    return bool(parsed["answer"]) and parsed["answer"]["value"] != NONE


def clause_answers(first: Mapping[str, Any], text: str, asked: str) -> bool:
    """Whether a first clause that was read by itself answers our question beyond doubt.

    A yes that binds us or rings is taken from a word or two alone; a no to being written to, or to what a person may do, is not:
    "no, she is in Slovenia" puts something else right, and no answer means no."""
    if not answers({"answer": first["answer"] and as_meant(first, text, asked)}):
        return False
    value, confidence = first["answer"]["value"], first["answer"]["confidence"]
    binds = asked in (*CONSENT, SAFE_TO_WRITE, STILL_SAFE)
    if (binds and value == "no") or confidence < SURE_OF_A_CLAUSE:
        return False
    is_plain = len(text.split()) <= WORDS_OF_A_PLAIN_YES and first["intent"]["name"] == "affirm"
    return is_plain or not (binds or (asked == DANGER_NOW and value == "yes"))


def joined(whole: dict[str, Any], first: Mapping[str, Any], rest: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message whose first clause answers our question and whose rest is a matter of its own.

    After a no to danger, what neither of the two tells by itself is no danger of this minute; staff learn what the whole was
    read as."""
    denies = first["answer"]["asked"] == DANGER_NOW and first["answer"]["value"] == "no"
    is_acute = first["risk"]["acute"] or rest["risk"]["acute"] or not denies
    risk = {**whole["risk"], "acute": whole["risk"]["acute"] and is_acute}
    has_sentences = any(one["sentence"] is not None for one in whole["asks"])
    names: tuple[str, ...] = () if has_sentences or len(whole["topics"]) > 1 else ("topics", "asks")
    says_little = whole["intent"]["name"] in SAYS_LITTLE or whole["intent"]["confidence"] < UNDERSTOOD_FROM
    names += ("intent", "intent_ranking") if says_little else ()
    return {**whole, **{name: rest[name] for name in names}, "answer": first["answer"], "risk": risk, "joined": True}
