"""Each rule refuses a fault that once stood in the library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from knowledge import Library
from knowledge.answers.bubbles import Bubble, Rendered
from knowledge.base import DATA
from knowledge.facts.contacts import Contact
from knowledge.review import reading_faults
from knowledge.review.claims import Claims, load_claims, untied
from knowledge.review.readings import Reading
from knowledge.slots.context import Said
from tests.knowledge.conftest import TODAY


@pytest.fixture(scope="module")
def claims() -> Claims:
    found, faults = load_claims(DATA)
    assert found is not None
    assert faults == []
    return found


@pytest.fixture(scope="module")
def blank(library: Library, claims: Claims) -> Reading:
    """An SMS in English, to somebody in Germany, that says nothing yet."""
    return Reading(
        "shelter",
        library.catalogue.answers["shelter"],
        {"country": "DE"},
        Rendered((Bubble("-"),)),
        library.texts_of("en"),
        None,
        "sms",
        library.facts.countries,
        claims,
        TODAY,
    )


def reading(blank: Reading, *bubbles: str, said: tuple[Said, ...] = (), params: Mapping[str, str] | None = None) -> Reading:
    first, *more = (Bubble(text) for text in bubbles)
    return replace(blank, rendered=Rendered((first,), more=tuple(more), said=said), params=params or blank.params)


def named(number: str, traits: str = "", country: str = "Germany", name: str = "slot-shelter") -> Said:
    return Said(name, {"country": country, "number": number, "traits": traits}, number)


def test_a_permit_without_helping_the_police_is_refused_where_no_fact_gives_one(blank: Reading) -> None:
    said = (Said("option-permit-free", {"length": ""}, "A permit"),)
    belgium = reading(blank, "A permit", said=said, params={"country": "BE"})
    assert [*reading_faults.unsupported(belgium)] == ["says option-permit-free, which no fact carries"]
    assert not [*reading_faults.unsupported(reading(blank, "A permit", said=said))]


def test_time_to_rest_is_refused_where_there_is_no_such_period(blank: Reading) -> None:
    said = (Said("duration-days", {"days": 30}, "30 days"), Said("option-rest", {"length": ""}, "Rest"))
    assert len([*reading_faults.unsupported(reading(blank, "Rest", said=said, params={"country": "IT"}))]) == 2


def test_the_terms_of_two_permits_are_not_mixed(blank: Reading) -> None:
    months = Said("permit-length", {"months": 12}, "12 months")
    terms = [
        Said("permit-cooperation", {"cooperation": "none"}, "none"),
        Said("permit-family", {"family": "children"}, "children"),
    ]
    assert not [*reading_faults.unsupported(reading(blank, "-", said=(months, terms[0])))]
    assert [*reading_faults.unsupported(reading(blank, "-", said=(months, *terms)))]


def test_the_right_of_eu_citizens_is_refused_outside_the_union(blank: Reading) -> None:
    said = (Said("option-eu", {}, "EU passport"),)
    assert [*reading_faults.unsupported(reading(blank, "EU passport", said=said, params={"country": "GB"}))]
    assert not [*reading_faults.unsupported(reading(blank, "EU passport", said=said))]


def test_a_known_country_is_not_asked_for(blank: Reading) -> None:
    said = (Said("slot-shelter-general", {}, "Tell us the country"),)
    assert [*reading_faults.asks_known_country(reading(blank, "Tell us the country", said=said))]
    assert not [*reading_faults.asks_known_country(reading(blank, "-", said=said, params={"origin": "MD"}))]


def test_a_mother_in_moldova_gets_no_german_short_number(blank: Reading) -> None:
    at_home = replace(blank, spec=blank.spec.model_copy(update={"reader": "home"}))
    params = {"country": "DE", "origin": "MD"}
    bare = reading(at_home, "116016", said=(named("116016"),), params=params)
    assert [*reading_faults.undialable(bare)] == ["gives de-hilfetelefon as it is dialled in another country"]
    told = reading(at_home, "-", said=(named("116016", " (only from inside that country)"),), params=params)
    assert not [*reading_faults.undialable(told)]
    assert not [*reading_faults.undialable(reading(blank, "116016", said=(named("116016"),)))]


def test_a_line_of_the_state_for_women_is_not_named_without_these_words(blank: Reading) -> None:
    bare = reading(blank, "Ask here: 116016 (free).", said=(named("116016"),))
    assert [*reading_faults.unmarked(bare)] == [
        "names de-hilfetelefon without trait-state",
        "names de-hilfetelefon without trait-women",
    ]
    assert not [*reading_faults.unmarked(reading(blank, "Ask here: 116016 (state, for women, free).", said=(named("116016"),)))]


def test_lines_with_short_hours_and_for_children_are_marked(library: Library) -> None:
    contacts = {contact.id: contact for facts in library.facts.countries.values() for contact in facts.contacts}
    child: Contact = contacts["de-child-116111"]
    assert reading_faults.traits_of(child, "slot-hotline") == {"trait-limited", "trait-children"}
    assert reading_faults.traits_of(child, "slot-child_line") == {"trait-limited"}


def test_a_permit_is_not_parted_from_its_condition(blank: Reading) -> None:
    said = (
        Said("permit-length", {"months": 6}, "a permit for 6 months."),
        Said("permit-cooperation", {"cooperation": "required"}, "You have to help the police."),
    )
    parted = reading(blank, "a permit for 6 months. (MORE)", "You have to help the police.", said=said)
    assert [*reading_faults.parted(parted)] == ["parts permit-length from permit-cooperation"]
    whole = reading(blank, "a permit for 6 months. You have to help the police.", said=said)
    assert not [*reading_faults.parted(whole)]


def test_the_only_number_does_not_wait_behind_more(blank: Reading) -> None:
    said = (named("116016"),)
    assert [*reading_faults.only_number_behind_more(reading(blank, "Rest. (MORE)", "116016", said=said))]
    assert not [*reading_faults.only_number_behind_more(reading(blank, "116016 (MORE)", "Rest.", said=said))]


def test_a_number_is_not_cut_in_two(blank: Reading) -> None:
    said = (named("116016"),)
    assert [*reading_faults.cut_number(reading(blank, "Call 116 (MORE)", "016", said=said))]


def test_an_answer_about_help_names_a_number_or_a_person(blank: Reading) -> None:
    assert [*reading_faults.without_way_to_help(reading(blank, "You have rights."))]
    assert not [*reading_faults.without_way_to_help(reading(blank, "You have rights: reply PERSON."))]
    spec = blank.spec.model_copy(update={"about": None})
    assert not [*reading_faults.without_way_to_help(replace(reading(blank, "Hello."), spec=spec))]


def test_every_sentence_about_a_country_is_tied_to_facts(library: Library, claims: Claims) -> None:
    missing = Claims(sentences={name: claim for name, claim in claims.sentences.items() if name != "punishment"})
    assert any("punishment is tied to no fact" in str(fault) for fault in untied(missing, library.texts_of("en"), DATA))


def test_a_number_that_two_contacts_share_is_judged_by_the_one_that_was_chosen(blank: Reading) -> None:
    said = (named("1264", " (Republika Srpska)", "Bosnia & Herzegovina"),)
    for_women = reading(blank, "1264 (Republika Srpska)", said=said, params={"country": "BA", "who": "man"})
    assert [*reading_faults.unmarked(for_women)] == ["names ba-sos-1264 without trait-women"]
    for_men = replace(for_women, rendered=replace(for_women.rendered, sources=("ba-sos-1264-men",)))
    assert not [*reading_faults.unmarked(for_men)]
