"""What is said back of a message: the facts that it told, as codes; knowledge/ has a few words for each."""

from __future__ import annotations

from bot.memory import Memory
from bot.replies import Reply
from bot.understanding import Understanding

SHOWN = (
    "for", "here", "papers", "pay", "debt", "locked", "since", "children", "health", "police",
)  # fmt: skip
"""In the order in which they are said; never an address, a name or an age."""
NOT_BEFORE = frozenset(
    {"immediate_danger", "medical_emergency", "self_harm", "minor_at_risk", "being_watched", "being_watched_short"}
)
"""In danger the first word is what to do; on a watched phone nothing is said back."""


def with_heard(replies: list[Reply], message: Understanding, memory: Memory) -> list[Reply]:
    """Return the replies; the first says back what the message told, where nobody else reads the phone."""
    told = [f"{name}-{message.facts[name]}" for name in SHOWN if name in message.facts]
    is_open = replies and not memory.watched and memory.facts.get("phone_read") != "yes"
    if not told or not is_open or replies[0]["answer"] in NOT_BEFORE:
        return replies
    first = {**replies[0], "params": {**replies[0]["params"], "heard": ",".join(told)}}
    return [first, *replies[1:]]


def who_of(memory: Memory) -> str | None:
    """Return whom the numbers are for, when that is known: some lines are for women or for children alone."""
    facts, asked = memory.facts, memory.filled.get("shelter_who")
    if asked in ("woman", "man", "child", "family"):
        return asked
    if "children" in facts and facts.get("person") != "man":
        return "family"
    return facts.get("person") if facts.get("person") in ("woman", "man", "child") else None
