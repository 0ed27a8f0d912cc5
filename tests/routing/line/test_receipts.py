"""What a carrier took is written down, by whatever process comes to it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select, update

from routing.conversation import erasure
from routing.line.receipts import Receipt, Receipts
from routing.outbound import delivery
from routing.ports.channel import Sent
from routing.store.clock import now
from routing.store.tables import Delivery, Part
from tests.types import StartRouter


def test_a_receipt_outlives_its_process_and_holds_no_word(tmp_path: Path) -> None:
    (tmp_path / "not ours").touch()
    kept = Receipt(7, now(), Sent("SM/..: 1", final=True))
    Receipts(tmp_path).keep(kept)
    assert all(path.read_bytes() == b"" for path in tmp_path.iterdir())
    again = Receipts(tmp_path)
    assert again.left == [kept]
    again.drop(kept)
    again.drop(kept)
    assert Receipts(tmp_path).left == []


async def test_what_a_dead_process_had_sent_is_not_sent_again(start_router: StartRouter, tmp_path: Path) -> None:
    """It died after the carrier took the bubble; Telegram cannot be asked whether it did."""
    running = await start_router()
    chat = running.chat()
    await chat.say("ajutor")
    await running.telegram.wait_for(chat.id)
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Part.conversation_id).limit(1))).one()
    await erasure.until_sent(running.line, conversation_id)
    assert [*(tmp_path / "receipts").iterdir()] == []
    before = running.telegram.to(chat.id)
    tried_at = now()
    async with running.line.store.database.begin() as session:
        part_id = (await session.scalars(select(Part.id).order_by(Part.id.desc()).limit(1))).one()
        left = {"state": Delivery.SENDING, "tried_at": tried_at, "provider_id": None}
        await session.execute(update(Part).where(Part.id == part_id).values(**left))
    Receipts(tmp_path / "receipts").keep(Receipt(part_id, tried_at, Sent("1000", final=True)))
    again = await start_router()
    await delivery.settle_left(again.line)
    await erasure.until_sent(again.line, conversation_id)
    async with running.line.store.database.begin() as session:
        part = await session.get_one(Part, part_id)
    assert (part.state, part.provider_id, part.attempts) == (Delivery.DELIVERED, "1000", 1)
    assert (running.telegram.to(chat.id), again.telegram.to(chat.id)) == (before, [])
    assert [*(tmp_path / "receipts").iterdir()] == []
