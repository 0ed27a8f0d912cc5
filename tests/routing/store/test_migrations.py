from __future__ import annotations

import psycopg
import pytest
from alembic import command
from alembic.config import Config

from routing.store.database import driver_url
from routing.store.migrating import MIGRATIONS, migrate

TWO_CONVERSATIONS_AT_0011 = """
with someone as (insert into person (id) values (gen_random_uuid()) returning id)
insert into conversation (id, person_id, channel, state, epoch, risk, reasons, language_confidence, told_nobody_yet)
select gen_random_uuid(), someone.id, channel, 'waiting', 0, 'high', '{}', 0, channel = 'sms'
from someone, unnest(array['sms', 'telegram']) as channel
"""


@pytest.fixture
def alembic(database_url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = driver_url(database_url)
    return config


def test_the_models_equal_the_migrations(alembic: Config) -> None:
    command.check(alembic)


def test_down_and_up_again_leads_to_the_same_place(alembic: Config, database_url: str) -> None:
    command.downgrade(alembic, "base")
    with psycopg.connect(database_url) as connection:
        left = connection.execute(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relname <> 'alembic_version' "
            "and relname <> 'alembic_version_pkc'"
        ).fetchall()
    assert left == []
    migrate(database_url)
    command.check(alembic)


def test_a_writer_who_got_the_waiting_notice_gets_no_second_one_after_the_rename(alembic: Config, database_url: str) -> None:
    command.downgrade(alembic, "0011")
    with psycopg.connect(database_url) as connection:
        connection.execute(TWO_CONVERSATIONS_AT_0011)
    migrate(database_url)
    with psycopg.connect(database_url) as connection:
        rows = connection.execute("select channel, waiting_notice_sent from conversation order by channel").fetchall()
    assert rows == [("sms", True), ("telegram", False)]
    command.downgrade(alembic, "0011")
    with psycopg.connect(database_url) as connection:
        rows = connection.execute("select channel, told_nobody_yet from conversation order by channel").fetchall()
    assert rows == [("sms", True), ("telegram", False)]


PROCRASTINATE_AT_0013 = """
create type procrastinate_job_status as enum ('todo', 'doing', 'succeeded', 'failed');
create table procrastinate_jobs (
    id bigserial primary key, task_name text, args jsonb, status procrastinate_job_status default 'todo'
);
create function procrastinate_notice() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger procrastinate_notice after insert on procrastinate_jobs for each row execute function procrastinate_notice();
insert into procrastinate_jobs (task_name, args) values ('upkeep', '{"timestamp": 1}');
insert into procrastinate_jobs (task_name, args, status)
    select 'erase', jsonb_build_object('conversation_id', id::text), status::procrastinate_job_status
    from conversation, unnest(array['todo', 'failed']) as status where channel = 'sms';
"""
"""Two orders for one of two conversations, as jobs of the queue that there was."""


def test_orders_to_erase_outlive_the_queue_that_they_stood_in(alembic: Config, database_url: str) -> None:
    command.downgrade(alembic, "0011")
    with psycopg.connect(database_url) as connection:
        connection.execute(TWO_CONVERSATIONS_AT_0011)
    migrate(database_url, "0013")
    with psycopg.connect(database_url) as connection:
        connection.execute(PROCRASTINATE_AT_0013)
    migrate(database_url)
    with psycopg.connect(database_url) as connection:
        ordered = connection.execute(
            "select channel, due_at <= now(), destroyed_at from erasure join conversation on conversation_id = id"
        ).fetchall()
        left = connection.execute(
            "select relname from pg_class where relname like 'procrastinate%' union select proname from pg_proc"
            " where proname like 'procrastinate%' union select typname from pg_type where typname like '%procrastinate%'"
        ).fetchall()
    assert ordered == [("sms", True, None)]
    assert left == []


CALLS_AT_0015 = """
insert into call (conversation_id, waiting_since, step, rung, reached)
select id, now(), step, 'member', reached
from (select id from conversation limit 1) as one, unnest(array[0, 1], array['no_way', 'sent']) as made (step, reached)
"""


def test_calls_keep_what_they_say_under_their_plain_names(alembic: Config, database_url: str) -> None:
    command.downgrade(alembic, "0011")
    with psycopg.connect(database_url) as connection:
        connection.execute(TWO_CONVERSATIONS_AT_0011)
    migrate(database_url, "0015")
    with psycopg.connect(database_url) as connection:
        connection.execute(CALLS_AT_0015)
    migrate(database_url)
    with psycopg.connect(database_url) as connection:
        calls = connection.execute("select number, step, outcome from call order by number").fetchall()
    assert calls == [(0, "member", "no_address"), (1, "member", "sent")]
    command.downgrade(alembic, "0015")
    with psycopg.connect(database_url) as connection:
        calls = connection.execute("select step, rung, reached from call order by step").fetchall()
    assert calls == [(0, "member", "no_way"), (1, "member", "sent")]


def test_the_audit_trail_cannot_be_changed(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("insert into audit (action) values ('read')")
        for statement in ("update audit set action = 'x'", "delete from audit", "truncate audit"):
            with pytest.raises(psycopg.errors.RaiseException):
                connection.execute(statement)
