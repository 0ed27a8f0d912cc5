"""What is said with a number, and what where there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge import Library
from knowledge.facts.collection import CountryFacts
from knowledge.slots.context import RenderContext
from knowledge.slots.phone_lines import hotline_there, line
from knowledge.texts import serbian
from tests.knowledge.conftest import TODAY
from tests.knowledge.slots.test_contact_choice import LINE


def said(library: Library, slot: str, **params: str) -> str:
    return serbian.unmark(line(RenderContext(library.facts, library.texts_of("en"), "sms", params, TODAY), slot))


@pytest.mark.parametrize("slot", ["shelter", "hotline", "hotline_not_police", "legal_line", "asylum_line", "labour_line"])
def test_nobody_is_asked_for_a_country_that_we_know(library: Library, slot: str) -> None:
    for country in library.facts.countries:
        for who in ("woman", "man", "child", "family"):
            assert "Tell us" not in said(library, slot, country=country, who=who)
    assert said(library, slot).startswith("Tell us the country")


def test_where_nothing_was_checked_a_person_can_look(library: Library) -> None:
    assert said(library, "hotline_not_police", country="TR") == (
        "T\u00fcrkiye: we have no checked number for this yet. A person here can look: reply PERSON."
    )


def test_the_help_line_stands_in_once_for_a_line_that_a_country_lacks(library: Library) -> None:
    facts = CountryFacts.model_validate({"country": "NO", "contacts": [LINE | {"id": "help"}]})
    alone = replace(library.facts, countries={"NO": facts})
    context = RenderContext(alone, library.texts_of("en"), "sms", {"country": "NO"}, TODAY)
    assert line(context, "labour_line").startswith("Help line (Norway)")
    assert line(context, "asylum_line") == ""


def test_by_sms_too_it_is_said_whom_a_line_is_for_and_that_it_is_not_always_open(library: Library) -> None:
    assert "for women" in said(library, "hotline", country="DE")
    assert "limited hours" in said(library, "hotline", country="NL")


def test_the_help_line_stands_in_for_a_house_and_the_child_line_for_a_child(library: Library) -> None:
    help_line = {"id": "help", "serves": ["women", "men"], "offers": ["counselling"]}
    child_line = {"id": "child", "kind": "child_line", "dial": ["116111"], "serves": ["minors"]}
    facts = CountryFacts.model_validate({"country": "NO", "contacts": [LINE | help_line, LINE | child_line]})
    alone = replace(library.facts, countries={"NO": facts})
    for who, expected in (
        ("man", "Help line (Norway): 1 "),
        ("woman", "Help line (Norway): 1 "),
        ("child", "Child line: 116111 "),
    ):
        for slot in ("shelter", "hotline", "legal_line"):
            context = RenderContext(alone, library.texts_of("en"), "sms", {"country": "NO", "who": who}, TODAY)
            assert serbian.unmark(line(context, slot)).startswith(expected)


def test_a_line_that_answers_sms_is_named_with_that_number(library: Library) -> None:
    assert 'SMS 233733 "HELP"' in said(library, "hotline", country="US")


def test_from_another_country_the_number_can_be_dialled_or_it_is_said_that_it_cannot(library: Library) -> None:
    there = {}
    for country in ("BE", "TR"):
        params = {"country": country, "origin": "MD"}
        context = RenderContext(library.facts, library.texts_of("en"), "sms", params, TODAY, "home")
        there[country] = serbian.unmark(hotline_there(context))
    assert "+32 2 511 64 64" in there["BE"]
    assert "only from inside that country" in there["TR"]
    assert "only from inside that country" not in said(library, "hotline", country="TR")


def test_a_relative_gets_the_line_at_home_too(library: Library) -> None:
    context = RenderContext(library.facts, library.texts_of("en"), "sms", {"country": "BE", "origin": "MD"}, TODAY, "home")
    assert "(Moldova)" in hotline_there(context)


def test_a_child_is_never_left_without_a_number(library: Library) -> None:
    for country in library.facts.countries:
        assert any(char.isdigit() for char in library.render("danger_minor", {"country": country}, "en", "sms").bubbles[0].text)
