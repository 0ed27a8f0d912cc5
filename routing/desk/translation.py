"""Machine translation of free text between the languages of writer and staff, on a server of our own; off by default."""

from __future__ import annotations

from uuid import UUID

import structlog
from sqlalchemy import delete, exists, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import GoneError, key_of, lock
from routing.ports.translator import TranslationError, Translator
from routing.store.changes import announce
from routing.store.sealing import PersonKey
from routing.store.store import Store
from routing.store.tables import Author, Conversation, Message, Translation

AT_ONCE = 30
"""Messages of one conversation that are translated when it is opened, the newest first."""
log = structlog.get_logger(__name__)


async def translate_missing(
    store: Store, translator: Translator | None, conversation_id: UUID, language: str, *, again: bool = False
) -> None:
    """Translate the writer's messages that are in another language; `again`: also those that failed before.

    A failure is saved, so that the page says so and does not try again by itself."""
    if translator is None:
        return
    for message_id, text, source in await _missing(store, conversation_id, language, again=again):
        try:
            translated = await translator.translate(text, source, language)
        except TranslationError as error:
            log.warning("translation_failed", message_id=message_id, reason=error.code)
            translated = None
        await _save(store, conversation_id, message_id, language, translated)


async def _missing(store: Store, conversation_id: UUID, language: str, *, again: bool) -> list[tuple[int, str, str | None]]:
    """Return id, text and language of each message, the newest first."""
    async with store.database.begin() as session:
        try:
            conversation = await lock(session, conversation_id)
            key = await key_of(session, store.vault, conversation.person_id)
        except GoneError:
            return []
        if again:
            await _forget_failures(session, conversation_id, language)
        is_there = exists().where(Translation.message_id == Message.id, Translation.language == language)
        messages = await session.scalars(
            select(Message)
            .where(
                Message.conversation_id == conversation_id,
                Message.author == Author.WRITER,
                Message.sealed_text.is_not(None),
                ~is_there,
            )
            .order_by(Message.id.desc())
            .limit(AT_ONCE)
        )
        return [found for message in messages if (found := _foreign(conversation, message, key, language)) is not None]


def _foreign(conversation: Conversation, message: Message, key: PersonKey, language: str) -> tuple[int, str, str | None] | None:
    source = language_of(conversation, message)
    if message.sealed_text is None or source == language:
        return None
    return message.id, key.open(message.sealed_text), source


def language_of(conversation: Conversation, message: Message) -> str | None:
    """Return the language of a message of the writer; that of the conversation where it was not recognised ("und")."""
    return message.language if message.language not in (None, "und") else conversation.language


async def _forget_failures(session: AsyncSession, conversation_id: UUID, language: str) -> None:
    of_conversation = select(Message.id).where(Message.conversation_id == conversation_id)
    await session.execute(
        delete(Translation).where(
            Translation.message_id.in_(of_conversation), Translation.language == language, Translation.sealed_text.is_(None)
        )
    )


async def _save(store: Store, conversation_id: UUID, message_id: int, language: str, text: str | None) -> None:
    """Save a translation, or a failure; nothing when the conversation was erased meanwhile."""
    async with store.database.begin() as session:
        try:
            conversation = await lock(session, conversation_id)
            key = await key_of(session, store.vault, conversation.person_id)
        except GoneError:
            return
        row = {"message_id": message_id, "language": language, "sealed_text": key.seal(text) if text else None}
        await session.execute(insert(Translation).values(row).on_conflict_do_nothing())
        await announce(session, "conversation", conversation_id)


async def translate(translator: Translator | None, text: str, source: str | None, target: str | None) -> str:
    """Translate one text.  Raises TranslationError, also when no server is set up or the target is not known."""
    if translator is None:
        raise TranslationError("translation-off")
    if target is None:
        raise TranslationError("translation-language")
    return await translator.translate(text, source, target)
