"""With the real model: the first words of the line, and the rest of an answer that was too long."""

from __future__ import annotations

import pytest

from routing.ports.channel import Form
from tests.conftest import Running

VOICE = {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}}


def words(running: Running, answer: str, language: str, form: Form = Form.TELEGRAM) -> str:
    return running.line.library.render(answer, {}, language, form).bubbles[0].text


@pytest.mark.parametrize("language", ["ru", "uk", "ro", "bg", "tr", "sq"])
async def test_who_presses_start_is_greeted_in_the_language_of_their_app(router: Running, language: str) -> None:
    """`/start` is a command, not the English word hello."""
    chat = router.chat(language=language)
    await chat.say("/start")
    await router.settled()
    assert router.telegram.to(chat.id)[0] == words(router, "first_contact", language)


async def test_a_voice_message_is_answered_in_the_language_of_the_app(router: Running) -> None:
    chat = router.chat(language="uk")
    await chat.say(None, **VOICE)
    await router.settled()
    assert router.telegram.to(chat.id)[0] == words(router, "unreadable", "uk")


async def test_start_does_not_decide_the_language_of_what_follows(router: Running) -> None:
    chat = router.chat(language="en")
    await chat.say("/start")
    await router.settled()
    before = len(router.telegram.to(chat.id))
    await chat.say("am nevoie de un avocat, vreau ajutor va rog")
    await router.settled()
    assert router.telegram.to(chat.id)[before] == words(router, "legal_help", "ro")


async def test_more_brings_the_rest_although_the_turn_had_a_second_bubble(router: Running) -> None:
    handset = router.handset("+79161234567")
    await handset.text("Меня арестуют или депортируют, если я пойду в полицию?")
    await router.settled()
    first = router.twilio.to(handset.number)
    assert len(first) == 2
    await handset.text("ДАЛЬШЕ")
    await router.settled()
    [brought] = router.twilio.to(handset.number)[len(first) :]
    assert brought != words(router, "nothing_more", "ru", Form.SMS)
