"""Telegram by aiogram: long polling or a webhook in, sendMessage out.  Only private chats are answered."""

from __future__ import annotations

from typing import Final

NAME: Final = "telegram"
