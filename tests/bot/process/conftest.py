"""A conversation with the real model process."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from tests.conftest import ModelProcess


@dataclass
class Talk:
    url: str
    conversation: str = field(default_factory=lambda: uuid.uuid4().hex)

    def say(self, text: str, state: str = "assistant", **more: Any) -> dict[str, Any]:
        context = {"state": state, **more.pop("context", {})}
        body = {"conversation": self.conversation, "text": text, "channel": "sms", "context": context, **more}
        answer = httpx.post(f"{self.url}/webhooks/router/turn", json=body, timeout=30)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def forget(self) -> None:
        answer = httpx.post(f"{self.url}/webhooks/router/forget", json={"conversation": self.conversation}, timeout=30)
        assert answer.status_code == 200


def answers(turn: dict[str, Any]) -> list[str]:
    return [reply["answer"] for reply in turn["replies"]]


@pytest.fixture
def talk(model: ModelProcess) -> Talk:
    return Talk(model.url)
