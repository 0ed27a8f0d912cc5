from __future__ import annotations

import random

import pytest

from nlu.text.folding import folded
from nlu.text.readable import readable
from nlu.text.spelling import Hand, bare, cyrillic_share, mistyped, respell, serbian_cyrillic


@pytest.mark.parametrize(
    ("text", "plain"), [("ștergeți", "stergeti"), ("kızım", "kizim"), ("đak", "dak"), ("ëndërr", "enderr"), ("їжа й", "їжа й")]
)
def test_bare_drops_diacritics_and_leaves_cyrillic(text: str, plain: str) -> None:
    assert bare(text) == plain


def test_one_hand_keeps_to_one_spelling() -> None:
    hand = Hand("ru", random.Random(3))
    assert hand.romanise("щека и щи") == hand.romanise("щека") + " " + hand.romanise("и") + " " + hand.romanise("щи")
    assert cyrillic_share(hand.romanise("помогите мне пожалуйста")) == 0


def test_serbian_goes_to_cyrillic_by_its_digraphs() -> None:
    assert serbian_cyrillic("Njegova ljubav, džak i đak") == "Његова љубав, џак и ђак"


@pytest.mark.parametrize("language", ["en", "ro", "ru", "uk", "bg", "sq", "sr", "tr"])
def test_respelling_is_the_same_for_the_same_seed(language: str) -> None:
    text = "помогите мне" if language in {"ru", "uk", "bg"} else "pomozite mi molim"
    first = [respell(text, language, random.Random(seed)) for seed in range(20)]
    assert first == [respell(text, language, random.Random(seed)) for seed in range(20)]
    assert all(first)


@pytest.mark.parametrize("text", ["", "a", "ab", "abc", "help me"])
def test_slips_never_fail(text: str) -> None:
    for seed in range(50):
        mistyped(text, random.Random(seed))


def test_scripts_meet_in_one_alphabet() -> None:
    assert folded("Италия") == folded("Italija") == folded("İtalya") == "italia"


def test_the_encoder_gets_one_short_line() -> None:
    assert readable("  HELP!!!!!!!!\n see https://example.org/x  now ") == "help!!! see now"
    assert len(readable("word " * 1000)) <= 600
