"""Calls to staff by what they have: e-mail, ntfy, Signal, Matrix, chats; Apprise knows more than a hundred."""

from __future__ import annotations

import asyncio

from apprise import Apprise, NotifyType

from routing.ports.pusher import NotReachedError

LOCAL = ("syslog", "dbus", "gnome", "macosx", "windows", "exec", "file", "qt", "kde", "glib")
"""Ways of Apprise that would reach this machine instead of a person."""
WITHIN_S = 20


class AppriseCaller:
    def is_address(self, address: str) -> bool:
        scheme = address.partition("://")[0].lower()
        return "://" in address and scheme not in LOCAL and Apprise().add(address)

    async def call(self, address: str, text: str) -> None:
        ways = Apprise()
        if not self.is_address(address) or not ways.add(address):
            raise NotReachedError("not an address")
        try:
            async with asyncio.timeout(WITHIN_S):
                is_sent = await ways.async_notify(body=text, title="Linden", notify_type=NotifyType.WARNING)
        except TimeoutError:
            raise NotReachedError("took too long") from None
        if not is_sent:
            raise NotReachedError("not taken")
