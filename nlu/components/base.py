"""What the components that learn share: each holds one model, trains it, stores it in a resource, and loads it from there."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Generic, Protocol, Self, TypeVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


class Model(Protocol):
    @classmethod
    def load(cls, path: Path, /) -> Self: ...

    def save(self, path: Path, /) -> None: ...


M = TypeVar("M", bound=Model)


class Learner(GraphComponent, Generic[M]):
    model_class: type[M]
    file: str
    """Of the model, within the folder of its resource; empty for a model that takes the folder."""

    def __init__(self, storage: ModelStorage, resource: Resource, model: M | None = None) -> None:
        self._storage, self._resource, self._model = storage, resource, model

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> Self:
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, cls.model_class.load(folder / cls.file))

    def train(self, training_data: TrainingData) -> Resource:
        self._model = self.learn(training_data)
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder / self.file)
        return self._resource

    def learn(self, training_data: TrainingData) -> M:
        """Return the trained model."""
        raise NotImplementedError

    @property
    def model(self) -> M:
        """Raises RuntimeError before it is trained or loaded."""
        if self._model is None:
            raise RuntimeError(f"{type(self).__name__} has no model yet")
        return self._model


def metadata_of(message: Message) -> dict[str, Any]:
    """Return what the request says beside the text."""
    return message.get("metadata") or {}
