"""The edge of SMS: what is genuine comes in, what is not leaves no row."""

from __future__ import annotations

import httpx
import psycopg
import pytest

from tests.conftest import Running
from tests.types import StartRouter


@pytest.fixture
async def line(start_router: StartRouter) -> Running:
    return await start_router()


def _rows(database_url: str) -> int:
    with psycopg.connect(database_url) as connection:
        found = connection.execute("select count(*) from message").fetchone()
    assert found
    return int(found[0])


@pytest.mark.parametrize("signature", ["", "forged", "RSOYDt4T1cUTdK1PDd93/VVr8B8=", "ÿ"])
async def test_a_wrong_signature_is_refused_and_leaves_no_row(line: Running, database_url: str, signature: str) -> None:
    answer = await line.handset().text("cum functioneaza", signature=signature)
    assert answer.status_code == 403
    assert _rows(database_url) == 0


async def test_a_changed_body_is_refused(line: Running, database_url: str) -> None:
    handset = line.handset()
    genuine = await handset.text("a")
    signature = genuine.request.headers["X-Twilio-Signature"]
    await line.twilio.wait_for(handset.number)
    before = _rows(database_url)
    assert (await handset.text("b", signature=signature)).status_code == 403
    assert _rows(database_url) == before


async def test_a_broken_body_is_400(line: Running, database_url: str) -> None:
    async with httpx.AsyncClient(base_url=line.url) as client:
        for body in (b"\xff\xfe", b"a=1&broken", b"%"):
            answer = await client.post("/twilio/sms", content=body, headers={"X-Twilio-Signature": "x"})
            assert answer.status_code == 400
        assert (await client.post("/twilio/sms", content=b"x=" + b"y" * 70_000)).status_code == 413
    assert _rows(database_url) == 0


async def test_fields_that_twilio_adds_one_day_do_no_harm(line: Running) -> None:
    assert (
        await line.handset().text("cum functioneaza", SomethingNew="1", MessagingServiceSid="MG" + "0" * 32)
    ).status_code == 200


async def test_a_genuine_request_without_a_sender_is_400(line: Running) -> None:
    handset = line.handset()
    assert (await handset._post("/twilio/sms", {"MessageSid": "SM1", "Body": "x"}, None)).status_code == 400


async def test_refusals_are_counted(line: Running) -> None:
    await line.handset().text("cum functioneaza", signature="forged")
    async with httpx.AsyncClient(base_url=line.url) as client:
        metrics = (await client.get("/metrics")).text
    assert 'linden_webhooks_refused_total{channel="twilio_sms",reason="signature"}' in metrics


@pytest.mark.parametrize("sender", ["Orange", "12345", "+1999"])
async def test_a_sender_that_is_no_number_is_shown_and_never_written_to(line: Running, database_url: str, sender: str) -> None:
    """Twilio refuses to send there (21211): it is not even asked, and not again."""
    await line.handset(sender).text("cum functioneaza")
    await line.settled()
    assert (line.twilio.asked, _rows(database_url) > 0) == (0, True)
    with psycopg.connect(database_url) as connection:
        sent = connection.execute("select state, reason, attempts from part").fetchall()
        assert connection.execute("select count(*) from conversation").fetchone() == (1,)
    assert set(sent) == {("failed", "not a number", 1)}
