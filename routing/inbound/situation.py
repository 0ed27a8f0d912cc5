"""What a decision is made of: the conversation when the turn comes, and one message as far as it was understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from knowledge import Keyword
from routing.conversation.questions import RouterQuestion
from routing.ports.channel import FIRST_CONTACT
from routing.ports.glance import Seen
from routing.ports.model import Reply, Turn
from routing.ports.places import Place
from routing.store.tables import Risk, State


@dataclass(frozen=True, slots=True)
class Waiting:
    """How it stands for a writer who waits."""

    is_staff_on: bool
    before: int = 0
    """How many others come first."""
    is_told: bool = False
    """The writer was told before that nobody is on."""


@dataclass(frozen=True, slots=True)
class Situation:
    """The conversation when its turn comes."""

    state: State
    risk: Risk
    is_stopped: bool = False
    is_locked: bool = False
    asked: RouterQuestion | None = None
    """Our own question that waits for a short answer."""
    is_safe_asked: bool = False
    """The writer was asked whether we may write later."""
    has_more: bool = False
    has_said: bool = True
    """There is an answer of ours that could be repeated."""
    is_offered: bool = False
    """A person was offered before, and the offer stands."""
    country: str | None = None
    lacks_facts: bool = False
    """We have no facts of `country`, and have not said so yet."""
    is_muted: bool = False
    """Staff let the assistant answer nothing but danger."""
    is_flooding: bool = False
    """The writer sends more than is answered, or has used up the day."""
    is_flood_known: bool = False
    """The conversation waits for people because of a flood, or they hold it."""
    waiting: Waiting | None = None
    """Filled when the writer waits and asks how long."""
    is_notice_due: bool = False
    """The writer waits for long, and does not know yet that nobody is free."""
    said_just_now: str | None = None
    """Our last answer, while the burst of messages that it answered may still go on."""


@dataclass(frozen=True, slots=True)
class IncomingFacts:
    """One message as far as it was understood.  `turn` is None when there is nothing to read or the model failed."""

    has_text: bool
    keyword: Keyword | None
    turn: Turn | None
    seen: Seen | None = None
    """What the letters tell of words that the model could not read."""
    chosen: str | None = None
    """What a button, a number or a short word stands for: an answer, or a reply to a question."""
    answer: str | None = None
    """The answer of the library that `chosen` names, which stands even without the model."""
    is_answered_by_carrier: bool = False
    until: datetime | None = None
    """The moment that the message names: until when it is safe to write."""
    is_safe_word: bool = False
    is_new_word: bool = False
    """Short enough to be the safe word that was asked for."""
    erases_by_word: bool = False
    """ERASE together with the safe word: no question is asked."""
    place: Place | None = None
    """Where the point on the map lies that came instead of words."""
    is_followed: bool = False
    """The writer has sent more since, which is answered next."""

    @property
    def intent(self) -> str | None:
        """What the model made of the words; None when something was chosen instead."""
        return self.turn.understanding.intent.name if self.turn and self.chosen is None else None

    @property
    def suggested(self) -> tuple[Reply, ...]:
        """What the model would answer."""
        return tuple(self.turn.replies) if self.turn else ()

    @property
    def is_quiet(self) -> bool:
        """The model says nothing on purpose."""
        return self.turn is not None and self.turn.quiet

    @property
    def yes_or_no(self) -> str | None:
        """`yes` or `no`: by button, by a word of our list, or as the model read it; of other words only their intent is known."""
        if self.chosen in ("yes", "no"):
            return self.chosen
        if self.read_answer is not None:
            return self.read_answer if self.read_answer in ("yes", "no") else None
        return {"affirm": "yes", "deny": "no"}.get(self.intent or "")

    @property
    def read_answer(self) -> str | None:
        """What the model read as the answer to our own question, `none` for something else; None when it read no answer."""
        answer = self.turn.understanding.answer if self.turn else None
        return answer.value if answer else None

    @property
    def is_acute(self) -> bool:
        """Danger is sure enough to change what the writer reads: by these words, or by what they answer to our question."""
        if self.seen is not None:
            return self.seen.is_acute
        risk = self.turn.understanding.risk if self.turn else None
        return risk is None or risk.acute or risk.level != Risk.IMMEDIATE

    @property
    def opens_chat(self) -> bool:
        """The app's button that begins a chat was pressed."""
        return not self.has_text and self.answer == FIRST_CONTACT

    @property
    def is_help_answered(self) -> bool:
        """The carrier has answered HELP.  A second answer says nothing new, but it may have been a cry."""
        return self.keyword is Keyword.HELP and self.is_answered_by_carrier

    @property
    def is_model_down(self) -> bool:
        return self.has_text and self.turn is None
