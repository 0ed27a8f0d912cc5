"""Bubbles of a conversation, as tests of sending look at them."""

from __future__ import annotations

from sqlalchemy import select

from routing.conversation.rows import key_of
from routing.store.tables import Conversation, Delivery, Part
from tests.conftest import Running

PARTS = ("unu", "doi", "trei")


async def bubble_in(running: Running, text: str, *states: Delivery) -> Part:
    """The newest bubble with this text, once it is in one of the states.  Waits on the line's own announcements."""
    async with running.line.store.changes.subscribe() as changes:
        while True:
            async with running.line.store.database.begin() as session:
                for part in await session.scalars(select(Part).order_by(Part.id.desc())):
                    conversation = await session.get_one(Conversation, part.conversation_id)
                    key = await key_of(session, running.line.store.vault, conversation.person_id)
                    if part.sealed_text and key.open(part.sealed_text) == text and part.state in states:
                        return part
            await anext(changes)


async def sid_of(running: Running, part: Part) -> str:
    """The carrier's id of a bubble."""
    async with running.line.store.database.begin() as session:
        conversation = await session.get_one(Conversation, part.conversation_id)
        key = await key_of(session, running.line.store.vault, conversation.person_id)
    assert part.sealed_provider_id
    return key.open(part.sealed_provider_id)
