"""Latin to Cyrillic, and what keeps its letters."""

from __future__ import annotations

import pytest

from knowledge.texts import serbian


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Ljubav, njiva, džep, đak", "Љубав, њива, џеп, ђак"),
        ("LJUBAV NJIVA DŽEP", "ЉУБАВ ЊИВА ЏЕП"),
        ("ǈubav", "Љубав"),
        (f"Pozovite {serbian.keep('Astra')} odmah", "Позовите Astra одмах"),
        ("Piši na pomoc@astra.rs ili https://astra.rs/sr danas", "Пиши на pomoc@astra.rs или https://astra.rs/sr данас"),
    ],
)
def test_cyrillic_is_derived_and_names_keep_their_letters(latin: str, cyrillic: str) -> None:
    assert serbian.to_cyrillic(latin) == cyrillic


def test_marks_can_be_removed() -> None:
    assert serbian.unmark(f"Pozovite {serbian.keep('Astra')}.") == "Pozovite Astra."
