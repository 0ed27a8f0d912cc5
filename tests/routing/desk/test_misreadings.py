"""What the machine read wrongly: a mark is the writer's, and what was approved stays theirs to erase as long as they are here."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, func, select

from nlu.taxonomy import load_taxonomy
from routing.background import proof, retention
from routing.conversation import expiry, remains
from routing.conversation.rows import GoneError
from routing.desk import corrections, misreadings
from routing.desk.corrections import Verdict
from routing.desk.misreadings import Reading, Wanted
from routing.refusal import InputError
from routing.staff.accounts import add_staff
from routing.store import rotation
from routing.store.clock import now
from routing.store.tables import Audit, Base, Correction, Message, Misreading, Review, Risk, Role
from tests.conftest import PASSWORD, Running
from tests.routing.conversations import add_heard, add_waiting
from tests.types import StartRouter

SAID = "sunt in Milano, sunati-ma la 0721000001"
KEPT = "sunt in oras, sunati-ma la 0000000000"
WANTED = Wanted("talk_to_human", Risk.HIGH, "ro")


class Desk:
    """A router, a member, and a message that was read."""

    def __init__(self, running: Running, ana: UUID, conversation_id: UUID, message_id: int) -> None:
        self.line, self.ana, self.conversation_id, self.message_id = running.line, ana, conversation_id, message_id
        self.store = running.line.store

    async def mark(self) -> int:
        """The number of the mark."""
        await misreadings.mark(self.store, self.conversation_id, self.ana, self.message_id)
        async with self.store.database.begin() as session:
            return (await session.scalars(select(Misreading.id).where(Misreading.message_id == self.message_id))).one()

    async def approve(self, text: str = KEPT, wanted: Wanted = WANTED, *, is_sure: bool = True) -> None:
        mark = await self.mark()
        await corrections.approve(self.store, self.line.library, mark, self.ana, Verdict(text, wanted, is_sure))

    async def count(self, table: type[Base]) -> int:
        async with self.store.database.begin() as session:
            return await session.scalar(select(func.count()).select_from(table)) or 0

    async def approved(self) -> list[corrections.Approved]:
        async with self.store.database.begin() as session:
            return await corrections.approved(session, self.store.vault)

    async def acts(self) -> list[tuple[UUID | None, str, UUID | None]]:
        async with self.store.database.begin() as session:
            return [
                (one.staff_id, one.action, one.conversation_id) for one in await session.scalars(select(Audit).order_by(Audit.id))
            ]


@pytest.fixture
async def desk(start_router: StartRouter) -> Desk:
    running = await start_router()
    conversation_id = await add_waiting(running.line)
    message_id = await add_heard(running.line, conversation_id, SAID)
    async with running.line.store.database.begin() as session:
        ana = await add_staff(session, "Ana", PASSWORD, Role.SUPERVISOR, [])
    return Desk(running, ana, conversation_id, message_id)


async def test_a_press_keeps_text_and_reading_sealed_and_the_trail_says_who(desk: Desk) -> None:
    mark = await desk.mark()
    assert await desk.mark() == mark, "a second press changes nothing"
    async with desk.store.database.begin() as session:
        row = await session.get_one(Misreading, mark)
        assert row.sealed is not None
        assert not any(word in row.sealed for word in (b"Milano", b"0721000001", b"inform"))
        assert await misreadings.shown(session, [desk.message_id]) == {desk.message_id: misreadings.Marked(Review.OPEN, "Ana")}
    found = await misreadings.read(desk.store, desk.conversation_id, desk.ana, desk.message_id)
    assert (found.text, found.read, found.wanted) == (SAID, Reading("inform", Risk.HIGH, "ro"), Wanted())
    assert found.entities == (("city", "Milan"),)
    assert (await desk.acts())[1:] == [(desk.ana, act, desk.conversation_id) for act in ("marked_misread", "read")]


async def test_what_it_should_have_been_is_said_or_not_and_a_mark_is_taken_back(desk: Desk) -> None:
    await desk.mark()
    for wanted in (Wanted(risk=Risk.IMMEDIATE), Wanted("shelter", None, "pl")):
        await misreadings.want(desk.store, desk.line.library, desk.conversation_id, desk.ana, desk.message_id, wanted)
        found = await misreadings.read(desk.store, desk.conversation_id, desk.ana, desk.message_id)
        assert (found.wanted, found.text) == (wanted, SAID)
    for wrong in (Wanted("no_such_topic"), Wanted(language="xx")):
        with pytest.raises(InputError, match="not-in-list"):
            await misreadings.want(desk.store, desk.line.library, desk.conversation_id, desk.ana, desk.message_id, wrong)
    await misreadings.take_back(desk.store, desk.conversation_id, desk.ana, desk.message_id)
    assert await desk.count(Misreading) == 0
    with pytest.raises(InputError, match="no-mark"):
        await misreadings.take_back(desk.store, desk.conversation_id, desk.ana, desk.message_id)


async def test_only_what_the_writer_said_here_and_the_machine_read_can_be_marked(desk: Desk) -> None:
    other = await add_waiting(desk.line)
    with pytest.raises(GoneError):
        await misreadings.mark(desk.store, other, desk.ana, desk.message_id)
    async with desk.store.database.begin() as session:
        (await session.get_one(Message, desk.message_id)).intent = None
    with pytest.raises(InputError, match="not-read"):
        await misreadings.mark(desk.store, desk.conversation_id, desk.ana, desk.message_id)
    assert await desk.count(Misreading) == 0


async def test_what_is_approved_stands_under_a_key_of_its_own_without_what_was_taken_out(desk: Desk) -> None:
    await desk.approve(f" {KEPT}\n")
    (one,) = await desk.approved()
    assert (one.text, one.read, one.wanted) == (
        KEPT,
        Reading("inform", Risk.HIGH, "ro"),
        Reading("talk_to_human", Risk.HIGH, "ro"),
    )
    async with desk.store.database.begin() as session:
        mark = (await session.scalars(select(Misreading))).one()
        row = (await session.scalars(select(Correction))).one()
        assert (mark.state, mark.sealed) == (Review.APPROVED, None), "the text as it was is not kept twice"
        assert b"oras" not in row.sealed
        assert row.month == now().date().replace(day=1)
    acts = [act for _, act, conversation_id in await desk.acts() if conversation_id == desk.conversation_id]
    assert acts == ["marked_misread", "correction_approved"]
    assert await rotation.rotate(desk.store.database, desk.store.vault)
    assert await desk.approved() == [one], "it opens under the next key of the day too"


@pytest.mark.parametrize(
    ("text", "wanted", "is_sure", "why"),
    [
        (SAID, WANTED, True, "correction-identifies"),
        ("scrie la t.me/anapop", WANTED, True, "correction-identifies"),
        ("sunt @ana_pop", WANTED, True, "correction-identifies"),
        (" \n", WANTED, True, "correction-length"),
        ("a" * 1001, WANTED, True, "correction-length"),
        (KEPT, WANTED, False, "correction-unsure"),
        (KEPT, Wanted(), True, "correction-same"),
        (KEPT, Wanted("inform", Risk.HIGH, "ro"), True, "correction-same"),
        (KEPT, Wanted("no_such_topic"), True, "not-in-list"),
    ],
)
async def test_a_text_that_tells_of_somebody_or_teaches_nothing_is_refused(
    desk: Desk, text: str, wanted: Wanted, is_sure: bool, why: str
) -> None:
    with pytest.raises(InputError, match=why):
        await desk.approve(text, wanted, is_sure=is_sure)
    assert await desk.count(Correction) == 0
    async with desk.store.database.begin() as session:
        assert await corrections.count_waiting(session) == 1, "it can still be reviewed"


async def test_a_form_that_comes_twice_approves_once_and_a_reviewed_mark_is_not_reviewed_again(desk: Desk) -> None:
    mark, token = await desk.mark(), uuid4()
    for _ in range(2):
        await corrections.approve(desk.store, desk.line.library, mark, desk.ana, Verdict(KEPT, WANTED, is_sure=True), token)
    assert await desk.count(Correction) == 1
    with pytest.raises(InputError, match="no-mark"):
        await corrections.reject(desk.store, mark, desk.ana)


async def test_nothing_is_kept_of_a_mark_that_is_rejected(desk: Desk) -> None:
    await corrections.reject(desk.store, await desk.mark(), desk.ana)
    assert await desk.count(Correction) == 0
    async with desk.store.database.begin() as session:
        assert [tuple(row) for row in await session.execute(select(Misreading.state, Misreading.sealed))] == [("rejected", None)]


async def test_the_word_of_the_writer_takes_the_mark_and_what_was_approved(desk: Desk) -> None:
    other = await add_heard(desk.line, desk.conversation_id, "alta")
    await desk.approve()
    await misreadings.mark(desk.store, desk.conversation_id, desk.ana, other)
    async with desk.store.database.begin() as session:
        await remains.destroy(session, desk.conversation_id)
    assert [await desk.count(table) for table in (Message, Misreading, Correction)] == [0, 0, 0]


async def test_the_release_before_erases_all_of_it_too(desk: Desk) -> None:
    """It knows messages alone; the database takes the rest with them."""
    await desk.approve()
    async with desk.store.database.begin() as session:
        await session.execute(delete(Message))
    assert [await desk.count(table) for table in (Misreading, Correction)] == [0, 0]


async def test_when_the_time_of_the_writer_is_over_what_was_approved_stays_and_leads_to_nobody(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.approve()
    async with desk.store.database.begin() as session:
        await expiry.order(session, [desk.conversation_id])
        await remains.destroy(session, desk.conversation_id)
    assert await desk.count(Misreading) == 0
    async with desk.store.database.begin() as session:
        assert (await session.scalars(select(Correction.misreading_id))).all() == [None]
    assert [one.text for one in await desk.approved()] == [KEPT]
    late = now() + desk.line.keep.statistics + timedelta(days=40)
    for module in (retention, proof):
        monkeypatch.setattr(module, "now", lambda: late)
    async with desk.store.database.begin() as session:
        assert (await proof.make(session, desk.line.keep)).statistics == 1, "the proof of the day sees it"
    await retention.run(desk.store.database, desk.line.keep)
    assert await desk.count(Correction) == 0


async def test_what_waits_of_somebody_who_is_being_erased_is_reviewed_no_more(desk: Desk) -> None:
    mark = await desk.mark()
    async with desk.store.database.begin() as session:
        await expiry.order(session, [desk.conversation_id])
    async with desk.store.database.begin() as session:
        assert await corrections.waiting(session) == []
        assert await corrections.count_waiting(session) == 0
    with pytest.raises(InputError, match="no-mark"):
        await corrections.look(desk.store, mark, desk.ana)
    with pytest.raises(GoneError):
        await misreadings.read(desk.store, desk.conversation_id, desk.ana, desk.message_id)


async def test_a_correction_can_be_withdrawn_and_its_key_goes_soon(desk: Desk) -> None:
    await desk.approve()
    (one,) = await desk.approved()
    await corrections.withdraw(desk.store, one.id, desk.ana)
    await corrections.withdraw(desk.store, one.id, desk.ana)
    assert await desk.count(Correction) == 0
    assert [act for _, act, _ in await desk.acts()].count("correction_withdrawn") == 1


def test_topics_are_those_of_the_model(desk: Desk) -> None:
    assert set(misreadings.intents(desk.line.library)) == set(load_taxonomy().intents)
