"""An answer as it goes out, from the assistant or from staff, bubble by bubble."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from knowledge import Bubble, Library, Rendered
from knowledge.texts import serbian, sms
from routing.library.wording import DEFAULT_READER_LANGUAGE, Wording, values_of
from routing.ports.channel import Form

PERSON = "person"
"""Payload of the button that asks for a person; left out when a person writes."""


@dataclass(frozen=True, slots=True)
class RenderedBubble:
    """`segments` and `encoding` are for SMS alone; `is_more`: it goes out when the writer replies MORE."""

    text: str
    buttons: tuple[str, ...] = ()
    segments: int | None = None
    encoding: str | None = None
    is_more: bool = False


@dataclass(frozen=True, slots=True)
class RenderedAnswer:
    """An answer in one form.  `language` is English where the one that was asked for has no text yet."""

    language: str
    script: str | None
    pieces: tuple[RenderedBubble, ...]
    sources: tuple[str, ...]
    gap: str | None

    @property
    def segments(self) -> int:
        return sum(piece.segments or 0 for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Choice:
    """A parameter that changes an answer, with what it may be."""

    name: str
    values: tuple[str, ...]


def as_assistant_sends(library: Library, answer: str, said: Wording, form: Form) -> RenderedAnswer:
    """Render the answer as the assistant would send it."""
    return _shown(*_render(library, answer, said, form), form)


def as_staff_send(library: Library, answer: str, said: Wording, form: Form) -> RenderedAnswer:
    """Render the answer as `bubbles_from_staff` sends it."""
    spoken, rendered = _render(library, answer, said, form)
    return _shown(spoken, Rendered(_whole(library, spoken, rendered), rendered.sources, rendered.fallback), form)


def bubbles_from_staff(library: Library, answer: str, said: Wording, form: Form) -> tuple[Bubble, ...]:
    """Return the bubbles when staff send it: all at once, because nobody answers MORE while a person writes."""
    return _whole(library, *_render(library, answer, said, form))


def _render(library: Library, answer: str, said: Wording, form: Form) -> tuple[Wording, Rendered]:
    """Return the answer and the wording it came out in.  A needed parameter that is missing is filled with an example."""
    params = dict(said.params)
    for need in library.catalogue.answers[answer].needs:
        params.setdefault(need, values_of(library, need)[0])
    is_written = library.texts_of(said.language).has(answer)
    spoken = Wording(said.language, said.script, params) if is_written else Wording(DEFAULT_READER_LANGUAGE, None, params)
    rendered = library.render(answer, params, spoken.language, form, spoken.script)
    if rendered.fallback and rendered.fallback.startswith("untranslated"):
        spoken = Wording(DEFAULT_READER_LANGUAGE, None, params)
    return spoken, rendered


def _shown(spoken: Wording, rendered: Rendered, form: Form) -> RenderedAnswer:
    pieces = [
        RenderedBubble(
            text=bubble.text,
            buttons=tuple(button.label for button in bubble.buttons),
            segments=sms.segments(bubble.text) if form is Form.SMS else None,
            encoding=sms.encoding(bubble.text) if form is Form.SMS else None,
            is_more=at >= len(rendered.bubbles),
        )
        for at, bubble in enumerate((*rendered.bubbles, *rendered.more))
    ]
    return RenderedAnswer(spoken.language, spoken.script, tuple(pieces), rendered.sources, rendered.fallback)


def _whole(library: Library, spoken: Wording, rendered: Rendered) -> tuple[Bubble, ...]:
    """Return all bubbles without the hint to reply MORE and without the button that asks for a person."""
    hint = library.texts_of(spoken.language).say("more_hint", Form.SMS, {})
    hint = serbian.unmark(serbian.to_cyrillic(hint) if spoken.script else hint)
    hint = sms.fold(hint, "" if spoken.script else spoken.language)
    return tuple(
        Bubble(
            bubble.text.removesuffix(hint).rstrip() if rendered.more else bubble.text,
            tuple(button for button in bubble.buttons if button.payload != PERSON),
        )
        for bubble in (*rendered.bubbles, *rendered.more)
    )


def choices(library: Library, answer: str, said: Wording) -> Iterator[Choice]:
    """Yield the parameters that would change the text, found by trying; the country first.  `home` is known, not chosen."""

    def text(**more: str) -> tuple[Bubble, ...]:
        params = {**said.params, **more}
        return _render(library, answer, Wording(DEFAULT_READER_LANGUAGE, None, params), Form.TELEGRAM)[1].bubbles

    needs = library.catalogue.answers[answer].needs
    for name in (name for name in library.catalogue.params if name != "home"):
        values = values_of(library, name)
        others = (value for value in values if value != said.params.get(name))
        if name in said.params or name in needs or any(text(**{name: value}) != text() for value in others):
            yield Choice(name, values)
