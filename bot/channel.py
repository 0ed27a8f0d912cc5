"""The router's door to the model: turn, forget and parse.  Every fault is answered as JSON, none with its text."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any, cast, get_args

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request as HttpRequest
from sanic.response import HTTPResponse
from sanic.response import json as reply

from bot.plan import State, Summary
from bot.turn import TurnRequest, Turns
from nlu.taxonomy import load_taxonomy

log = logging.getLogger("linden.model")

MAX_CHARACTERS = 1600
Handler = Callable[[HttpRequest], Awaitable[HTTPResponse]]


class RequestError(Exception):
    """The request cannot be used; the message names the field and never quotes it."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class RouterChannel(InputChannel):
    @classmethod
    def name(cls) -> str:
        return "router"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """`on_new_message` is left alone: a turn needs the understanding too, not only what is said."""
        door = Blueprint("router")

        @door.post("/turn")
        @_answers_faults
        async def turn(request: HttpRequest) -> HTTPResponse:
            return reply(await _turns(request).take(_turn_request(_body(request))))

        @door.post("/forget")
        @_answers_faults
        async def forget(request: HttpRequest) -> HTTPResponse:
            await _turns(request).forget(_text(_body(request), "conversation"))
            return reply({"forgotten": True})

        return door


def parse_blueprint() -> Blueprint:
    door = Blueprint("parse")

    @door.post("/model/parse")
    @_answers_faults
    async def parse(request: HttpRequest) -> HTTPResponse:
        parsed = await _turns(request).parse(_message(_body(request)))
        shown = ("intent", "intent_ranking", "entities", "language", "risk")
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
        except Exception as error:  # noqa: BLE001  # the router hands over; what is logged has places, no values
            log.error("turn_failed %s at %s", type(error).__name__, _places(error))
            return reply({"error": "internal"}, status=500)

    answered.__name__ = handler.__name__
    return answered


def _places(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))


def _body(request: HttpRequest) -> dict[str, Any]:
    try:
        body = json.loads(request.body)
    except ValueError:
        raise RequestError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise RequestError("the body is not an object")
    return body


def _text(body: dict[str, Any], name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value:
        raise RequestError(f"{name} is missing")
    return value


def _message(body: dict[str, Any]) -> str:
    text = body.get("text")
    if not isinstance(text, str):
        raise RequestError("text is missing")
    if len(text) > MAX_CHARACTERS:
        raise RequestError(f"text is over {MAX_CHARACTERS} characters", 413)
    return text.encode("utf-8", "replace").decode()


def _turn_request(body: dict[str, Any]) -> TurnRequest:
    language = _part(body, "language")
    context = _part(body, "context")
    return TurnRequest(
        conversation=_text(body, "conversation"),
        turn=_optional(body, "turn"),
        text=_message(body),
        language=_optional(language, "code"),
        language_confidence=_confidence(language),
        country=_optional(context, "country"),
        country_guess=_optional(context, "country_guess"),
        chosen=_optional(body, "chosen"),
        leaning=_optional(context, "leaning"),
        summary=_summary(_part(context, "summary")),
        is_watched_only=bool(context.get("watch_only")),
        state=_state(context),
    )


def _state(context: dict[str, Any]) -> State:
    state = context.get("state") or "assistant"
    if state not in get_args(State):
        raise RequestError("context.state is unknown")
    return cast("State", state)


def _summary(given: dict[str, Any]) -> Summary:
    summary = Summary(_optional(given, "topic"), _optional(given, "minor"))
    if summary.topic not in (None, *load_taxonomy().intents) or summary.minor not in (None, "yes", "no"):
        raise RequestError("context.summary names what is unknown")
    return summary


def _part(body: dict[str, Any], name: str) -> dict[str, Any]:
    value = body.get(name)
    if value is not None and not isinstance(value, dict):
        raise RequestError(f"{name} is not an object")
    return value or {}


def _optional(body: dict[str, Any], name: str) -> str | None:
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise RequestError(f"{name} is not a string")
    return value or None


def _confidence(language: dict[str, Any]) -> float:
    value = language.get("confidence", 0.5)
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise RequestError("language.confidence is not a number from 0 to 1")
    return float(value)
