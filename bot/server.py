"""The server of the model process: Rasa's own, with our channel, and logs that cannot hold a message."""

from __future__ import annotations

import logging
import sys
import warnings
from asyncio import AbstractEventLoop
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

import structlog
from rasa.core.agent import Agent
from rasa.core.run import configure_app
from sanic import Sanic

from bot.channel import RouterChannel, parse_blueprint
from bot.tracker_store import DialogueStore, MemoryRows, PostgresRows
from bot.turn import Turns

log = logging.getLogger("linden.model")
WARM_UP = (
    "where can i sleep tonight",
    "unde pot dormi în noaptea asta",
    "где мне сегодня переночевать",
    "де мені сьогодні переночувати",
    "къде мога да спя тази вечер",
    "ku mund të strehohem sonte",
    "gdje mogu spavati večeras",
    "gece nerede uyuyabilirim",
)
"""A sentence in each language: what reads a language is made when it first comes, and a writer need not wait for that."""


@dataclass(frozen=True)
class Place:
    """Where it listens: a port of this machine, or a Unix socket."""

    host: str
    port: int
    socket: str | None = None


def run(model: str, place: Place, database_url: str | None) -> None:
    keep_text_out_of_logs()
    app = configure_app([RouterChannel()], enable_api=False, port=place.port)
    app.blueprint(parse_blueprint())
    app.register_listener(_loader(model, database_url), "before_server_start")
    where = {"unix": place.socket} if place.socket else {"host": place.host, "port": place.port}
    app.run(**where, access_log=False, motd=False, debug=False, workers=1)


def _loader(model: str, database_url: str | None):  # type: ignore[no-untyped-def]  # Sanic's listener type is not exported
    async def load(app: Sanic, loop: AbstractEventLoop) -> None:
        app.ctx.turns = load_turns(model, database_url)
        for text in WARM_UP:
            await app.ctx.turns.parse(text)
        log.info("ready")

    return load


def load_turns(model: str, database_url: str | None) -> Turns:
    store = DialogueStore(PostgresRows(database_url) if database_url else MemoryRows())
    return Turns(Agent.load(model, tracker_store=store), store)


def keep_text_out_of_logs() -> None:
    """Let no message into a log: Rasa logs messages and slots at debug, and whole tracebacks of failed actions.

    Our own records are written as they are; of all others, from warning on, only the level, the logger and the place."""
    warnings.simplefilter("ignore")
    structlog.configure(processors=[_drop], cache_logger_on_first_use=False)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for name in ("sanic.root", "sanic.error", "sanic.access"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(logging.WARNING)
    log.setLevel(logging.INFO)


def _drop(logger: object, method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    raise structlog.DropEvent


class _Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        if record.name.startswith("linden"):
            return f"{record.levelname.lower()} {record.name} {record.getMessage()}"
        return f"{record.levelname.lower()} {record.name} {record.filename}:{record.lineno}"
