"""What a machine translation gives the router: a text, or the reason why there is none."""

from __future__ import annotations

from typing import Protocol


class TranslationError(Exception):
    """Nothing was translated.  `reason` is shown to staff; it never holds text."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Translator(Protocol):
    async def translate(self, text: str, source: str | None, target: str) -> str:
        """Languages are codes of ours; without a source the machine guesses.  Raises TranslationError, nothing else."""
        ...

    async def close(self) -> None: ...
