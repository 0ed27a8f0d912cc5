"""What a turn is decided from, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.memory import Memory
from bot.understanding import Understanding
from nlu.taxonomy import load_taxonomy

SMALL_TALK = frozenset({"greet", "thanks", "goodbye", "affirm", "deny", "out_of_scope", "change_language"})
BARE_WORDS = 4
"""So few words name a thing without saying anything of it: "in Germany"."""

State = Literal["assistant", "waiting", "with_staff", "closed"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What staff learned before they gave her back.  `topic`: what she needs most, an intent; `minor`: `yes` or `no`."""

    topic: str | None = None
    minor: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One message and what the router knows beside it."""

    said: Understanding
    state: State = "assistant"
    chosen: str | None = None
    """A button, a number or a short word that answers: `yes`, `woman`, the name of a topic."""
    leaning: str | None = None
    """`yes` or `no` when a longer message begins so; counts only where that was asked."""
    country: str | None = None
    country_guess: str | None = None
    language_guess: str | None = None
    """The language of the conversation so far, of her app or of her number."""
    summary: Summary = field(default_factory=Summary)
    is_watched_only: bool = False
    """The router answers by itself, or waits for more: understand, remember the danger in it, leave the dialogue where it is."""


@dataclass(frozen=True, slots=True)
class Flag:
    level: Literal["immediate", "high"]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """`keeps_question`: the open question stays as it is.  `asks_again`: it is put once more, without what led to it.
    `is_quiet`: nothing is said on purpose."""

    acts: tuple[str, ...]
    memory: Memory
    flag: Flag | None = None
    keeps_question: bool = False
    asks_again: bool = False
    is_quiet: bool = False


def flag_of(said: Understanding, *more: str) -> Flag | None:
    """What staff learn of a message by itself; `more` are reasons from the dialogue."""
    reasons = list(said.signals)
    if said.is_understood and said.risk != "routine" and load_taxonomy().intents.get(said.intent) != "routine":
        reasons.append(said.intent)
    reasons = list(dict.fromkeys([*reasons, *more]))
    if said.risk == "immediate":
        return Flag("immediate", tuple(reasons))
    if said.risk == "high" or more:
        return Flag("high", tuple(reasons or [said.intent]))
    return None
