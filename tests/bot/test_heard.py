"""What was told is said back, and whom numbers are for."""

from __future__ import annotations

from typing import Any

from bot.heard import who_of, with_heard
from knowledge import Library
from tests.bot.values import memory, message


def test_what_was_told_is_said_back_but_not_on_a_phone_that_others_read_nor_before_what_to_do_in_danger() -> None:
    told = message(facts={"here": "DE", "papers": "kept", "age": "20", "town": "Munich"})
    ask: dict[str, Any] = {"answer": "ask_country", "params": {}}
    heard = with_heard([{"answer": "documents_taken", "params": {}}, ask], told, memory())
    assert [one["params"].get("heard") for one in heard] == ["here-DE,papers-kept", None]
    text = Library.load().render("ask_country", {"heard": "here-DE,papers-kept"}, "en", "sms").bubbles[0].text
    assert text.startswith("Germany, passport kept by somebody. ")
    for replies, before in (([ask], memory(watched=True)), ([{"answer": "immediate_danger", "params": {}}], memory())):
        assert with_heard(replies, told, before) == replies
    assert with_heard([ask], told, memory(facts={"phone_read": "yes"})) == [ask]


def test_whom_numbers_are_for_is_known_from_answers_and_facts() -> None:
    assert who_of(memory(filled={"shelter_who": "man"}, facts={"person": "woman"})) == "man"
    assert who_of(memory(facts={"person": "woman", "children": "2"})) == "family"
    assert who_of(memory(facts={"person": "man", "children": "2"})) == "man"
    assert who_of(memory()) is None
