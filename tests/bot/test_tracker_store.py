from __future__ import annotations

import time
from collections.abc import Callable

import psycopg

from tests.bot.conftest import Talk, answers
from tests.conftest import ModelProcess

MARK = "zebrafinch"


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


def test_message_sixty_costs_what_message_four_costs(talk: Talk) -> None:
    def quickest_of_turns(count: int) -> float:
        times = []
        for _ in range(count):
            start = time.perf_counter()
            talk.say("where can i sleep tonight")
            times.append(time.perf_counter() - start)
        return min(times)

    early = quickest_of_turns(15)
    for _ in range(30):
        talk.say("thank you")
    assert quickest_of_turns(15) < 1.5 * early + 0.01
