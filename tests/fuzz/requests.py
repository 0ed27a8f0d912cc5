"""Requests that schemathesis draws from what FastAPI says of each route, with odd values mixed in, as nobody and as each role."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode

from tests.fuzz import odd
from tests.fuzz.line import BROWSER, Line

NOT_ASKED = frozenset({
    "POST /console/people/lock",  # with its field it ends everybody's sign-in, as it should
    "POST /console/sign-out",
    "GET /console/exit",
    "GET /console/events",  # streams
    "GET /simulator/{form}/{number}/events",
})  # fmt: skip
FIELDS = (
    "text", "original", "note", "to", "outcome", "needs", "country", "under_18", "contact", "other", "consent", "minutes", "day",
    "at", "result", "name", "password", "role", "languages", "phone", "old", "new", "code", "reason", "staff_id", "starts",
    "ends", "sure", "passkey", "zone", "place", "weekdays", "silent_after_min", "call_after_s", "staff_chat", "step", "language",
    "conversation",
    "params", "read", "q", "month", "limit", "since", "until", "action", "risk", "who", "time", "Body", "From", "MessageSid",
    "ErrorCode",
)  # fmt: skip
"""Some handlers read more than they declare."""
EXAMPLES = 12
"""Requests to one route before the next has its turn."""
SETTINGS = settings(
    max_examples=EXAMPLES,
    database=None,
    deadline=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[*HealthCheck],
)


class AnsweredBadlyError(AssertionError):
    """An answer of 500 or above, or none.  Says the request."""


@dataclass
class Found:
    counts: Counter[int] = field(default_factory=Counter)
    slowest_s: float = 0.0
    wrong: list[str] = field(default_factory=list)


def ask_everything(line: Line, until: float, number: int, most: int = 20) -> Found:
    """Ask one route after the other, in an order that `number` draws, until the monotonic clock says `until`.

    `most`: how many bad answers end it before."""
    found, dice = Found(), random.Random(number)
    sessions = {visitor: _session(cookies) for visitor, cookies in line.cookies.items()}
    for round_number in range(1_000_000):
        operations = [*_operations(line)]
        dice.shuffle(operations)
        for operation in operations:
            if time.monotonic() > until or len(found.wrong) >= most:
                return found
            try:
                seed(number + round_number)(_asks(line, operation, sessions, found))()
            except AnsweredBadlyError as wrong:
                found.wrong.append(str(wrong))
    return found


def _session(cookies: Mapping[str, str]) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.cookies.update(cookies)
    return session


def _operations(line: Line) -> Iterator[Any]:
    """Without a limit on how often one is asked: each call makes its strategies anew."""
    schema = schemathesis.openapi.from_dict(dict(line.schema))
    schema.config.update(base_url=line.url)
    for result in schema.get_all_operations():
        operation = result.ok()
        if f"{operation.method.upper()} {operation.path}" not in NOT_ASKED:
            yield operation


def _asks(line: Line, operation: Any, sessions: Mapping[str, requests.Session], found: Found) -> Callable[[], None]:
    @SETTINGS
    @given(_cases(operation, line.known), st.sampled_from([*line.cookies]))
    def asked(case: Case, visitor: str) -> None:
        began = time.monotonic()
        said = f"{visitor}: {case.method} {case.formatted_path} {case.query!r} {case.body!r}"
        try:
            status = case.call(line.url, sessions[visitor], BROWSER, timeout=30, allow_redirects=False).status_code
        except requests.RequestException as error:
            raise AnsweredBadlyError(f"{said}: {type(error).__name__}") from None
        found.counts[status] += 1
        found.slowest_s = max(found.slowest_s, time.monotonic() - began)
        if status >= 500 and not _is_meant(case, status):
            raise AnsweredBadlyError(f"{said}: {status}")

    return asked


def _is_meant(case: Case, status: int) -> bool:
    """There is no translator, and the model is away."""
    return (status == 502 and case.path.endswith("/translate")) or case.path == "/health/ready"


@st.composite
def _cases(draw: st.DrawFn, operation: Any, known: Mapping[str, list[str]]) -> Case:
    mode = draw(st.sampled_from([GenerationMode.POSITIVE, GenerationMode.NEGATIVE]))
    case: Case = draw(operation.as_strategy(generation_mode=mode))
    for name in case.path_parameters:
        if name in known and draw(st.integers(0, 9)) < 7:
            case.path_parameters[name] = draw(st.sampled_from(known[name]))
        elif draw(st.booleans()):
            case.path_parameters[name] = quote(draw(odd.texts), safe="") or "x"
    mixed_in = draw(st.dictionaries(st.sampled_from(FIELDS), odd.texts, max_size=6))
    if case.method == "GET":
        case.query = {**(case.query or {}), **mixed_in}
    elif isinstance(case.body, dict):
        case.body = {**case.body, **mixed_in}
    return case
