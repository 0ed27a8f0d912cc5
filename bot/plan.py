"""What a turn is decided from, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.flows import Forms, OpenSlot
from bot.memory import Memory
from bot.reasons import told
from bot.understanding import Understanding
from nlu.taxonomy import load_taxonomy

SMALL_TALK = frozenset({"greet", "thanks", "goodbye", "affirm", "deny", "out_of_scope", "change_language", "inform", "wait"})
DANGER_INTENTS = frozenset({"immediate_danger", "medical_emergency", "self_harm", "minor_at_risk"})
ABOUT_SOMEBODY = frozenset({"missing_person", "report_someone"})
ABOUT_OTHERS = ABOUT_SOMEBODY | {"helper_writes"}
"""Topics of whoever writes about somebody."""
OTHERS_BUT_A_CHILD = frozenset({"relative", "friend", "client", "stranger"})
"""Values of the fact `for` whose danger is answered as that of somebody else; that of a child as the writer's own."""
OTHERS = OTHERS_BUT_A_CHILD | {"child"}
"""Values of the fact `for`: somebody writes about another person."""
TOPIC_OF_BUTTON = {"rights": "am_i_trafficked", "options": "options_intro", "check": "offer_check_intro", "menu": "show_menu"}

State = Literal["assistant", "waiting", "with_staff", "closed"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What staff learned before they gave the writer back to the assistant."""

    topic: str | None = None
    """What the writer needs most: an intent."""
    minor: str | None = None
    """`yes` or `no`."""


@dataclass(frozen=True, slots=True)
class TurnInput:
    """One message, and what the router knows besides it."""

    message: Understanding
    state: State = "assistant"
    chosen: str | None = None
    """A button, a number or a short word that answers: `yes`, `woman`, the name of a topic."""
    leaning: str | None = None
    """`yes` or `no` when a longer message begins so; counts only where that was asked."""
    country: str | None = None
    country_guess: str | None = None
    language_guess: str | None = None
    """The language of the conversation so far, of the writer's app or of their number."""
    summary: Summary = field(default_factory=Summary)
    is_for_router: bool = False
    """The question that is open is the router's own."""
    is_watched_only: bool = False
    """The router answers by itself, or waits for more: remember the danger in the message, leave the dialogue where it is."""


@dataclass(frozen=True, slots=True)
class Flag:
    level: Literal["immediate", "high"]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    acts: tuple[str, ...]
    memory: Memory
    flag: Flag | None = None
    keeps_question: bool = False
    """The open question stays as it is."""
    about: str | None = None
    """The country that the answers are for, when it is not the one the writer is in."""
    is_quiet: bool = False
    """Silence on purpose."""
    again: tuple[str, ...] = ()
    """Acts that may be said once more in the same words, because they are asked for again."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a turn is decided: what was written, what is remembered, and which question is open."""

    turn: TurnInput
    before: Memory
    """The memory after the last turn."""
    memory: Memory
    """The memory with this message in it."""
    open_slot: OpenSlot | None
    forms: Forms

    @property
    def message(self) -> Understanding:
        return self.turn.message

    @property
    def is_waiting(self) -> bool:
        """People were asked for, and have not come yet."""
        return self.turn.state == "waiting"


def flag_of(message: Understanding, *more: str) -> Flag | None:
    """Return what staff learn of a message by itself; `more` are reasons from the dialogue."""
    reasons = list(told(message.risk, message.signals, message.strengths, message.facts, message.named))
    if message.is_understood and message.risk != "routine" and load_taxonomy().intents.get(message.intent) != "routine":
        reasons.append(message.intent)
    reasons = list(dict.fromkeys([*reasons, *more]))
    if message.risk == "immediate":
        return Flag("immediate", tuple(reasons))
    if message.risk == "high" or more:
        return Flag("high", tuple(reasons or [message.intent]))
    return None


def chosen_topic(chosen: str | None) -> str | None:
    """Return the topic that a button stands for, or None when it answers a question."""
    if chosen is None:
        return None
    topic = TOPIC_OF_BUTTON.get(chosen, chosen)
    return topic if topic in {*TOPIC_OF_BUTTON.values(), *load_taxonomy().intents} else None
