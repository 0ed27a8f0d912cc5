"""Ask every route for odd things, as nobody and as each role, for minutes: `python -m tests.fuzz.run MINUTES [SEED]`.

The values are drawn, or from a list of what has hurt before.  Exit code 1, with the requests, when an answer is a 500 or does
not come: what cannot be is said in words."""

from __future__ import annotations

import asyncio
import random
import secrets
import string
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from urllib.parse import quote

import httpx
from sqlalchemy import select

from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from routing.staff import accounts
from routing.staff.policy import ROUTES
from routing.store.database import Database
from routing.store.migrating import migrate
from routing.store.tables import Conversation, Role, Staff
from tests.carriers import telegram, twilio
from tests.conftest import MASTER_KEY, PASSWORD, PUBLIC_URL
from tests.servers import served

HURT = (
    "", " ", "\x00", "a\x00b", "0", "-1", str(2**31), str(2**63), "9" * 400, "1e309", "NaN", "²", "٣", "true", "null", "[]", "{}",
    "0001-01", "9999-12", "0001-01-01", "9999-12-31", "2026-02-30", "24:00", "25:61", "member:x", "language:\x00", "language:ro",
    "member:00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000", "../../etc/passwd", "%00", "%s%n",
    "<script>x</script>", "' or 1=1 --", "{{7*7}}", "\u202e", "\ud83d", "x" * 5_000, "é" * 300, "en", "ro", "staff", "helped",
)  # fmt: skip
FIELDS = (
    "text", "original", "note", "to", "outcome", "needs", "country", "under_18", "contact", "other", "consent", "minutes", "day",
    "at", "result", "name", "password", "role", "languages", "phone", "old", "new", "code", "reason", "staff_id", "starts",
    "ends", "sure",
    "zone", "place", "weekdays", "silent_after_min", "call_after_s", "staff_chat", "step", "language", "conversation", "params",
    "read", "q", "month", "limit", "since", "until", "action", "risk", "who", "Body", "From", "MessageSid", "ErrorCode",
)  # fmt: skip
LOCKS = "POST /console/people/lock"
"""Not asked with its field: it would end everybody's sign-in, as it should."""


class Odd:
    def __init__(self, seed: int, known: dict[str, list[str]]) -> None:
        self._dice, self._known = random.Random(seed), known

    def value(self) -> str:
        if self._dice.random() < 0.6:
            return self._dice.choice(HURT).encode("utf-8", "replace").decode()
        signs = string.printable + "ăşțщђћıİ\u200b\u2066\U0001f600"
        return "".join(self._dice.choices(signs, k=self._dice.randrange(40)))

    def path(self, template: str) -> str:
        parts = []
        for part in template.split("/"):
            if part.startswith("{"):
                known = self._known.get(part[1:-1], [])
                chosen = self._dice.choice(known) if known and self._dice.random() < 0.7 else self.value()
                parts.append(quote(chosen, safe="") or "x")
            else:
                parts.append(part)
        return "/".join(parts)

    def fields(self) -> dict[str, str]:
        names = self._dice.sample(FIELDS, self._dice.randrange(8))
        return {name: self.value() for name in names}

    def choice(self, given: list[str]) -> str:
        return self._dice.choice(given)


@asynccontextmanager
async def line() -> AsyncIterator[tuple[str, dict[str, httpx.AsyncClient], dict[str, list[str]]]]:
    """A line with a conversation and a browser for each role."""
    folder = Path(tempfile.mkdtemp(prefix="linden-fuzz-"))
    folder.chmod(0o755)  # noqa: ASYNC240  # before anything runs
    async with AsyncExitStack() as stack:
        embedded = stack.enter_context(EmbeddedPostgres(folder / "postgres"))
        migrate(embedded.url)
        sms, chats = twilio.Twilio(), telegram.Telegram()
        twilio_url = await stack.enter_async_context(served(sms.app()))
        telegram_url = await stack.enter_async_context(served(chats.app()))
        given = {
            "master_key": MASTER_KEY, "model_url": "http://127.0.0.1:9", "public_url": PUBLIC_URL, "state_dir": folder,
            "twilio_account_sid": twilio.ACCOUNT, "twilio_auth_token": twilio.TOKEN, "twilio_from": twilio.SENDER,
            "twilio_api_url": twilio_url, "telegram_token": telegram.TOKEN, "telegram_webhook_secret": telegram.SECRET,
            "telegram_api_url": telegram_url, "simulator": True, "second_factor": False, "log_level": "error",
        }  # fmt: skip
        url = await stack.enter_async_context(served(compose(Settings.model_validate(given), embedded.url)))
        clients = {"nobody": await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=30))}
        database = Database(embedded.url)
        for role in Role:
            async with database.begin() as session:
                await accounts.add_staff(session, role.capitalize(), PASSWORD, role, ["ro"])
            clients[role] = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=30))
            await clients[role].post("/console/sign-in", data={"name": role, "password": PASSWORD})
        await twilio.Handset(url, "+40721000001").text("ajutor")
        async with database.begin() as session:
            known = {
                "conversation_id": [str(one) for one in await session.scalars(select(Conversation.id))],
                "staff_id": [str(one) for one in await session.scalars(select(Staff.id).where(Staff.name == "Volunteer"))],
                "answer": ["shelter"], "form": ["sim_sms"], "message_id": ["1"], "step": ["1"],
            }  # fmt: skip
        await database.close()
        yield url, clients, known


async def main(minutes: float, seed: int) -> int:
    counts, wrong, slowest = Counter[int](), list[str](), 0.0
    asked = [
        name
        for name in ROUTES
        if not name.startswith("ANY") and "events" not in name and name != LOCKS and "sign-out" not in name
    ]
    async with line() as (_, clients, known):
        odd, ends_at = Odd(seed, known), time.monotonic() + 60 * minutes
        while time.monotonic() < ends_at and len(wrong) < 20:
            route, visitor = odd.choice(asked), odd.choice([*clients])
            method, template = route.split(" ")
            path, fields = odd.path(template), odd.fields()
            began = time.monotonic()
            try:
                given = {"params": fields} if method == "GET" else {"data": fields}
                status = (await clients[visitor].request(method, path, **given)).status_code  # type: ignore[arg-type]
            except httpx.HTTPError as error:
                wrong.append(f"{visitor}: {method} {path} {fields!r}: {type(error).__name__}")
                continue
            counts[status] += 1
            slowest = max(slowest, time.monotonic() - began)
            if status >= 500 and not (status == 502 and path.endswith("/translate")) and not path.startswith("/health/ready"):
                wrong.append(f"{visitor}: {method} {path} {fields!r}: {status}")
    print(f"seed {seed}: {counts.total()} requests, slowest {slowest:.1f} s, {dict(sorted(counts.items()))}")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    chosen = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    sys.exit(asyncio.run(main(chosen, int(sys.argv[2]) if len(sys.argv) > 2 else secrets.randbelow(10**6))))
