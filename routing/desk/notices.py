"""What the line itself says to a writer when staff act, or fail to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import key_of
from routing.line.line import Line
from routing.outbound import outbox
from routing.outbound.answer import newest_hint, say
from routing.store.tables import Conversation


async def send_notice(
    line: Line,
    session: AsyncSession,
    conversation: Conversation,
    answer: str,
    params: Mapping[str, str] | None = None,
    *,
    after: timedelta | None = None,
) -> None:
    """Send an answer of the library to the writer, `after` a while if that is given, unless they sent STOP.  Raises GoneError."""
    if conversation.stopped_at is None:
        key = await key_of(session, line.store.vault, conversation.person_id)
        hint = await newest_hint(session, conversation.id)
        channel = line.channels.get(conversation.channel)
        said = say(line.library, channel, session, conversation, key, answer, params or {}, hint)
        if said is not None and after is not None:
            outbox.put_off(said, after)
        await session.flush()
        outbox.dispatch(line.sends, session, conversation.id, after.total_seconds() if after else 0)
