"""What asks the routes notices an answer of 500, in a form, in a query and in an address, and none that is meant."""

from __future__ import annotations

import asyncio
import time
from typing import Annotated
from uuid import UUID

import pytest
from fastapi import FastAPI, Form, Request, Response

from tests.fuzz.line import NOBODY, Line
from tests.fuzz.requests import ask_everything
from tests.servers import served

CALM = FastAPI()
BROKEN = {name: FastAPI() for name in ("form", "query", "address")}


@CALM.post("/console/c/{conversation_id}/translate")
async def translate(conversation_id: UUID, text: Annotated[str, Form()]) -> Response:
    return Response(status_code=502)


@BROKEN["form"].post("/")
async def in_a_form(text: Annotated[str, Form()] = "") -> Response:
    return Response(status_code=500 if "\x00" in text else 200)


@BROKEN["query"].get("/")
async def in_a_query(request: Request) -> Response:
    """A field that no schema knows of."""
    return Response(status_code=500 if "\x00" in "".join(request.query_params.values()) else 200)


@BROKEN["address"].get("/{number}")
async def in_an_address(number: int) -> Response:
    return Response(status_code=500 if number >= 2**31 else 200)


async def asked(app: FastAPI, within_s: float) -> list[str]:
    async with served(app) as url:
        line = Line(url, app.openapi(), {NOBODY: {}}, {})
        return (await asyncio.to_thread(ask_everything, line, time.monotonic() + within_s, 7, most=1)).wrong


@pytest.mark.parametrize("where", BROKEN)
async def test_a_bad_answer_is_found(where: str) -> None:
    [wrong] = await asked(BROKEN[where], 60)
    assert wrong.startswith(f"{NOBODY}: ")
    assert wrong.endswith(": 500")


async def test_a_translator_that_is_away_is_none() -> None:
    assert await asked(CALM, 0.5) == []
