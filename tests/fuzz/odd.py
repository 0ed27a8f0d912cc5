"""Odd values: what has hurt before, and whatever hypothesis thinks of."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

FEW = settings(max_examples=settings.default.max_examples // 4)
"""For what touches a disk or takes milliseconds."""
HURT = (
    "", " ", "\x00", "a\x00b", "0", "-1", str(2**31), str(2**63), "9" * 400, "1e309", "NaN", "²", "٣", "true", "null", "[]", "{}",
    "0001-01", "9999-12", "0001-01-01", "9999-12-31", "2026-02-30", "24:00", "25:61", "12:00+02:00", "2026-W01-1", "member:x",
    "language:\x00", "language:ro", "member:00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000",
    "../../etc/passwd", "%00", "%s%n", "<script>x</script>", "' or 1=1 --", "{{7*7}}", "\u202e", "?", "x" * 5_000, "é" * 300,
    "en", "ro", "staff", "helped", "ăşțщђћıİ", "\u200b\u2066", "\U0001f600",
)  # fmt: skip
ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""With halves of surrogate pairs, which JSON can carry."""
WHOLE_TEXT = st.text()
"""What UTF-8 can carry."""
texts = st.sampled_from(HURT) | WHOLE_TEXT
values: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | ANY_TEXT
    | st.sampled_from(HURT)
    | st.sampled_from([2**31, 2**63, -1]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=8,
)
"""Whatever JSON can hold."""
