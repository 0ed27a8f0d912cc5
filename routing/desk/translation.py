"""Free text between the writer's language and that of staff, by a machine that the line runs itself; off by default."""

from __future__ import annotations

from uuid import UUID

import structlog
from sqlalchemy import delete, exists, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import GoneError, key_of, lock
from routing.line.line import Line
from routing.ports.translator import TranslationError
from routing.store.changes import announce
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Message, Translation

AT_ONCE = 30
"""Messages of one conversation that are translated when it is opened, the newest first."""
log = structlog.get_logger(__name__)


async def translate_missing(line: Line, conversation_id: UUID, language: str, *, again: bool = False) -> None:
    """What the writer said in another language and has no translation yet; `again`: nor one that failed.

    A message that cannot be translated is kept as such, so that the page says so and does not try for ever."""
    if line.translator is None:
        return
    for message_id, text, source in await _missing(line, conversation_id, language, again=again):
        try:
            translated = await line.translator.translate(text, source, language)
        except TranslationError as error:
            log.warning("translation_failed", message_id=message_id, reason=error.reason)
            translated = None
        await _keep(line, conversation_id, message_id, language, translated)


async def _missing(line: Line, conversation_id: UUID, language: str, *, again: bool) -> list[tuple[int, str, str | None]]:
    """Id, text and language of each message, the newest first."""
    async with line.store.database.begin() as session:
        try:
            conversation = await lock(session, conversation_id)
            key = await key_of(session, line.store.vault, conversation.person_id)
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
        known = conversation.language
        return [found for message in messages if (found := _foreign(message, key, known, language)) is not None]


def _foreign(message: Message, key: PersonKey, known: str | None, language: str) -> tuple[int, str, str | None] | None:
    source = message.language if message.language not in (None, "und") else known
    if message.sealed_text is None or source == language:
        return None
    return message.id, key.open(message.sealed_text), source


async def _forget_failures(session: AsyncSession, conversation_id: UUID, language: str) -> None:
    of_hers = select(Message.id).where(Message.conversation_id == conversation_id)
    await session.execute(
        delete(Translation).where(
            Translation.message_id.in_(of_hers), Translation.language == language, Translation.sealed_text.is_(None)
        )
    )


async def _keep(line: Line, conversation_id: UUID, message_id: int, language: str, text: str | None) -> None:
    """Unless the writer had everything erased meanwhile."""
    async with line.store.database.begin() as session:
        try:
            conversation = await lock(session, conversation_id)
            key = await key_of(session, line.store.vault, conversation.person_id)
        except GoneError:
            return
        row = {"message_id": message_id, "language": language, "sealed_text": key.seal(text) if text else None}
        await session.execute(insert(Translation).values(row).on_conflict_do_nothing())
        await announce(session, "conversation", conversation_id)


async def translate(line: Line, text: str, source: str | None, target: str | None) -> str:
    """Raises TranslationError, also when no machine is set up or the target is not known."""
    if line.translator is None:
        raise TranslationError("no translation server is set up")
    if target is None:
        raise TranslationError("the language to translate into is not known yet")
    return await line.translator.translate(text, source, target)
