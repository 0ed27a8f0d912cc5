from __future__ import annotations

import base64
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from tests.bot.process.conftest import Talk, answers, opened
from tests.conftest import without_database
from tests.model_process import ModelProcess

MARK = "zebrafinch"
DIGITS_OF_COUNTERS = 10
NONCE_AND_TAG = 28


def _states(model: ModelProcess, talk: Talk) -> list[dict[str, Any]]:
    """What is stored of a conversation, opened with the key of its turns."""
    return [json.loads(opened(sealed, talk)) for sealed in _sealed(model, talk)]


def _sealed(model: ModelProcess, talk: Talk) -> list[bytes]:
    with psycopg.connect(model.database_url) as connection:
        found = connection.execute("select sealed_state from dialogue.state where conversation = %s", (talk.conversation,))
        return [bytes(value) for (value,) in found]


def test_the_state_holds_no_text_and_is_forgotten_on_demand(model: ModelProcess, talk: Talk) -> None:
    talk.say("hello", context={"country": "IT"})
    talk.say(f"who are you {MARK}")
    (state,) = _states(model, talk)
    assert MARK not in json.dumps(state)
    assert len(json.dumps(state)) < 1000
    talk.forget()
    assert _sealed(model, talk) == []
    assert answers(talk.say("hello"))[0] == "first_contact"


@pytest.mark.timeout(300)  # a start of the model on a slow machine
def test_the_next_process_sees_danger_without_the_database_and_finds_the_state_with_it(model: ModelProcess, talk: Talk) -> None:
    """After a restart, which the database may survive by less."""
    talk.say("hello", context={"country": "IT"})
    with without_database(model.database_url):
        following = ModelProcess.start(model.database_url)  # a model without its database starts all the same
        alarm = Talk(following.url).say("he is back, he has a knife")
    turn = Talk(following.url, talk.conversation).say("hello")
    following.kill()
    assert alarm["flag"]["level"] == "immediate"
    assert alarm["replies"]
    assert turn["slots"]["country"] == "IT"
    assert answers(turn) == ["greet"]


def test_nothing_of_the_state_can_be_read_in_the_database(model: ModelProcess, talk: Talk) -> None:
    """Neither what is known nor how much; and another key, as of somebody who was erased, begins anew."""
    talk.say("hello", context={"country": "IT"})
    (sealed,) = _sealed(model, talk)
    assert b"country" not in sealed
    assert len(sealed) % 512 == NONCE_AND_TAG
    other = Talk(model.url, talk.conversation, base64.b64encode(b"x" * 32).decode())
    assert answers(other.say("hello"))[0] == "first_contact"


def test_without_a_key_a_turn_is_the_first_and_nothing_is_stored(model: ModelProcess, talk: Talk) -> None:
    talk.say("hello")  # somebody else's, so that there is a table to look into
    talk = Talk(model.url, key=None)
    assert talk.say("he is back, he has a knife")["flag"]["level"] == "immediate"
    assert answers(talk.say("hello"))[0] == "first_contact"
    assert _sealed(model, talk) == []


def test_a_connection_that_was_cut_is_made_again(model: ModelProcess, talk: Talk) -> None:
    talk.say("hello")
    with without_database(model.database_url):
        pass
    assert answers(talk.say("hello")) == ["greet"]


def test_without_the_database_a_turn_is_the_first_and_leaves_nothing(model: ModelProcess, talk: Talk) -> None:
    talk.say("hello")
    with without_database(model.database_url):
        assert answers(talk.say("hello", context={"country": "IT"}))[0] == "first_contact"
    turn = talk.say("hello")
    assert answers(turn) == ["greet"]
    assert turn["slots"]["country"] is None


def test_turns_of_one_conversation_that_come_at_once_are_taken_one_after_the_other(model: ModelProcess, talk: Talk) -> None:
    """As when a router dies and the next one asks again: the same turn is answered alike, and all slots are kept."""
    talk.say("hello", context={"country": "IT"})
    with ThreadPoolExecutor() as people:
        asked = [people.submit(talk.say, "where can i sleep tonight", turn="7") for _ in range(6)]
    said = [answers(one.result()) for one in asked]
    assert said == [said[0]] * 6
    assert said[0]
    (state,) = _states(model, talk)
    assert state["slots"]["country"] == "IT"
    assert state["slots"]["topic"] == "shelter"


def test_the_state_after_message_sixty_is_as_short_as_after_message_thirty(model: ModelProcess, talk: Talk) -> None:
    """A turn reads, replays and writes its state and nothing else: it costs what the state is long."""
    lengths = []
    for number in range(1, 61):
        talk.say("where can i sleep tonight" if number % 4 else "thank you")
        if number in (30, 60):
            lengths += [len(json.dumps(state)) for state in _states(model, talk)]
    assert len(lengths) == 2, "a conversation is one row"
    assert lengths[1] <= lengths[0] + DIGITS_OF_COUNTERS
