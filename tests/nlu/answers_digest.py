"""What the understanding makes of the validation messages without Rasa, as one digest; runs in the model's environment."""

from __future__ import annotations

import hashlib
import random
import sys
from pathlib import Path

from nlu.data.validation_set import read_validation
from nlu.language.model import LanguageModel, prior_of
from nlu.places.matcher import find_places
from nlu.text.letters import buckets
from nlu.text.spelling import respell


def main(language_file: Path) -> None:
    model, rng, digest = LanguageModel.load(language_file), random.Random(1), hashlib.sha256()
    for item in read_validation()[0]:
        guesses = model.identify(item.text), model.identify(item.text, prior_of("sr", 0.9))
        found = (guesses, find_places(item.text), buckets(item.text).tolist(), respell(item.text, item.language, rng))
        digest.update(repr(found).encode())
    print(digest.hexdigest())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
