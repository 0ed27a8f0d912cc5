"""What a message says without the model: buttons, numbers, the safe word."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import pytest

from knowledge import Keywords, Library
from knowledge.words import short_replies
from routing.inbound import shorthand
from tests.conftest import ROOT

LIBRARY = Library.load()
BUTTONS = sorted({button for answer in LIBRARY.catalogue.answers.values() for button in answer.buttons})


def _values(tree: ast.Module, name: str) -> Iterator[Any]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                yield ast.literal_eval(value)
            case ast.AnnAssign(target=ast.Name(id=found), value=ast.expr() as value) if found == name:
                yield ast.literal_eval(value)


def _of_bot(name: str) -> Any:
    """A constant of bot/, read as text: the model has an environment of its own."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "bot").rglob("*.py")))
    [value] = [value for tree in trees for value in _values(tree, name)]
    return value


def test_a_button_opens_the_same_topic_with_and_without_the_model() -> None:
    assert _of_bot("TOPIC_OF_BUTTON") == shorthand.TOPIC_OF_BUTTON


def test_a_topic_that_only_opens_a_form_has_an_answer_that_stands_by_itself() -> None:
    opening = set(shorthand.TOPIC_OF_BUTTON.values()) & set(_of_bot("FLOW_OF_TOPIC"))
    assert set(shorthand.ANSWER_WITHOUT_QUESTIONS) == opening
    assert set(shorthand.ANSWER_WITHOUT_QUESTIONS.values()) <= set(LIBRARY.answers)


@pytest.mark.parametrize("button", BUTTONS)
def test_every_button_is_an_order_a_reply_or_names_an_answer(button: str) -> None:
    by_language, _ = short_replies.read(short_replies.FILE)
    is_reply = any(button in meanings.values() for meanings in by_language.values())
    assert is_reply or Keywords.load().match(button) is not None or shorthand.answer_of(button, LIBRARY.answers) is not None


def test_a_button_without_an_answer_of_its_name_names_that_of_its_topic() -> None:
    assert shorthand.answer_of("rights", LIBRARY.answers) == "am_i_trafficked"
    assert shorthand.answer_of("check", LIBRARY.answers) == "job_offer"
    assert shorthand.answer_of("shelter", LIBRARY.answers) == "shelter"
    assert shorthand.answer_of("yes", LIBRARY.answers) is None
    assert shorthand.answer_of(None, LIBRARY.answers) is None
