"""The model process, met over HTTP: what a message means and which answers fit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import aiohttp
from pydantic import BaseModel, ValidationError

from routing import tracing
from routing.ports.model import Language, ModelError, Turn, TurnRequest, Understanding

MAX_CHARACTERS = 1_000
"""What the model reads of one message: the cost of a parse grows with length (docs/architecture.md)."""
KEPT_ALIVE_S = 3.0
"""The model process closes a quiet connection after 5 seconds; a question must not meet that."""
SOCKET = "unix:"
_LONG_RUN = re.compile(r"(\S{48})\S+")


def readable(text: str) -> str:
    """The text as the model gets it: at most MAX_CHARACTERS, runs without a space cut to 48 characters."""
    return _LONG_RUN.sub(r"\1", text)[:MAX_CHARACTERS]


class _Closeness(BaseModel):
    closeness: list[float]


class ModelClient:
    """Client of one model process.  One question of a conversation at a time; the caller keeps the order."""

    def __init__(self, url: str, timeout_s: float = 5.0) -> None:
        """`url`: http://… or, for a Unix socket, unix:/path."""
        self._socket = url.removeprefix(SOCKET) if url.startswith(SOCKET) else None
        self._url = "http://model" if self._socket else url
        self._timeout = aiohttp.ClientTimeout(timeout_s, sock_connect=1.0)
        self._session: aiohttp.ClientSession | None = None

    def _asking(self) -> aiohttp.ClientSession:
        """Made on first use, in the running loop."""
        if self._session is None:
            connector: aiohttp.BaseConnector = aiohttp.TCPConnector(limit=16, keepalive_timeout=KEPT_ALIVE_S)
            if self._socket is not None:
                connector = aiohttp.UnixConnector(self._socket, limit=16, keepalive_timeout=KEPT_ALIVE_S)
            self._session = aiohttp.ClientSession(timeout=self._timeout, connector=connector)
        return self._session

    async def turn(self, question: TurnRequest) -> Turn:
        language = question.language and {"code": question.language[0], "confidence": question.language[1]}
        body = {
            "conversation": question.conversation,
            "turn": question.turn,
            "key": question.key,
            "text": readable(question.text),
            "channel": question.channel,
            "language": language,
            "chosen": question.chosen,
            "context": {
                "state": question.state,
                "country": question.country,
                "country_guess": question.country_guess,
                "leaning": question.leaning,
                "asked": question.asked,
                "summary": question.summary,
                "watch_only": question.is_watched_only,
            },
        }
        try:
            return Turn.model_validate(await self._post("/webhooks/router/turn", body))
        except ValidationError:
            raise ModelError("the answer does not keep the turn contract") from None

    async def read(self, text: str, read_in: Mapping[str, object]) -> Understanding:
        read = await self._post("/webhooks/router/read", {"text": readable(text), "read_in": read_in})
        try:
            return Understanding.model_validate(read)
        except ValidationError:
            raise ModelError("the answer does not keep the contract") from None

    async def language_of(self, text: str) -> Language:
        read = await self._post("/model/parse", {"text": readable(text)})
        try:
            return Language.model_validate(read["language"] if isinstance(read, dict) else read)
        except (KeyError, ValidationError):
            raise ModelError("the answer does not keep the contract") from None

    async def closeness(self, words: str, texts: Sequence[str]) -> Sequence[float]:
        body = {"words": readable(words), "texts": [*texts]}
        try:
            found = _Closeness.model_validate(await self._post("/webhooks/router/near", body)).closeness
        except ValidationError:
            raise ModelError("the answer does not keep the contract") from None
        if len(found) != len(texts):
            raise ModelError("the answer is about other texts")
        return found

    async def forget(self, conversation: str) -> None:
        await self._post("/webhooks/router/forget", {"conversation": conversation})

    async def is_ready(self) -> bool:
        try:
            async with self._asking().get(f"{self._url}/") as response:
                return response.ok
        except (aiohttp.ClientError, OSError):
            return False

    async def _post(self, path: str, body: Mapping[str, object]) -> object:
        try:
            async with self._asking().post(self._url + path, json=body, headers=tracing.headers()) as response:
                if not response.ok:
                    raise ModelError(f"answered {response.status}")
                tracing.spent(response.headers.get("Server-Timing"))
                return await response.json(content_type=None)
        except (aiohttp.ClientError, OSError) as error:  # a time-out is an OSError
            raise ModelError(f"no answer: {type(error).__name__}") from None
        except ValueError:
            raise ModelError("the answer is not JSON") from None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
