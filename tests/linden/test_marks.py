"""A marked message goes down every path; the mark stands in no log line, metric, alert, error, file name, or table."""

from __future__ import annotations

import asyncio
import io
import logging
import re
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psycopg
import pytest
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from linden.logs import set_up_logs
from linden.serving import server_of
from routing.store.tables import Alert, Conversation, Role
from tests.carriers import libretranslate, telegram, twilio
from tests.conftest import PASSWORD, Running, without_database
from tests.servers import served
from tests.types import StartRouter

MARK, NUMBER, CHAT = "zebravioleta", "+40721987654", 987_654_321
STAFF_PHONE, STAFF_CHAT = "+40722123123", "-100987123"
SECRETS = (
    MARK, NUMBER.removeprefix("+"), str(CHAT), STAFF_PHONE.removeprefix("+"), STAFF_CHAT.removeprefix("-"), PASSWORD,
    telegram.TOKEN, twilio.TOKEN, telegram.SECRET, libretranslate.KEY,
)  # fmt: skip


@dataclass
class Trail:
    """What the line left behind, by place."""

    places: dict[str, str] = field(default_factory=dict)

    def holds_no_secret(self) -> None:
        for place, text in self.places.items():
            for secret in SECRETS:
                assert secret not in text, place
                assert secret.encode().hex() not in text, f"{place}, as bytes"


@pytest.fixture
def debug_logs() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    set_up_logs("debug")
    yield
    root.handlers[:], root.level = handlers, level


@contextmanager
def _trail(capfd: pytest.CaptureFixture[str]) -> Iterator[Trail]:
    trail = Trail()
    yield trail
    captured = capfd.readouterr()
    trail.places |= {"stdout": captured.out, "stderr": captured.err}
    trail.holds_no_secret()


async def _look(running: Running, trail: Trail) -> None:
    """Metrics and alerts, as operators see them."""
    async with httpx.AsyncClient(base_url=running.url) as client:
        trail.places["metrics"] = (await client.get("/metrics")).text
        trail.places["readiness"] = (await client.get("/health/ready")).text
    async with running.line.store.database.begin() as session:
        trail.places["alerts"] = str([(alert.level, alert.reasons) for alert in await session.scalars(select(Alert))])


def _tables(url: str) -> str:
    """Every row of every table as text; bytes are hexadecimal."""
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
            " where schemaname not in ('pg_catalog', 'information_schema')"
        ).fetchall()
        rows = [connection.execute(f"select t::text from {name} t").fetchall() for (name,) in tables]  # type: ignore[call-overload]  # names of our own tables
    return str(rows)


@pytest.mark.usefixtures("debug_logs")
async def test_nothing_of_a_writer_gets_out_on_the_way_in_and_out(
    start_router: StartRouter, capfd: pytest.CaptureFixture[str], database_url: str
) -> None:
    with _trail(capfd) as trail:
        running = await start_router()
        handset, chat = running.handset(NUMBER), running.chat(CHAT)
        running.twilio.faults += [twilio.Fault(503, 20503, is_taken=True), twilio.Fault(400, 21211)]
        running.telegram.faults.append(telegram.Fault(429, f"retry, {MARK}", {"retry_after": 1}))
        await handset.text(f"{MARK} one")
        await handset.text(f"{MARK} forged", signature="forged")
        await chat.say(f"{MARK} two")
        await chat.update(edited_message=chat.message(f"{MARK} three", edit_date=telegram.NOW))
        await chat.update(something_new={"text": MARK})
        await handset.text(f"{MARK} four")
        await running.telegram.wait_for(CHAT, within_s=30)
        async with httpx.AsyncClient(base_url=running.url) as client:
            await client.post("/console/sign-in", data={"name": MARK, "password": MARK})
            await client.post(f"/simulator/sim_sms/{NUMBER}", json={"text": MARK})
            await client.post("/twilio/sms", content=f"From={NUMBER}&Body={MARK}", headers={"X-Twilio-Signature": MARK})
            await client.post("/telegram/webhook", content=f'{{"text": "{MARK}"')
        await running.settled()
        await _look(running, trail)
        tables = _tables(database_url)
        assert MARK not in tables
        assert MARK.encode().hex() not in tables
        assert NUMBER not in tables
    assert "model_failed" in trail.places["stdout"] + trail.places["stderr"]


@pytest.mark.usefixtures("debug_logs")
async def test_nothing_gets_out_while_staff_work(
    start_router: StartRouter, capfd: pytest.CaptureFixture[str], database_url: str
) -> None:
    server = libretranslate.LibreTranslate(faults=[500])
    with _trail(capfd) as trail:
        async with served(server.app()) as translate_url:
            running = await start_router(translate_url=translate_url, translate_api_key=libretranslate.KEY)
            await running.handset(NUMBER).text(f"{MARK} one", NumMedia="1", MediaUrl0=f"{translate_url}/{MARK}")
            await running.twilio.wait_for(NUMBER)
            await _work(running)
            await running.settled()
            await _look(running, trail)
            tables = _tables(database_url)
            for secret in (MARK, NUMBER, STAFF_PHONE, STAFF_CHAT):
                assert secret not in tables
                assert secret.encode().hex() not in tables


async def _work(running: Running) -> None:
    """A shift: every form in which staff type something, right and wrong."""
    ana, sue = await running.staff("Ana"), await running.staff("Sue", Role.ADMIN)
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    page = f"/console/c/{conversation_id}"
    for path, form in [
        ("claim", {}),
        ("reply", {"text": f"{MARK} reply"}),
        ("reply", {"text": MARK * 400}),
        ("translate", {"text": f"{MARK} fails"}),
        ("translate", {"text": f"{MARK} works"}),
        ("notes", {"note": f"{MARK} note"}),
        ("record", {"needs": MARK, "country": MARK, "under_18": MARK}),
        ("referrals", {"other": f"{MARK} shelter", "consent": "true"}),
        ("reminders", {"minutes": MARK, "text": MARK}),
        ("reminders", {"minutes": "60", "text": f"{MARK} call"}),
        ("offer", {"to": "language:ro", "note": f"{MARK} please"}),
        ("withdraw", {}),
        ("misread/1", {"token": MARK}),
        ("misread/1/wanted", {"intent": MARK, "language": MARK}),
        (MARK, {"text": MARK}),
    ]:
        assert (await ana.post(f"{page}/{path}", data=form)).status_code != 500, path
    assert (await ana.get(f"{page}/files/1/0")).status_code != 500
    assert (await ana.get(f"/console/library/{MARK}?country={MARK}")).status_code != 500
    for path, form in [
        (f"c/{conversation_id}/write-over", {"text": f"{MARK} over"}),
        ("corrections/1/approve", {"text": f"{MARK} kept", "intent": MARK, "sure": "true"}),
        ("people", {"name": "Eve", "password": MARK, "role": "staff"}),
        ("on-call/duty", {"staff_phone": STAFF_PHONE, "staff_chat": STAFF_CHAT, "silent_after_min": "10", "call_after_s": "60"}),
        ("on-call/duty", {"staff_phone": MARK}),
        ("on-call/duty/try", {"step": "staff_phone"}),
    ]:
        assert (await sue.post(f"/console/{path}", data=form)).status_code != 500, path
    assert (await ana.post(f"{page}/close", data={"outcome": "helped"})).status_code == 200


@pytest.mark.usefixtures("debug_logs")
async def test_nothing_gets_out_without_a_database_and_after_erasing(
    start_router: StartRouter, capfd: pytest.CaptureFixture[str], database_url: str, tmp_path: Path
) -> None:
    with _trail(capfd) as trail:
        running = await start_router()
        handset = running.handset(NUMBER)
        await handset.text(f"{MARK} one")
        await running.twilio.wait_for(NUMBER)
        with without_database(database_url):
            assert (await handset.text(f"{MARK} two")).status_code == 200
            assert await running.chat(CHAT).say(f"{MARK} three") == 200
            trail.places["spool"] = "".join(f"{file.name}{file.read_bytes().hex()}" for file in _files(tmp_path))
        await running.telegram.wait_for(CHAT, within_s=30)
        await handset.text("ERASE")
        await handset.text("YES")
        await running.settled()
        await _look(running, trail)
        trail.places["left on disk"] = "".join(f"{file.name}{file.read_bytes().hex()}" for file in _files(tmp_path))
    assert trail.places["spool"]


@pytest.mark.usefixtures("debug_logs")
async def test_what_fails_in_a_page_is_logged_by_class_and_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the server as it runs in production, whose own logs hold whole errors (finding C5)."""
    monkeypatch.setattr(logging.getLogger("uvicorn"), "handlers", [])  # what servers of other tests left
    monkeypatch.setattr(logging.getLogger("uvicorn"), "propagate", True)
    [ours] = [one for one in logging.getLogger().handlers if type(one) is logging.StreamHandler]
    said = io.StringIO()
    ours.setStream(said)

    async def page(scope: Scope, receive: Receive, send: Send) -> None:
        int(MARK)

    async def start(_: Starlette) -> AsyncIterator[None]:
        int(MARK)
        yield

    server = server_of(page)
    server.config.lifespan = "off"
    with socket.create_server(("127.0.0.1", 0)) as opened:
        serving = asyncio.create_task(server.serve([opened]))
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"http://127.0.0.1:{opened.getsockname()[1]}/")
        server.should_exit = True
        await serving
    with socket.create_server(("127.0.0.1", 0)) as opened, pytest.raises(SystemExit):
        await server_of(Starlette(lifespan=asynccontextmanager(start))).serve([opened])
    assert answer.status_code == 500
    assert said.getvalue().count("uvicorn.error failed: ValueError at test_marks.py:") == 2
    assert MARK not in said.getvalue()


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.usefixtures("debug_logs")
async def test_the_code_of_an_invitation_stands_nowhere(
    start_router: StartRouter, database_url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    running = await start_router()
    admin = await running.staff("Ada", Role.ADMIN)
    page = (await admin.post("/console/people/invitations", data={"name": "Bo", "role": "staff"})).text
    code = re.findall(r"/console/invitation#([\w-]{43})<", page)[0]
    left = _tables(database_url)
    async with httpx.AsyncClient(base_url=running.url) as guest:
        for password in ("short", PASSWORD):
            for tried in (f"{code}x", code):
                await guest.post("/console/invitation/accept", data={"code": tried, "password": password})
    left += _tables(database_url) + (await admin.get("/console/audit.csv")).text + str(capfd.readouterr())
    assert "invitation_accepted" in left
    for secret in (code, PASSWORD):
        assert secret not in left
        assert secret.encode().hex() not in left
