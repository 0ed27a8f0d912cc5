"""Rasa's components for what is asked and how dangerous it is, over the sentence vector, the letters and the neighbours."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.base import Learner, metadata_of
from nlu.components.encoder import letters_of, parts_of, vector_of
from nlu.components.language import language_of
from nlu.components.training import messages_of
from nlu.judges.features import Features
from nlu.judges.intent import IntentModel
from nlu.judges.neighbours import Neighbours
from nlu.judges.risk import DANGER, TALK, Around, Judgement, RiskModel
from nlu.judges.words import words_told
from nlu.reader.ages import ages, are_adult

VOTES, SENTENCES = "votes", "sentences"
TOPIC_FROM = 0.3
"""Of the intent of a sentence that is a topic of its own beside that of the message."""
AGREED_FROM = 0.4
"""Probability of an intent of danger that makes danger sure which the judge of risk only suspects."""

NO_TOPIC = TALK | {"out_of_scope"}


J = TypeVar("J", IntentModel, RiskModel, Neighbours)


class _Judge(Learner[J]):
    """Learns from messages with their vectors."""

    file = "model.npz"

    def learn(self, training_data: TrainingData) -> J:
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        vectors = np.stack([vector_of(example) for example in examples])
        letters = [letters_of(example) for example in examples]
        return self.model_class.train(messages_of(training_data), vectors, letters)


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class NeighbourSearch(_Judge[Neighbours]):
    """Find the neighbours once for the judges that follow."""

    model_class = Neighbours

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            message.set(VOTES, self.model.votes(vector_of(message)))
            sentences = [Features(vector, letters, self.model.votes(vector)) for vector, letters in parts_of(message)]
            message.set(SENTENCES, sentences)
        return messages


def _features(message: Message) -> Features:
    return Features(vector_of(message), letters_of(message), message.get(VOTES))


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class IntentJudge(_Judge[IntentModel], IntentClassifier):
    model_class = IntentModel

    @classmethod
    def required_components(cls) -> list[type]:
        return []

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            is_first = not metadata_of(message).get("in_conversation")
            ranking = self.model.rank(_features(message), language_of(message), is_first=is_first)
            listed = [{"name": name, "confidence": round(confidence, 4)} for name, confidence in ranking[:3]]
            message.set(INTENT, listed[0], add_to_output=True)
            message.set("intent_ranking", listed, add_to_output=True)
            message.set("topics", self._topics(message, listed[0]), add_to_output=True)
        return messages

    def _topics(self, message: Message, whole: dict[str, Any]) -> list[dict[str, Any]]:
        """Return what a message of several sentences asks, in their order: two topics mixed in one vector hide each other."""
        ranked = [self.model.rank(own, language_of(message))[0] for own in message.get(SENTENCES) or ()]
        found = {name: confidence for name, confidence in reversed(ranked) if confidence >= TOPIC_FROM and name not in NO_TOPIC}
        topics = [{"name": name, "confidence": round(confidence, 4)} for name, confidence in reversed(found.items())]
        return topics if len(topics) > 1 else [whole]


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class RiskJudge(_Judge[RiskModel]):
    model_class = RiskModel

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            judgement = self.model.judge(_features(message), language_of(message), _around(message))
            message.set("risk", _shown(judgement, share_of(message, DANGER)), add_to_output=True)
        return messages


def _around(message: Message) -> Around:
    metadata, text = metadata_of(message), message.get(TEXT) or ""
    return Around(
        signals_so_far=metadata.get("signals_so_far") or {},
        is_first=not metadata.get("in_conversation"),
        words=len(text.split()),
        talk=share_of(message, TALK),
        danger=share_of(message, DANGER),
        is_adult=are_adult(ages(text)),
        told=words_told(text, language_of(message)),
    )


def share_of(message: Message, intents: frozenset[str]) -> float:
    """Return the probability that the intent is one of these."""
    return min(
        1.0, sum(float(intent["confidence"]) for intent in message.get("intent_ranking") or () if intent["name"] in intents)
    )


def _shown(judgement: Judgement, of_danger: float) -> dict[str, Any]:
    return {
        "level": judgement.level,
        "acute": judgement.is_acute or (judgement.level == "immediate" and of_danger >= AGREED_FROM),
        "confidence": round(judgement.confidence, 4),
        "signals": list(judgement.signals),
        "strengths": {name: round(value, 3) for name, value in judgement.strengths.items()},
    }
