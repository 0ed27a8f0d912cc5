"""How far a fact is believed that a frame found: plain values."""

from __future__ import annotations

from nlu.reader.trust import ASKED, KINDS, TELL_FROM, Context, group_of, trust
from nlu.taxonomy import load_taxonomy

ALONE = Context(None, 1, 4)


def test_every_fact_and_every_question_has_its_numbers() -> None:
    taxonomy = load_taxonomy()
    assert set(KINDS) == set(taxonomy.facts)
    questions = [question for kind in taxonomy.question_kinds for question in kind.asked_by]
    assert {group_of(question) for question in (None, *questions)} == set(ASKED)


def test_a_fact_is_believed_the_more_its_head_says_and_the_more_is_told_beside_it() -> None:
    assert trust("work", 0.05, ALONE) < trust("work", 0.5, ALONE) < trust("work", 0.95, ALONE)
    assert trust("work", 0.3, ALONE) < trust("work", 0.3, Context(None, 4, 12))


def test_a_head_that_is_sure_vetoes_or_tells() -> None:
    assert 0 < trust("person", 0.0, ALONE) < TELL_FROM < trust("person", 1.0, ALONE) < 1


def test_a_relative_in_passing_is_believed_less_than_one_whom_we_asked_about() -> None:
    assert trust("for", 0.3, Context("safe_to_write_ask", 1, 5)) < trust("for", 0.3, Context("shelter_ask_who", 1, 5))
