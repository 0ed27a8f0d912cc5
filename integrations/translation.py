"""Machine translation by a LibreTranslate server of one's own: its HTTP API, and nothing else of the world."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final

import httpx
from pydantic import BaseModel, TypeAdapter, ValidationError

from routing.ports.translator import TranslationError

TIMEOUT_S: Final = 20.0
"""A server without a graphics card takes a second or two for a message."""
GUESS: Final = "auto"
_CODES: Final = {"sr": ("sr", "hr", "bs")}
"""What a server may call a language of ours; the others have one name."""
_REFUSALS: Final = {403: "translation-key", 429: "translation-slow"}


class _Language(BaseModel):
    """Of GET /languages: what can be translated into what."""

    code: str
    targets: list[str] = []


class _Translated(BaseModel):
    translatedText: str  # noqa: N815  # LibreTranslate's name


_languages = TypeAdapter(list[_Language])


class LibreTranslate:
    """`api_key` goes with each question when the server was started with keys."""

    def __init__(self, url: str, api_key: str | None = None) -> None:
        self._client = httpx.AsyncClient(base_url=url, timeout=httpx.Timeout(TIMEOUT_S, connect=2.0), trust_env=False)
        self._api_key = api_key
        self._targets: Mapping[str, Sequence[str]] = {}
        self._asking = asyncio.Lock()

    async def translate(self, text: str, source: str | None, target: str) -> str:
        """Raises TranslationError."""
        spoken, wanted = await self._pair(source, target)
        body = {"q": text, "source": spoken, "target": wanted, "format": "text"}
        key = {"api_key": self._api_key} if self._api_key else {}
        answer = await self._ask("POST", "/translate", {**body, **key})
        try:
            translated = _Translated.model_validate_json(answer).translatedText.strip()
        except ValidationError:
            raise TranslationError("translation-answer") from None
        if not translated:
            raise TranslationError("translation-empty")
        return translated

    async def _pair(self, source: str | None, target: str) -> tuple[str, str]:
        """The server's names for both languages.  Asked once: what a server can do is fixed when it starts."""
        async with self._asking:
            if not self._targets:
                try:
                    found = _languages.validate_json(await self._ask("GET", "/languages"))
                except ValidationError:
                    raise TranslationError("translation-answer") from None
                self._targets = {language.code: language.targets for language in found}
        every = {code for targets in self._targets.values() for code in targets}
        for wanted in _CODES.get(target, (target,)):
            if source is None and wanted in every:
                return GUESS, wanted
            for spoken in _CODES.get(source or "", (source or "",)):
                if wanted in self._targets.get(spoken, ()):
                    return spoken, wanted
        raise TranslationError("translation-pair")

    async def _ask(self, method: str, path: str, body: Mapping[str, str] | None = None) -> bytes:
        try:
            answer = await self._client.request(method, path, json=body)
        except httpx.HTTPError:
            raise TranslationError("translation-silent") from None
        if not answer.is_success:
            raise TranslationError(_REFUSALS.get(answer.status_code, "translation-status"), status=answer.status_code)
        return answer.content

    async def close(self) -> None:
        await self._client.aclose()
