"""What the router reads without the model, on the messages of validation."""

from __future__ import annotations

from collections import defaultdict

import pytest

from nlu.data.validation_set import Expected, read_validation
from nlu.language.glance import ACUTE_FROM, FILE, RINGS_FROM, Glance
from nlu.language.model import prior_of
from nlu.taxonomy import OURS, ROOT


@pytest.fixture(scope="module")
def glance() -> Glance:
    return Glance.load(ROOT / "models" / FILE)


@pytest.fixture(scope="module")
def messages() -> list[Expected]:
    return [message for message in read_validation()[0] if message.language in OURS]


def test_most_danger_rings_in_every_language_and_few_calm_messages(glance: Glance, messages: list[Expected]) -> None:
    dangers, calm = defaultdict[str, list[bool]](list), list[bool]()
    for message in messages:
        danger = glance.see(message.text).danger
        if message.risk == "immediate":
            dangers[message.language].append(danger >= RINGS_FROM)
        else:
            calm.append(danger >= RINGS_FROM)
    found = {language: sum(rings) / len(rings) for language, rings in dangers.items()}
    assert set(found) == set(OURS)
    assert min(found.values()) >= 0.8, found
    assert sum(found.values()) / len(found) >= 0.9, found
    assert sum(calm) / len(calm) <= 0.18


def test_what_changes_the_answer_is_danger_nine_times_of_ten(glance: Glance, messages: list[Expected]) -> None:
    acute = [message.risk == "immediate" for message in messages if glance.see(message.text).danger >= ACUTE_FROM]
    assert len(acute) > 100
    assert sum(acute) / len(acute) >= 0.9


def test_the_language_is_known_by_its_letters(glance: Glance, messages: list[Expected]) -> None:
    right = [glance.see(message.text).language.code == message.language for message in messages]
    assert sum(right) / len(right) >= 0.95


@pytest.mark.parametrize("text", ["", "?", "12", "🆘", "\0"])
def test_a_message_without_letters_tells_nothing_and_harms_nothing(glance: Glance, text: str) -> None:
    seen = glance.see(text, prior_of("ru", 0.9))
    assert (seen.language.code, seen.danger >= RINGS_FROM) == ("ru", False)
