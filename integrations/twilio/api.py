"""Twilio's REST API for messages.

By hand over aiohttp: a request that was refused and one whose answer was lost must be told apart, since only the second may
have made a message; twilio's own client raises the same errors of its transport for both (docs/dependencies.md)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import aiohttp

from integrations.twilio.codes import NotThereError, to_delivery_error
from routing.ports.channel import ChannelDownError, DeliveryError, RefusedError, UnclearError, limited

SEND_TIMEOUT_S: Final = 20.0
API_URL: Final = "https://api.twilio.com"


class MessagesApi:
    """The messages of one account."""

    def __init__(self, account_sid: str, auth_token: str, api_url: str | None = None) -> None:
        self._url = f"{api_url or API_URL}/2010-04-01/Accounts/{account_sid}/Messages"
        self._authorization = aiohttp.encode_basic_auth(account_sid, auth_token)
        self._session: aiohttp.ClientSession | None = None

    def _client(self) -> aiohttp.ClientSession:
        """Made on first use, in the running loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers={"Authorization": self._authorization},
                timeout=aiohttp.ClientTimeout(SEND_TIMEOUT_S),
                connector=aiohttp.TCPConnector(limit=0),  # the runner of sends limits how many go at once
            )
        return self._session

    async def ask(self, method: str, path: str, **more: Any) -> Mapping[str, Any]:
        """Return the answer.  Raises a DeliveryError: a time-out or 5xx leaves open whether a message was made."""
        try:
            async with self._client().request(method, self._url + path, **more) as response:
                answer = await response.json(content_type=None) if response.status != 204 else {}
                fields = answer if isinstance(answer, dict) else {}
                if response.status < 400:
                    return fields
                raise to_delivery_error(  # noqa: TRY301  # passes on below
                    response.status, fields.get("code"), response.headers.get("Retry-After", "")
                )
        except DeliveryError:
            raise
        except aiohttp.ClientConnectorError:
            raise ChannelDownError("twilio not reached") from None
        except Exception:  # noqa: BLE001  # time-out, broken line, a body that is not JSON: each leaves open what happened
            raise UnclearError("twilio gave no answer") from None

    async def media(self, ref: str, limit: int) -> bytes:
        """Return a file of this account's messages; our credentials go nowhere else.  Raises a DeliveryError."""
        if not ref.startswith(f"{self._url}/"):
            raise RefusedError("not at twilio")
        try:
            async with self._client().get(ref) as response:
                if response.status >= 400:
                    raise NotThereError("no longer at twilio")  # noqa: TRY301  # passes on below
                return await limited(response.content.iter_any(), limit)
        except DeliveryError:
            raise
        except Exception:  # noqa: BLE001  # time-out, broken line
            raise ChannelDownError("twilio gave no answer") from None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
