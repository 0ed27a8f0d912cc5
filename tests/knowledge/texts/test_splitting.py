"""A long text in pieces: nothing lost, and cut where it can be read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from knowledge.texts.splitting import pieces, tie, whole


def test_a_text_is_cut_at_the_last_sentence_that_fits() -> None:
    assert pieces("One. Two two. Three.", lambda piece: len(piece) <= 13) == ["One. Two two.", "Three."]
    assert pieces("One. Two two. Three.", lambda piece: len(piece) <= 12) == ["One.", "Two two.", "Three."]
    assert pieces("One\nTwo", lambda piece: len(piece) <= 4) == ["One", "Two"]


def test_a_sentence_that_is_too_long_is_cut_between_words_and_a_word_never() -> None:
    assert pieces("aaa bbb ccc", lambda piece: len(piece) <= 7) == ["aaa bbb", "ccc"]
    assert pieces("aaaaaaaa bb", lambda piece: len(piece) <= 4) == ["aaaaaaaa", "bb"]


def test_sentences_that_belong_together_are_not_parted() -> None:
    text = "One. " + tie(["You may.", "If so."])
    assert pieces(text, lambda piece: len(piece) <= 15) == ["One.", "You may. If so."]
    assert pieces(f"One. {whole('You may. If so.')}", lambda piece: len(piece) <= 15) == ["One.", "You may. If so."]


@given(st.text("ab .!?\n", max_size=60), st.integers(3, 20))
def test_no_word_is_lost_or_moved_and_every_piece_fits(text: str, limit: int) -> None:
    found = pieces(text, lambda piece: len(piece) <= limit)
    assert " ".join(found).split() == text.split()
    assert all(len(piece) <= limit or " " not in piece for piece in found)
