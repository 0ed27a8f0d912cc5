"""Reads messages by their letters alone, with the tables that the training of the model leaves beside it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from zipfile import BadZipFile

import structlog

from nlu.language.glance import ACUTE_FROM, FILE, RINGS_FROM, Glance
from nlu.language.model import prior_of
from nlu.language.scripts import UNKNOWN
from nlu.taxonomy import OURS, ROOT
from routing.ports.glance import Seen
from routing.ports.model import Language

TABLES = ROOT / "models" / FILE
SURE_OF_TONGUE = 0.9
NOTHING = Seen(Language(code=UNKNOWN, confidence=0.0))
log = structlog.get_logger(__name__)


class LetterGlance:
    """Sees nothing until the tables are read, and where they are missing: then a model that is gone leaves all to people."""

    def __init__(self, tables: Path = TABLES) -> None:
        self._tables = tables
        self._glance: Glance | None = None

    async def start(self) -> None:
        """Read the tables: 3.6 MB of file, some 20 MB of memory."""
        try:
            self._glance = await asyncio.to_thread(Glance.load, self._tables)
        except (OSError, KeyError, BadZipFile) as error:
            log.warning("letters_not_read", error=type(error).__name__, cure="make train")

    async def close(self) -> None:
        self._glance = None

    def see(self, text: str, language: tuple[str, float] | None) -> Seen:
        if self._glance is None:
            return NOTHING
        seen = self._glance.see(text, prior_of(*language) if language else None)
        found = seen.language
        return Seen(
            Language(code=found.code, confidence=found.confidence, script=found.script),
            is_danger=seen.danger >= RINGS_FROM,
            is_acute=seen.danger >= ACUTE_FROM,
            tongue=found.code if found.code not in (*OURS, UNKNOWN) and found.confidence >= SURE_OF_TONGUE else None,
        )
