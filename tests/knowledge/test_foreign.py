"""What is said to people who write a language that we have no texts in."""

from __future__ import annotations

import pytest

from knowledge import Library
from knowledge.slots.registry import OUR_LANGUAGES
from knowledge.texts.foreign import AGAIN, DANGER, sentences

LIBRARY = Library.load()


def test_there_are_twenty_five_and_none_of_ours() -> None:
    assert len(sentences()) >= 25
    assert not {*sentences()} & {*LIBRARY.languages}
    assert {*OUR_LANGUAGES} == {*LIBRARY.languages}


@pytest.mark.parametrize("code", sorted(sentences()))
def test_it_is_one_sms_that_names_our_languages_and_what_to_send_for_a_person(code: str) -> None:
    said = LIBRARY.render("other_language", {"tongue": code}, "en", "sms")
    assert len(said.all_bubbles) == 1
    assert "русский" in said.bubbles[0].text
    assert "1" in said.bubbles[0].text


def test_a_language_without_a_sentence_gets_the_english_one() -> None:
    assert LIBRARY.render("other_language", {"tongue": "xx"}, "en", "sms").bubbles[0].text.startswith("We write: English")


def test_each_of_them_has_a_second_sentence_that_is_another() -> None:
    assert {*sentences(AGAIN)} == {*sentences()}
    for code in sentences():
        said = LIBRARY.render("other_language_again", {"tongue": code}, "en", "sms")
        assert len(said.all_bubbles) == 1
        assert said.bubbles[0].text == sentences(AGAIN)[code]
    assert LIBRARY.render("other_language_again", {"tongue": "xx"}, "en", "sms").bubbles[0].text.startswith("A person here")


def test_in_danger_each_of_them_reads_it_in_their_language_with_the_number_to_call() -> None:
    assert {*sentences(DANGER)} == {*sentences()}
    for code in sentences():
        said = LIBRARY.render("other_language_danger", {"tongue": code, "country": "DE"}, "en", "sms")
        assert len(said.all_bubbles) == 1, code
        assert said.bubbles[0].text.startswith(sentences(DANGER)[code])
        assert "110" in said.bubbles[0].text
