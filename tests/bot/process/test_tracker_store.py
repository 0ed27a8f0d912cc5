from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import psycopg

from tests.bot.process.conftest import Talk, answers
from tests.conftest import ModelProcess
from tests.servers import free_port

MARK = "zebrafinch"
DIGITS_OF_COUNTERS = 10


def test_the_state_outlives_a_restart_and_holds_no_text(start_model: Callable[[str], ModelProcess], database_url: str) -> None:
    first = start_model(database_url)
    talk = Talk(first.url)
    talk.say("hello", context={"country": "IT"})
    talk.say(f"who are you {MARK}")
    first.process.terminate()
    assert first.process.wait(timeout=15) == 0

    again = Talk(start_model(database_url).url, talk.conversation)
    turn = again.say("hello")
    assert turn["slots"]["country"] == "IT"
    assert answers(turn) == ["greet"]
    with psycopg.connect(database_url) as connection:
        rows = connection.execute("select conversation, state::text from dialogue.state").fetchall()
    assert [row[0] for row in rows] == [talk.conversation]
    assert MARK not in rows[0][1]
    assert len(rows[0][1]) < 1000

    again.forget()
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select count(*) from dialogue.state").fetchone() == (0,)
    assert answers(again.say("hello"))[0] == "first_contact"


def test_a_lost_database_is_an_error_and_its_return_is_noticed(
    start_model: Callable[[str], ModelProcess], database_url: str
) -> None:
    talk = Talk(start_model(database_url).url)
    talk.say("hello")
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'linden-model'")
    assert answers(talk.say("hello")) == ["greet"]


def test_without_the_database_danger_is_seen_all_the_same(start_model: Callable[[str], ModelProcess]) -> None:
    turn = Talk(start_model(f"postgresql://127.0.0.1:{free_port()}/gone").url).say("he is back, he has a knife")
    assert turn["flag"]["level"] == "immediate"
    assert turn["replies"]


def test_turns_of_one_conversation_that_come_at_once_are_taken_one_after_the_other(
    start_model: Callable[[str], ModelProcess], database_url: str
) -> None:
    """As when a router dies and the next one asks again: the same turn is answered alike, and all slots are kept."""
    talk = Talk(start_model(database_url).url)
    talk.say("hello", context={"country": "IT"})
    with ThreadPoolExecutor() as people:
        asked = [people.submit(talk.say, "where can i sleep tonight", turn="7") for _ in range(6)]
    said = [answers(one.result()) for one in asked]
    assert said == [said[0]] * 6
    assert said[0]
    with psycopg.connect(database_url) as connection:
        (state,) = connection.execute("select state from dialogue.state").fetchone() or ({},)
    assert state["slots"]["country"] == "IT"
    assert state["slots"]["topic"] == "shelter"


def test_the_state_after_message_forty_is_as_short_as_after_message_four(
    start_model: Callable[[str], ModelProcess], database_url: str
) -> None:
    """A turn reads, replays and writes its state and nothing else: it costs what the state is long."""
    talk = Talk(start_model(database_url).url)
    lengths = []
    for number in range(1, 41):
        talk.say("where can i sleep tonight" if number % 4 else "thank you")
        if number in (4, 40):
            with psycopg.connect(database_url) as connection:
                rows = connection.execute("select length(state::text) from dialogue.state").fetchall()
            lengths += [length for (length,) in rows]
    assert len(lengths) == 2, "a conversation is one row"
    assert lengths[1] <= lengths[0] + DIGITS_OF_COUNTERS
