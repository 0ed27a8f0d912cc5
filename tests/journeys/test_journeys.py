"""What people live through, over the real model, PostgreSQL and both carriers."""

from __future__ import annotations

import re

import psycopg
import pytest
from sqlalchemy import select

from routing.ports.channel import Form
from routing.store.tables import Alert, Author, Conversation, Message, Risk, State
from tests.conftest import Running
from tests.model_process import ModelProcess
from tests.types import StartRouter

LAWYER = {
    "en": "where can i find a free lawyer",
    "ro": "unde gasesc un avocat gratuit",
    "ru": "где найти бесплатного адвоката",
    "uk": "де знайти безкоштовного адвоката",
    "bg": "къде да намеря безплатен адвокат",
    "sq": "ku mund te gjej nje avokat falas",
    "sr": "gde mogu da nađem besplatnog advokata",
    "tr": "ücretsiz avukat nerede bulabilirim",
}


async def _conversation(running: Running) -> Conversation:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Conversation))).one()


async def _answers(running: Running) -> list[str | None]:
    async with running.line.store.database.begin() as session:
        found = await session.scalars(select(Message).where(Message.author == Author.ASSISTANT).order_by(Message.id))
        return [message.answer for message in found]


def _rendered(running: Running, answer: str, language: str, form: Form = Form.SMS) -> str:
    return running.line.library.render(answer, {}, language, form).bubbles[0].text


@pytest.mark.parametrize("language", list(LAWYER))
async def test_a_signed_text_is_answered_in_the_writers_language(router: Running, language: str) -> None:
    handset = router.handset()
    assert (await handset.text(LAWYER[language])).status_code == 200
    texts = await router.twilio.wait_for(handset.number, 2)
    first, second = await _answers(router)
    assert first in {"legal_help", "legal_cost"}  # "free" asks what it costs
    assert second == "confirm_country"
    assert texts[0] == _rendered(router, first, language)
    if language != "en":
        assert texts[0] != _rendered(router, first, "en")
    assert (await _conversation(router)).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("помогите меня заперли", "ru"),
        ("on vernulsya u nego nozh", "ru"),
        ("m-a inchis in casa si vine acum", "ro"),
        ("he is back, he has a knife", "en"),
    ],
)
async def test_one_message_of_danger_is_announced_to_staff_and_answered(router: Running, text: str, language: str) -> None:
    """How soon it is on their screen is measured by benchmarks/console.py."""
    handset = router.handset("+4915112345670")
    async with router.line.store.changes.subscribe() as changes:
        await handset.text(text)
        change = await anext(change async for change in changes if change.what == "alert")
    assert change.level == Risk.IMMEDIATE
    await router.settled()
    conversation = await _conversation(router)
    assert (conversation.state, conversation.risk, conversation.language) == (State.WAITING, Risk.IMMEDIATE, language)
    async with router.line.store.database.begin() as session:
        alert = (await session.scalars(select(Alert))).one()
    assert (alert.conversation_id, alert.level, alert.seen_at) == (conversation.id, Risk.IMMEDIATE, None)
    assert "person_coming_danger" in await _answers(router)


async def test_a_person_takes_over_by_sms_and_the_assistant_falls_silent(router: Running) -> None:
    handset = router.handset()
    await handset.text("i want to talk to a person")
    await router.twilio.wait_for(handset.number, 2)
    assert (await _conversation(router)).state == State.WAITING
    ana = await router.staff("Ana")
    queue = (await ana.get("/console")).text
    found = re.search(r"/console/c/([0-9a-f-]{36})", queue)
    assert found
    assert "talk to a person" not in queue

    await ana.post(f"/console/c/{found[1]}/claim")
    await router.twilio.wait_for(handset.number, 3)
    await ana.post(f"/console/c/{found[1]}/reply", data={"text": "Hi, I am Ana. Are you safe now?"})
    texts = await router.twilio.wait_for(handset.number, 4)
    assert texts[-1] == "Hi, I am Ana. Are you safe now?"

    for number in range(3):
        await handset.text(f"where can i sleep {number}")
    await router.settled()
    assert len(router.twilio.to(handset.number)) == len(texts)

    await ana.post(f"/console/c/{found[1]}/return")
    await router.twilio.wait_for(handset.number, 5)
    await handset.text(LAWYER["en"])
    assert (await router.twilio.wait_for(handset.number, 7))[-2] == _rendered(router, "legal_cost", "en")


async def test_a_person_takes_over_in_telegram(router: Running) -> None:
    chat = router.chat(language="ro")
    await chat.say("vreau sa vorbesc cu o persoana")
    await router.telegram.wait_for(chat.id, 2)
    assert (await _conversation(router)).state == State.WAITING
    ana = await router.staff("Ana")
    found = re.search(r"/console/c/([0-9a-f-]{36})", (await ana.get("/console")).text)
    assert found
    await ana.post(f"/console/c/{found[1]}/claim")
    await router.telegram.wait_for(chat.id, 3)
    await ana.post(f"/console/c/{found[1]}/reply", data={"text": "Buna, sunt aici. *_[x]_*"})
    texts = await router.telegram.wait_for(chat.id, 4)
    assert texts[-1] == "Buna, sunt aici. *_[x]_*"
    await chat.say("multumesc mult")
    await router.settled()
    assert len(router.telegram.to(chat.id)) == len(texts)
    await ana.post(f"/console/c/{found[1]}/return")
    await router.telegram.wait_for(chat.id, 5)
    await chat.say("unde pot dormi in noaptea asta?")
    await router.telegram.wait_for(chat.id, 7)
    assert (await _answers(router))[-2:] == ["shelter", "ask_country"]


async def test_long_polling_brings_messages_once(start_router: StartRouter, model: ModelProcess) -> None:
    running = await start_router(
        model.url,
        public_url=None,
        twilio_account_sid=None,
        twilio_auth_token=None,
        twilio_from=None,
        telegram_webhook_secret=None,
    )
    chat = running.chat(language="en")
    await chat.say("hello")
    await running.telegram.wait_for(chat.id)
    await chat.say("where can i sleep tonight")
    await running.telegram.wait_for(chat.id, 2)
    async with running.line.store.database.begin() as session:
        heard = (await session.scalars(select(Message).where(Message.author == Author.WRITER))).all()
    assert len(heard) == 2
    assert running.telegram.wrong == []


@pytest.mark.slow  # a model process of its own
async def test_a_killed_model_escalates_and_the_writer_learns_it(start_router: StartRouter, database_url: str) -> None:
    own = ModelProcess.start(database_url)
    running = await start_router(own.url)
    handset = running.handset("+447700900001")
    await handset.text("hello")
    await running.twilio.wait_for(handset.number)
    own.kill()
    await handset.text(LAWYER["en"])
    texts = await running.twilio.wait_for(handset.number, 2)
    assert texts[-1] == _rendered(running, "model_down", "en")
    conversation = await _conversation(running)
    assert (conversation.state, conversation.reasons) == (State.WAITING, ["model_down"])


async def test_one_word_erases_everything(router: Running, database_url: str) -> None:
    chat = router.chat(language="en")
    await chat.say("he took my passport")
    await router.telegram.wait_for(chat.id)
    count = len(router.telegram.to(chat.id))
    await chat.say("erase")
    await router.telegram.wait_for(chat.id, count + 1)
    await chat.say("erase")
    await router.telegram.wait_until(lambda: bool(router.telegram.deleted))
    assert {1, 3, 5} <= set(router.telegram.deleted), "what the writer sent goes too"
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select count(*) from message").fetchone() == (0,)
        assert connection.execute("select count(*) from part").fetchone() == (0,)
        assert connection.execute("select wrapped_key, erased_at is not null from person").fetchone() == (None, True)
        assert connection.execute("select state, sealed_address, address_hash from conversation").fetchone() == (
            "erased",
            None,
            None,
        )
    await chat.say("hello")
    await router.telegram.wait_for(chat.id, 2)


ODD = [
    "",
    "   ",
    "a" * 5_000,
    "help me please " * 400,
    "😭🆘" * 50,
    "مرحبا أحتاج مساعدة",
    "\u202eabc\u202c",
    "/restart",
    '/shelter{"x": 1}',
    "<b>*_[x]_*</b>",
    "\x00\x01\x02",
    "ⓗⓔⓛⓟ",
]


@pytest.mark.parametrize("text", ODD)
async def test_odd_texts_get_a_sensible_reply(router: Running, text: str) -> None:
    handset, chat = router.handset(), router.chat()
    assert (await handset.text(text)).status_code == 200
    assert await chat.say(text) == 200
    assert (await router.twilio.wait_for(handset.number))[0]
    assert (await router.telegram.wait_for(chat.id))[0]


MEDIA = {
    "photo": [{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1, "file_size": 10}],
    "sticker": {
        "file_id": "1",
        "file_unique_id": "1",
        "type": "regular",
        "width": 1,
        "height": 1,
        "is_animated": False,
        "is_video": False,
    },
    "voice": {"file_id": "1", "file_unique_id": "1", "duration": 3},
    "contact": {"phone_number": "+1", "first_name": "?"},
    "poll": {
        "id": "1",
        "question": "?",
        "options": [],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
    },
}


@pytest.mark.parametrize("kind", list(MEDIA))
async def test_a_message_that_cannot_be_read_is_stored_by_kind_and_answered(router: Running, kind: str) -> None:
    chat = router.chat(language="en")
    assert await chat.say(None, **{kind: MEDIA[kind]}) == 200
    assert (await router.telegram.wait_for(chat.id))[0] == _rendered(router, "unreadable", "en", Form.TELEGRAM)


async def test_a_picture_by_sms_is_answered(router: Running) -> None:
    handset = router.handset()
    answer = await handset.text("", NumMedia="1", MediaUrl0="https://api.twilio.com/x", MediaContentType0="image/jpeg")
    assert answer.status_code == 200
    await router.twilio.wait_for(handset.number)
    assert (await _answers(router)) == ["unreadable"]


async def test_stop_silences_but_danger_is_still_seen(router: Running) -> None:
    handset = router.handset("+15005551111")
    await handset.text("hello")
    await router.twilio.wait_for(handset.number)
    await handset.text("STOP", OptOutType="STOP")
    await router.settled()
    count = len(router.twilio.to(handset.number))
    await handset.text("he is back, he has a knife")
    await router.settled()
    assert len(router.twilio.to(handset.number)) == count
    async with router.line.store.database.begin() as session:
        levels = [alert.level for alert in await session.scalars(select(Alert))]
    assert Risk.IMMEDIATE in levels


async def test_a_number_of_the_menu_and_a_button_ask_for_an_answer(router: Running) -> None:
    handset = router.handset()
    await handset.text("menu")
    await router.twilio.wait_for(handset.number)
    await handset.text("4")
    await router.twilio.wait_for(handset.number, 3)
    assert (await _answers(router)) == ["menu", "medical_care", "confirm_country"]


async def test_a_pressed_button_asks_for_its_answer(router: Running) -> None:
    chat = router.chat(language="en")
    await chat.say("menu")
    await router.telegram.wait_for(chat.id)
    await chat.press("job_offer")
    await router.telegram.wait_for(chat.id, 2)
    assert (await _answers(router)) == ["menu", "job_offer"]
    await chat.say("menu")
    await router.telegram.wait_for(chat.id, 3)
    await chat.press("person")
    await router.telegram.wait_for(chat.id, 4)
    assert (await _conversation(router)).state == State.WAITING
