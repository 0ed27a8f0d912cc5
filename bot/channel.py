"""The router's door to the model: turn, read, forget, near and parse.  Every fault is answered as JSON, none with its text."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request as HttpRequest
from sanic.response import HTTPResponse
from sanic.response import json as reply

from bot.contract import RequestError, check
from bot.near import closeness
from bot.plan import Summary
from bot.reading import ReadIn, understanding_of
from bot.timing import server_timing, trace_of, traced
from bot.turn import TurnRequest, Turns
from nlu.taxonomy import load_taxonomy

log = logging.getLogger("linden.model")

Handler = Callable[[HttpRequest], Awaitable[HTTPResponse]]


class RouterChannel(InputChannel):
    @classmethod
    def name(cls) -> str:
        return "router"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Return the routes.  Rasa's `on_new_message` is not called: it returns replies only, a turn the understanding too."""
        door = Blueprint("router")

        @door.post("/turn")
        @_answers_faults
        async def turn(request: HttpRequest) -> HTTPResponse:
            asked = turn_request(_body(request, "TurnRequest"))
            with traced(request.headers.get("traceparent")) as taken_s:
                answer = await _turns(request).take(asked)
            return reply(answer, headers=server_timing(taken_s))

        @door.post("/read")
        @_answers_faults
        async def read(request: HttpRequest) -> HTTPResponse:
            body = _body(request, "ReadRequest")
            return reply(understanding_of(await _turns(request).read(_text(body), ReadIn.of(body["read_in"]))))

        @door.post("/forget")
        @_answers_faults
        async def forget(request: HttpRequest) -> HTTPResponse:
            await _turns(request).forget(_body(request, "ForgetRequest")["conversation"])
            return reply({"forgotten": True})

        @door.post("/near")
        @_answers_faults
        async def near(request: HttpRequest) -> HTTPResponse:
            body = _body(request, "NearRequest")
            return reply({"closeness": await closeness(body["words"], body["texts"])})

        return door


def parse_blueprint() -> Blueprint:
    door = Blueprint("parse")

    @door.post("/model/parse")
    @_answers_faults
    async def parse(request: HttpRequest) -> HTTPResponse:
        body = _body(request, "ParseRequest")
        parsed = await _turns(request).parse(_text(body), _parse_metadata(body))
        shown = ("intent", "intent_ranking", "entities", "language", "risk", "answer", "facts", "asks")
        return reply({name: parsed[name] for name in shown})

    return door


def _turns(request: HttpRequest) -> Turns:
    turns: Turns = request.app.ctx.turns
    return turns


def _answers_faults(handler: Handler) -> Handler:
    async def answered(request: HttpRequest) -> HTTPResponse:
        try:
            return await handler(request)
        except RequestError as error:
            return reply({"error": str(error)}, status=error.status)
        except Exception as error:  # noqa: BLE001  # the router hands over; the log gets places in the code, no values
            log.error("turn_failed %s at %s%s", type(error).__name__, _places(error), _trace(request))
            return reply({"error": "internal"}, status=500)

    answered.__name__ = handler.__name__
    return answered


def _trace(request: HttpRequest) -> str:
    found = trace_of(request.headers.get("traceparent"))
    return f" trace={found}" if found else ""


def _places(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))


def _body(request: HttpRequest, name: str) -> dict[str, Any]:
    """Return the body, checked as the contract's `name`.  Raise RequestError."""
    try:
        body: dict[str, Any] = json.loads(request.body)
    except ValueError:
        raise RequestError("the body is not JSON") from None
    check(name, body)
    return body


def _parse_metadata(body: dict[str, Any]) -> dict[str, Any]:
    asked = body.get("asked") or None
    return {"asked": asked, "in_conversation": bool(asked or body.get("in_conversation"))}


def _text(body: dict[str, Any]) -> str:
    """Return the text; halves of surrogate pairs, which no encoder takes, become question marks."""
    return str(body["text"]).encode("utf-8", "replace").decode()


def turn_request(body: dict[str, Any]) -> TurnRequest:
    """Read a body that keeps the contract; an empty string counts as nothing."""
    language, context = body.get("language") or {}, body.get("context") or {}
    return TurnRequest(
        conversation=body["conversation"],
        turn=body.get("turn") or None,
        key=body.get("key"),
        text=_text(body),
        language=language.get("code") or None,
        language_confidence=float(language.get("confidence", 0.5)),
        country=context.get("country") or None,
        country_guess=context.get("country_guess") or None,
        chosen=body.get("chosen") or None,
        leaning=context.get("leaning") or None,
        asked=context.get("asked") or None,
        summary=_summary(context.get("summary") or {}),
        is_watched_only=bool(context.get("watch_only")),
        state=context.get("state") or "assistant",
    )


def _summary(given: dict[str, Any]) -> Summary:
    summary = Summary(given.get("topic") or None, given.get("minor"))
    if summary.topic not in (None, *load_taxonomy().intents):
        raise RequestError("context.summary.topic is unknown")
    return summary
