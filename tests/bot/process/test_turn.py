from __future__ import annotations

import httpx
import pytest

from tests.bot.contract import faults_of
from tests.bot.process.conftest import Talk, answers
from tests.model_process import ModelProcess


def test_a_first_greeting_gets_the_neutral_first_contact(talk: Talk) -> None:
    assert answers(talk.say("hello", language={"code": "en", "confidence": 0.2})) == ["first_contact"]
    assert answers(talk.say("hello again")) == ["greet"]


def test_a_greeting_of_many_languages_is_asked_which(talk: Talk) -> None:
    turn = talk.say("hi", language={"code": "ro", "confidence": 0.2})
    assert answers(turn) == ["first_contact", "first_contact_which_language"]
    assert answers(talk.say("hi")) == ["greet"]


def test_a_first_question_is_answered_at_once(talk: Talk) -> None:
    assert answers(talk.say("can i see a doctor without papers"))[0] == "medical_care"


def test_danger_comes_before_everything_else(talk: Talk) -> None:
    turn = talk.say("help me they locked me in the house and he is coming back with a knife")
    assert turn["understanding"]["risk"]["level"] == "immediate"
    assert turn["flag"]["level"] == "immediate"
    assert turn["flag"]["reasons"]
    assert answers(turn)[0] in {"immediate_danger", "minor_at_risk", "medical_emergency", "self_harm"}
    assert answers(turn)[-1] == "person_coming_danger"


def test_a_place_told_in_danger_is_not_asked_for_again(talk: Talk) -> None:
    talk.say("help me they locked me in the house and he is coming back with a knife")
    assert "danger_ask_place" not in answers(talk.say("in milan", state="waiting"))


def test_staff_see_danger_while_they_hold_the_conversation_and_nothing_is_said(talk: Talk) -> None:
    turn = talk.say("he has a knife and says he will kill me tonight", state="with_staff")
    assert turn["replies"] == []
    assert turn["flag"]["level"] == "immediate"


def test_asking_for_a_person_says_so(talk: Talk) -> None:
    turn = talk.say("i want to talk to a real person please")
    assert "asked_for_person" in turn["flag"]["reasons"]
    assert answers(turn) == ["talk_to_human"]
    assert answers(talk.say("can i talk to a person", state="waiting")) == ["person_coming"]


def test_the_country_of_the_number_is_kept_until_another_is_named(talk: Talk) -> None:
    turn = talk.say("where can i sleep tonight", context={"country": "IT"})
    assert turn["replies"][0]["params"] == {"country": "IT"}
    assert turn["slots"]["country"] == "IT"


def test_a_turn_that_is_taken_again_gets_the_same_answer(talk: Talk) -> None:
    """The router died before it had written the answer down."""
    first = talk.say("where can i find a free lawyer in italy", turn="7-7-0")
    assert len(answers(first)) == 2
    assert talk.say("where can i find a free lawyer in italy", turn="7-7-0") == first
    assert answers(talk.say("no", turn="8-8-0")) != answers(first)
    talk.forget()
    assert talk.say("where can i find a free lawyer in italy", turn="7-7-0")["replies"] == first["replies"]


def test_a_slash_is_no_command(talk: Talk) -> None:
    turn = talk.say("/restart")
    assert turn["replies"]
    assert talk.say("/greet")["understanding"]["intent"]["confidence"] < 1


@pytest.mark.parametrize("text", ["", " ", "?", "😀😀😀", "مرحبا بكم", "1234567890", "a" * 1600])
def test_odd_texts_are_answered(talk: Talk, text: str) -> None:
    assert talk.say(text)["replies"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"[]", 400),
        (b'{"conversation": "c"}', 400),
        (b'{"text": "hello"}', 400),
        (b'{"conversation": "c", "text": 5}', 400),
        (b'{"conversation": "c", "text": "hi", "context": "IT"}', 400),
        (b'{"conversation": "c", "text": "hi", "context": {"state": "asleep"}}', 400),
        (b'{"conversation": "c", "text": "hi", "context": {"summary": {"topic": "fishing"}}}', 400),
        (b'{"conversation": "c", "text": "hi", "context": {"summary": {"minor": "maybe"}}}', 400),
        (b'{"conversation": "c", "text": "hi", "language": {"code": 5}}', 400),
        (b'{"conversation": "c", "text": "%s"}' % (b"a" * 1601), 413),
    ],
)
def test_a_broken_request_is_refused_with_a_reason(model: ModelProcess, body: bytes, status: int) -> None:
    answer = httpx.post(f"{model.url}/webhooks/router/turn", content=body, timeout=30)
    assert answer.status_code == status
    assert answer.json()["error"]


def test_parse_shows_the_same_understanding(model: ModelProcess) -> None:
    parsed = httpx.post(f"{model.url}/model/parse", json={"text": "they took my passport"}, timeout=30).json()
    assert parsed["intent"]["name"] == "documents_taken"
    assert next(rank["name"] for rank in parsed["intent_ranking"]) == "documents_taken"
    assert len(parsed["intent_ranking"]) == 3
    assert parsed["language"]["code"] == "en"
    assert set(parsed["risk"]) >= {"level", "confidence", "signals"}


def test_the_name_of_a_place_changes_no_language(talk: Talk) -> None:
    talk.say("mozhno li mne k vrachu bez dokumentov")
    turn = talk.say("italia")
    assert turn["slots"]["country"] == "IT"
    assert turn["understanding"]["language"]["code"] == "ru"


def test_the_answers_of_the_model_keep_the_contract(talk: Talk) -> None:
    said = [
        "hello",
        "where can i sleep tonight in milan",
        "no",
        "he is coming back with a knife",
        "qwrtz",
        "da",
        "говорите по-русски?",
    ]
    turns = [talk.say(text, state=state) for text in said for state in ("assistant", "waiting", "with_staff")]
    assert faults_of([("TurnAnswer", turn) for turn in turns]) == [None] * len(turns)
