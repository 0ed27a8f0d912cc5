"""Which answers that the reader finds may stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.meant import DANGER_NOW, SAFE_TO_WRITE, STILL_SAFE, is_meant
from tests.bot.values import message

CONSENT = "home_handoff_ask"


@pytest.mark.parametrize("text", ["12 мъже", "since summer I think", "prihodit v 7 vechera", "ne smem kuci", "договора нет"])
def test_a_message_about_something_else_refuses_nothing(text: str) -> None:
    assert not is_meant(text, SAFE_TO_WRITE, message("inform", answer="no"))


@pytest.mark.parametrize("text", ["no he reads my phone", "jo mos shkruani", "не, той гледа телефона", "only when i write"])
def test_words_about_writing_refuse(text: str) -> None:
    assert is_meant(text, SAFE_TO_WRITE, message("inform", answer="no"))


def test_a_plain_no_refuses_and_a_doubtful_one_does_not() -> None:
    assert is_meant("ne", SAFE_TO_WRITE, message("deny", answer="no", confidence=0.99))
    assert not is_meant("ne smem kuci", SAFE_TO_WRITE, message("deny", answer="no", confidence=0.68))


def test_a_question_to_us_and_the_name_of_a_place_say_neither_yes_nor_no() -> None:
    assert not is_meant("сегодня никто не ответит?", CONSENT, message("any_news", answer="no", asks=True))
    assert not is_meant("Birmingham", CONSENT, message("inform", answer="no"), is_bare_place=True)
    assert is_meant("no, why?", CONSENT, message("deny", answer="no", asks=True))
    assert is_meant("in spring", "missing_ask_since", message("inform", answer="said", asks=True), is_bare_place=True)


def test_since_when_is_no_yes_and_no_no() -> None:
    assert not is_meant("since summer I think", "report_ask_officials", message("inform", answer="no", facts={"since": "months"}))


@pytest.mark.parametrize(
    ("text", "is_leave"), [("да, она плакала", False), ("da, puteti scrie", True), ("yes, this is my own phone", True)]
)
def test_a_yes_with_something_else_behind_it_is_leave_only_where_it_speaks_of_writing(text: str, is_leave: bool) -> None:
    found = message("affirm", answer="yes", confidence=0.7, answer_confidence=0.92)
    assert is_meant(text, SAFE_TO_WRITE, found) is is_leave


def test_a_plain_yes_and_one_that_is_all_but_certain_are_leave() -> None:
    assert is_meant("ага", SAFE_TO_WRITE, message("affirm", answer="yes", confidence=0.99, answer_confidence=0.8))
    assert is_meant("da, sama sam", SAFE_TO_WRITE, message("inform", answer="yes", confidence=0.7, answer_confidence=0.99))


@pytest.mark.parametrize(
    "text", ["da mojno pisat", "yes you can write", "так можна писати", "evet guvenli", "da puteti sa scrieti", "yes safe"]
)
def test_that_we_may_write_does_not_confirm_danger(text: str) -> None:
    found = message("affirm", answer="yes", confidence=0.99, answer_confidence=0.99)
    assert not is_meant(text, DANGER_NOW, replace(found, words=len(text.split())))
    assert is_meant(text, SAFE_TO_WRITE, found)


@pytest.mark.parametrize(
    "text", ["yes", "da", "yes hes at the door", "да он здесь", "yes but i can not write much now he is here"]
)
def test_danger_is_confirmed(text: str) -> None:
    found = message("affirm", answer="yes", confidence=0.9)
    assert is_meant(text, DANGER_NOW, replace(found, words=len(text.split())))


@pytest.mark.parametrize(
    "text", ["ok i will think", "хорошо я подумаю", "bine, ma gandesc", "tamam bir dusuneyim", "mire do te mendohem"]
)
def test_who_will_think_about_it_has_not_said_yes(text: str) -> None:
    assert not is_meant(text, CONSENT, message("affirm", answer="yes", confidence=0.98))


@pytest.mark.parametrize("text", ["da saglasna e", "yes she agrees", "да, она согласна", "da saglasna je", "po ajo pranon"])
def test_that_somebody_else_agrees_is_no_leave_to_write(text: str) -> None:
    assert not is_meant(text, SAFE_TO_WRITE, message("affirm", answer="yes", confidence=1.0, answer_confidence=0.99))
    assert is_meant(text, "report_ask_officials", message("affirm", answer="yes", confidence=1.0))


def test_only_words_that_mean_it_end_a_talk_that_was_safe() -> None:
    assert not is_meant("нямам пари за билет", STILL_SAFE, message("inform", answer="no", confidence=0.6))
    assert is_meant("не сега", STILL_SAFE, message("deny", answer="no", confidence=0.97))
    assert is_meant("сега не мога да пиша", STILL_SAFE, message("inform", answer="no", confidence=0.6))


@pytest.mark.parametrize("asked", ["shelter_handoff_ask", "legal_handoff_ask", "home_handoff_ask", "call_for_you_ask"])
def test_only_a_plain_yes_or_no_says_what_a_person_may_do(asked: str) -> None:
    assert is_meant("yes", asked, message("affirm", answer="yes", confidence=0.99))
    assert is_meant("no, I call them myself", asked, message("deny", answer="no", confidence=0.95))
    assert is_meant("you can do that for me", asked, message("inform", answer="yes", answer_confidence=0.98))
    assert not is_meant("I ran from the man I lived with", asked, message("inform", answer="no", answer_confidence=0.63))
    assert not is_meant("I fear nobody", asked, message("deny", answer="no", confidence=0.57, answer_confidence=0.94))


def test_ok_and_a_question_is_no_leave() -> None:
    asks = message("compensation", answer="yes", confidence=0.95, answer_confidence=0.99)
    assert not is_meant("ok and can I still get the money", CONSENT, asks)


def test_no_and_a_country_puts_the_country_right() -> None:
    corrected = message("deny", answer="no", words=5, confidence=0.95, entities=(("country", "ME"),))
    assert not is_meant("no, we are in Montenegro", CONSENT, corrected)


def test_that_there_is_no_danger_is_no_word_about_writing() -> None:
    assert not is_meant("no I am not in danger, I am at home", SAFE_TO_WRITE, message("safe_now", answer="no", part="safe"))
