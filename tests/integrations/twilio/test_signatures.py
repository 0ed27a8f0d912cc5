"""Every shape of a genuine Twilio request comes in; whatever differs from what was signed does not."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from pathlib import Path
from urllib.parse import urlencode

import httpx

from integrations.twilio.webhooks import Gate
from tests.carriers.twilio import ACCOUNT, SENDER, TOKEN
from tests.conftest import PUBLIC_URL
from tests.types import StartRouter

OTHER_TOKEN = "o" * 32
RECORDED = Path(__file__).parent / "signatures.json"
PLAIN = [
    ("MessageSid", "SM" + "0" * 32), ("AccountSid", ACCOUNT), ("From", "+40721000001"), ("To", SENDER),
    ("Body", "cum functioneaza"), ("NumMedia", "0"), ("NumSegments", "1"), ("FromCity", ""),
]  # fmt: skip
GENUINE = {
    "plain": (PLAIN, ""),
    "of a Messaging Service": ([*PLAIN, ("MessagingServiceSid", "MG" + "0" * 32)], ""),
    "with a query": (PLAIN, "?line=one&x=%C8%99"),
    "in Cyrillic, with an emoji": ([*PLAIN[:4], ("Body", "помогите 🙏 +&="), *PLAIN[5:]], ""),
    "with space around": ([*PLAIN[:4], ("Body", "  ajutor\n"), *PLAIN[5:]], ""),
    "without words": ([*PLAIN[:4], ("Body", ""), *PLAIN[5:]], ""),
    "with a field of tomorrow": ([*PLAIN, ("Zz", "1")], ""),
    "with a name twice": ([*PLAIN, ("Zz", "b"), ("Zz", "a")], ""),
}


def signature(url: str, pairs: list[tuple[str, str]], token: str = TOKEN) -> str:
    """As Twilio describes it, written apart from Twilio's own library: address, then names and values in order."""
    text = url + "".join(f"{name}{value}" for name, value in sorted(set(pairs)))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


async def _post(base_url: str, path: str, pairs: list[tuple[str, str]], signed: str, **headers: str) -> int:
    given = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signed, **headers}
    async with httpx.AsyncClient(verify=False, trust_env=False) as client:
        return (await client.post(base_url + path, content=urlencode(pairs), headers=given)).status_code


async def test_genuine_requests_come_in(start_router: StartRouter) -> None:
    running = await start_router(twilio_other_token=OTHER_TOKEN)
    for name, (pairs, query) in GENUINE.items():
        for token in (TOKEN, OTHER_TOKEN):
            signed = signature(f"{PUBLIC_URL}/twilio/sms{query}", pairs, token)
            proxy = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "elsewhere.example.org"}
            assert await _post(running.url, f"/twilio/sms{query}", pairs, signed, **proxy) == 200, name


async def test_a_port_in_the_public_address_is_signed_too(start_router: StartRouter) -> None:
    running = await start_router(public_url="https://line.example.org:8443")
    signed = signature("https://line.example.org:8443/twilio/sms", PLAIN)
    assert await _post(running.url, "/twilio/sms", PLAIN, signed) == 200


async def test_what_differs_from_what_was_signed_is_refused(start_router: StartRouter, database_url: str) -> None:
    running = await start_router()
    url = f"{PUBLIC_URL}/twilio/sms"
    forged = {
        "by a token that is not ours": (PLAIN, signature(url, PLAIN, OTHER_TOKEN), ""),
        "another address": (PLAIN, signature("https://line.example.com/twilio/sms", PLAIN), ""),
        "another query": (PLAIN, signature(url, PLAIN), "?line=two"),
        "a field more": ([*PLAIN, ("OptOutType", "STOP")], signature(url, PLAIN), ""),
        "a field less": (PLAIN[:-2], signature(url, PLAIN), ""),
        "of the status address": (PLAIN, signature(f"{PUBLIC_URL}/twilio/status", PLAIN), ""),
    }
    for name, (pairs, signed, query) in forged.items():
        assert await _post(running.url, f"/twilio/sms{query}", pairs, signed) == 403, name


def test_recorded_signatures_are_judged_as_recorded() -> None:
    for case in json.loads(RECORDED.read_text(encoding="utf-8"))["cases"]:
        params = case["params"]
        pairs = [*params.items()] if isinstance(params, dict) else [(name, value) for name, value in params]
        assert Gate([case["token"]], "").is_signed(case["url"], pairs, case["signature"]) == case["valid"], case["name"]
