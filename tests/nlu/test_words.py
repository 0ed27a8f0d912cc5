"""Words that tell danger or everyday life, in every language."""

from __future__ import annotations

import pytest

from nlu.judges.words import words_told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i took many pills"), ("en", "SOS"), ("en", "🆘🆘"), ("en", "he has a knife"), ("en", "I can't go on"),
        ("ro", "am luat multe pastile"), ("ro", "nu mai pot"), ("ro", "are un cuțit"), ("ro", "🆘"),
        ("ru", "я выпила много таблеток"), ("ru", "больше не могу"), ("ru", "u nego nozh v ruke"), ("ru", "pomogite"),
        ("uk", "випила всі таблетки"), ("uk", "більше не можу"), ("uk", "він дістав ніж"), ("bg", "изпих много хапчета"),
        ("bg", "не мога повече"), ("bg", "ne moga poveche"), ("bg", "държи нож"), ("sq", "piva shumë hapa"),
        ("sq", "s'mundem më"),
        ("sq", "ka thikë"), ("sr", "popila sam puno tableta"), ("sr", "не могу више"), ("sr", "ima nož"), ("tr", "çok hap içtim"),
        ("tr", "cok hap ictim"), ("tr", "dayanamıyorum"), ("tr", "elinde bıçak var"), ("tr", "imdat"),
        ("en", "she isn't allowed out of the house"), ("ro", "nu mă lasă să ies"), ("ru", "нас не выпускают"),
        ("bg", "не ни пускат навън"),
        ("sq", "nuk na lënë të dalim jashtë"), ("sr", "ne daju nam da izađemo"), ("tr", "dışarı bırakmıyorlar"),
    ],
)  # fmt: skip
def test_danger_in_so_many_words(language: str, text: str) -> None:
    told = words_told(text, language)
    assert (told.is_danger, told.is_calm) == (True, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "he is asleep"), ("en", "on the third floor"), ("ro", "el doarme"), ("ru", "он спит"), ("ru", "on spit"),
        ("uk", "він спить"), ("bg", "той спи"), ("sq", "ai po fle"), ("sr", "on spava"), ("sr", "он спава"), ("tr", "uyuyor"),
    ],
)  # fmt: skip
def test_everyday_life(language: str, text: str) -> None:
    told = words_told(text, language)
    assert (told.is_danger, told.is_calm) == (False, True)


def test_denied_and_supposed_danger_is_none() -> None:
    assert not words_told("he never hits me", "en").is_danger
    assert words_told("what if he locks us in", "en").is_supposed
    assert words_told("he is asleep, i took many pills", "en").is_danger
