"""Countries, nationalities, towns and names of languages as entities."""

from __future__ import annotations

import math
from collections import Counter

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.base import Learner, metadata_of
from nlu.components.training import messages_of
from nlu.data.messages import Message as Ours
from nlu.places.matcher import WORD, find_places
from nlu.places.towns import Towns, cached_towns
from nlu.taxonomy import load_taxonomy
from nlu.text.folding import folded

PLACES = "places"
WHERE = frozenset({"country", "place"})
"""Kinds of question that ask for a place."""
FEWEST_USES = 3
"""Of a word in our messages, for it to count as common."""


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR], is_trainable=True)
class PlaceExtractor(Learner[Towns]):
    model_class, file = Towns, "towns.json"

    def learn(self, training_data: TrainingData) -> Towns:
        return cached_towns(albanian_words(messages_of(training_data)))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            places = find_places(text, self.model, is_asked=_asks_where(message))
            message.set(PLACES, places)
            entities = [
                {
                    "entity": place.kind,
                    "value": place.code,
                    **({"country": place.country} if place.country else {}),
                    "start": place.start,
                    "end": place.end,
                    "extractor": "PlaceExtractor",
                }
                for place in places
            ]
            message.set(ENTITIES, message.get(ENTITIES, []) + entities, add_to_output=True)
        return messages


def _asks_where(message: Message) -> bool:
    kind = load_taxonomy().kind_of(metadata_of(message).get("asked") or "")
    return kind is not None and kind.name in WHERE


def albanian_words(messages: list[Ours]) -> dict[str, float]:
    """Return the frequency (Zipf scale) of the Albanian words of our messages, folded: wordfreq does not know the language."""
    counts = Counter(folded(match[0]) for m in messages if m.language == "sq" for match in WORD.finditer(m.text))
    return {word: math.log10(uses / counts.total() * 1e9) for word, uses in counts.items() if uses >= FEWEST_USES}
