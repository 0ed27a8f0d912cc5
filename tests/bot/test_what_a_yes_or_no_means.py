"""Where a yes or a no that was read may bind us: how sure it has to be, and what takes its place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.meant import DANGER_NOW, SAFE_TO_WRITE, STILL_SAFE, is_meant
from tests.bot.values import message

CONSENT = "home_handoff_ask"


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
