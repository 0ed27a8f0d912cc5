"""Rasa's component for what each sentence of a message asks for or tells within the conversation."""

from __future__ import annotations

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.base import Learner, metadata_of
from nlu.components.encoder import letters_of, parts_of, vector_of
from nlu.data.asks import NOTHING, Ask, read_asks
from nlu.encoder.encoder import encode_all
from nlu.reader.asks import TAKEN_FROM, Asked, AskModel
from nlu.taxonomy import OURS
from nlu.text.readable import readable

ASK_NOTHING = frozenset({"immediate_danger", "inform", "greet", "thanks", "goodbye", "change_language", "delete_my_data"})
"""Intents whose messages ask for nothing in the list: some of them are learned from as such."""
ONE_IN = 20


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class AskReader(Learner[AskModel]):
    model_class, file = AskModel, "asks.npz"

    def learn(self, training_data: TrainingData) -> AskModel:
        asks, _ = read_asks()
        vectors = encode_all([readable(ask.text) for ask in asks])
        own = {ask.text for ask in asks}
        others = [one for one in training_data.intent_examples if _asks_nothing(one) and one.get(TEXT) not in own][::ONE_IN]
        asks += [Ask(example.get(TEXT), "", NOTHING) for example in others]
        return AskModel.train(asks, np.concatenate([vectors, *(vector_of(example)[None] for example in others)]))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            message.set("asks", [asked.shown() for asked in self._asked(message)], add_to_output=True)
        return messages

    def _asked(self, message: Message) -> list[Asked]:
        """Return what the message asks as a whole, then what its sentences ask."""
        whole = Asked(*self.model.read(vector_of(message), letters_of(message)), sentence=None)
        parts = enumerate(parts_of(message))
        found = [whole, *(Asked(*self.model.read(vector, letters), place) for place, (vector, letters) in parts)]
        return [asked for asked in found if asked.name != NOTHING and asked.confidence >= TAKEN_FROM]


def _asks_nothing(example: Message) -> bool:
    language = metadata_of(example).get("language")
    return bool(example.get(TEXT)) and language in OURS and example.get(INTENT) in ASK_NOTHING
