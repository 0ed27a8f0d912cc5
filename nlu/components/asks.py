"""Rasa's component for what each sentence of a message asks for or tells within the conversation."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import letters_of, parts_of, vector_of
from nlu.data.asks import NOTHING, Ask, read_asks
from nlu.encoder.encoder import encode_all
from nlu.reader.asks import TAKEN_FROM, Asked, AskModel
from nlu.taxonomy import OURS
from nlu.text.readable import readable

FILE = "asks.npz"
ASK_NOTHING = frozenset({"immediate_danger", "inform", "greet", "thanks", "goodbye", "change_language", "delete_my_data"})
"""Intents whose messages ask for nothing in the list: some of them are learned from as such."""
ONE_IN = 20


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class AskReader(GraphComponent):
    def __init__(self, storage: ModelStorage, resource: Resource, model: AskModel | None = None) -> None:
        self._storage, self._resource, self._model = storage, resource, model

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> AskReader:
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> AskReader:
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, AskModel.load(folder / FILE))

    def train(self, training_data: TrainingData) -> Resource:
        asks, _ = read_asks()
        vectors = encode_all([readable(ask.text) for ask in asks])
        own = {ask.text for ask in asks}
        others = [one for one in training_data.intent_examples if _asks_nothing(one) and one.get(TEXT) not in own][::ONE_IN]
        asks += [Ask(example.get(TEXT), "", NOTHING) for example in others]
        self._model = AskModel.train(asks, np.concatenate([vectors, *(vector_of(example)[None] for example in others)]))
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder / FILE)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            message.set("asks", [asked.shown() for asked in self._asked(message)], add_to_output=True)
        return messages

    def _asked(self, message: Message) -> list[Asked]:
        """Return what the message asks as a whole, then what its sentences ask."""
        if self._model is None:
            raise RuntimeError("asks not trained")
        whole = Asked(*self._model.read(vector_of(message), letters_of(message)), sentence=None)
        parts = enumerate(parts_of(message))
        found = [whole, *(Asked(*self._model.read(vector, letters), place) for place, (vector, letters) in parts)]
        return [asked for asked in found if asked.name != NOTHING and asked.confidence >= TAKEN_FROM]


def _asks_nothing(example: Message) -> bool:
    language = (example.get("metadata") or {}).get("language")
    return bool(example.get(TEXT)) and language in OURS and example.get(INTENT) in ASK_NOTHING
