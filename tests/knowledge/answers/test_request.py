"""What was asked for, in names that exist."""

from __future__ import annotations

import pytest

from knowledge import Library
from knowledge.answers.request import KnownNames, Request


@pytest.fixture(scope="module")
def names(library: Library) -> KnownNames:
    return KnownNames(library.facts, library.catalogue, frozenset(library.languages))


def test_known_names_are_taken_as_they_are(names: KnownNames) -> None:
    request = names.request("shelter", {"country": "IT", "who": "man"}, "ro", "telegram")
    channel = names.catalogue.channels["telegram"]
    assert request == Request("shelter", {"country": "IT", "who": "man"}, "ro", channel, ())


def test_whatever_is_unknown_is_replaced_or_left_out_and_reported_in_order(names: KnownNames) -> None:
    request = names.request("no_such_answer", {"country": "QQ", "who": "robot"}, "xx", "fax")
    assert (request.answer, request.params, request.language) == ("rephrase", {"uncovered": "QQ"}, "en")
    assert request.channel == names.catalogue.channels["sms"]
    assert request.unknown == (
        "unknown_channel: fax",
        "unknown_country: country=QQ",
        "unknown_parameter: who=robot",
        "unknown_language: xx",
        "unknown_answer: no_such_answer",
    )


def test_an_answer_that_lacks_a_parameter_becomes_the_general_one(names: KnownNames) -> None:
    request = names.request("confirm_country", {}, "en", "sms")
    assert (request.answer, request.unknown) == ("rephrase", ("missing_parameter: confirm_country country",))


def test_a_language_that_is_asked_for_is_answered_in(names: KnownNames) -> None:
    assert names.request("language_changed", {"language": "ru"}, "en", "sms").language == "ru"


@pytest.mark.parametrize(
    ("flags", "answer"),
    [("", "offer_result_calm"), ("hurry", "offer_result_careful"), ("fee-for-job,no-contract,hurry", "offer_result_danger")],
)
def test_parameters_choose_among_the_answers_to_an_offer(names: KnownNames, flags: str, answer: str) -> None:
    assert names.request("offer_result", {"flags": flags}, "en", "sms").answer == answer


@pytest.mark.parametrize(
    ("name", "value", "is_known"),
    [
        ("country", "IT", True),
        ("country", "it", False),
        ("language", "ru", True),
        ("language", "xx", False),
        ("flag", "hurry", True),
        ("flag", "fee-visa-refund", False),  # a sign, but not one that is asked about
        ("flags", "hurry, fee-visa-refund", True),
        ("flags", "hurry,nonsense", False),
        ("who", "man", True),
        ("who", "ma", False),
        ("planet", "earth", False),
    ],
)
def test_a_parameter_has_values_of_its_own(names: KnownNames, name: str, value: str, *, is_known: bool) -> None:
    assert names.is_known(name, value) is is_known
