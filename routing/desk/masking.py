"""Numbers, links and handles in a text, replaced by ones that lead to nobody.  The form stays: the model learns from that too.

Names and places are for a person to find: no program knows all of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MAIL, LINK, HANDLE = "name@example.org", "https://example.org", "@name"
_MAIL = re.compile(r"\S+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:\w+://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w.])@\w[\w.]*")
_NUMBER = re.compile(r"\d{3,}|\d(?:[\s().,/:-]{0,3}\d){4,}")
"""Three digits in a row, or five with signs between them: a phone, a date, a passport, a flat.  An age and an hour stay."""
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Masked:
    """`count`: how many were replaced."""

    text: str = field(repr=False)
    count: int


def masked(text: str) -> Masked:
    """Return the text on one line, masked.  A masked text stays as it is."""
    text, count = " ".join(text.split()), 0
    for pattern, stand_in in ((_MAIL, MAIL), (_LINK, LINK), (_HANDLE, HANDLE), (_NUMBER, None)):

        def replaced(found: re.Match[str], stand_in: str | None = stand_in) -> str:
            nonlocal count
            new = _DIGIT.sub("0", found[0]) if stand_in is None else stand_in
            count += new != found[0]
            return new

        text = pattern.sub(replaced, text)
    return Masked(text, count)
