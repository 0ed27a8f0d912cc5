"""What stands and what is missing can be seen at a glance."""

from __future__ import annotations

from knowledge import Library
from knowledge.review import overview


def test_every_answer_has_a_state_in_every_language(library: Library) -> None:
    states = overview.text_states(library)
    assert {*states} == {name for name in library.answers if not library.catalogue.answers[name].chosen_by}
    assert all({*by_language} == {*library.languages} for by_language in states.values())
    assert states["shelter"]["en"] in ("draft", "reviewed")


def test_gaps_of_a_country_are_named(library: Library) -> None:
    found = {(topic.country, topic.topic): topic for topic in overview.topics(library)}
    assert found["IT", "hotline"].sources[0] == "it-numero-verde"
    assert found["AT", "reflection"].gap == "no_fact: AT reflection"
    assert not found["AT", "reflection"].sources


def test_costs_name_the_longest_answer(library: Library) -> None:
    costs = {cost.answer: cost for cost in overview.costs(library, "en")}
    assert costs["immediate_danger"].longest <= 2
    assert costs["residence_permit"].longest_whole >= costs["residence_permit"].longest
