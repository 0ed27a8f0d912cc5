"""How much somebody may send us: refused by its announced length, and while it streams, before it is in memory."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_BODY_BYTES: Final = 64 * 1024
"""Of a form of the console and of a message of Twilio; the longest of either is far below."""
MAX_BY_FOLDER: Final = {"/telegram/": 1024 * 1024}
"""Updates of Telegram hold whole messages, buttons and the message that was answered."""


class BoundedBodies:
    """A plain ASGI wrapper.  Answers 413, and hangs up on whoever is answered before all was read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit, announced, got = limit_of(scope["path"]), _announced(scope), 0
        is_whole = announced == 0

        async def receive_some() -> Message:
            nonlocal got, is_whole
            message = await receive()
            got += len(message.get("body", b""))
            is_whole = not message.get("more_body", False)
            if got > limit:
                raise HTTPException(413, "this is too long")
            return message

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start" and not is_whole:
                MutableHeaders(scope=message)["Connection"] = "close"
            await send(message)

        if announced is not None and announced > limit:
            await PlainTextResponse(status_code=413)(scope, receive, answer)
        else:
            await self._app(scope, receive_some, answer)


def limit_of(path: str) -> int:
    """Return how many bytes a body may have that is sent to this path."""
    return next((limit for folder, limit in MAX_BY_FOLDER.items() if path.startswith(folder)), MAX_BODY_BYTES)


def _announced(scope: Scope) -> int | None:
    """Return how long the body is said to be; None when that is not said, 0 without a body."""
    headers = Headers(scope=scope)
    if "transfer-encoding" in headers:
        return None
    given = headers.get("content-length", "0")
    return int(given) if given.isascii() and given.isdigit() else None
