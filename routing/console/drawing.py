"""Templates of the console, with their filters for times and names."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from fastapi.templating import Jinja2Templates

from routing.console import assets
from routing.console.words import CHANNELS, STEPS
from routing.conversation.holding import Outcome

HERE = Path(__file__).parent


def waited(since: datetime | None) -> str:
    """Say how long ago that was, in the largest unit: 40 s, 5 min, 3 h, 2 d."""
    if since is None:
        return ""
    return _in_one_unit((datetime.now(UTC) - since).total_seconds())


def left(until: datetime) -> str:
    """Say how long until then, as `waited` does."""
    return _in_one_unit((until - datetime.now(UTC)).total_seconds())


def _in_one_unit(seconds: float) -> str:
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit}"
    return f"{max(int(seconds), 0)} s"


def lasted(seconds: float | None) -> str:
    """Say a time for a table: 42 s, 3 min 20 s, 2 h 5 min 1 s."""
    if seconds is None:
        return "none"
    whole = round(seconds)
    if whole < 2 * 60:
        return f"{whole} s"
    units = ((whole // 3600, "h"), (whole // 60 % 60, "min"), (whole % 60, "s"))
    return " ".join(f"{size} {unit}" for size, unit in units if size)


def _words(code: str) -> str:
    return str(code).replace("_", " ")


def _templates() -> Jinja2Templates:
    templates = Jinja2Templates(HERE / "templates")
    templates.env.filters["waited"] = waited
    templates.env.filters["left"] = left
    templates.env.filters["lasted"] = lasted
    templates.env.filters["words"] = _words
    templates.env.filters["channel"] = lambda name: CHANNELS.get(name, _words(name))
    templates.env.filters["step"] = lambda name: STEPS.get(name, name)
    templates.env.globals["static"] = assets.address
    templates.env.globals["outcomes"] = list(Outcome)
    return templates


templates = _templates()
