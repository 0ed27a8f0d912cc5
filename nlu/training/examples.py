"""What the encoder is adapted on: messages, turns of a conversation, and sentences with what they ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlu.data.asks import ASKS, read_asks
from nlu.data.corpus import of_ask, read_corpus
from nlu.data.messages import Fault, Message
from nlu.data.turns import Turn


@dataclass(frozen=True, slots=True)
class Example:
    text: str
    language: str
    message: Message | None = None
    """With topic and risk, where they are known."""
    turn: Turn | None = None
    """With facts, and the answer to a question."""
    ask: str | None = None
    """What it asks: a name of taxonomy.yml, `asks`, or NOTHING."""


def read_examples() -> tuple[list[Example], list[Fault]]:
    messages, turns, faults = read_corpus()
    asks, _ = read_asks()
    own = [message for message in messages if message.path.parent != ASKS]
    return [*_of_messages(own, turns), *(Example(ask.text, ask.language, of_ask(ask), ask=ask.name) for ask in asks)], faults


def _of_messages(messages: Sequence[Message], turns: Sequence[Turn]) -> list[Example]:
    turn_of = {(turn.path, turn.line): turn for turn in turns}
    return [Example(one.text, one.language, one, turn_of.get((one.path, one.line))) for one in messages]
