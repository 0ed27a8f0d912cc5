"""Which answers that the reader finds may stand, and how sure a yes or a no has to be to bind us."""

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


# --- how sure a yes or a no has to be to bind us


@pytest.mark.parametrize(("confidence", "stands"), [(0.49, True), (0.5, False)])
def test_a_question_to_us_has_to_be_a_likely_one(confidence: float, stands: bool) -> None:
    assert is_meant("no news?", CONSENT, message("any_news", answer="no", asks=True, confidence=confidence)) is stands


@pytest.mark.parametrize(("intent", "answer"), [("affirm", "yes"), ("deny", "no")])
def test_a_yes_or_no_that_says_since_when_besides_stands(intent: str, answer: str) -> None:
    assert is_meant("yes, since may", CONSENT, message(intent, answer=answer, facts={"since": "months"}))


@pytest.mark.parametrize("part", ["count", "call"])
def test_how_many_they_are_and_whom_to_call_is_neither_yes_nor_no(part: str) -> None:
    assert not is_meant("we are three", CONSENT, message("inform", answer="yes", part=part))
    assert is_meant("we are three", CONSENT, message("inform", answer="yes"))


def test_that_we_may_write_denies_no_danger_but_a_no_does() -> None:
    assert is_meant("no, you can write", DANGER_NOW, message("deny", answer="no", words=4))
    for words, confirms in ((6, False), (7, True)):
        told = message("affirm", answer="yes", words=words)
        assert is_meant("yes you can write to me now", DANGER_NOW, told) is confirms


def test_that_they_cannot_write_now_ends_a_talk_that_was_safe() -> None:
    quiet = message("inform", answer="no", part="quiet", confidence=0.6)
    assert is_meant("сега не мога", STILL_SAFE, quiet)
    assert not is_meant("сега не мога", STILL_SAFE, replace(quiet, part=None))


@pytest.mark.parametrize("asked", [CONSENT, "report_ask_officials"])
def test_a_no_to_any_other_question_needs_no_words_of_writing(asked: str) -> None:
    assert is_meant("нямам пари за билет", asked, message("inform", answer="no", confidence=0.6))


def test_a_plain_yes_to_whether_it_is_still_safe_stands() -> None:
    assert is_meant("още съм тук", STILL_SAFE, message("inform", answer="yes", confidence=0.6, answer_confidence=0.8))


@pytest.mark.parametrize(
    ("intent", "answer", "confidence", "answer_confidence", "binds"),
    [
        ("affirm", "yes", 0.95, 0.8, True),
        ("affirm", "yes", 0.949, 0.8, False),
        ("inform", "yes", 0.5, 0.985, True),
        ("inform", "yes", 0.5, 0.984, False),
        ("deny", "no", 0.9, 0.8, True),
        ("deny", "no", 0.899, 0.8, False),
    ],
)
def test_how_sure_a_leave_to_write_and_a_refusal_have_to_be(
    intent: str, answer: str, confidence: float, answer_confidence: float, binds: bool
) -> None:
    read = message(intent, answer=answer, confidence=confidence, answer_confidence=answer_confidence)
    assert is_meant("хорошо", SAFE_TO_WRITE, read) is binds


@pytest.mark.parametrize("fact", ["phone_read", "watched"])
def test_that_somebody_reads_the_phone_or_watches_refuses(fact: str) -> None:
    assert is_meant("он рядом", SAFE_TO_WRITE, message("inform", answer="no", facts={fact: "yes"}))
    assert not is_meant("он рядом", SAFE_TO_WRITE, message("inform", answer="no"))


# --- may a person look for a place, call, or be asked for


@pytest.mark.parametrize(
    ("intent", "confidence", "answer_confidence", "stands"),
    [
        ("affirm", 0.9, 0.5, True),
        ("affirm", 0.899, 0.5, False),
        ("deny", 0.9, 0.5, True),
        ("inform", 0.5, 0.97, True),
        ("inform", 0.5, 0.969, False),
        ("unpaid_wages", 0.8, 0.99, False),
        ("unpaid_wages", 0.79, 0.99, True),
    ],
)
def test_how_plain_a_yes_or_no_to_help_has_to_be(intent: str, confidence: float, answer_confidence: float, stands: bool) -> None:
    read = message(intent, answer="no", confidence=confidence, answer_confidence=answer_confidence)
    assert is_meant("х", CONSENT, read) is stands


@pytest.mark.parametrize(("answer", "stands"), [("yes", True), ("no", False)])
def test_that_we_may_do_it_is_a_yes_and_no_no(answer: str, stands: bool) -> None:
    read = message("shelter", part="do_it", answer=answer, answer_confidence=0.5)
    assert is_meant("please look for a place", CONSENT, read) is stands


@pytest.mark.parametrize(
    ("asked", "words", "stands"),
    [("report_ask_officials", 4, False), ("report_ask_officials", 5, True), ("confirm_country", 2, True)],
)
def test_a_few_words_with_a_country_answer_only_whether_it_is_the_country(asked: str, words: int, stands: bool) -> None:
    named = message("inform", answer="no", words=words, entities=(("country", "ME"),))
    assert is_meant("Montenegro", asked, named) is stands
    assert is_meant("не знам", asked, replace(named, entities=()))
