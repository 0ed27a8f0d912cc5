from __future__ import annotations

import pytest
import yaml
from babel import Locale

from nlu.places.matcher import NAMES, find_places


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("i am in Italy", "IT"), ("în Italia", "IT"), ("в Италии", "IT"), ("в Італії", "IT"), ("в Италия", "IT"),
        ("në Itali", "IT"), ("u Italiji", "IT"), ("у Италији", "IT"), ("İtalya'dayım", "IT"), ("v italiyu", "IT"),
        ("u Njemačkoj", "DE"), ("në Gjermani", "DE"), ("в Германия", "DE"), ("Almanyadan", "DE"), ("nimechchyni", "DE"),
        ("в Великобритании", "GB"), ("Great Britain", "GB"), ("in the UK", "GB"), ("у Немачкој", "DE"), ("u Crnoj Gori", "ME"),
        ("в США", "US"), ("Saudi Arabia", "SA"), ("yunanistanda", "GR"), ("v ispanii", "ES"), ("u Poljskoj", "PL"),
        ("у Польщі", "PL"), ("до Польщі", "PL"), ("у Словаччині", "SK"), ("до Угорщини", "HU"), ("uhorshchyni", "HU"),
        ("у Туреччині", "TR"), ("turechchynu", "TR"), ("в Америці", "US"), ("в Дания", "DK"), ("в Хърватия", "HR"),
        ("в Емирствата", "AE"), ("v Germaniq", "DE"), ("Italiq", "IT"),
    ],
)  # fmt: skip
def test_a_country_is_found_in_any_case_and_alphabet(text: str, code: str) -> None:
    assert [(place.kind, place.code) for place in find_places(text)] == [("country", code)]


THREE_WORDS = frozenset({"Țările de Jos", "Mbretëria e Bashkuar", "Mal i Zi"})
"""Names that people use in letters of offices; "Olanda", "Angli" are what they write."""


@pytest.mark.parametrize("locale", ["en", "ro", "ru", "uk", "bg", "sq", "sr", "sr_Latn", "tr"])
def test_every_country_is_found_by_its_name_in_cldr(locale: str) -> None:
    names = Locale.parse(locale).territories
    codes = yaml.safe_load(NAMES.read_text(encoding="utf-8"))["countries"]
    found = {code: {place.code for place in find_places(names[code]) if place.kind == "country"} for code in codes}
    missed = {names[code] for code, places in found.items() if places != {code}}
    assert missed <= THREE_WORDS


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [("i am ukrainian", "nationality", "UA"), ("sunt romanca", "nationality", "RO"), ("в Москве", "city", "Moscow"),
     ("Beču", "city", "Vienna"), ("në Londër", "city", "London"), ("Viyanadayım", "city", "Vienna"),
     ("la Munchen", "city", "Munich"), ("Münihteyim", "city", "Munich"), ("у Римі", "city", "Rome"),
     ("istanbulda", "city", "Istanbul"), ("по русски", "language_name", "ru"),
     ("türkçe", "language_name", "tr")],
)  # fmt: skip
def test_people_cities_and_languages_are_told_apart(text: str, kind: str, code: str) -> None:
    assert (kind, code) in [(place.kind, place.code) for place in find_places(text)]


@pytest.mark.parametrize(
    "text",
    ["usa e incuiata", "sad ne mogu", "тя не се върна", "казаха ми", "became sick", "po vjen sonte", "napolje je hladno",
     "how are you", "он дал сведения", "ok", "", "  ", "в полоні"],
)  # fmt: skip
def test_words_that_only_look_like_places_are_none(text: str) -> None:
    assert find_places(text) == []


def test_a_place_says_where_it_stands() -> None:
    (place,) = find_places("she went to Germany last year")
    assert "she went to Germany last year"[place.start : place.end] == "Germany"


def test_a_county_says_which_country_a_town_is_in() -> None:
    assert find_places("Boston, Lincolnshire")[-1].code == "GB"
