"""Router and model keep one contract, contract/turn.schema.json: what one writes the other reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, get_args

import pytest
from fastapi import FastAPI, Request
from pydantic import BaseModel

from bot.plan import State
from integrations.model import MAX_CHARACTERS, ModelClient
from nlu.taxonomy import RISKS
from routing.ports.model import ModelError, Turn, TurnRequest
from routing.store.tables import State as ConversationState
from tests.bot.contract import SCHEMA, faults_of
from tests.servers import served

PLAIN = TurnRequest(conversation="c", turn="7-7-0", text="help", channel="sms", language=None, country=None, state="assistant")
FULL = replace(
    PLAIN,
    language=("ro", 0.95),
    country="IT",
    country_guess="RO",
    chosen="shelter",
    leaning="yes",
    asked="safe_to_write_ask",
    summary={"topic": "shelter", "minor": "yes"},
    is_watched_only=True,
)
ANSWER: dict[str, Any] = {
    "understanding": {
        "language": {"code": "sr", "confidence": 0.9, "script": "Latn"},
        "intent": {"name": "shelter", "confidence": 0.8},
        "intent_ranking": [{"name": "shelter", "confidence": 0.8}],
        "risk": {"level": "immediate", "acute": True, "confidence": 0.7, "signals": ["confined"]},
        "answer": {"asked": "safe_to_write_ask", "value": "no", "confidence": 0.9},
        "facts": [{"fact": "here", "value": "IT", "confidence": 0.9}],
        "entities": [{"entity": "city", "value": "Milan", "country": "IT", "start": 0, "end": 5}],
    },
    "replies": [{"answer": "shelter", "params": {"country": "IT"}}],
    "quiet": False,
    "flag": {"level": "immediate", "reasons": ["confined"]},
    "slots": {"country": "IT", "watched": False},
}


def changed(body: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """Return a copy of `body` with another value at `path`, the parts of which are between dots."""
    head, _, rest = path.partition(".")
    return {**body, head: changed(body[head], rest, value) if rest else value}


async def body_of(question: TurnRequest) -> dict[str, Any]:
    """Return what the router's client posts for a question."""
    app, bodies = FastAPI(), []

    @app.post("/webhooks/router/turn")
    async def turn(request: Request) -> dict[str, Any]:
        bodies.append(await request.json())
        return ANSWER

    async with served(app) as url:
        client = ModelClient(url)
        try:
            assert await client.turn(question) == Turn.model_validate(ANSWER)
        finally:
            await client.close()
    return bodies[0]


async def test_what_the_router_asks_keeps_the_contract() -> None:
    questions = [PLAIN, FULL, replace(PLAIN, text="a b " * 2_000), replace(PLAIN, text="")]
    questions += [replace(FULL, state=state) for state in get_args(State)]
    bodies = [await body_of(question) for question in questions]
    assert faults_of([("TurnRequest", body) for body in bodies]) == [None] * len(bodies)
    for body in bodies:
        assert set(unknown_fields(body, SCHEMA["TurnRequest"])) == set()


def unknown_fields(body: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield fields that the schema does not name: it would let them pass, and the model would not read them."""
    for name, value in body.items():
        if name not in schema["properties"]:
            yield name
        elif isinstance(value, dict):
            yield from unknown_fields(value, schema["properties"][name])


def test_the_contract_knows_the_states_risks_and_lengths_of_both_sides() -> None:
    states = SCHEMA["TurnRequest"]["properties"]["context"]["properties"]["state"]["enum"]
    assert set(states) - {None} == set(get_args(State)) == {*ConversationState} - {ConversationState.ERASED}
    assert tuple(SCHEMA["Understanding"]["properties"]["risk"]["properties"]["level"]["enum"]) == RISKS
    assert SCHEMA["Text"]["maxLength"] >= MAX_CHARACTERS


BROKEN: list[tuple[str, object, str]] = [
    ("conversation", "", "400 conversation is empty"),
    ("conversation", 5, "400 conversation has another type"),
    ("text", "zebra" * 321, "413 text is too long"),
    ("text", None, "400 text has another type"),
    ("turn", 5, "400 turn has another type"),
    ("chosen", ["zebra"], "400 chosen has another type"),
    ("language", {"code": 5}, "400 language.code has another type"),
    ("language", {"code": "en", "confidence": 1.5}, "400 language.confidence is out of range"),
    ("language", {"code": "en", "confidence": "zebra"}, "400 language.confidence has another type"),
    ("context.state", "zebra", "400 context.state is unknown"),
    ("context.country", {"zebra": 1}, "400 context.country has another type"),
    ("context.summary", {"minor": "zebra"}, "400 context.summary.minor is unknown"),
    ("context.watch_only", "zebra", "400 context.watch_only has another type"),
]


async def test_a_field_that_breaks_the_contract_is_named_and_not_quoted() -> None:
    full = await body_of(FULL)
    faults = faults_of([("TurnRequest", changed(full, path, value)) for path, value, _ in BROKEN])
    assert faults == [fault for _, _, fault in BROKEN]


def test_a_missing_field_is_named() -> None:
    bodies = [
        ("TurnRequest", {"text": "zebra"}),
        ("ForgetRequest", {}),
        ("ParseRequest", {"zebra": 1}),
        ("ParseRequest", ["zebra"]),
    ]
    assert faults_of(bodies) == [
        "400 the body lacks conversation",
        "400 the body lacks conversation",
        "400 the body lacks text",
        "400 the body has another type",
    ]


def test_the_router_reads_nothing_that_the_contract_does_not_promise() -> None:
    assert faults_of([("TurnAnswer", ANSWER)]) == [None]
    assert sorted(unpromised(Turn, SCHEMA["TurnAnswer"])) == []


def unpromised(model: type[BaseModel], schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield fields that the router knows and the contract does not name, or needs and the contract does not require."""
    schema = _resolved(schema)
    for name, about in model.model_fields.items():
        if name not in schema["properties"] or (about.is_required() and name not in schema["required"]):
            yield f"{model.__name__}.{name}"
            continue
        inner = _model_in(about.annotation)
        own = _resolved(schema["properties"][name])
        if inner is not None:
            yield from unpromised(inner, own.get("items", own))


def _resolved(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    return SCHEMA[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """Return the model in `Model`, `list[Model]` or `Model | None`."""
    found = (annotation, *get_args(annotation))
    return next((part for part in found if isinstance(part, type) and issubclass(part, BaseModel)), None)


async def test_an_answer_that_breaks_the_contract_is_refused_by_both() -> None:
    paths = ("understanding", "understanding.risk", "replies", "flag")
    broken = [changed(ANSWER, path, 5) for path in paths]
    assert faults_of([("TurnAnswer", answer) for answer in broken]) == [f"400 {path} has another type" for path in paths]
    for answer in broken:
        with pytest.raises(ModelError):
            await _answered(answer)


async def _answered(answer: object) -> Turn:
    app = FastAPI()

    @app.post("/webhooks/router/turn")
    async def turn() -> object:
        return answer

    async with served(app) as url:
        client = ModelClient(url)
        try:
            return await client.turn(PLAIN)
        finally:
            await client.close()
