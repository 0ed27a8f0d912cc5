"""What a machine translation gives the router: a text, or the reason why there is none."""

from __future__ import annotations

from typing import Protocol

from routing.refusal import NotDoneError


class TranslationError(NotDoneError):
    """Nothing was translated."""


class Translator(Protocol):
    async def translate(self, text: str, source: str | None, target: str) -> str:
        """Languages are codes of ours; without a source the machine guesses.  Raises TranslationError, nothing else."""
        ...

    async def close(self) -> None: ...
