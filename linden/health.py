"""What a monitor asks: does the router live, can it work, and its figures."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from fastapi import APIRouter, HTTPException, Response
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from linden.channels import Channels
from routing.inbound.spool import Spool
from routing.line.line import Line
from routing.store.clock import now
from routing.store.database import Database

READY_S = 2.0
SPOOLED_S = 120.0
"""A message that waits longer than this on disk needs an operator."""


def health(line: Line, channels: Channels, spool: Spool, contact: str | None = None) -> APIRouter:
    """`contact` is where holes are reported.

    Return `/health/live`, `/health/ready`, `/metrics`, and the way from `/` to the console."""
    router = APIRouter()

    @router.get("/")
    async def home() -> Response:
        return RedirectResponse("/console")

    @router.get("/.well-known/security.txt")
    async def security() -> Response:
        if contact is None:
            raise HTTPException(404)
        return PlainTextResponse(_security_txt(contact))

    @router.get("/health/live")
    async def live() -> Response:
        return PlainTextResponse("live")

    @router.get("/health/ready")
    async def ready() -> Response:
        """503 when the database is gone, a message waits on disk for too long, or the router is about to stop; `faults` are
        in words.

        Without the model the line still works: people answer."""
        has_database = await _answers(line.store.database)
        files = spool.files
        waiting = {"messages": files.pending, "oldest_s": round(files.oldest_s), "unreadable": files.aside}
        stops = line.turns.is_ending
        parts = {"database": has_database, "model": await line.model.is_ready(), "spool": waiting, "faults": channels.faults}
        is_ready = has_database and files.oldest_s < SPOOLED_S and not stops
        return JSONResponse({**parts, "stops": stops}, status_code=200 if is_ready else 503)

    @router.get("/metrics")
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return router


def _security_txt(contact: str) -> str:
    """Return whom to tell about a hole, as RFC 9116 wants it said."""
    until = (now() + timedelta(days=180)).strftime("%Y-%m-%dT00:00:00Z")
    return f"Contact: {contact}\nExpires: {until}\nPreferred-Languages: en\n"


async def _answers(database: Database) -> bool:
    try:
        async with asyncio.timeout(READY_S), database.begin() as session:
            await session.execute(text("select 1"))
    except (SQLAlchemyError, OSError, TimeoutError):
        return False
    return True
