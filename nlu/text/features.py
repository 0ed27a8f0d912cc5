"""What the classifiers see of a text besides its sentence vector."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 600
LINK = re.compile(r"https?://\S+|www\.\S+")
RUN = re.compile(r"(.)\1{3,}")
SPACE = re.compile(r"\s+")


def readable(text: str, language: str) -> str:
    """Return the text as the encoder gets it: one line, lower case, no links, no long runs of one character."""
    text = unicodedata.normalize("NFC", text)
    text = RUN.sub(r"\1\1\1", LINK.sub(" ", text))
    return SPACE.sub(" ", text).strip().lower()[:MAX_CHARACTERS]
