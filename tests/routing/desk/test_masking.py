"""What leads to somebody and has a form is replaced; what a person says of themselves stays for a person to judge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from routing.desk.masking import masked


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("call me +40 721 000 001", "call me +00 000 000 000"),
        ("0721.000.001 or 0721-000-002", "0000.000.000 or 0000-000-000"),
        ("pasaport AB123456, plecam pe 12.03.2025", "pasaport AB000000, plecam pe 00.00.0000"),
        ("٠٧٢١٠٠٠٠٠١", "0000000000"),
        ("scrie la ana.pop@example.com", "scrie la name@example.org"),
        ("https://facebook.com/ana.pop.7 vezi", "https://example.org vezi"),
        ("t.me/anapop si www.anapop.ro", "https://example.org si https://example.org"),
        ("sunt @ana_pop, raspunde", "sunt @name, raspunde"),
        ("two\n lines", "two lines"),
    ],
)
def test_numbers_links_and_handles_are_replaced(said: str, kept: str) -> None:
    assert masked(said).text == kept
    assert masked(kept).count == 0, "what is masked stays"


@pytest.mark.parametrize("said", ["am 16 ani", "vine la 18:30", "2 copii, 4 si 7 ani", "nu stiu.poate maine", "3/4 din salariu"])
def test_ages_hours_and_small_counts_stay(said: str) -> None:
    assert (masked(said).text, masked(said).count) == (said, 0)


@given(some.text(max_size=200))
def test_masking_twice_is_masking_once(said: str) -> None:
    once = masked(said).text
    assert masked(once).text == once
    assert masked(once).count == 0
