"""Rasa's component for what a message says within the conversation: the answer to the open question, and facts.

The request names the open question in `metadata.asked`."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import vector_of
from nlu.components.places import PLACES
from nlu.data.turns import read_turns
from nlu.reader.answers import ELSEWHERE
from nlu.reader.reader import Reader, Seen


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class TurnReader(GraphComponent):
    def __init__(self, storage: ModelStorage, resource: Resource, reader: Reader | None = None) -> None:
        self._storage, self._resource, self._reader = storage, resource, reader

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> TurnReader:
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TurnReader:
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Reader.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        turns, _ = read_turns()
        self._reader = Reader.train(turns)
        with self._storage.write_to(self._resource) as folder:
            self._reader.save(folder)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        if self._reader is None:
            raise RuntimeError("reader not trained")
        for message in messages:
            asked = (message.get("metadata") or {}).get("asked")
            text = message.get(TEXT) or ""
            seen = Seen(text, vector_of(message), message.get(PLACES), _elsewhere(message), _language(message))
            found = self._reader.read(seen, asked)
            message.set("answer", found.answer and found.answer.shown(), add_to_output=True)
            message.set("facts", [fact.shown() for fact in found.facts], add_to_output=True)
        return messages


def _elsewhere(message: Message) -> float:
    """Return how much of the intents that were ranked answers none of our questions."""
    return sum(float(intent["confidence"]) for intent in message.get("intent_ranking") or () if intent["name"] in ELSEWHERE)


def _language(message: Message) -> str:
    return str((message.get("language") or {}).get("code", "und"))
