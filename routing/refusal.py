"""Why something was not done, as a code: whoever shows it says it in the language of who reads it."""

from __future__ import annotations


class NotDoneError(Exception):
    """Staff asked for something that is not done.

    `code` and `values` are those of the message `error-<code>` (routing/console/texts/en/errors.ftl); neither holds a name, a
    number or a text."""

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class InputError(NotDoneError, ValueError):
    """What was typed or chosen cannot be taken."""
