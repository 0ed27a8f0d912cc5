"""Segments and encoding by 3GPP TS 23.038 and 23.040, and what people type on a phone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.texts import sms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 152, 3),  # the euro sign does not fit at the border and moves on
        ("я" * 70, 1),
        ("я" * 71, 2),
        ("я" * 134, 2),
        ("я" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("a" * 66 + "😀" + "я" * 66, 3),  # a surrogate pair is not cut in two
    ],
)
def test_segments_are_counted_as_carriers_bill_them(text: str, expected: int) -> None:
    assert sms.segments(text) == expected


def test_an_empty_text_has_no_segments() -> None:
    with pytest.raises(ValueError, match="empty"):
        sms.segments("")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ro", "Șterge țara înapoi „așa”", 'Sterge tara inapoi "asa"'),
        ("sq", "Fshij çdo gjë", "Fshij cdo gje"),
        ("sr", "Obriši đavola Džep ćošak", "Obrisi djavola Dzep cosak"),
        ("tr", "Şimdi ağır İŞ ılık", "Simdi agir IS ilik"),
        ("ru", "Ещё й – да", "Ещё й - да"),
        ("en", "don’t… “go”", 'don\'t... "go"'),
    ],
)
def test_folding_writes_as_people_text(language: str, text: str, expected: str) -> None:
    assert sms.fold(text, language) == expected


@given(st.text(alphabet="abcăâîșțçëšđžčćğışİöü„”–’ .,12", min_size=1), st.sampled_from(sorted(sms.FOLDED)))
def test_folded_latin_is_gsm7(text: str, language: str) -> None:
    assert sms.encoding(sms.fold(text, language)) == "GSM-7"
