"""Rasa's component for the language of a message; the request may bring a prior in `metadata.prior`."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.training import messages_of
from nlu.language.model import LanguageModel
from nlu.language.others import Identifier, Langdetect
from nlu.language.training import cached_language_model

FILE = "language.bin"


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class LanguageIdentifier(GraphComponent):
    def __init__(self, storage: ModelStorage, resource: Resource, model: LanguageModel | None = None) -> None:
        self._storage, self._resource = storage, resource
        self._identifier = Identifier(model, Langdetect()) if model else None

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> LanguageIdentifier:
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageIdentifier:
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, LanguageModel.load(folder / FILE))

    def train(self, training_data: TrainingData) -> Resource:
        model = cached_language_model(messages_of(training_data))
        with self._storage.write_to(self._resource) as folder:
            model.save(folder / FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        if self._identifier is None:
            raise RuntimeError("language model not loaded")
        for message in messages:
            prior = (message.get("metadata") or {}).get("prior")
            guess = self._identifier.identify(message.get(TEXT) or "", prior)
            found: dict[str, Any] = {"code": guess.code, "confidence": round(guess.confidence, 4)}
            if guess.script:
                found["script"] = guess.script
            message.set("language", found, add_to_output=True)
        return messages
