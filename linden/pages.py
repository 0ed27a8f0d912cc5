"""The console's pages and static files, with the headers that every answer carries."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from integrations import simulator
from linden.bodies import BoundedBodies
from routing.console.app import add_console
from routing.console.assets import FOLDER, Assets

STATIC = (FOLDER, Path(simulator.__file__).parent / "static")
CONTENT = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
"""`data:` is the icon of the tab, on which the console draws a count."""
HEADERS = {
    "Content-Security-Policy": CONTENT,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}

HSTS = "max-age=63072000; includeSubDomains"
"""Two years.  Only where the proxy says that the visitor came encrypted."""


def add_pages(app: FastAPI) -> None:
    add_console(app)
    static = Assets(directory=FOLDER)
    static.all_directories = [*STATIC]
    app.mount("/static", static)
    app.add_middleware(BoundedBodies)
    app.add_middleware(SafeHeaders)


class SafeHeaders:
    """Adds HEADERS to every answer; a plain ASGI wrapper, so that event streams pass through unbuffered."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                if scope.get("scheme") == "https":
                    headers.setdefault("Strict-Transport-Security", HSTS)
            await send(message)

        await self._app(scope, receive, send_with_headers)
