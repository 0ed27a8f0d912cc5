"""Templates of the console, each with the words of its member's language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from uuid import uuid4

from fastapi import Request
from fastapi.templating import Jinja2Templates
from jinja2 import pass_context
from jinja2.runtime import Context

from knowledge.texts.language import SOURCE_LANGUAGE
from routing.console import assets
from routing.console.interface import interface_of
from routing.console.words import pressing
from routing.conversation.holding import Outcome
from routing.interface import Interface, interface_in
from routing.store.tables import Because, EscalationStep

HERE = Path(__file__).parent


def _words_of(request: Request) -> dict[str, object]:
    """Give a page its words: `t` for text, `t_html` for text with markup, `interface` for names, dates and times.

    `exit_url`: where its quick exit leads."""
    interface = interface_of(request)
    return {"t": interface.say, "t_html": interface.html, "interface": interface, "exit_url": request.app.state.exit_url}


def _interface(context: Context) -> Interface:
    """Return the interface of the page.  A macro that is imported without its context speaks English."""
    found = context.get("interface")
    return found if isinstance(found, Interface) else interface_in(SOURCE_LANGUAGE)


@pass_context
def _waited(context: Context, since: datetime | None) -> str:
    return _interface(context).waited(since)


@pass_context
def _left(context: Context, until: datetime) -> str:
    return _interface(context).left(until)


@pass_context
def _lasted(context: Context, seconds: float | None) -> str:
    interface = _interface(context)
    return interface.say("none") if seconds is None else interface.exactly(seconds)


@pass_context
def _channel(context: Context, name: str) -> str:
    return _interface(context).name_of("channel", name)


@pass_context
def _step(context: Context, name: str) -> str:
    return _interface(context).name_of("step", name)


def _initials(name: str) -> str:
    """Two letters that tell colleagues apart: "Ana Pop" is AP, "Ana" is AN."""
    words = name.split()
    return (words[0][0] + words[1][0] if len(words) > 1 else name[:2]).upper()


def _words(code: str) -> str:
    return str(code).replace("_", " ")


def _templates() -> Jinja2Templates:
    templates = Jinja2Templates(HERE / "templates", context_processors=[_words_of])
    templates.env.filters |= {
        "waited": _waited,
        "left": _left,
        "lasted": _lasted,
        "words": _words,
        "initials": _initials,
        "channel": _channel,
        "step": _step,
        "pressing": pressing,
    }
    templates.env.globals["static"] = assets.address
    templates.env.globals["new_token"] = uuid4
    templates.env.globals["reasons_to_decline"] = list(Because)
    templates.env.globals["steps"] = frozenset(EscalationStep)
    templates.env.globals["outcomes"] = list(Outcome)
    return templates


templates = _templates()
