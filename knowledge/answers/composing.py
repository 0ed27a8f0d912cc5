"""Put the text of an answer together: its message, with every slot filled."""

from __future__ import annotations

from collections.abc import Mapping

from knowledge.answers.bubbles import Button
from knowledge.slots.context import RenderContext
from knowledge.slots.registry import SLOTS
from knowledge.texts import serbian
from knowledge.texts.language import UntranslatedError


def compose(name: str, payloads: tuple[str, ...], context: RenderContext) -> tuple[str, tuple[Button, ...]]:
    """Return the text and the labelled buttons of an answer, both still with the marks of `serbian.keep`.

    Raises UntranslatedError when the language lacks one of the messages.
    """
    text = context.say(name, **_slot_values(name, context))
    return text, tuple(Button(payload, context.say(f"button-{payload}")) for payload in payloads)


def compose_phrase(name: str, values: Mapping[str, str], context: RenderContext) -> str:
    """Return a phrase with the values that staff filled in, still with the marks of `serbian.keep`.

    Raises UntranslatedError when the language lacks it, and when a value is missing.
    """
    filled = {key: serbian.keep(value) for key, value in values.items()}
    return context.say(name, **_slot_values(name, context) | filled)


def _slot_values(name: str, context: RenderContext) -> dict[str, str | int]:
    entry = context.texts.entries.get(name)
    pattern = (entry.forms.get(context.form) or entry.forms.get(None)) if entry is not None else None
    if pattern is None:
        raise UntranslatedError(name)
    return {variable: SLOTS[variable](context) for variable in pattern.variables if variable in SLOTS}
