"""Rasa's component for what a message says within the conversation: the answer to the open question, and facts.

The request names the open question in `metadata.asked`."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.base import Learner, metadata_of
from nlu.components.encoder import vector_of
from nlu.components.judge import share_of
from nlu.components.language import language_of
from nlu.components.places import PLACES
from nlu.data.turns import read_turns
from nlu.reader.answers import ELSEWHERE
from nlu.reader.reader import Reader, Seen


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class TurnReader(Learner[Reader]):
    model_class, file = Reader, ""

    def learn(self, training_data: TrainingData) -> Reader:
        turns, _ = read_turns()
        return Reader.train(turns)

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            asked = metadata_of(message).get("asked")
            text = message.get(TEXT) or ""
            seen = Seen(text, vector_of(message), message.get(PLACES), share_of(message, ELSEWHERE), language_of(message))
            found = self.model.read(seen, asked)
            message.set("answer", found.answer and found.answer.shown(), add_to_output=True)
            message.set("facts", [fact.shown() for fact in found.facts], add_to_output=True)
        return messages
