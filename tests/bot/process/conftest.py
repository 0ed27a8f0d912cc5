"""A conversation with the real model process."""

from __future__ import annotations

import os
import uuid
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.model_process import ModelProcess

KEY = b64encode(b"d" * 32).decode()


@dataclass
class Talk:
    url: str
    conversation: str = field(default_factory=lambda: uuid.uuid4().hex)
    key: str | None = KEY

    def say(self, text: str, state: str = "assistant", **more: Any) -> dict[str, Any]:
        context = {"state": state, **more.pop("context", {})}
        body = {"conversation": self.conversation, "key": self.key, "text": text, "channel": "sms", "context": context, **more}
        answer = httpx.post(f"{self.url}/webhooks/router/turn", json=body, timeout=30)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def forget(self) -> None:
        answer = httpx.post(f"{self.url}/webhooks/router/forget", json={"conversation": self.conversation}, timeout=30)
        assert answer.status_code == 200


def opened(sealed: bytes, talk: Talk) -> bytes:
    """The state of a dialogue, with spaces behind it."""
    return AESGCM(b64decode(talk.key or "")).decrypt(sealed[:12], sealed[12:], talk.conversation.encode())


def sealed(state: bytes, talk: Talk) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(b64decode(talk.key or "")).encrypt(nonce, state, talk.conversation.encode())


def answers(turn: dict[str, Any]) -> list[str]:
    return [reply["answer"] for reply in turn["replies"]]


@pytest.fixture
def talk(model: ModelProcess) -> Talk:
    return Talk(model.url)
