"""Which texts a second person has signed off: review.yml of each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from knowledge.texts.entry import fingerprint
from knowledge.texts.language import Texts

State = Literal["draft", "reviewed"]
_HEAD = "# Texts that a second person has signed off: when, and a fingerprint of the words.\n"


@dataclass(frozen=True, slots=True)
class Reviews:
    """By message name: the date (`on`) and the fingerprint of the words that were reviewed (`text`)."""

    by_name: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls, folder: Path) -> Reviews:
        """Read review.yml of a language's folder; without the file nothing is reviewed."""
        path = folder / "review.yml"
        raw = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else None
        return cls(raw if isinstance(raw, dict) else {})

    def state(self, texts: Texts, name: str) -> State:
        """Return `reviewed` when the words are those that were signed off: a text that changed is a draft again."""
        entry, review = texts.entries.get(name), self.by_name.get(name)
        return "reviewed" if entry and review and review.get("text") == fingerprint(entry) else "draft"

    def date(self, name: str) -> str | None:
        """Return the ISO date of the last review, also of words that have changed since."""
        return self.by_name.get(name, {}).get("on")

    def save(self, folder: Path) -> None:
        """Write review.yml; no empty file is made where there was none."""
        path = folder / "review.yml"
        if self.by_name or path.exists():
            reviews = {name: dict(review) for name, review in self.by_name.items()}
            path.write_text(_HEAD + yaml.safe_dump(reviews, sort_keys=True), encoding="utf-8")
