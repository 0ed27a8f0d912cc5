"""What stands and what is missing can be seen at a glance."""

from __future__ import annotations

import shutil
from pathlib import Path
from statistics import mean, median

import pytest

from knowledge import Library
from knowledge.answers.spelling import CYRILLIC
from knowledge.base import DATA
from knowledge.review import overview
from knowledge.texts import sms
from tests.knowledge.conftest import TODAY


def test_every_answer_has_a_state_in_every_language(library: Library) -> None:
    states = overview.text_states(library)
    assert {*states} == {name for name in library.answers if not library.catalogue.answers[name].chosen_by}
    assert all({*by_language} == {*library.languages} for by_language in states.values())
    assert states["shelter"]["en"] == library.review_state("shelter", "en")


def test_a_text_that_a_language_lacks_is_missing(tmp_path: Path) -> None:
    root = tmp_path / "knowledge" / "data"
    shutil.copytree(DATA, root)
    (root / "texts" / "ro" / "shelter.ftl").write_text("", encoding="utf-8")
    states = overview.text_states(Library.load(root, TODAY))
    assert {language for language, state in states["shelter"].items() if state == "missing"} == {"ro"}
    assert states["thanks"]["ro"] != "missing"


def test_gaps_of_a_country_are_named(library: Library) -> None:
    found = {(topic.country, topic.topic): topic for topic in overview.topics(library)}
    assert found["IT", "hotline"].sources[0] == "it-numero-verde"
    assert found["AT", "reflection"].gap == "no_fact: AT reflection"
    assert not found["AT", "reflection"].sources


def test_costs_name_the_longest_answer(library: Library) -> None:
    costs = {cost.answer: cost for cost in overview.costs(library, "en")}
    every = [library.render("residence_permit", {"country": code}, "en", "sms") for code in library.facts.countries]
    every.append(library.render("residence_permit", {}, "en", "sms"))
    cost = costs["residence_permit"]
    assert cost.median == median(sms.segments(one.bubbles[0].text) for one in every)
    assert cost.mean == mean(sms.segments(one.bubbles[0].text) for one in every)
    assert cost.longest == max(sms.segments(one.bubbles[0].text) for one in every)
    assert cost.longest_whole == max(sum(sms.segments(bubble.text) for bubble in one.all_bubbles) for one in every)


@pytest.mark.parametrize(("language", "script"), [("ru", None), ("uk", None), ("bg", None), ("sr", CYRILLIC)])
def test_answers_in_cyrillic_stay_short(library: Library, language: str, script: str | None) -> None:
    assert overview.mean_of(library, language, script) < 1.8
