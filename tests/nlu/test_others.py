"""When the second voice is asked about a language, and what it changes."""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.topics import SURE_OF_LANGUAGE
from linden.supervisor import python_of_model
from nlu.language.model import Guess, LanguageModel, prior_of
from nlu.language.others import CONFIRMED, Identifier
from nlu.taxonomy import ROOT


class Model(LanguageModel):
    def __init__(self, code: str, confidence: float) -> None:
        self.guess = Guess(code, confidence)

    def identify(self, text: str, prior: Mapping[str, float] | None = None) -> Guess:
        return self.guess


class Voice:
    def __init__(self, code: str, probability: float = 1.0) -> None:
        self.heard, self.asked = (code, probability), 0

    def hear(self, text: str) -> tuple[str, float]:
        self.asked += 1
        return self.heard


def named(guess: tuple[str, float], heard: tuple[str, float], text: str = "abc", prior: Mapping[str, float] | None = None) -> str:
    return Identifier(Model(*guess), Voice(*heard)).identify(text, prior).code


@pytest.mark.parametrize("guess", [("en", 0.4), ("sr", 1.0), ("nl", 0.9)])
def test_a_sure_model_asks_nobody(guess: tuple[str, float]) -> None:
    voice = Voice("so")
    assert Identifier(Model(*guess), voice).identify("abc").code == guess[0]
    assert voice.asked == 0


def test_a_language_of_ours_in_doubt_is_not_named_against_the_second_voice() -> None:
    assert named(("bg", 0.39), ("so", 1.0)) == "und"
    for heard in (("so", 0.98), ("ru", 1.0), ("und", 0.0)):
        assert named(("bg", 0.39), heard) == "bg"
    assert named(("bg", 0.39), ("so", 1.0), prior=prior_of("bg", 0.9)) == "bg"


def test_another_language_in_doubt_is_named_when_both_say_it() -> None:
    found = Identifier(Model("nl", 0.4), Voice("nl", 0.6)).identify("abc")
    assert found == Guess("nl", CONFIRMED)
    assert found.confidence >= SURE_OF_LANGUAGE  # so the writer is asked which of ours they read
    assert named(("nl", 0.89), ("af", 1.0)) == "und"
    assert named(("nl", 0.89), ("af", 1.0), prior=prior_of("ro", 0.9)) == "ro"


def test_languages_that_share_a_script_are_told_apart() -> None:
    assert named(("und", 0.0), ("hi", 1.0), "मदद कीजिए") == "hi"
    for heard in (("hi", 0.9), ("ar", 1.0), ("und", 0.0)):
        assert named(("und", 0.0), heard, "मदद कीजिए") == "und"
    assert named(("und", 0.0), ("hi", 1.0), "123") == "und"


def figures(language_file: Path, seed: str) -> dict[str, dict[str, dict[str, int]]]:
    command = [python_of_model(), "-m", "tests.nlu.languages_named", str(language_file)]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    found: dict[str, dict[str, dict[str, int]]] = json.loads(done.stdout)
    return found


def test_thirty_languages_are_named_rightly_or_not_at_all(language_file: Path) -> None:
    found = figures(language_file, "1")
    assert figures(language_file, "2") == found
    for part in ("choose", "prove"):
        assert len(found[part]) == 30
        total = sum((Counter(counts) for counts in found[part].values()), Counter())
        assert total["wrong"] <= 0.02 * total.total(), found[part]
        assert total["right"] >= 0.95 * total.total(), found[part]
