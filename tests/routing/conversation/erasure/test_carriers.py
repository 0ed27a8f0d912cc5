"""What carriers still have of an erased conversation is deleted once they let us."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from uuid import UUID

import pytest
from structlog.testing import capture_logs

from routing import metrics
from routing.background import upkeep
from routing.conversation import copies, erasure
from routing.conversation.copies import Copies
from routing.oversight.failing import Fault, failing_channels
from routing.ports.channel import Kept
from routing.store.clock import now
from routing.store.sealing import SealError
from routing.store.tables import Erasure, State
from tests.carriers import twilio
from tests.carriers.telegram import Fault as TelegramFault
from tests.conftest import Running
from tests.routing.conversation.erasure.orders import (
    Model,
    add_order,
    carry_out,
    erase_by_sms,
    is_destroyed,
    order_of,
    served_model,
    set_order,
    until_over,
)
from tests.routing.watching import conversation_of, until
from tests.types import StartRouter


async def test_what_twilio_still_has_on_its_way_is_deleted_once_that_is_over(start_router: StartRouter, model: Model) -> None:
    """The others do not wait for it, and nothing here can be read meanwhile."""
    async with served_model(model) as url:
        running = await start_router(url)
        running.twilio.final.add("SM" + "1".zfill(32))
        conversation_id = await erase_by_sms(running)
        await until(running, lambda: is_destroyed(running))
        on_its_way = {fields["Sid"] for fields in running.twilio.sent} - running.twilio.final
        theirs = 3  # what the writer has sent
        await running.twilio.wait_until(
            lambda: running.twilio.final < set(running.twilio.deleted) and len(running.twilio.deleted) == theirs + 1
        )
        assert {fields["Sid"] for fields in running.twilio.sent} == on_its_way != set()
        order = await order_of(running)
        assert order is not None
        await _nothing_can_be_read(running, conversation_id, order)
        running.twilio.final |= on_its_way
        await running.twilio.wait_until(lambda: not running.twilio.sent)
        await until_over(running)
        assert model.forgotten == [str(conversation_id)]
        assert running.twilio.wrong == []


async def _nothing_can_be_read(running: Running, conversation_id: UUID, order: Erasure) -> None:
    conversation = await conversation_of(running)
    assert (conversation.state, conversation.address_hash, conversation.sealed_address) == (State.ERASED, None, None)
    browser = await running.staff()
    assert (await browser.get(f"/console/c/{conversation_id}")).status_code == 404
    assert order.sealed_copies is not None
    assert b"SM" not in order.sealed_copies
    assert b"40721" not in order.sealed_copies
    vault = running.line.store.vault
    assert Copies.opened(vault, conversation_id, order.sealed_copies).address == running.handset().number
    with pytest.raises(SealError):
        Copies.opened(vault, UUID(int=1), order.sealed_copies)


async def test_one_that_can_never_be_deleted_is_shown_to_staff_and_operators_and_given_up_in_the_end(
    start_router: StartRouter, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served_model(model) as url:
        running = await start_router(url)
        conversation_id = await erase_by_sms(running)
        await until(running, lambda: is_destroyed(running))
        *others, never = [fields["Sid"] for fields in running.twilio.sent]
        running.twilio.final |= set(others)
        await running.twilio.wait_until(lambda: [fields["Sid"] for fields in running.twilio.sent] == [never])
        assert await _shown(running) == {}
        with capture_logs() as logs:
            await _until_logged(running, logs, "erasure_overdue", erasure.OVERDUE_AFTER)
        assert await _shown(running) == {("twilio_sms", Fault.ERASING): "1 writer"}
        browser = await running.staff()
        assert "has not finished erasing: 1 writer, the first ordered 3 hr ago." in (await browser.get("/console")).text
        await upkeep.set_gauges(running.line)
        assert metrics.erasures_overdue.labels("twilio_sms")._value.get() == 1
        given_up = metrics.erasures.labels("twilio_sms", "given_up")._value.get()
        with capture_logs() as more_logs:
            await _until_logged(running, more_logs, "erasure_given_up", erasure.GIVEN_UP_AFTER)
        await until_over(running)
        assert metrics.erasures.labels("twilio_sms", "given_up")._value.get() == given_up + 1
        assert await _shown(running) == {}
    for event in (*logs, *more_logs):
        for secret in (never, running.handset().number[1:], str(conversation_id)):
            assert secret not in str(event)


async def _shown(running: Running) -> dict[tuple[str, Fault], str]:
    async with running.line.store.database.begin() as session:
        return {(one.channel, one.fault): one.reason for one in await failing_channels(session, ())}


async def _until_logged(running: Running, logs: Sequence[Mapping[str, object]], event: str, after: timedelta) -> None:
    """As if the order had been given so long ago."""

    async def is_logged() -> bool:
        return event in [log["event"] for log in logs]

    await set_order(running, ordered_at=now() - after - timedelta(minutes=1), due_at=now())
    await until(running, is_logged)


@pytest.mark.usefixtures("by_hand")
async def test_telegram_is_asked_again_after_the_time_it_wants(start_router: StartRouter, model: Model) -> None:
    async with served_model(model) as url:
        running = await start_router(url)
        running.telegram.refusals.append(TelegramFault(429, "Too Many Requests", {"retry_after": 30}))
        conversation_id = await add_order(running, messages=3)
        await carry_out(running, conversation_id)
        assert (running.telegram.deleted, running.telegram.refusals) == ([], [])
        order = await order_of(running)
        assert order is not None
        assert timedelta(seconds=25) < order.due_at - now() <= timedelta(seconds=30)
        await carry_out(running, conversation_id)
        assert running.telegram.deleted == [], "too early"
        await set_order(running, due_at=now())
        await carry_out(running, conversation_id)
        assert running.telegram.deleted == [1, 2, 3]
        assert await order_of(running) is None


@pytest.mark.usefixtures("by_hand")
async def test_twilio_is_asked_again_after_the_time_it_wants(start_router: StartRouter, model: Model) -> None:
    """What it has deleted by then need not be asked for again."""
    async with served_model(model) as url:
        running = await start_router(url)
        running.twilio.refuses_to_delete[:] = [None, twilio.Fault(429, 20429, retry_after="90")]
        conversation_id = await add_order(running, messages=3, channel="twilio_sms", address="+40721000001")
        await carry_out(running, conversation_id)
        assert running.twilio.deleted == ["1"]
        order = await order_of(running)
        assert order is not None
        assert timedelta(seconds=80) < order.due_at - now() <= timedelta(seconds=90)
        await set_order(running, due_at=now())
        await carry_out(running, conversation_id)
        assert running.twilio.deleted == ["1", "2", "3"]
        assert await order_of(running) is None


@pytest.mark.usefixtures("by_hand")
async def test_a_chat_that_is_gone_is_done_and_a_wrong_token_is_not(start_router: StartRouter, model: Model) -> None:
    async with served_model(model) as url:
        running = await start_router(url)
        running.telegram.refusals.append(TelegramFault(401, "Unauthorized"))
        conversation_id = await add_order(running, messages=1)
        await carry_out(running, conversation_id)
        assert await order_of(running) is not None
        running.telegram.refusals.append(TelegramFault(403, "Forbidden: bot was blocked by the user"))
        await set_order(running, due_at=now())
        await carry_out(running, conversation_id)
        assert await order_of(running) is None


@pytest.mark.usefixtures("by_hand")
@pytest.mark.parametrize("fails_for_old", [False, True], ids=["passed over", "refused with all others"])
async def test_messages_older_than_two_days_keep_no_younger_one_alive(
    start_router: StartRouter, model: Model, *, fails_for_old: bool
) -> None:
    async with served_model(model) as url:
        running = await start_router(url)
        running.telegram.too_old, running.telegram.fails_for_old = {1, 2, 4}, fails_for_old
        conversation_id = await add_order(running, messages=6)
        await carry_out(running, conversation_id)
        assert {*running.telegram.deleted} == {3, 5, 6}
        assert await order_of(running) is None, "nothing more can be deleted, so nothing more is kept"


@pytest.mark.usefixtures("by_hand")
async def test_a_long_conversation_goes_in_rounds_without_a_pause(start_router: StartRouter, model: Model) -> None:
    async with served_model(model) as url:
        running = await start_router(url)
        conversation_id = await add_order(running, messages=250)
        for deleted in (100, 200, 250):
            await carry_out(running, conversation_id)
            assert len(set(running.telegram.deleted)) == deleted
        assert await order_of(running) is None
        assert running.telegram.wrong == []


@pytest.mark.usefixtures("by_hand")
async def test_messages_at_a_channel_that_is_off_wait_until_it_is_on_again(start_router: StartRouter, model: Model) -> None:
    async with served_model(model) as url:
        running = await start_router(url)
        conversation_id = await add_order(running, messages=2)
        line = running.line
        await erasure.carry_out(line.store, line.model, {}, conversation_id)
        assert await is_destroyed(running)
        await set_order(running, due_at=now())
        await carry_out(running, conversation_id)
        assert running.telegram.deleted == [1, 2]


class Hanging:
    """The carrier while a process dies: it is asked, and the answer never comes."""

    name = "telegram"

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def erase(self, address: str, provider_ids: list[str]) -> Kept:
        self.asked.set()
        await asyncio.Event().wait()
        raise AssertionError


@pytest.mark.usefixtures("by_hand")
async def test_a_process_that_dies_at_the_carrier_is_followed_by_another(start_router: StartRouter, model: Model) -> None:
    """Once its lease is over, and not before; the address and every id are still there."""
    async with served_model(model) as url:
        running = await start_router(url)
        conversation_id = await add_order(running, messages=2)
        hanging, line = Hanging(), running.line
        channels = {"telegram": hanging}
        dying = asyncio.create_task(erasure.carry_out(line.store, line.model, channels, conversation_id))  # type: ignore[arg-type]  # no more of a channel is asked
        await hanging.asked.wait()
        dying.cancel()
        assert await is_destroyed(running)
        await carry_out(running, conversation_id)
        assert running.telegram.deleted == []
        await set_order(running, due_at=now())
        await carry_out(running, conversation_id)
        assert running.telegram.deleted == [1, 2]
        assert await order_of(running) is None


@pytest.mark.usefixtures("by_hand")
async def test_two_processes_do_not_erase_the_same_at_once(start_router: StartRouter, model: Model) -> None:
    async with served_model(model) as url:
        running = await start_router(url)
        conversation_id = await add_order(running, messages=2)
        await asyncio.gather(*(carry_out(running, conversation_id) for _ in range(5)))
        assert running.telegram.deleted == [1, 2]


@pytest.mark.parametrize(
    ("rounds", "steady"), [(1, timedelta(seconds=10)), (4, timedelta(seconds=270)), (50, copies.LONGEST_PAUSE)]
)
def test_pauses_grow_and_end(rounds: int, steady: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "FIRST_PAUSE", timedelta(seconds=10))
    assert 0.75 * steady <= copies.pause(rounds) <= 1.25 * steady
