"""Names languages beyond our own model's, and doubts what it says of them: langdetect is a second voice.

langdetect knows 55 languages, but reads ours in Latin letters as Croatian or Slovene and is sure of everything; so it is asked
only where our model is unsure or says a language that we do not answer in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from nlu.language.model import MAX_CHARACTERS, Guess, LanguageModel, likeliest
from nlu.language.scripts import UNKNOWN, foreign_script
from nlu.taxonomy import OURS

SEED = 1
"""langdetect draws the letters it looks at; without a seed it changes its mind from call to call."""
PROFILES = (
    "af", "ar", "bg", "ca", "cs", "cy", "da", "de", "en", "es", "et", "fa", "fi", "fr", "hi", "hr", "hu", "id", "it", "lt", "lv",
    "mk", "mr", "ne", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sv", "sw", "tl", "tr", "uk", "ur", "vi",
)  # fmt: skip
"""Those of Latin, Cyrillic and the scripts that several of its languages share; other scripts need none."""
SAME = {"hr": "sr"}
SHARED = {"Arab": frozenset({"ar", "fa", "ur"}), "Deva": frozenset({"hi", "mr", "ne"})}

OURS_IN_DOUBT = 0.4
"""Under this confidence one of our languages is not named against the second voice."""
UNCONFIRMED = 0.9
"""So confident our model must be of a language that the second voice does not hear."""
CONFIRMED = 0.8
"""Confidence, at least, of what both say."""
CERTAIN = 0.99
"""So sure the second voice must be to count alone."""

NOBODY = Guess(UNKNOWN, 0.0)


class Voice(Protocol):
    def hear(self, text: str) -> tuple[str, float]:
        """Return the likeliest language and its probability."""


class Langdetect:
    """Its profiles, in a factory of our own: the package's global one has no seed and loads them all."""

    def __init__(self) -> None:
        from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

        self._factory = DetectorFactory()
        self._factory.set_seed(SEED)
        self._factory.load_json_profile([(Path(PROFILES_DIRECTORY) / code).read_text(encoding="utf-8") for code in PROFILES])

    def hear(self, text: str) -> tuple[str, float]:
        from langdetect.lang_detect_exception import LangDetectException

        detector = self._factory.create()
        detector.append(text[:MAX_CHARACTERS])
        try:
            found = detector.get_probabilities()
        except LangDetectException:  # no letters that it knows
            return UNKNOWN, 0.0
        return (SAME.get(found[0].lang, found[0].lang), found[0].prob) if found else (UNKNOWN, 0.0)


class Identifier:
    """Our own model, and a second voice for what it does not know."""

    def __init__(self, model: LanguageModel, voice: Voice) -> None:
        self._model, self._voice = model, voice

    def identify(self, text: str, prior: Mapping[str, float] | None = None) -> Guess:
        """Return the language, or `und` rather than a wrong one.  `prior`: as for our own model."""
        guess = self._model.identify(text, prior)
        if guess.code == UNKNOWN:
            return self._of_shared_script(text) or guess
        if guess.code in OURS:
            return guess if prior or guess.confidence >= OURS_IN_DOUBT else self._doubted(text, guess)
        return guess if guess.confidence >= UNCONFIRMED else self._confirmed(text, guess, prior)

    def _of_shared_script(self, text: str) -> Guess | None:
        if (known := SHARED.get(foreign_script(text) or "")) is None:
            return None
        code, probability = self._voice.hear(text)
        return Guess(code, probability) if code in known and probability >= CERTAIN else None

    def _doubted(self, text: str, guess: Guess) -> Guess:
        code, probability = self._voice.hear(text)
        return NOBODY if code not in (*OURS, UNKNOWN) and probability >= CERTAIN else guess

    def _confirmed(self, text: str, guess: Guess, prior: Mapping[str, float] | None) -> Guess:
        code, _ = self._voice.hear(text)
        if code == guess.code:
            return Guess(code, max(guess.confidence, CONFIRMED))
        return likeliest(prior)
