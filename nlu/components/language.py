"""Rasa's component for the language of a message; the request may bring a prior in `metadata.prior`."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.base import Learner, metadata_of
from nlu.components.training import messages_of
from nlu.language.model import LanguageModel
from nlu.language.others import Identifier, Langdetect
from nlu.language.training import cached_language_model


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class LanguageIdentifier(Learner[LanguageModel]):
    model_class, file = LanguageModel, "language.bin"

    def learn(self, training_data: TrainingData) -> LanguageModel:
        return cached_language_model(messages_of(training_data))

    @cached_property
    def _identifier(self) -> Identifier:
        return Identifier(self.model, Langdetect())

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            prior = metadata_of(message).get("prior")
            guess = self._identifier.identify(message.get(TEXT) or "", prior)
            found: dict[str, Any] = {"code": guess.code, "confidence": round(guess.confidence, 4)}
            if guess.script:
                found["script"] = guess.script
            message.set("language", found, add_to_output=True)
        return messages


def language_of(message: Message) -> str:
    """Return the code that was found; `und` where none was."""
    return str((message.get("language") or {}).get("code", "und"))
