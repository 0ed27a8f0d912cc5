from __future__ import annotations

import pytest

from nlu.language.model import LanguageModel, prior_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("where can i sleep tonight", "en"), ("unde pot sa dorm la noapte", "ro"), ("где мне переночевать", "ru"),
        ("gde mne perenochevat segodnya", "ru"), ("де мені переночувати сьогодні", "uk"),
        ("dopomozhit meni bud laska", "uk"), ("къде мога да спя тази вечер", "bg"), ("kyde moga da spq tazi vecher", "bg"),
        ("ku mund te fle sonte", "sq"), ("gde mogu da spavam večeras", "sr"), ("где могу да спавам вечерас", "sr"),
        ("bu gece nerede uyuyabilirim", "tr"), ("non mi pagano da tre mesi", "it"), ("no me pagan hace meses", "es"),
        ("tatlong buwan na wala akong sahod", "tl"), ("už tři měsíce nám neplatí", "cs"), ("man nemoka jau tris mėnesius", "lt"),
    ],
)  # fmt: skip
def test_a_language_is_known_by_its_letters(language_model: LanguageModel, text: str, code: str) -> None:
    assert language_model.identify(text).code == code


def test_the_script_of_serbian_is_named(language_model: LanguageModel) -> None:
    assert language_model.identify("где могу да спавам вечерас").script == "Cyrl"
    assert language_model.identify("gde mogu da spavam večeras").script == "Latn"


@pytest.mark.parametrize(("text", "code"), [("محتاجة مساعدة", "ar"), ("你好吗", "zh"), ("γεια σας", "el"), ("שלום", "he")])
def test_another_script_is_named(language_model: LanguageModel, text: str, code: str) -> None:
    assert language_model.identify(text).code == code


@pytest.mark.parametrize("text", ["", "  ", "123", "😀", "?!"])
def test_nothing_to_read_keeps_the_language_so_far(language_model: LanguageModel, text: str) -> None:
    assert language_model.identify(text).code == "und"
    assert language_model.identify(text, prior_of("sq", 0.9)).code == "sq"


def test_a_short_word_follows_the_conversation(language_model: LanguageModel) -> None:
    for code in ("bg", "sr", "ro"):
        assert language_model.identify("da", prior_of(code, 0.95)).code == code


def test_a_change_of_language_is_noticed(language_model: LanguageModel) -> None:
    guess = language_model.identify("я больше не могу здесь оставаться, помогите", prior_of("ro", 0.99))
    assert guess.code == "ru"
