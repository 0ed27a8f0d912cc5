"""When a fact may be stated as certain, and until when."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from knowledge.facts.contacts import Contact
from knowledge.facts.law import Reflection

SURE = {
    "confidence": "sourced",
    "source": [{"title": "a law"}],
    "checked_on": "2026-11-01",
    "review_by": "2027-05-01",
    "days": 30,
}


@pytest.mark.parametrize(
    ("changed", "is_sure"),
    [
        ({}, True),
        ({"confidence": "recalled"}, False),
        ({"check": True}, False),
        ({"hold": "repealed"}, False),
        ({"doubtful": ["days"]}, False),
        ({"doubtful": ["current law"]}, False),
        ({"doubtful": ["work"]}, True),
    ],
)
def test_a_field_is_sure_when_a_source_confirms_it(changed: dict[str, Any], *, is_sure: bool) -> None:
    assert Reflection.model_validate(SURE | changed).is_sure("days") is is_sure


def test_a_fact_expires_the_day_after_its_review_date() -> None:
    fact = Reflection.model_validate(SURE)
    assert not fact.is_expired(date(2027, 5, 1))
    assert fact.is_expired(date(2027, 5, 2))


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"review_by": "2026-11-01"}, "later than checked_on"),
        ({"source": []}, "at least 1 item"),
        ({"source": [{}]}, "a title or an address"),
        ({"source": [{"address": "example"}]}, "starts with https"),
        ({"colour": "red"}, "Extra inputs"),
    ],
)
def test_a_fact_without_what_it_must_carry_is_refused(changed: dict[str, Any], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Reflection.model_validate(SURE | changed)


CONTACT = {key: value for key, value in SURE.items() if key != "days"} | {
    "id": "x",
    "name": "x",
    "kind": "emergency",
    "service": "any",
    "run_by": "state",
    "dial": ["112"],
    "open": "always",
    "free": "yes",
    "from_abroad": "no",
    "serves": ["all"],
    "offers": [],
}


@pytest.mark.parametrize(
    ("changed", "may_be_sent"),
    [
        ({}, True),
        ({"confidence": "recalled"}, True),  # libphonenumber knows 112 in Italy
        ({"confidence": "recalled", "dial": ["555"]}, False),
        ({"confidence": "recalled", "kind": "child_line"}, False),
        ({"dial": []}, False),
        ({"hold": "out of order"}, False),
    ],
)
def test_a_number_is_sent_when_it_is_sourced_or_a_known_emergency_number(changed: dict[str, Any], *, may_be_sent: bool) -> None:
    assert Contact.model_validate(CONTACT | changed).may_be_sent("IT") is may_be_sent


def test_a_number_for_abroad_is_only_given_where_it_can_be_reached_from_there() -> None:
    number = {"phone": "+390612345678", "from_abroad": "yes"}
    assert Contact.model_validate(CONTACT | number).from_abroad_number == "+39 06 1234 5678"
    assert Contact.model_validate(CONTACT | number | {"from_abroad": "unknown"}).from_abroad_number is None
    with pytest.raises(ValidationError, match="not in the numbering plan"):
        Contact.model_validate(CONTACT | {"phone": "+39123"})
    with pytest.raises(ValidationError, match="not a phone number"):
        Contact.model_validate(CONTACT | {"phone": "ask Anna"})
