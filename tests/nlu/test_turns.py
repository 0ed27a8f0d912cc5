"""Turns of a conversation in nlu/turns: their form, and what is learned of them as messages."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.data.corpus import as_message, read_corpus
from nlu.data.turns import NONE, Turn, class_of, read_turns
from nlu.taxonomy import load_taxonomy


def read(folder: Path, text: str, name: str = "answers") -> tuple[list[Turn], list[str]]:
    path = folder / "en" / f"{name}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    turns, faults = read_turns(folder)
    return turns, [fault.what for fault in faults]


def test_a_line_has_its_question_answer_risk_and_facts(tmp_path: Path) -> None:
    turns, faults = read(
        tmp_path,
        "# people\n[shelter_ask_who = woman]\nonly me, 26 | age=26, for=self\n"
        "[shelter_ask_who = none; immediate_danger; immediate: imminent, weapon]\nhe is back\n",
    )
    assert faults == []
    assert [(turn.text, turn.asked, turn.answer, turn.intent, turn.risk, turn.signals) for turn in turns] == [
        ("only me, 26", "shelter_ask_who", "woman", None, "routine", ()),
        ("he is back", "shelter_ask_who", NONE, "immediate_danger", "immediate", ("imminent", "weapon")),
    ]
    assert turns[0].facts == {"age": "26", "for": "self"}


def test_facts_are_told_without_a_question(tmp_path: Path) -> None:
    turns, faults = read(tmp_path, "[unpaid_wages; high]\nthree months no pay | pay=none, since=months\n", "facts")
    assert faults == []
    assert (turns[0].asked, turns[0].answer, turns[0].intent, turns[0].risk) == (None, None, "unpaid_wages", "high")


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("[who_knows = yes]", "unknown question who_knows"),
        ("[shelter_ask_who = yes]", "unknown answer yes to shelter_ask_who"),
        ("[safe_to_write_until = 25 o'clock]", "unknown answer 25 o'clock to safe_to_write_until"),
        ("[shelter_ask_who = none; bed]", "unknown intent bed"),
        ("[shelter_ask_who = none; shelter; soon]", "unknown risk soon"),
        ("[shelter_ask_who = none; shelter; high: fire]", "unknown signals fire"),
        ("[greet]\nhello | name=x", "unknown fact name"),
        ("[greet]\nhello | age=old", "unknown value old of age"),
        ("[greet]\nhello | here=Italy", "unknown value Italy of here"),
    ],
)
def test_what_cannot_be_used_is_named_and_loses_nothing_else(tmp_path: Path, line: str, what: str) -> None:
    turns, faults = read(tmp_path, f"{line}\n[inform]\nin a cafe\n")
    assert faults == [what]
    assert [turn.text for turn in turns if turn.text == "in a cafe"] == ["in a cafe"]


@pytest.mark.parametrize(
    ("asked", "answer", "learned"),
    [
        ("ask_country", "DE", "place"),
        ("ask_country", "unsure", "unsure"),
        ("ask_country", NONE, NONE),
        ("safe_to_write_until", "tomorrow 18:00", "time"),
        ("safe_to_write_until", "+2h", "time"),
        ("safe_to_write_until", "always", "always"),
        ("still_safe_ask", "no", "no"),
    ],
)
def test_what_is_learned_of_an_answer(tmp_path: Path, asked: str, answer: str, learned: str) -> None:
    turns, faults = read(tmp_path, f"[{asked} = {answer}]\nx\n")
    assert faults == []
    assert class_of(turns[0]) == learned


def test_alone_an_answer_tells_something_and_only_a_bare_yes_is_one(tmp_path: Path) -> None:
    turns, _ = read(
        tmp_path,
        "[danger_ask_now = yes]\nyes\nthey pay for everything and keep it\n[danger_ask_now = none; what_now]\nand then?\n",
    )
    assert [as_message(turn).intent for turn in turns] == ["affirm", "inform", "what_now"]


def test_our_own_turns_have_every_language_question_and_fact() -> None:
    _, turns, faults = read_corpus()
    taxonomy = load_taxonomy()
    assert faults == []
    for language in taxonomy.languages:
        own = [turn for turn in turns if turn.language == language]
        questions = {question for kind in taxonomy.question_kinds for question in kind.asked_by}
        assert {turn.asked for turn in own} - {None} == questions
        assert {fact for turn in own for fact in turn.facts} == {*taxonomy.facts}


def test_a_bare_yes_that_is_dangerous_by_its_question_alone_is_no_message_by_itself() -> None:
    """ "Yes" to "are you in danger?" rang wherever anybody said yes."""
    messages, turns, _ = read_corpus()
    bare = {
        (turn.path, turn.line) for turn in turns if turn.answer == "yes" and turn.risk != "routine" and turn.text.lower() == "yes"
    }
    assert not bare & {(message.path, message.line) for message in messages}
