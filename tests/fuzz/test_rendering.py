"""Answers with parameters that a model could make up: said in general rather than not at all, and without what was made up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from knowledge import Library
from knowledge.texts import sms
from tests.fuzz import odd

LIBRARY = Library.load()
PARAMS = sorted(LIBRARY.catalogue.params)
MARK = "Qzx7"
"""In no text of ours."""
params = st.dictionaries(
    st.sampled_from(PARAMS) | odd.texts,
    st.sampled_from(["DE", "MD", "en", "yes", "no", "unsure", "woman", "1", "pay-none,papers-kept,here-DE", "a-b", "qqq"])
    | odd.texts,
    max_size=6,
)


@given(
    st.sampled_from(sorted(LIBRARY.answers)) | odd.texts,
    params,
    st.sampled_from(LIBRARY.languages) | odd.texts,
    st.sampled_from(["sms", "telegram", "whatsapp"]) | odd.texts,
    st.sampled_from([None, "Latn", "Cyrl"]) | odd.texts,
)
def test_any_answer_with_any_parameters_says_something(
    answer: str, given: dict[str, str], language: str, channel: str, script: str | None
) -> None:
    rendered = LIBRARY.render(answer, given, language, channel, script)
    assert rendered.bubbles
    assert all(bubble.text.strip() for bubble in rendered.all_bubbles)
    if channel not in {"telegram", "whatsapp"}:
        assert max(sms.segments(bubble.text) for bubble in rendered.all_bubbles) <= max(
            LIBRARY.catalogue.channels["sms"].budgets.values()
        )


@given(st.sampled_from(sorted(LIBRARY.answers)), st.dictionaries(st.sampled_from(PARAMS), st.just(MARK), min_size=1))
def test_nothing_that_was_made_up_is_said(answer: str, given: dict[str, str]) -> None:
    for channel in ("sms", "telegram"):
        assert all(MARK not in bubble.text for bubble in LIBRARY.render(answer, given, "en", channel).all_bubbles)
