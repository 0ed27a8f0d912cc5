"""What tests of the master key share."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import update

from knowledge import Bubble
from routing.conversation.rows import lock_with_key
from routing.inbound import shorthand
from routing.inbound.spool_files import Files
from routing.outbound import outbox
from routing.ports.channel import Incoming
from routing.ports.pusher import Subscription
from routing.staff import accounts, devices
from routing.store import rewrapping
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import (
    Author,
    Delivery,
    Duty,
    Passkey,
    Role,
    Session,
    Staff,
)
from tests.conftest import PASSWORD
from tests.security.master_key.line_under_keys import OF_STAFF, PASSKEY, PEOPLE, WORD, Keys, sid, write


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "periods")


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    return tmp_path / "spool"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    found = Database(database_url)
    yield found
    await found.close()


@pytest.fixture
async def line(database: Database, keys: Keys, spool: Path) -> list[UUID]:
    """What a line has under its first master key."""
    vault = keys.before
    people = await write(database, vault, *PEOPLE)
    async with database.begin() as session:
        ana = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
        sealed = {name: vault.seal_staff(name) for name in ("sealed_phone", "sealed_ways", "sealed_totp")}
        await session.execute(update(Staff).values(**sealed))
        agent, live_at = vault.seal_staff("sealed_agent"), now() + timedelta(hours=1)
        session.add(Session(token_hash=b"t" * 32, staff_id=ana, live_at=live_at, sealed_agent=agent))
        session.add(Duty(id=1, silent_after_min=10, call_after_s=60, sealed_staff_phone=vault.seal_staff(OF_STAFF)))
        await devices.add(session, vault, ana, Subscription("https://push.example/1", "p", "a", vault.sealing_id))
        passkey = vault.seal_staff(json.dumps({"id": PASSKEY}))
        session.add(Passkey(staff_id=ana, known_hash=vault.sign_in_hash("passkey", PASSKEY), sealed=passkey, uses=0))
        for person in people:
            conversation, key = await lock_with_key(session, vault, person)
            message = outbox.write(session, conversation, key, [Bubble("da", ())], author=Author.ASSISTANT)
            [part] = message.parts
            part.state, part.provider_hash, part.sealed_provider_id = (
                Delivery.SENT,
                vault.report_hash(sid(person)),
                key.seal(sid(person)),
            )
        conversation, key = await lock_with_key(session, vault, people[0])
        conversation.safe_word_hash = shorthand.hashes_of_word(vault, key, conversation, WORD)[
            0
        ]  # by a release that names no key
    await rewrapping.name_the_key(database, vault)
    await Files(spool, vault).put(Incoming("twilio_sms", "SM1", "+40720000001", "unu"))
    return people
