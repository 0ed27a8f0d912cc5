"""What Telegram repeats or changes is answered once, and the first words are in the language of the app."""

from __future__ import annotations

import pytest

from tests.carriers.telegram import NOW
from tests.conftest import Running
from tests.types import StartRouter

VOICE = {"voice": {"file_id": "f", "file_unique_id": "u", "duration": 1}}


@pytest.fixture
async def line(start_router: StartRouter) -> Running:
    """A router whose model does not answer: nothing here needs it."""
    return await start_router()


@pytest.mark.parametrize("language", ["ru", "uk", "ro", "bg", "tr", "sq"])
async def test_who_opens_the_chat_is_greeted_in_the_language_of_the_app(line: Running, language: str) -> None:
    await line.chat(language=language).say("/start leaflet")
    greeting = line.line.library.render("first_contact", {}, language, "telegram").bubbles
    assert await line.telegram.wait_for(70_001, len(greeting)) == [bubble.text for bubble in greeting]


@pytest.mark.parametrize("language", ["ru", "uk"])
async def test_a_first_message_without_words_is_answered_in_the_language_of_the_app(line: Running, language: str) -> None:
    await line.chat(language=language).say(None, **VOICE)
    [answer] = line.line.library.render("unreadable", {}, language, "telegram").bubbles
    assert await line.telegram.wait_for(70_001) == [answer.text]


async def test_an_edit_that_telegram_repeats_or_that_changes_no_word_is_not_answered_again(line: Running) -> None:
    chat = line.chat()
    first = chat.message("/menu")
    await chat.update(update_id=1, message=first)
    await line.settled()
    edited = {**first, "text": "/help", "edit_date": NOW + 5}
    await chat.update(update_id=2, edited_message=edited)
    await line.settled()
    before = line.telegram.to(chat.id)
    await chat.update(update_id=2, edited_message=edited)
    await chat.update(update_id=3, edited_message={**edited, "edit_date": NOW + 9})
    await line.settled()
    assert line.telegram.to(chat.id) == before


async def test_a_live_location_is_answered_once_however_often_it_moves(line: Running) -> None:
    chat = line.chat()
    sent = chat.message(None, location={"latitude": 44.43, "longitude": 26.10, "live_period": 900})
    await chat.update(message=sent)
    await line.settled()
    before = line.telegram.to(chat.id)
    assert len(before) == 1
    for step in range(1, 7):
        moved = {"latitude": 44.43 + step / 100, "longitude": 26.10, "live_period": 900}
        await chat.update(edited_message={**sent, "location": moved, "edit_date": NOW + step})
    await line.settled()
    assert line.telegram.to(chat.id) == before
