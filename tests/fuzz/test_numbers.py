"""Phone numbers as people type them: in E.164 or refused, and what is refused is not repeated."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from routing.ports import phones
from routing.refusal import InputError
from tests.fuzz import odd

E164 = re.compile(r"\+[1-9]\d{2,16}", re.ASCII)
numbers = st.from_regex(r"\+?[\d ().x;/-]{0,20}", fullmatch=True) | odd.texts


@given(numbers)
@example("+40721000001")
@example("+40 721 ٣٣٣ ٣٣٣")
@example("tel:+40721000001;ext=12")
def test_a_number_is_whole_or_refused(typed: str) -> None:
    try:
        number = phones.phone_of(typed)
    except InputError as error:
        number, said = "", f"{error!r}{error.values}"
        assert said in {f"InputError({code!r}){{}}" for code in ("phone-start", "phone-digits")}  # not always raised
    assert not number or E164.fullmatch(number)
    assert phones.phone_of(number) == number


@given(numbers)
def test_an_address_has_a_country_and_languages_or_none(address: str) -> None:
    country = phones.country_of_number(address)
    assert country is None or re.fullmatch(r"[A-Z]{2}", country)
    assert all(re.fullmatch(r"[a-z]{2,3}", language) for language in phones.languages_of_number(address))
    assert phones.is_number(address) in {True, False}
