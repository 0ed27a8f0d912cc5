"""Facts that frames find: the pattern language on plain values, and sentences in English."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from nlu.places.matcher import find_places
from nlu.reader.frames import FOLDER, Frames
from nlu.reader.stated import stated_facts
from nlu.text.patterns import spelled


def frames(language: str = "en", **document: Any) -> Frames:
    return Frames(language, document)


def told(own: Frames, text: str) -> dict[str, str]:
    return {stated.name: stated.value for stated in own.read(text, find_places(text))}


@pytest.mark.parametrize(
    ("pattern", "text", "is_found"),
    [
        ("took my passport*", "He TOOK my passports!", True), ("took|kept my passport", "kept my passport", True),
        ("took .. passport", "took the big blue old passport", False), ("took .. passport", "took the old passport", True),
        ("took .. passport", "took it. passport", False), ("my? passport $", "passport", True),
        ("^ passport", "my passport", False), ("!my passport", "my passport", False), ("passport !is", "passport is", False),
        ("*port here|$", "passport", True),
    ],
)  # fmt: skip
def test_items_of_a_pattern(pattern: str, text: str, is_found: bool) -> None:
    assert bool(told(frames(facts={"papers=kept": [pattern]}), text)) == is_found


@pytest.mark.parametrize(
    ("language", "word", "typed"),
    [
        ("ru", "ещё", "ещё"), ("ru", "хожу", "khozhu"), ("ru", "хожу", "xoju"), ("ru", "ночью", "nochyu"),
        ("ru", "меня", "menya"), ("ru", "щека", "scheka"), ("uk", "гроші", "hroshi"), ("uk", "гроші", "groshi"),
        ("uk", "їхня", "yikhnya"), ("bg", "пътува", "putuva"),
        ("bg", "нощ", "nosht"), ("bg", "чакам", "4akam"), ("bg", "шефа", "6efa"),
        ("sr", "ključ", "кључ"), ("sr", "kuća", "kuca"),
        ("sr", "šef", "шеф"), ("tr", "şöyle", "soyle"), ("ro", "știu", "stiu"), ("sq", "është", "eshte"),
    ],
)  # fmt: skip
def test_a_word_is_found_in_every_spelling(language: str, word: str, typed: str) -> None:
    own = frames(language, facts={"debt=yes": [word]})
    assert told(own, typed) == {"debt": "yes"}, spelled(word, language)


@pytest.mark.parametrize("text", ["i am 24/7 at work", "i am 2² years"])
def test_a_number_that_is_none_is_no_age_and_stops_nothing(text: str) -> None:
    assert told(frames(facts={"age": ["i am #"], "for=self": ["i am"]}), text) in ({"for": "self"}, {"for": "self", "age": "2"})


def test_behind_a_number_a_gap_holds_no_other_number() -> None:
    own = frames(facts={"children": ["# .. children"]})
    assert told(own, "i am 34 alone with 2 children") == {"children": "2"}


def test_how_long_is_told_by_a_denial_too_and_is_no_term_of_a_pregnancy() -> None:
    own = frames(**{"not": ["not"], "facts": {"since=months": ["# months"], "health=pregnant": ["pregnant"]}})
    assert told(own, "not paid 2 months") == {"since": "months"}
    assert told(own, "i am pregnant, 5 months") == {"health": "pregnant"}
    assert told(own, "pregnant and not paid once in 5 months")["since"] == "months"


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_and_is_not_i(language: str) -> None:
    own = frames(language, facts={"for=self": ["я"]})
    assert told(own, "а с детьми") == {}
    assert told(own, "ja s detmi") == told(own, "я с детьми") == {"for": "self"}


def test_ukrainian_her_is_not_and() -> None:
    own = frames("uk", facts={"person=woman": ["її|їй"]})
    assert told(own, "i sestra, і мама") == {}
    assert told(own, "їй погано") == told(own, "jij pohano") == told(own, "бачу її") == {"person": "woman"}


def test_a_place_told_when_we_ask_where_somebody_is_is_theirs() -> None:
    places = find_places("в Италии")
    assert stated_facts("в Италии", places, "ru", "missing_ask_where") == {"there": "IT"}
    assert stated_facts("в Италии", places, "ru", "ask_country") == {"here": "IT"}


def test_what_is_denied_or_supposed_is_not_stated() -> None:
    own = frames(
        **{"not": ["not|never"], "not_after": ["not"], "if": ["if"], "facts": {"locked=yes": ["locked"], "debt=yes": ["owe*"]}}
    )
    assert told(own, "we are locked, and i owe him") == {"locked": "yes", "debt": "yes"}
    assert told(own, "never owed; locked not") == {"locked": "no"}
    assert told(own, "if he said i owe him. locked") == {"locked": "yes"}


def test_later_words_correct_earlier_ones_but_whom_it_is_about_is_said_first() -> None:
    own = frames(
        facts={"papers=kept": ["kept"], "papers=none": ["no papers"], "for=relative": ["sister"], "for=friend": ["friend"]}
    )
    assert told(own, "my sister and a friend: kept, i mean no papers") == {"for": "relative", "papers": "none"}


def test_numbers_in_words_are_digits() -> None:
    own = frames(numbers={6: "six", 20: "twenty", 30: "thirty"}, **{"and": "and"}, facts={"age": ["am #"]})
    assert [told(own, text)["age"] for text in ("i am twenty", "am twenty-six", "am thirty and six", "am 45")] == [
        "20", "26", "36", "45",
    ]  # fmt: skip


def test_one_counts_behind_tens_alone() -> None:
    own = frames(numbers={20: "twenty"}, one="one", facts={"age": ["am #"], "debt=yes": ["no one"]})
    assert told(own, "i am twenty-one") == {"age": "21"}
    assert told(own, "no one") == {"debt": "yes"}


def test_small_words_stand_apart_and_words_have_one_spelling() -> None:
    own = frames("sq", apart=["s", "n"], same={"jam": "jom"}, facts={"locked=yes": ["s dal"], "here": ["jam n @"]})
    assert told(own, "s'dal") == {"locked": "yes"}
    assert told(own, "jom n'Itali") == {"here": "0"}


def test_somebody_named_in_passing_is_not_whom_it_is_about() -> None:
    own = frames(facts={"for=relative": ["my husband"], "person=man": ["my husband"], "papers=kept": ["has my passport"]})
    assert told(own, "my husband is on shift") == {}
    assert told(own, "it is for my husband") == {"for": "relative", "person": "man"}
    assert told(own, "my husband, she has my passport") == {"for": "relative", "person": "man", "papers": "kept"}
    assert [stated.name for stated in own.read("my husband", asks_who=True)] == ["for", "person"]


def test_years_of_work_are_no_age_and_months_of_a_pregnancy_no_time() -> None:
    own = frames(
        facts={"age": ["# years"], "since=years": ["# years"], "since=months": ["# months"], "health=pregnant": ["pregnant"]}
    )
    assert told(own, "3 years") == {"since": "years"}
    assert told(own, "22 years") == {"since": "years", "age": "22"}
    assert told(own, "5 months pregnant") == {"health": "pregnant"}


def test_an_age_is_of_a_life_and_of_the_adult() -> None:
    own = frames(facts={"age": ["#"], "children=1": ["my daughter"]})
    assert told(own, "150") == {}
    assert told(own, "9") == {"age": "9"}
    assert told(own, "my daughter, 9") == {"children": "1"}
    assert told(own, "my daughter, 30") == {"children": "1", "age": "30"}


def test_a_place_and_a_time_are_denied_only_beside_the_word() -> None:
    own = frames(**{"not": ["no|not"], "facts": {"here": ["in @"], "since=months": ["# months"]}})
    assert told(own, "no pay in Italy, no pay 3 months") == {"here": "0", "since": "months"}
    assert told(own, "not in Italy") == {}


def test_a_number_is_not_the_place_beside_it() -> None:
    assert told(frames(facts={"age": ["@people , #"]}), "polish, 52") == {"age": "52"}


def test_a_place_has_a_role_by_its_words_or_its_ending() -> None:
    own = frames("tr", facts={"from": ["@-dan-den"], "here": ["@-deyim"]})
    text = "italyadan geldim, berlindeyim simdi"
    places = find_places(text)
    assert {stated.name: places[int(stated.value)].code for stated in own.read(text, places)} == {"from": "IT", "here": "Berlin"}


def test_somebody_below_18_is_a_child() -> None:
    own = frames(facts={"person=woman": ["girl"], "age": ["of #"]})
    assert told(own, "a girl of 15") == {"person": "child", "age": "15"}
    assert told(own, "a girl of 22") == {"person": "woman", "age": "22"}


@pytest.mark.parametrize(
    ("document", "what"),
    [
        ({"facts": {"shoes=red": ["x"]}}, "unknown fact shoes=red"),
        ({"facts": {"papers=eaten": ["x"]}}, "unknown fact papers=eaten"),
        ({"facts": {"debt=yes": ["<they> owe"]}}, "no list they in <they> owe"),
        ({"facts": {"debt=yes": ["o;we"]}}, "not a word: o;we in o;we"),
    ],
)
def test_a_fault_in_a_file_is_named(document: dict[str, Any], what: str) -> None:
    with pytest.raises(ValueError, match=what):
        Frames("en", document)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.frames.yml")), ids=lambda path: path.name)
def test_every_file_can_be_read(path: Any) -> None:
    Frames(path.name.split(".")[0], yaml.safe_load(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("madam has my passport in her drawer", {"papers": "kept"}),
        ("nobody took my passport", {}),
        ("what happens if she takes my passport", {}),
        ("not locked in, I have my own key", {"locked": "no"}),
        ("I have not been paid for three months", {"pay": "none", "since": "months"}),
        ("they promised 900 and gave me 200", {"pay": "less"}),
        ("I came from Moldova, I am in Turin now", {"from": "MD", "here": "IT", "town": "Turin"}),
        ("no, not Spain, Portugal", {"here": "PT"}),
        ("my husband is on shift till six", {}),
        ("where could I sleep tonight", {}),
        ("thank you so much", {}),
    ],
)
def test_facts_in_english(text: str, facts: dict[str, str]) -> None:
    assert stated_facts(text, find_places(text), "en", None) == facts


def test_a_place_that_is_denied_is_not_the_answer() -> None:
    text = "in Norway these days, not Sweden"
    assert stated_facts(text, find_places(text), "en", "ask_country") == {"here": "NO"}
