"""Danger and offers, told to the devices of those whom they concern, also when no page is open.  Never a word of content."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from uuid import UUID

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.texts.language import SOURCE_LANGUAGE
from routing.desk.alerts import HOLDER_FIRST
from routing.interface import interface_in
from routing.ports.pusher import DeviceGoneError, NotReachedError, Pusher, Subscription
from routing.staff import accounts, devices
from routing.staff.roles import May, may
from routing.store.clock import now
from routing.store.database import Database
from routing.store.store import Store
from routing.store.tables import Alert, Conversation, Plea, Risk, Role, Staff, Transfer

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class News:
    """What devices are told: the kind of thing, where to look, and whom it concerns."""

    what: str
    address: str
    staff_ids: frozenset[UUID]


async def run(pusher: Pusher | None, store: Store) -> None:
    """Tell what is new since the last time; each thing is claimed first, so that two routers tell it once."""
    if pusher is None:
        return
    async with store.database.begin() as session:
        news = [*await _alerts(session), *await _later(session), *await _offers(session), *await _pleas(session)]
    for one in news:
        await push(pusher, store, one)


async def _alerts(session: AsyncSession) -> list[News]:
    """Return new danger: for its holder, else for everybody who may take conversations."""
    of_real = select(Conversation.id).where(~Conversation.is_demo)
    is_new = (Alert.pushed_at.is_(None), Alert.seen_at.is_(None), Alert.level == Risk.IMMEDIATE)
    claimed = await session.scalars(
        update(Alert).where(*is_new, Alert.conversation_id.in_(of_real)).values(pushed_at=now()).returning(Alert.conversation_id)
    )
    found = set(claimed)
    if not found:
        return []
    rows = await session.execute(select(Conversation.id, Conversation.holder_id).where(Conversation.id.in_(found)))
    everybody = await _everybody(session)
    return [News("danger", f"/console/c/{one}", frozenset({holder}) if holder else everybody) for one, holder in rows]


async def _later(session: AsyncSession) -> list[News]:
    """Return danger that its holder has not reacted to: for everybody else now."""
    is_held = select(Conversation.id).where(~Conversation.is_demo, Conversation.holder_id.is_not(None))
    is_late = (Alert.raised_at < now() - HOLDER_FIRST, Alert.seen_at.is_(None), Alert.level == Risk.IMMEDIATE)
    is_new = (Alert.pushed_at.is_not(None), Alert.pushed_all_at.is_(None), Alert.conversation_id.in_(is_held))
    found = set(
        await session.scalars(update(Alert).where(*is_late, *is_new).values(pushed_all_at=now()).returning(Alert.conversation_id))
    )
    everybody = await _everybody(session) if found else frozenset()
    return [News("danger", f"/console/c/{one}", everybody) for one in found]


async def _offers(session: AsyncSession) -> list[News]:
    is_new = (Transfer.pushed_at.is_(None), Transfer.settled_at.is_(None))
    claimed = await session.execute(
        update(Transfer)
        .where(*is_new)
        .values(pushed_at=now())
        .returning(Transfer.conversation_id, Transfer.from_id, Transfer.to_id, Transfer.to_language)
    )
    found = []
    for conversation_id, from_id, to_id, language in claimed.all():
        speak = select(Staff.id).where(Staff.languages.contains([language]), Staff.id != from_id)
        staff_ids = {to_id} if to_id else set(await session.scalars(speak))
        found.append(News("offer", f"/console/c/{conversation_id}", frozenset(staff_ids)))
    return found


async def _pleas(session: AsyncSession) -> list[News]:
    """Return new calls for a supervisor: for all of them but the one who asks."""
    of_real = select(Conversation.id).where(~Conversation.is_demo)
    is_new = (Plea.pushed_at.is_(None), Plea.ended_at.is_(None), Plea.conversation_id.in_(of_real))
    claimed = await session.execute(
        update(Plea).where(*is_new).values(pushed_at=now()).returning(Plea.conversation_id, Plea.from_id)
    )
    found = claimed.all()
    supervisors = await _who_may(session, May.SUPERVISE) if found else frozenset()
    return [News("plea", "/console", supervisors - {from_id}) for _, from_id in found]


async def _everybody(session: AsyncSession) -> frozenset[UUID]:
    return await _who_may(session, May.TAKE)


async def _who_may(session: AsyncSession, act: May) -> frozenset[UUID]:
    roles = [role for role in Role if may(role, act)]
    return frozenset(await session.scalars(select(Staff.id).where(Staff.disabled_at.is_(None), Staff.role.in_(roles))))


async def push(pusher: Pusher, store: Store, news: News) -> int:
    """Tell the devices of all whom it concerns; return how many push services took it.  A device that is gone is forgotten."""
    async with store.database.begin() as session:
        found = await devices.of(session, store.vault, [*news.staff_ids])
        languages = await accounts.interface_languages(session, news.staff_ids)
    sent = (
        _one(pusher, store.database, device_id, to, _payload(news, languages.get(staff_id)))
        for device_id, (staff_id, to) in found.items()
    )
    return sum(await asyncio.gather(*sent))


def _payload(news: News, language: str | None) -> str:
    """Return the push in the language that the member's pages speak, in English when they left it to the browser."""
    body = interface_in(language or SOURCE_LANGUAGE).say(f"push-{news.what}")
    return json.dumps({"title": "Linden", "body": body, "what": news.what, "address": news.address})


async def _one(pusher: Pusher, database: Database, device_id: int, to: Subscription, payload: str) -> bool:
    try:
        await pusher.push(to, payload)
    except DeviceGoneError:
        async with database.begin() as session:
            await devices.forget(session, device_id)
        return False
    except NotReachedError as error:
        log.warning("push_failed", reason=error.reason)
        return False
    return True
