"""A text in bubbles: nothing lost, and each within its limit."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge import Library
from knowledge.answers.bubbles import Button, Shape
from knowledge.answers.spelling import Spelling
from knowledge.texts import sms
from knowledge.texts.splitting import pieces
from tests.fuzz import odd

LIBRARY = Library.load()
_letters = st.text("abcăîșđćžщґћğıİëç€[]~", min_size=1, max_size=30) | st.sampled_from(["\U0001f600", "don’t", "…", "–"])
sentences = st.lists(_letters | st.sampled_from(["a.", "Да!", "Po?"]), max_size=80).map(" ".join)


@given(odd.WHOLE_TEXT.filter(bool), odd.WHOLE_TEXT)
@example("€" * 80, "a")
@example("a" * 152, "€")
@example("я" * 66, "\U0001f600")
def test_a_longer_text_never_has_fewer_segments(text: str, more: str) -> None:
    alone, together = sms.segments(text), sms.segments(text + more)
    assert together >= alone or sms.encoding(text) == sms.encoding(text + more) == "GSM-7"
    units = len(text.encode("utf-16-le")) // 2
    assert -(-units // 160) <= alone <= max(1, -(-units // 33))


@given(sentences | odd.WHOLE_TEXT, st.integers(1, 4))
def test_a_text_in_segments_keeps_every_word(text: str, most: int) -> None:
    found = pieces(text, lambda piece: not piece or sms.segments(piece) <= most)
    assert " ".join(found).split() == text.replace("\u2060", "").split()
    assert all(sms.segments(piece) <= most or len(piece.split()) == 1 for piece in found)


@pytest.mark.parametrize("channel", ["sms", "telegram", "whatsapp"])
@given(
    text=sentences.filter(str.strip),
    language=st.sampled_from(LIBRARY.languages),
    is_cyrillic=st.booleans(),
    choices=st.integers(0, 4),
)
def test_an_answer_is_said_whole_in_bubbles_that_its_channel_takes(
    channel: str, text: str, language: str, choices: int, *, is_cyrillic: bool
) -> None:
    form = LIBRARY.catalogue.channels[channel]
    if form.text_characters is not None:
        form = form.model_copy(update={"text_characters": 100})
    shape = Shape(form, LIBRARY.texts_of(language), Spelling(is_cyrillic and language == "sr"), "other")
    bubbles, more = shape.bubbles(text, tuple(Button(f"b{number}", f"Choice {number}") for number in range(choices)))
    assert bubbles
    said = [*bubbles, *more]
    if form.form == "sms":
        assert all(sms.segments(bubble.text) <= form.budgets["other"] for bubble in said)
        hint = shape._on_one_line(shape.texts.say("more_hint", "sms", {}))
        parts = [*(bubble.text.removesuffix(hint) for bubble in said[:-1]), said[-1].text]
        assert " ".join(parts).split() == shape._on_one_line(text).split()
    else:
        limit = form.text_characters
        assert limit is None or all(len(bubble.text) <= limit for bubble in said)
        assert " ".join(bubble.text for bubble in said).split()[: len(text.split())] == shape._spelled(text).split()
