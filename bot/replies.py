"""From what Rasa's rules send to what the router gets: answers of knowledge/ with their parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.memory import Memory

Reply = dict[str, Any]
"""`answer`: a key of knowledge/; `params`: name to value."""
SHOWN_FIELDS = ("country", "nationality", "city", "language", "script", "topic", "watched", "person_offered")
SHOWN_ANSWERS = ("shelter_who", "minor", "fear", "cooperation", "papers", "home_fear", "children_where", "legal_topic")


def replies_of(message: Mapping[str, Any]) -> list[Reply]:
    """Return the answer of a response, and the one that its `then` names.  Rasa writes a slot without a value as "None"."""
    custom = message.get("custom")
    if custom is None:
        return []
    params = {name: value for name, value in custom.get("params", {}).items() if value not in (None, "None")}
    then = custom.get("then")
    return [{"answer": custom["answer"], "params": params}, *([{"answer": then, "params": {}}] if then else [])]


def new_replies(replies: list[Reply], spoken: list[Reply]) -> list[Reply]:
    """Return what an act adds: after other replies only its last one, the question without the answer that leads to it."""
    return [reply for reply in (replies[-1:] if spoken else replies) if reply not in spoken]


def shown_slots(memory: Memory) -> dict[str, Any]:
    """Return what staff may know of the dialogue: codes and answers to closed questions."""
    answered = {name: memory.filled[name] for name in SHOWN_ANSWERS if name in memory.filled}
    return {**{name: getattr(memory, name) for name in SHOWN_FIELDS}, **answered}
