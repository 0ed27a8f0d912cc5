"""What Telegram's updates mean.  An update is done when its message is stored."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

import structlog
from aiogram import Bot, Dispatcher, F
from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Location, Message, Update
from aiogram.types.update import UpdateTypeLookupError

from integrations.telegram import NAME
from routing import metrics
from routing.ports.channel import FIRST_CONTACT, Accept, File, Incoming, Kind
from routing.ports.places import place_of

_KINDS: Final = {
    "photo": Kind.PHOTO,
    "voice": Kind.VOICE,
    "audio": Kind.VOICE,
    "video": Kind.VIDEO,
    "video_note": Kind.VIDEO,
    "animation": Kind.VIDEO,
    "document": Kind.DOCUMENT,
    "sticker": Kind.STICKER,
    "location": Kind.LOCATION,
    "venue": Kind.LOCATION,
    "contact": Kind.CONTACT,
    "text": Kind.TEXT,
}
_OTHER_CONTENT: Final = frozenset(
    ("checklist", "dice", "game", "live_photo", "paid_media", "poll", "rich_message", "story", "unknown")
)
"""People send these too; `unknown` may be something that people send from tomorrow on."""
SERVICE: Final = frozenset(kind.value for kind in ContentType) - _KINDS.keys() - _OTHER_CONTENT
"""What Telegram itself notes in a chat (a pinned message, a timer, a background): nobody said it, and nobody is answered."""
MAX_LANGUAGE_TAG: Final = 16
_COMMANDS: Final = {"/menu": "menu", "/help": "help", "/stop": "stop", "/erase": "erase"}
_START = re.compile(r"/start(?:@\w+)?(?: ([A-Za-z0-9_-]{1,64}))?", re.IGNORECASE)
"""Pressed rather than typed: Telegram's button to begin a chat, with the code of the link that led there."""
log = structlog.get_logger(__name__)


def dispatcher(accept: Accept) -> Dispatcher:
    """Return what sorts updates.  A handler returns when the message is stored; unknown kinds of update are left alone."""
    updates = Dispatcher(disable_fsm=True)

    @updates.message(F.chat.type == "private", ~F.content_type.in_(SERVICE))
    async def receive(message: Message, event_update: Update) -> None:
        await accept(_incoming(message, event_update.update_id))

    @updates.edited_message(F.chat.type == "private", ~F.content_type.in_(SERVICE))
    async def receive_edited(message: Message, event_update: Update) -> None:
        await accept(_incoming(message, event_update.update_id, is_edit=True))

    @updates.callback_query(F.message.chat.type == "private")
    async def receive_button(query: CallbackQuery, event_update: Update) -> None:
        await accept(
            Incoming(
                channel=NAME,
                provider_id=f"u{event_update.update_id}",
                address=str(query.from_user.id),
                text=_label_of(query),
                language_hint=_hint(query.from_user.language_code),
                button=query.data,
            )
        )
        with contextlib.suppress(Exception):  # the mark on the button goes away by itself
            await query.answer()

    return updates


async def take(bot: Bot, updates: Dispatcher, accept: Accept, raw: object) -> None:
    """Take one update as Telegram sent it.

    An update that aiogram cannot read is salvaged, never refused: Telegram would repeat it without end and hold back
    everybody else's."""
    try:
        update = Update.model_validate(raw, context={"bot": bot})
        _ = update.event_type
    except (ValueError, UpdateTypeLookupError):
        metrics.refused.labels(NAME, "unknown_shape").inc()
        log.warning("update_of_unknown_shape")
        if (salvaged := _salvaged(raw)) is not None:
            await accept(salvaged)
        return
    await updates.feed_update(bot, update)


def _incoming(message: Message, update_id: int, *, is_edit: bool = False) -> Incoming:
    """The provider id is the message's own, so that an edit finds it; a repeated update has the same one."""
    start = _START.fullmatch((message.text or "").strip())
    own_id = f"m{message.chat.id}:{message.message_id}"
    edited_at = datetime.fromtimestamp(message.edit_date, message.date.tzinfo) if message.edit_date else None
    return Incoming(
        channel=NAME,
        provider_id=f"e{update_id}" if is_edit else own_id,
        address=str(message.chat.id),
        text="" if start else _words_of(message.text or message.caption or ""),
        kind=Kind.START if start else _KINDS.get(message.content_type, Kind.OTHER),
        files=_files(message),
        place=place_of(at.latitude, at.longitude) if (at := _point(message)) else None,
        sent_at=edited_at or message.date,
        language_hint=_hint(message.from_user.language_code) if message.from_user else None,
        button=FIRST_CONTACT if start else None,
        edits=own_id if is_edit else None,
        campaign=start[1] if start else None,
    )


def _files(message: Message) -> tuple[File, ...]:
    """Return what came with the message; of a photo the largest size."""
    photo = message.photo[-1] if message.photo else None
    one = photo or message.voice or message.audio or message.video or message.video_note or message.document
    return (File(one.file_id, one.file_size),) if one else ()


def _point(message: Message) -> Location | None:
    return message.location or (message.venue.location if message.venue else None)


def _words_of(text: str) -> str:
    """Return the word that a command stands for; other texts as they are."""
    command = text.split(maxsplit=1)[0].lower() if text.startswith("/") else ""
    return _COMMANDS.get(command, text)


def _label_of(query: CallbackQuery) -> str:
    """Return the words on the pressed button: they count as the writer's."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    for row in markup.inline_keyboard if markup else []:
        for button in row:
            if button.callback_data == query.data:
                return button.text
    return query.data or ""


def _salvaged(raw: object) -> Incoming | None:
    """Return who wrote, edited or pressed, and the words if there are any; None when it was not in a private chat."""
    match raw:
        case {"message": message}:
            return _salvaged_message(message)
        case {"edited_message": message, "update_id": int(update_id)}:
            edited = _salvaged_message(message)
            return replace(edited, provider_id=f"e{update_id}", edits=edited.provider_id) if edited else None
        case {
            "callback_query": {"from": {"id": int(chat)}, "message": {"chat": {"type": "private"}}, **rest},
            "update_id": int(update_id),
        }:
            payload = _text_of(rest.get("data"))
            kind = Kind.TEXT if payload else Kind.OTHER
            return Incoming(NAME, f"u{update_id}", str(chat), payload, kind, button=payload or None)
    return None


def _salvaged_message(message: object) -> Incoming | None:
    match message:
        case {"chat": {"id": int(chat), "type": "private"}, "message_id": int(message_id), **rest} if not SERVICE & rest.keys():
            text = _text_of(rest.get("text") or rest.get("caption"))
            return Incoming(NAME, f"m{chat}:{message_id}", str(chat), text, Kind.OTHER, language_hint=_language_of(rest))
    return None


def _text_of(found: object) -> str:
    return found if isinstance(found, str) else ""


def _language_of(message: Mapping[object, object]) -> str | None:
    match message:
        case {"from": {"language_code": str(code)}}:
            return _hint(code)
    return None


def _hint(code: str | None) -> str | None:
    """Return the app's language as an IETF tag, cut to what is stored."""
    return code[:MAX_LANGUAGE_TAG] if code else None
