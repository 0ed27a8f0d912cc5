from __future__ import annotations

import pytest

from nlu.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Where can I sleep? And who pays the doctor?", ["Where can I sleep", "And who pays the doctor"]),
        ("he took my passport. where can i sleep", ["he took my passport", "where can i sleep"]),
        ("my visa ended on 3. may and I am afraid", []),
        ("hello. where can i sleep", []),
        ("just one sentence that goes on", []),
        ("one two three. four five six. seven eight nine. ten eleven twelve. a b c", []),
    ],
)
def test_only_a_message_of_two_to_four_sentences_has_parts(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts
