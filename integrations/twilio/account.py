"""The account itself: are the credentials right, is the number ours, where does it send what comes in."""

from __future__ import annotations

from typing import Any, Final

import aiohttp

from integrations.twilio.api import API_URL

TIMEOUT_S: Final = 20.0


class AccountError(Exception):
    """Why the account cannot serve a line, and what to do."""


class Account:
    def __init__(self, sid: str, token: str, api_url: str | None = None) -> None:
        self._url = f"{api_url or API_URL}/2010-04-01/Accounts/{sid}"
        self._authorization = aiohttp.encode_basic_auth(sid, token)

    async def check(self) -> str:
        """Return whether the account is `Full` or `Trial`.  Raises AccountError."""
        found = await self._ask("GET", ".json")
        if found.get("status") != "active":
            raise AccountError(f"Twilio has this account as {found.get('status')}: see its console")
        return str(found.get("type") or "Full")

    async def point(self, number: str, address: str) -> None:
        """Let the number send what comes in to this address.  Raises AccountError."""
        found = await self._ask("GET", "/IncomingPhoneNumbers.json", params={"PhoneNumber": number})
        ours = found.get("incoming_phone_numbers") or []
        if not ours:
            raise AccountError("Twilio has no such number in this account: see Phone Numbers in its console")
        if not ours[0].get("capabilities", {}).get("sms", True):
            raise AccountError("this number cannot send SMS: buy one that can")
        await self._ask("POST", f"/IncomingPhoneNumbers/{ours[0]['sid']}.json", data={"SmsUrl": address, "SmsMethod": "POST"})

    async def _ask(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        timeout = aiohttp.ClientTimeout(TIMEOUT_S)
        headers = {"Authorization": self._authorization}
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout, headers=headers) as session,
                session.request(method, self._url + path, **more) as answer,
            ):
                if answer.status == 401:
                    raise AccountError("Twilio refuses SID and token: copy both again from its console")
                if answer.status >= 400:
                    raise AccountError(f"Twilio answers {answer.status}: see its console")
                found = await answer.json(content_type=None)
                return found if isinstance(found, dict) else {}
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise AccountError(f"Twilio does not answer ({type(error).__name__}): is there a way from here?") from None
