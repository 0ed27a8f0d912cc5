"""A composed text in the shape of its channel: how many bubbles, in which spelling, with which buttons."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.answers.catalogue import Channel, Kind
from knowledge.answers.spelling import Spelling
from knowledge.slots.context import Said
from knowledge.texts import sms, splitting
from knowledge.texts.language import Texts

_BLANK_LINES = re.compile(r"[ \t]*\n[ \t]*\n\s*")
_BLANKS = re.compile(r"[ \t]{2,}")
_LINE_BREAKS = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Button:
    """`payload` comes back when it is pressed: ASCII, at most 40 bytes."""

    payload: str
    label: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message as a carrier sends it."""

    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """`more`: bubbles that are sent when the writer asks for MORE.  `sources`: ids of the facts that were used.

    `fallback`: why something more general was said, as `kind: detail`.  `said`: the messages it was put together from.
    """

    bubbles: tuple[Bubble, ...]
    sources: tuple[str, ...] = ()
    fallback: str | None = None
    more: tuple[Bubble, ...] = ()
    said: tuple[Said, ...] = ()

    @property
    def all_bubbles(self) -> tuple[Bubble, ...]:
        return (*self.bubbles, *self.more)


_NUMBERED = "1) "
"""In a text that numbers ways of its own."""


def tidy(text: str) -> str:
    """Remove the blanks and empty lines that an empty slot leaves behind."""
    return _BLANKS.sub(" ", _BLANK_LINES.sub("\n\n", text)).strip()


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides how a text of this language goes over this channel."""

    channel: Channel
    texts: Texts
    spelling: Spelling
    kind: Kind

    def bubbles(self, text: str, buttons: tuple[Button, ...]) -> tuple[tuple[Bubble, ...], tuple[Bubble, ...]]:
        """Return the bubbles to send, and those that the word MORE brings.  Only SMS has the latter."""
        return self._sms(text) if self.channel.form == "sms" else (self._chat(text, buttons), ())

    def _chat(self, text: str, buttons: tuple[Button, ...]) -> tuple[Bubble, ...]:
        limit = self.channel.text_characters or len(text)
        parts = splitting.pieces(tidy(self._spelled(text)), lambda piece: len(piece) <= limit)
        shown = tuple(Button(button.payload, self._spelled(button.label)) for button in buttons)
        if not self.channel.buttons:
            return tuple(Bubble(part) for part in _with_choices(parts, shown, limit))
        shown = shown[: self.channel.buttons]
        return (*(Bubble(part) for part in parts[:-1]), *(Bubble(part, shown) for part in parts[-1:]))

    def _sms(self, text: str) -> tuple[tuple[Bubble, ...], tuple[Bubble, ...]]:
        budget = self.channel.budgets[self.kind]
        plain = self._on_one_line(text)
        if sms.segments(whole := splitting.untie(plain)) <= budget:
            return (Bubble(whole),), ()
        hint = self._on_one_line(self.texts.say("more_hint", "sms", {}))
        *parts, last = splitting.pieces(plain, lambda piece: sms.segments(f"{piece} {hint}") <= budget)
        first, *more = [*(Bubble(f"{part} {hint}") for part in parts), Bubble(last)]
        return (first,), tuple(more)

    def _on_one_line(self, text: str) -> str:
        one_line = _LINE_BREAKS.sub(" ", self._spelled(text))
        folded = sms.fold(one_line, self.texts.language if self.channel.folds and not self.spelling.is_cyrillic else "")
        return _BLANKS.sub(" ", folded).strip()

    def _spelled(self, text: str) -> str:
        return self.spelling(text)


def _with_choices(parts: list[str], buttons: tuple[Button, ...], limit: int) -> list[str]:
    """Return the parts with what can be chosen under the last one, or apart where that would be too long."""
    if not buttons:
        return parts
    choices = _choices(buttons, has_numbers=_NUMBERED in parts[-1])
    together = f"{parts[-1]}\n\n{choices}"
    return [*parts[:-1], together] if len(together) <= limit else [*parts, choices]


def _choices(buttons: tuple[Button, ...], *, has_numbers: bool) -> str:
    """Return words to type in place of buttons: YES / NO, else a list whose numbers stand for the choices.

    `has_numbers`: the text numbers something else already, so that only the words can be typed."""
    labels = [button.label for button in buttons]
    if [button.payload for button in buttons] == ["yes", "no"]:
        return " / ".join(label.upper() for label in labels)
    return "\n".join(f"- {label}" if has_numbers else f"{number}. {label}" for number, label in enumerate(labels, start=1))
