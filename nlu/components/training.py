"""Turns our messages into Rasa's training data, and back."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message as RasaMessage
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.data.messages import Message

KEY = "metadata"


class Example(RasaMessage):
    """A message that is cheap to copy and to name.

    Rasa makes nine deep copies of all of them on the way to the pipeline and hashes each by a tree of digests: two fifths
    of the training, for dictionaries that nobody changes."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Example:
        return Example(self.data, set(self.output_properties), self.time, list(self.features))

    def fingerprint(self) -> str:
        if self._cached_fingerprint is None:
            about = json.dumps([self.data.get(TEXT), self.data.get(INTENT), self.data.get(KEY)])
            digest = hashlib.md5(about.encode(), usedforsecurity=False)
            for feature in self.features:
                digest.update(feature.fingerprint().encode())
            self._cached_fingerprint: str | None = digest.hexdigest()
        return self._cached_fingerprint


def to_training_data(messages: list[Message]) -> TrainingData:
    return TrainingData(
        training_examples=[
            Example(
                {
                    TEXT: message.text,
                    INTENT: message.intent,
                    KEY: {
                        "language": message.language,
                        "risk": message.risk,
                        "kind": message.kind,
                        "signals": list(message.signals),
                    },
                }
            )
            for message in messages
        ]
    )


def messages_of(data: TrainingData) -> list[Message]:
    return [_message(example) for example in data.intent_examples if example.get(TEXT)]


def _message(example: RasaMessage) -> Message:
    about = example.get(KEY)
    return Message(
        text=example.get(TEXT),
        language=about["language"],
        intent=example.get(INTENT),
        risk=about["risk"],
        kind=about["kind"],
        signals=tuple(about["signals"]),
        path=Path(),
        line=0,
    )
