"""Our messages on their way through Rasa's training data, and back."""

from __future__ import annotations

from pathlib import Path

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message as RasaMessage
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.messages import Message

KEY = "metadata"


def to_training_data(messages: list[Message]) -> TrainingData:
    return TrainingData(
        training_examples=[
            RasaMessage(
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
