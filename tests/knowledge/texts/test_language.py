"""The texts of one language: what is said, in which script, and what happens where nothing is."""

from __future__ import annotations

import pytest

from knowledge import Library
from knowledge.texts.language import UntranslatedError, script_of


@pytest.mark.parametrize(
    ("language", "script"),
    [("en", "Latn"), ("ro", "Latn"), ("ru", "Cyrl"), ("uk", "Cyrl"), ("bg", "Cyrl"), ("sr", "Latn"), ("el", "Grek")],
)
def test_a_language_has_the_script_that_its_texts_are_written_in(language: str, script: str) -> None:
    assert script_of(language) == script


def test_a_form_is_preferred_to_the_plain_value(library: Library) -> None:
    texts = library.texts_of("en")
    assert texts.say("shelter", "sms", {"shelter": ""}) != texts.say("shelter", "telegram", {"shelter": ""})
    assert texts.say("thanks", "sms", {}) == texts.say("thanks", "telegram", {})


def test_what_cannot_be_said_is_an_error_and_not_half_a_text(library: Library) -> None:
    texts = library.texts_of("en")
    with pytest.raises(UntranslatedError, match="no-such-message"):
        texts.say("no-such-message", "sms", {})
    with pytest.raises(UntranslatedError, match="shelter: "):
        texts.say("shelter", "sms", {})


def test_countries_and_languages_have_names_and_unknown_ones_keep_their_code(library: Library) -> None:
    assert library.texts_of("ru").country("IT") == "Италия"
    assert library.texts_of("sr").country("IT") == "Italija"
    assert library.texts_of("en").country("QQ") == "QQ"
    assert library.texts_of("sr").language_name("ru") == "ruski"
    assert library.texts_of("en").language_name("xyz") == "xyz"
