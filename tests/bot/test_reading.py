"""How a message is read in its conversation: what the words alone would be read as is mended."""

from __future__ import annotations

from typing import Any

import pytest

from bot.reading import (
    ReadIn,
    after_thanks,
    is_of_another_language,
    language_wished,
    mended,
    without_places,
)
from bot.understanding import Understanding


def parsed(text: str, intent: str = "inform", language: str = "ro", script: str | None = None, **more: Any) -> dict[str, Any]:
    """Return what the pipeline made of a text."""
    plain: dict[str, Any] = {
        "intent": {"name": intent, "confidence": 0.97},
        "intent_ranking": [],
        "risk": {"level": "routine", "acute": False, "confidence": 0.9, "signals": [], "strengths": {}},
        "language": {"code": language, "confidence": 0.9, "script": script},
        "entities": [],
        "answer": None,
        "facts": [],
    }
    return {"text": text, **plain, **more}


ENGLISH = ReadIn(in_conversation=True, language="en")


def test_a_borrowed_word_changes_no_language() -> None:
    assert mended(parsed("merci", "thanks"), "merci", ENGLISH)["language"]["code"] == "en"
    assert mended(parsed("multumesc frumos de tot", "thanks"), "multumesc frumos de tot", ENGLISH)["language"]["code"] == "ro"
    assert mended(parsed("спасибо", "thanks", "ru", "Cyrl"), "спасибо", ENGLISH)["language"]["code"] == "ru"


def test_a_language_that_a_helper_names_is_that_of_the_other_person() -> None:
    helper = ReadIn(in_conversation=True, language="sr", helps=True)
    named = parsed("she speaks only English", "change_language", "sr", entities=[_place("language_name", "en", 16, 23)])
    read = mended(named, "she speaks only English", helper)
    assert (read["intent"]["name"], read["language"]["code"]) == ("my_language", "sr")


def test_how_many_they_are_is_no_age() -> None:
    risky = {"level": "immediate", "acute": True, "confidence": 0.9, "signals": ["minor"], "strengths": {"minor": 0.9}}
    assert mended(parsed("14 of us", risk=risky), "14 of us", ENGLISH)["risk"]["level"] == "routine"
    hurt = {**risky, "signals": ["minor", "violence"]}
    assert mended(parsed("14 of us", risk=hurt), "14 of us", ENGLISH)["risk"]["level"] == "immediate"


@pytest.mark.parametrize(("so_far", "is_other"), [("en", True), ("ro", False), (None, False), ("und", False)])
def test_a_place_with_a_few_words_around_it_may_only_sound_like_another_language(so_far: str | None, is_other: bool) -> None:
    here = parsed("we are in Iasi", entities=[_place("city", "Iasi", 10, 14)])
    assert is_of_another_language(here, so_far) is is_other
    assert without_places(here) == "we are in"
    assert not is_of_another_language(parsed("Iasi", entities=[_place("city", "Iasi", 0, 4)]), "en")


@pytest.mark.parametrize(
    ("asked", "intent"), [("pictures", "inform"), ("hide_chat", "delete_my_data"), ("cost", "delete_my_data")]
)
def test_who_wants_pictures_gone_does_not_erase_the_talk(asked: str, intent: str) -> None:
    gone = parsed("can it be deleted", "delete_my_data", asks=[{"name": asked, "confidence": 0.9, "sentence": None}])
    assert mended(gone, "can it be deleted", ENGLISH)["intent"]["name"] == intent


RISKY = {"level": "immediate", "acute": True, "confidence": 0.9, "signals": ["violence"], "strengths": {}}


def test_who_is_not_sure_to_want_the_talk_gone_wants_it_gone_from_the_phone() -> None:
    hides = parsed("how do i delete this", "delete_my_data", asks=[{"name": "hide_chat", "confidence": 0.9, "sentence": None}])
    hides["intent"]["confidence"] = 0.6
    assert mended(hides, "how do i delete this", ENGLISH)["intent"]["name"] == "inform"


def _place(kind: str, value: str, start: int, end: int) -> dict[str, Any]:
    return {"entity": kind, "value": value, "start": start, "end": end}


def test_a_place_after_from_is_home_and_not_where_they_are() -> None:
    here = [{"fact": "here", "value": "RO", "confidence": 0.9}]
    told = Understanding.from_parse(parsed("i am from Iasi", entities=[_city("Iasi", "RO", 10, 14)], facts=here))
    assert (told.facts.get("here"), told.facts["from"]) == (None, "RO")
    calls = Understanding.from_parse(parsed("i am calling from Iasi", entities=[_city("Iasi", "RO", 18, 22)], facts=here))
    assert calls.facts == {"here": "RO"}


def test_a_country_that_is_denied_is_left_out() -> None:
    named = [_city("London", "GB", 5, 11), _place("country", "NG", 16, 23)]
    told = Understanding.from_parse(parsed("I am London not Nigeria", entities=named))
    assert told.entity("country") == "GB"


@pytest.mark.parametrize(
    ("text", "rest"),
    [("thank you. do i have to pay", "do i have to pay"), ("спасибо, а сколько ждать", "а сколько ждать"), ("hvala puno", None)],
)
def test_what_follows_thanks_is_read_by_itself(text: str, rest: str | None) -> None:
    assert after_thanks(parsed(text, "thanks")) == rest


def _city(name: str, country: str, start: int, end: int) -> dict[str, Any]:
    return {"entity": "city", "value": name, "country": country, "start": start, "end": end}


def test_a_language_that_is_asked_for_is_the_one_that_is_written() -> None:
    """ "english please" is two words, which may be of any language."""
    wish = {"intent": {"name": "change_language", "confidence": 1.0}, "entities": [{"entity": "language_name", "value": "en"}]}
    assert language_wished(wish) == "en"
    assert language_wished({**wish, "entities": [{"entity": "language_name", "value": "fr"}]}) is None
    assert language_wished({**wish, "intent": {"name": "legal_help", "confidence": 1.0}}) is None


@pytest.mark.parametrize(
    ("asked", "signals", "is_acute"),
    [
        ("safe", ["violence"], False),
        ("safe", ["violence", "weapon"], True),
        ("safe", ["medical"], True),
        ("safe", ["hopeless"], True),
        ("cost", ["violence"], True),
        ("rescued", ["medical", "imminent"], False),
        ("rescued", ["medical", "weapon"], True),
    ],
)
def test_who_says_that_nobody_hurts_them_is_in_no_danger_of_this_minute(asked: str, signals: list[str], is_acute: bool) -> None:
    calm = parsed(
        "he only shouts", risk={**RISKY, "signals": signals}, asks=[{"name": asked, "confidence": 0.9, "sentence": None}]
    )
    assert mended(calm, "he only shouts", ENGLISH)["risk"] == {**RISKY, "signals": signals, "acute": is_acute}


@pytest.mark.parametrize(
    ("text", "signals", "in_conversation", "is_acute"),
    [
        ("help", ["imminent"], False, False),
        ("please help", [], False, False),
        ("help", ["imminent"], True, True),
        ("please help me", ["imminent"], False, True),
        ("a knife", ["weapon"], False, True),
    ],
)
def test_a_bare_cry_as_a_first_message_is_asked_about(
    text: str, signals: list[str], in_conversation: bool, is_acute: bool
) -> None:
    cry = parsed(text, "immediate_danger", risk={**RISKY, "signals": signals}, asks=[])
    read = mended(cry, text, ReadIn(in_conversation=in_conversation, language="en"))
    assert (read["risk"]["acute"], read["risk"]["level"]) == (is_acute, "immediate")


ONE, TWO = "i must decide by friday", "the van leaves on friday. do i owe them the ticket"


@pytest.mark.parametrize(
    ("text", "asks", "intent", "signals", "is_acute"),
    [
        (ONE, [("must_decide", 0.95, None)], ("job_offer", 0.9), ["moved", "imminent"], False),
        (ONE, [("must_decide", 0.89, None)], ("job_offer", 0.9), ["moved"], True),
        (ONE, [("must_decide", 0.95, None)], ("job_offer", 0.9), ["moved", "violence"], True),
        (ONE, [("must_decide", 0.95, None)], ("immediate_danger", 0.4), ["moved"], True),
        (ONE, [("must_decide", 0.95, None)], ("immediate_danger", 0.3), ["moved"], False),
        (ONE, [("comes_back", 0.95, None)], ("job_offer", 0.9), ["imminent"], True),
        (ONE, [], ("job_offer", 0.9), ["imminent"], True),
        (TWO, [("must_decide", 0.95, None)], ("job_offer", 0.9), ["moved"], True),
        (TWO, [("must_decide", 0.95, 0), ("they_pay", 0.93, 1)], ("job_offer", 0.9), ["moved"], False),
        (TWO, [("must_decide", 0.95, 0), ("they_pay", 0.6, 1)], ("job_offer", 0.9), ["moved"], True),
    ],
)
def test_a_question_of_paper_or_an_offer_is_answered_and_asked_about(
    text: str, asks: list[tuple[str, float, int | None]], intent: tuple[str, float], signals: list[str], is_acute: bool
) -> None:
    read = [{"name": name, "confidence": sure, "sentence": place} for name, sure, place in asks]
    named = {"name": intent[0], "confidence": intent[1]}
    calm = parsed(text, risk={**RISKY, "signals": signals}, asks=read)
    calm["intent"] = named
    found = mended(calm, text, ENGLISH)["risk"]
    assert (found["acute"], found["level"]) == (is_acute, "immediate")
