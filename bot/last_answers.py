"""The last answer of each conversation, for a router that asks again because a process died."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Protocol

MAX_STORED_ANSWERS = 1_000
"""Of so many conversations the last answer is remembered: codes, no text."""


class Asked(Protocol):
    @property
    def conversation(self) -> str: ...

    @property
    def turn(self) -> str | None: ...

    @property
    def is_watched_only(self) -> bool: ...


class LastAnswers:
    def __init__(self, size: int = MAX_STORED_ANSWERS) -> None:
        self._size = size
        self._last: OrderedDict[str, tuple[str, dict[str, Any]]] = OrderedDict()

    def find(self, request: Asked) -> dict[str, Any] | None:
        turn, answer = self._last.get(request.conversation, (None, None))
        return None if turn is None or turn != request.turn or request.is_watched_only else answer

    def store(self, request: Asked, answer: dict[str, Any]) -> None:
        self.forget(request.conversation)
        if request.turn is not None and not request.is_watched_only:
            self._last[request.conversation] = request.turn, answer
        if len(self._last) > self._size:
            self._last.popitem(last=False)

    def forget(self, conversation: str) -> None:
        self._last.pop(conversation, None)
