"""A marked message goes down every path; the mark stands in no log line, metric, alert or error."""

from __future__ import annotations

import logging

import httpx
import pytest
from sqlalchemy import select

from linden.logs import set_up_logs
from routing.store.tables import Alert
from tests.carriers import telegram, twilio
from tests.types import StartRouter

MARK, NUMBER, CHAT = "zebravioleta", "+40721987654", 987_654_321


async def test_no_text_number_or_token_gets_out(start_router: StartRouter, capfd: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    set_up_logs("debug")
    try:
        found = await _walk_every_path(start_router)
    finally:
        root.handlers[:], root.level = handlers, level
    captured = capfd.readouterr()
    for place, text in {"stdout": captured.out, "stderr": captured.err, "metrics": found[0], "alerts": found[1]}.items():
        for secret in (MARK, NUMBER.removeprefix("+"), str(CHAT), telegram.TOKEN, twilio.TOKEN, telegram.SECRET):
            assert secret not in text, place
    assert "model_failed" in captured.out + captured.err


async def _walk_every_path(start_router: StartRouter) -> tuple[str, str]:
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
        metrics = (await client.get("/metrics")).text
    async with running.line.store.database.begin() as session:
        alerts = str([(alert.level, alert.reasons) for alert in await session.scalars(select(Alert))])
    return metrics, alerts
