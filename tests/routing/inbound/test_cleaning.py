"""Whatever carriers send can be stored: fields are cut and cleaned."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.inbound.cleaning import cleaned
from routing.ports.channel import File, Incoming
from routing.ports.places import Place


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("ro", "ro"),
        ("zh-hant-TW", "zh-hant-TW"),
        ("zh-hant-TW-x-abcdef", "zh"),
        ("ro\0", "ro"),
        ("\ud83d", None),
        ("", None),
        (None, None),
    ],
)
def test_a_language_is_cut_to_what_it_says(given: str | None, kept: str | None) -> None:
    assert cleaned(Incoming("telegram", "1", "1", "", language_hint=given)).language_hint == kept


TEXTS = st.text(st.characters(exclude_categories=()))


@given(
    st.builds(
        Incoming,
        channel=st.just("telegram"),
        provider_id=TEXTS,
        address=TEXTS,
        text=TEXTS,
        language_hint=st.none() | TEXTS,
        opt_out=st.none() | TEXTS,
        edits=st.none() | TEXTS,
        button=st.none() | TEXTS,
        files=st.lists(st.builds(File, TEXTS, st.none() | st.integers()), max_size=30).map(tuple),
        place=st.none() | st.builds(Place, TEXTS, st.booleans()),
        campaign=st.none() | TEXTS,
    )
)
def test_whatever_comes_can_be_stored_afterwards(incoming: Incoming) -> None:
    """No NUL, no half of a surrogate pair, nothing longer than its column."""
    clean = cleaned(incoming)
    said = json.dumps(asdict(clean), default=str, ensure_ascii=False)
    said.encode()
    assert "\\u0000" not in said
    assert len(clean.language_hint or "") <= 16
    assert len(clean.opt_out or "") <= 8
    assert sum(file.size or 0 for file in clean.files) < 2**63
    assert cleaned(clean) == clean
