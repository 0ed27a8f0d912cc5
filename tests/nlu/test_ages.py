"""Ages that messages state."""

from __future__ import annotations

import pytest

from nlu.reader.ages import ages, are_adult


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("I am 26", (26,)), ("i'm 26 years old", (26,)), ("my age is 31", (31,)), ("she's 20", (20,)),
        ("I'm a man, 41, driver", (41,)),
        ("мне 41 год", (41,)), ("meni 18", (18,)), ("мені 18", (18,)), ("на 34 съм", (34,)), ("на 25 години съм", (25,)),
        ("am 26 ani", (26,)), ("sunt femeie, 19", (19,)), ("am 26 de ani", (26,)), ("jam 28 vjeç", (28,)),
        ("imam 45 godina", (45,)),
        ("32 yaşındayım", (32,)), ("ben 60 yaşında", (60,)), ("my client is 27", (27,)), ("мне шестнадцать", (16,)),
        ("my daughter is 4 years old", (4,)), ("i am 26 and my son is 4 years old", (26, 4)),
    ],
)  # fmt: skip
def test_an_age_is_read_in_every_language(text: str, stated: tuple[int, ...]) -> None:
    assert ages(text) == stated


@pytest.mark.parametrize(
    "text",
    ["for 3 years", "3 years ago", "работаю 10 лет", "i work 12 hours", "2 kids", "until 18", "до 18 часа", "he comes at 6",
     "de 2 ani nu m-au platit", "prej 12 vitesh", "lucrez 12 ore", "room 12, third floor",
     "на складі, 12 годин на день", "günde on dört saat", "fourteen hours a day", "call 112", "2 weeks", "18:30"],
)  # fmt: skip
def test_other_numbers_are_no_ages(text: str) -> None:
    assert ages(text) == ()


def test_a_bare_number_is_an_age_only_where_one_was_asked_for() -> None:
    assert (ages("26"), ages("26", is_asked=True)) == ((), (26,))
    assert ages("26 or 27", is_asked=True) == ()


def test_adult_is_who_states_only_ages_from_18_on() -> None:
    assert are_adult((18,))
    assert are_adult((26, 45))
    assert not are_adult((26, 4))
    assert not are_adult(())
