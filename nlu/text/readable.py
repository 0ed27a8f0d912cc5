"""A text as the encoder reads it."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 600
LINK = re.compile(r"https?://\S+|www\.\S+")
RUN = re.compile(r"(.)\1{3,}")
SPACE = re.compile(r"\s+")


def readable(text: str) -> str:
    """Return the text on one line, in lower case, without links and without long runs of one character."""
    text = unicodedata.normalize("NFC", text)
    text = RUN.sub(r"\1\1\1", LINK.sub(" ", text))
    return SPACE.sub(" ", text).strip().lower()[:MAX_CHARACTERS]
