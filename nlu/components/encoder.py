"""Sentence vectors as dense features, so that any classifier of Rasa can stand behind them, and letters for ours."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.encoder.encoder import E5, encode_all
from nlu.text.letters import buckets
from nlu.text.readable import readable
from nlu.text.sentences import sentences

VECTOR, LETTERS, PARTS = "vector", "letters", "parts"


@cache
def encoder() -> E5:
    """Return the one encoder of the process: loading it takes 80 MB."""
    return E5()


def print_progress(done: int, total: int) -> None:
    if done == total or done % 1280 < 64:
        print(f"vectors: {done} of {total}", flush=True)


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER], is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    def __init__(self, name: str) -> None:
        super().__init__(name, self.get_default_config())

    @classmethod
    def required_components(cls) -> list[type]:
        return []

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to configure."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> SentenceEncoder:
        return cls(execution_context.node_name)

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            self._add(message, encoder().encode(readable(text)))
            message.set(PARTS, [(encoder().encode(readable(part)), buckets(part)) for part in sentences(text)])
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        examples = [example for example in training_data.training_examples if example.get(TEXT)]
        texts = [readable(example.get(TEXT)) for example in examples]
        for example, vector in zip(examples, encode_all(texts, print_progress), strict=True):
            self._add(example, vector)
        return training_data

    def _add(self, message: Message, vector: npt.NDArray[np.float32]) -> None:
        message.set(VECTOR, vector)
        message.set(LETTERS, buckets(message.get(TEXT) or ""))
        row = vector.reshape(1, -1)
        self.add_features_to_message(row, row, TEXT, message)


def vector_of(message: Message) -> npt.NDArray[np.float32]:
    """Return the sentence vector [384]: the dense feature, without Rasa's search for it."""
    vector: npt.NDArray[np.float32] = message.get(VECTOR)
    return vector


def letters_of(message: Message) -> npt.NDArray[np.int32]:
    """Return the buckets of its letters, see nlu.text.letters."""
    letters: npt.NDArray[np.int32] = message.get(LETTERS)
    return letters


def parts_of(message: Message) -> list[tuple[npt.NDArray[np.float32], npt.NDArray[np.int32]]]:
    """Return vector and letters of each of its sentences; nothing for a message of one."""
    return message.get(PARTS) or []
