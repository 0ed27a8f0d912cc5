from __future__ import annotations

import hmac
import json
import os
from base64 import b64decode
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from alembic import command
from alembic.config import Config
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from routing.store import scrubbing
from routing.store.compatibility import configuration, scripts
from routing.store.envelope import derived
from routing.store.migrating import migrate
from routing.store.schema import head
from routing.store.sealing import Vault

TWO_CONVERSATIONS_AT_0011 = """
with someone as (insert into person (id) values (gen_random_uuid()) returning id)
insert into conversation (id, person_id, channel, state, epoch, risk, reasons, language_confidence, told_nobody_yet)
select gen_random_uuid(), someone.id, channel, 'waiting', 0, 'high', '{}', 0, channel = 'sms'
from someone, unnest(array['sms', 'telegram']) as channel
"""


MASTER, HER, TALK = b"m" * 32, UUID(int=7), UUID(int=8)


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(MASTER, tmp_path / "periods")


@pytest.fixture
def alembic(database_url: str, vault: Vault) -> Config:
    return configuration(database_url, vault)


def test_the_models_equal_the_migrations(alembic: Config) -> None:
    command.check(alembic)


def test_the_newest_file_is_the_head() -> None:
    assert head() == scripts().get_current_head()


def test_down_and_up_again_leads_to_the_same_place(alembic: Config, database_url: str, vault: Vault) -> None:
    command.downgrade(alembic, "base")
    with psycopg.connect(database_url) as connection:
        left = connection.execute(
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relname <> 'alembic_version' "
            "and relname <> 'alembic_version_pkc'"
        ).fetchall()
    assert left == []
    migrate(database_url, vault=vault)
    command.check(alembic)


def test_a_writer_who_got_the_waiting_notice_gets_no_second_one_after_the_rename(
    alembic: Config, database_url: str, vault: Vault
) -> None:
    command.downgrade(alembic, "0011")
    with psycopg.connect(database_url) as connection:
        connection.execute(TWO_CONVERSATIONS_AT_0011)
    migrate(database_url, vault=vault)
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


def test_orders_to_erase_outlive_the_queue_that_they_stood_in(alembic: Config, database_url: str, vault: Vault) -> None:
    command.downgrade(alembic, "0011")
    with psycopg.connect(database_url) as connection:
        connection.execute(TWO_CONVERSATIONS_AT_0011)
    migrate(database_url, "0013")
    with psycopg.connect(database_url) as connection:
        connection.execute(PROCRASTINATE_AT_0013)
    migrate(database_url, vault=vault)
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


def test_calls_keep_what_they_say_under_their_plain_names(alembic: Config, database_url: str, vault: Vault) -> None:
    command.downgrade(alembic, "0011")
    with psycopg.connect(database_url) as connection:
        connection.execute(TWO_CONVERSATIONS_AT_0011)
    migrate(database_url, "0015")
    with psycopg.connect(database_url) as connection:
        connection.execute(CALLS_AT_0015)
    migrate(database_url, vault=vault)
    with psycopg.connect(database_url) as connection:
        calls = connection.execute("select number, step, outcome from call order by number").fetchall()
    assert calls == [(0, "member", "no_address"), (1, "member", "sent")]
    command.downgrade(alembic, "0015")
    with psycopg.connect(database_url) as connection:
        calls = connection.execute("select step, rung, reached from call order by step").fetchall()
    assert calls == [(0, "member", "no_way"), (1, "member", "sent")]


def _sealed_at_0018(key: bytes, plain: str | bytes, bound_to: bytes) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, plain.encode() if isinstance(plain, str) else plain, bound_to)


def _write_at_0018(connection: psycopg.Connection, key: bytes, sid: str) -> None:
    """A writer on Telegram, as the release before wrote it down, and one who was erased."""

    def sealed(text: str) -> bytes:
        return _sealed_at_0018(key, text, HER.bytes)

    found = hmac.digest(derived(MASTER, "find addresses"), b"telegram\x007771114449", "sha256")
    word = hmac.digest(derived(MASTER, "find addresses"), f"safe_word\0{TALK}:floare".encode(), "sha256")
    wrapped = _sealed_at_0018(derived(MASTER, "wrap person keys"), key, HER.bytes)
    insert = connection.execute
    insert("insert into person (id, wrapped_key) values (%s, %s), (gen_random_uuid(), null)", (HER, wrapped))
    insert(
        "insert into conversation (id, person_id, channel, address_hash, sealed_address, state, epoch, risk, reasons,"
        " language_confidence, waiting_notice_sent, safe_word_hash, sealed_known, summary)"
        " values (%s, %s, 'telegram', %s, %s, 'waiting', 0, 'high', '{}', 0, false, %s, %s, '{\"topic\": \"shelter\"}')",
        (TALK, HER, found, sealed("7771114449"), word, sealed('{"city": "Milan"}')),
    )
    insert(
        "insert into message (conversation_id, author, channel, provider_id, kind, sealed_text, button, progress, attempts,"
        " signals)"
        " values (%s, 'writer', 'telegram', 'm7771114449:433451814', 'text', %s, 'marked_button', 'processed', 0, '{}')",
        (TALK, sealed("m-au inchis")),
    )
    insert(
        "insert into part (message_id, conversation_id, epoch, state, attempts, sealed_text, buttons, provider_id)"
        " select id, conversation_id, 0, 'sent', 1, %s, '[[\"marked_payload\", \"Marked label\"]]', %s from message",
        (sealed("Nu sunteti singura"), sid),
    )
    insert("insert into early_report (provider_id, state, is_for_now) values (%s, 'delivered', false)", (sid,))
    insert("insert into erasure (conversation_id, sealed_copies) values (%s, %s)", (TALK, _copies_at_0018()))
    staff = _sealed_at_0018(derived(MASTER, "call staff"), "+40721999999", b"staff")
    insert("insert into duty (id, silent_after_min, call_after_s, sealed_staff_phone) values (1, 10, 60, %s)", (staff,))
    insert("create schema dialogue")
    insert(
        "create table dialogue.state (conversation text primary key, state jsonb not null, changed_at timestamptz default now())"
    )
    insert('insert into dialogue.state values (%s, \'{"slots": {"city": "Markedtown"}}\')', (str(TALK),))


def _copies_at_0018() -> bytes:
    return _sealed_at_0018(derived(MASTER, "erase at carriers"), '["7771114449", "m7771114449:1"]', TALK.bytes)


MARKS = (b"7771114449", b"433451814", b"SM" + b"5" * 32, b"marked_payload", b"Marked label", b"marked_button", b"Markedtown")


def test_what_stood_in_plain_is_sealed_and_gone_from_the_files(alembic: Config, database_url: str, vault: Vault) -> None:
    """Old rows too: the tables are written anew afterwards, and everything opens as before."""
    command.downgrade(alembic, "0018")
    with psycopg.connect(database_url, autocommit=True) as connection:
        _write_at_0018(connection, key := os.urandom(32), "SM" + "5" * 32)
        connection.execute("analyze")
        connection.execute("checkpoint")
        before = {mark for mark in MARKS for file in _files_of(connection) if mark in file.read_bytes()}
    assert before == set(MARKS), "the test would find them"
    migrate(database_url, vault=vault)
    with psycopg.connect(database_url, autocommit=True) as connection:
        left = {mark for mark in MARKS for file in _files_of(connection) if mark in file.read_bytes()}
        _opens_as_before(connection, vault, key)
        assert connection.execute("select count(*) from periodic_work where name = 'scrub'").fetchone() == (0,)
    assert left == set()
    command.check(alembic)
    command.downgrade(alembic, "0018")
    with psycopg.connect(database_url, autocommit=True) as connection:
        ids = connection.execute("select provider_id, button from message").fetchone()
        address = connection.execute("select address_hash, summary from conversation").fetchone()
    assert ids == ("m7771114449:433451814", "marked_button")
    found = hmac.digest(derived(MASTER, "find addresses"), b"telegram\x007771114449", "sha256")
    assert address == (found, {"topic": "shelter"})
    migrate(database_url, vault=vault)
    with psycopg.connect(database_url, autocommit=True) as connection:
        assert _one(connection, "select address_hash from conversation") == vault.address_hash("telegram", "7771114449")


def _files_of(connection: psycopg.Connection) -> list[Path]:
    """Everything of this database but its write-ahead log."""
    row = connection.execute(
        "select current_setting('data_directory'), (select oid from pg_database where datname = current_database())"
    ).fetchone()
    assert row is not None
    return [path for path in Path(row[0], "base", str(row[1])).iterdir() if path.is_file()]


def _opens_as_before(connection: psycopg.Connection, vault: Vault, secret: bytes) -> None:
    key = vault.unwrap(HER, _one(connection, "select wrapped_key from person where wrapped_key is not null"))
    assert key.key == secret
    assert key.open(_one(connection, "select sealed_text from message")) == "m-au inchis"
    assert key.open(_one(connection, "select sealed_provider_id from message")) == "m7771114449:433451814"
    assert key.open(_one(connection, "select sealed_button from message")) == "marked_button"
    assert key.open_json(_one(connection, "select sealed_buttons from part")) == [["marked_payload", "Marked label"]]
    assert key.open_json(_one(connection, "select sealed_summary from conversation")) == {"topic": "shelter"}
    assert _one(connection, "select address_hash from conversation") == vault.address_hash("telegram", "7771114449")
    word = key.hash("safe word", vault.word_hashes(TALK, "floare")[0])
    assert _one(connection, "select safe_word_hash from conversation") == word
    reported = vault.report_hash("SM" + "5" * 32)
    assert (
        _one(connection, "select provider_hash from part")
        == _one(connection, "select provider_hash from early_report")
        == reported
    )
    copies = vault.open_copies(TALK, _one(connection, "select sealed_copies from erasure"))
    assert json.loads(copies) == ["7771114449", "m7771114449:1"]
    assert vault.open_staff(_one(connection, "select sealed_staff_phone from duty")) == "+40721999999"
    state = _one(connection, "select sealed_state from dialogue.state")
    plain = AESGCM(b64decode(key.of_dialogue)).decrypt(state[:12], state[12:], str(TALK).encode())
    assert json.loads(plain) == {"slots": {"city": "Markedtown"}}


def _one(connection: psycopg.Connection, query: str) -> bytes:
    row = connection.execute(query).fetchone()  # type: ignore[arg-type]  # a statement of this file
    assert row is not None
    return bytes(row[0])


def test_rows_are_not_sealed_without_the_master_key(alembic: Config, database_url: str) -> None:
    """And nothing of them is lost by the try."""
    command.downgrade(alembic, "0018")
    with psycopg.connect(database_url) as connection:
        connection.execute("insert into person (id) values (gen_random_uuid())")
    with pytest.raises(RuntimeError, match="needs the master key"):
        migrate(database_url)


def test_a_scrubbing_that_was_cut_short_is_done_at_the_next_start(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("insert into periodic_work (name, due_at) values (%s, now())", (scrubbing.ORDER,))
        before = connection.execute("select pg_relation_filenode('message')").fetchone()
        migrate(database_url)
        assert connection.execute("select pg_relation_filenode('message')").fetchone() != before
        after = connection.execute("select pg_relation_filenode('message')").fetchone()
        migrate(database_url)
        assert connection.execute("select pg_relation_filenode('message')").fetchone() == after


def test_the_audit_trail_cannot_be_changed(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("insert into audit (action) values ('read')")
        for statement in ("update audit set action = 'x'", "delete from audit", "truncate audit"):
            with pytest.raises(psycopg.errors.RaiseException):
                connection.execute(statement)
