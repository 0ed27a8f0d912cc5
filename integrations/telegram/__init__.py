"""Telegram by aiogram: long polling or a webhook in, sendMessage out.  Only private chats are answered."""
