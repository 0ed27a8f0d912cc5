"""What is done about one message: what staff see, what the writer reads, what happens to the conversation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from routing.ports.model import Reply
from routing.store.tables import Risk


class Effect(StrEnum):
    """What the turn does to the conversation besides answering."""

    STOP = "stop"
    START = "start"
    ASK_ERASE = "ask_erase"
    ERASE = "erase"
    SEND_MORE = "send_more"
    SEND_AGAIN = "send_again"
    SET_SAFE_WORD = "set_safe_word"
    LOCK = "lock"
    UNLOCK = "unlock"
    MAY_WRITE = "may_write"
    MAY_NOT_WRITE = "may_not_write"


@dataclass(frozen=True, slots=True)
class Decision:
    """`level` and `reasons` say what staff must see; `escalates` that people take it from here."""

    replies: tuple[Reply, ...] = ()
    level: Risk = Risk.ROUTINE
    reasons: tuple[str, ...] = ()
    escalates: bool = False
    effect: Effect | None = None
    country: str | None = None
    """To note: the writer is there."""
