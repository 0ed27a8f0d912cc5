"""sealed through

Nothing of a person stands in plain any more: carriers' ids, buttons, what staff told the assistant, the state of the dialogue.  All
that was sealed is sealed anew, so that lengths do not show and each envelope says which key opens it; the keys of persons are
wrapped by the key of a period.  Needs the vault where there are rows.  The previous release must be stopped first.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from base64 import b64decode, b64encode
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy.dialects import postgresql

from routing.store.sealing import PersonKey, Vault

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

Row = dict[str, Any]
AT_ONCE = 500
OF_CONVERSATION = "conversation c on c.id = t.conversation_id"
OF_MESSAGE = "message m on m.id = t.message_id join conversation c on c.id = m.conversation_id"
SEALED = {
    "message": (("id",), OF_CONVERSATION, ("sealed_text", "sealed_before", "sealed_files", "sealed_entities", "sealed_original")),
    "part": (("id",), OF_CONVERSATION, ("sealed_text",)),
    "note": (("id",), OF_CONVERSATION, ("sealed_text",)),
    "referral": (("id",), OF_CONVERSATION, ("sealed_contact",)),
    "reminder": (("id",), OF_CONVERSATION, ("sealed_text",)),
    "transfer": (("id",), OF_CONVERSATION, ("sealed_note",)),
    "translation": (("message_id", "language"), OF_MESSAGE, ("sealed_text",)),
    "conversation": (("id",), "conversation c on c.id = t.id", ("sealed_address", "sealed_more", "sealed_known")),
}
"""Tables with what is sealed by a person's key: how a row is named, how its conversation is found, and the columns."""
STAFF = {"staff": ("id", ("sealed_phone",)), "duty": ("id", ("sealed_staff_chat", "sealed_staff_phone", "sealed_partner_phone"))}


def upgrade() -> None:
    op.create_table(
        "key_period",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("spent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("destroyed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_period")),
    )
    for table, names in (
        ("message", ("provider_hash", "sealed_provider_id", "sealed_button")),
        ("part", ("provider_hash", "sealed_provider_id", "sealed_buttons")),
        ("conversation", ("sealed_summary",)),
        ("early_report", ("provider_hash",)),
        ("probe", ("provider_hash",)),
    ):
        for name in names:
            op.add_column(table, sa.Column(name, sa.LargeBinary(), nullable=True))
    _convert(_Upwards)
    op.drop_index("uq_message_provider", "message")
    op.drop_index("ix_part_provider", "part")
    op.drop_constraint("pk_early_report", "early_report", type_="primary")
    for table, name in (
        ("message", "provider_id"),
        ("message", "button"),
        ("part", "provider_id"),
        ("part", "buttons"),
        ("conversation", "summary"),
        ("early_report", "provider_id"),
        ("probe", "provider_id"),
    ):
        op.drop_column(table, name)
    op.create_primary_key("pk_early_report", "early_report", ["provider_hash"])
    op.create_index("ix_part_provider", "part", ["provider_hash"])
    op.create_index(
        "uq_message_provider",
        "message",
        ["conversation_id", "provider_hash"],
        unique=True,
        postgresql_where=sa.text("author = 'writer'"),
    )


def downgrade() -> None:
    op.add_column("message", sa.Column("provider_id", sa.String(128), nullable=True))
    op.add_column("message", sa.Column("button", sa.String(64), nullable=True))
    op.add_column("part", sa.Column("provider_id", sa.String(128), nullable=True))
    op.add_column("part", sa.Column("buttons", postgresql.JSONB(), server_default="[]", nullable=False))
    op.alter_column("part", "buttons", server_default=None)
    op.add_column("conversation", sa.Column("summary", postgresql.JSONB(), nullable=True))
    op.add_column("probe", sa.Column("provider_id", sa.String(128), nullable=True))
    op.execute("delete from early_report")  # of these only hashes are known
    op.add_column("early_report", sa.Column("provider_id", sa.String(128), nullable=False))
    _convert(_Downwards)
    op.drop_index("uq_message_provider", "message")
    op.drop_index("ix_part_provider", "part")
    op.drop_constraint("pk_early_report", "early_report", type_="primary")
    for table, names in (
        ("message", ("provider_hash", "sealed_provider_id", "sealed_button")),
        ("part", ("provider_hash", "sealed_provider_id", "sealed_buttons")),
        ("conversation", ("sealed_summary",)),
        ("early_report", ("provider_hash",)),
        ("probe", ("provider_hash",)),
    ):
        for name in names:
            op.drop_column(table, name)
    op.create_primary_key("pk_early_report", "early_report", ["provider_id"])
    op.create_index("ix_part_provider", "part", ["provider_id"])
    op.create_index(
        "uq_message_provider", "message", ["channel", "provider_id"], unique=True, postgresql_where=sa.text("author = 'writer'")
    )
    op.drop_table("key_period")


class _Upwards:
    """From what the release before this one wrote, to what this one does."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def key(self, person_id: UUID, wrapped: bytes) -> tuple[PersonKey, bytes]:
        key = PersonKey(person_id, _open(self.vault.former_key("wrap person keys"), wrapped, person_id.bytes))
        return key, self.vault.wrap(key)

    def sealed(self, key: PersonKey, sealed: bytes) -> bytes:
        return key.seal(_open(key.key, sealed, key.person_id.bytes).decode())

    def staff(self, sealed: bytes) -> bytes:
        return self.vault.seal_staff(_open(self.vault.former_key("call staff"), sealed, b"staff").decode())

    def copies(self, conversation_id: UUID, sealed: bytes) -> bytes:
        plain = _open(self.vault.former_key("erase at carriers"), sealed, conversation_id.bytes)
        return self.vault.seal_copies(conversation_id, plain.decode())

    def message(self, key: PersonKey, row: Row) -> Row:
        provider_id, button = row["provider_id"], row["button"]
        return {
            "provider_hash": key.hash("provider id", provider_id) if provider_id else None,
            "sealed_provider_id": key.seal(provider_id) if provider_id else None,
            "sealed_button": key.seal(button) if button else None,
        }

    def part(self, key: PersonKey, row: Row) -> Row:
        provider_id = row["provider_id"]
        is_reported = provider_id is not None and provider_id.startswith(("SM", "MM"))
        return {
            "provider_hash": self.vault.report_hash(provider_id) if is_reported else None,
            "sealed_provider_id": key.seal(provider_id) if provider_id else None,
            "sealed_buttons": key.seal_json_or_none(row["buttons"]),
        }

    def conversation(self, key: PersonKey, row: Row) -> Row:
        address, word = row["sealed_address"], row["safe_word_hash"]
        return {
            "address_hash": self.vault.address_hash(row["channel"], key.open(address)) if address and row["address_hash"] else None,
            "safe_word_hash": key.hash("safe word", word.hex()) if word else None,
            "sealed_summary": key.seal_json_or_none(row["summary"]),
        }

    def reports(self, connection: sa.Connection) -> None:
        for table in ("early_report", "probe"):
            rows = connection.execute(sa.text(f"select distinct provider_id from {table} where provider_id is not null")).scalars()
            for provider_id in rows.all():
                connection.execute(
                    sa.text(f"update {table} set provider_hash = :hash where provider_id = :id"),
                    {"hash": self.vault.report_hash(provider_id), "id": provider_id},
                )

    def period(self, connection: sa.Connection) -> None:
        connection.execute(sa.text("insert into key_period (id) values (:id)"), {"id": self.vault.periods.current.id})
        connection.execute(sa.text("insert into periodic_work (name, due_at) values ('scrub', now()) on conflict do nothing"))

    def dialogue(self, connection: sa.Connection, keys: dict[UUID, PersonKey]) -> None:
        if not _has_column(connection, "state"):
            return
        rows = connection.execute(
            sa.text("select d.conversation, d.state, c.person_id from dialogue.state d left join conversation c on c.id::text = d.conversation")
        ).all()
        connection.execute(sa.text("alter table dialogue.state add column sealed_state bytea"))
        for conversation, state, person_id in rows:
            if (key := keys.get(person_id)) is not None:
                plain, nonce = json.dumps(state).encode(), os.urandom(12)
                filled = plain.ljust(-(-len(plain) // 512) * 512)
                sealed = nonce + AESGCM(b64decode(key.of_dialogue)).encrypt(nonce, filled, conversation.encode())
                connection.execute(
                    sa.text("update dialogue.state set sealed_state = :sealed where conversation = :id"),
                    {"sealed": sealed, "id": conversation},
                )
        connection.execute(sa.text("delete from dialogue.state where sealed_state is null"))
        connection.execute(sa.text("alter table dialogue.state drop column state, alter column sealed_state set not null"))


class _Downwards:
    """The way back."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def key(self, person_id: UUID, wrapped: bytes) -> tuple[PersonKey, bytes]:
        key = self.vault.unwrap(person_id, wrapped)
        return key, _seal(self.vault.former_key("wrap person keys"), key.key, person_id.bytes)

    def sealed(self, key: PersonKey, sealed: bytes) -> bytes:
        return _seal(key.key, key.open(sealed).encode(), key.person_id.bytes)

    def staff(self, sealed: bytes) -> bytes:
        return _seal(self.vault.former_key("call staff"), self.vault.open_staff(sealed).encode(), b"staff")

    def copies(self, conversation_id: UUID, sealed: bytes) -> bytes:
        plain = self.vault.open_copies(conversation_id, sealed).encode()
        return _seal(self.vault.former_key("erase at carriers"), plain, conversation_id.bytes)

    def message(self, key: PersonKey, row: Row) -> Row:
        return {
            "provider_id": key.open_or_empty(row["sealed_provider_id"]) or None,
            "button": key.open_or_empty(row["sealed_button"]) or None,
        }

    def part(self, key: PersonKey, row: Row) -> Row:
        buttons = row["sealed_buttons"]
        return {
            "provider_id": key.open_or_empty(row["sealed_provider_id"]) or None,
            "buttons": json.dumps(key.open_json(buttons) if buttons else []),
        }

    def conversation(self, key: PersonKey, row: Row) -> Row:
        """The hash of a safe word cannot be turned back: it is set anew, and nothing is locked meanwhile."""
        address, summary = row["sealed_address"], row["sealed_summary"]
        found_by = _former_hash(self.vault, row["channel"], key.open(address)) if address and row["address_hash"] else None
        known = json.dumps(key.open_json(summary)) if summary else None
        return {"address_hash": found_by, "safe_word_hash": None, "locked_at": None, "summary": known}

    def reports(self, connection: sa.Connection) -> None: ...

    def period(self, connection: sa.Connection) -> None: ...

    def dialogue(self, connection: sa.Connection, keys: dict[UUID, PersonKey]) -> None:
        """Begins anew: the previous release makes its own table."""
        connection.execute(sa.text("drop table if exists dialogue.state"))


SPECIAL = {
    "message": ("provider_id", "button", "sealed_provider_id", "sealed_button"),
    "part": ("provider_id", "buttons", "sealed_provider_id", "sealed_buttons"),
    "conversation": ("channel", "summary", "sealed_summary", "address_hash", "safe_word_hash"),
}
"""What else is read of a table: the methods of this name make new columns of it."""


def _convert(way: type[_Upwards] | type[_Downwards]) -> None:
    connection = op.get_bind()
    tables = ("person", "staff", "duty", "early_report", "probe")
    if not any(connection.execute(sa.text(f"select exists (select from {table})")).scalar() for table in tables):
        return
    vault: Vault | None = op.get_context().config.attributes.get("vault")  # type: ignore[union-attr]  # there is one
    if vault is None:
        raise RuntimeError("this migration seals what stands in the database: it needs the master key, so let `linden run` do it")
    to = way(vault)
    keys: dict[UUID, PersonKey] = {}
    people = connection.execute(sa.text("select id, wrapped_key from person where wrapped_key is not null")).all()
    for person_id, wrapped in people:
        keys[person_id], anew = to.key(person_id, wrapped)
        connection.execute(sa.text("update person set wrapped_key = :anew where id = :id"), {"anew": anew, "id": person_id})
    for table, (names, owner, columns) in SEALED.items():
        _convert_table(connection, to, keys, table, names, owner, columns)
    for table, (name, columns) in STAFF.items():
        for column in columns:
            for row_id, sealed in connection.execute(sa.text(f"select {name}, {column} from {table} where {column} is not null")).all():
                connection.execute(
                    sa.text(f"update {table} set {column} = :anew where {name} = :id"), {"anew": to.staff(sealed), "id": row_id}
                )
    orders = sa.text("select conversation_id, sealed_copies from erasure where sealed_copies is not null")
    for conversation_id, sealed in connection.execute(orders).all():
        connection.execute(
            sa.text("update erasure set sealed_copies = :anew where conversation_id = :id"),
            {"anew": to.copies(conversation_id, sealed), "id": conversation_id},
        )
    to.reports(connection)
    to.period(connection)
    to.dialogue(connection, keys)


def _convert_table(
    connection: sa.Connection,
    to: _Upwards | _Downwards,
    keys: dict[UUID, PersonKey],
    table: str,
    names: tuple[str, ...],
    owner: str,
    columns: tuple[str, ...],
) -> None:
    there = {column["name"] for column in sa.inspect(connection).get_columns(table)}
    special = tuple(name for name in SPECIAL.get(table, ()) if name in there)
    read = ", ".join(f"t.{name}" for name in dict.fromkeys((*names, *columns, *special)))
    rows = connection.execute(sa.text(f"select c.person_id as person_of, {read} from {table} t join {owner}")).mappings().all()
    more: Callable[[PersonKey, Row], Row] | None = getattr(to, table, None)
    for row in rows:
        if (key := keys.get(row["person_of"])) is None:
            continue
        anew: Row = dict(more(key, dict(row, **{}))) if more and isinstance(to, _Downwards) else {}
        for column in columns:
            if row[column] is not None:
                anew[column] = to.sealed(key, row[column])
        if more and isinstance(to, _Upwards):
            anew = {**anew, **more(key, {**row, **anew})}
        if anew:
            values = ", ".join(_assigned(name) for name in anew)
            is_it = " and ".join(f"{name} = :its_{name}" for name in names)
            connection.execute(
                sa.text(f"update {table} set {values} where {is_it}"), {**anew, **{f"its_{name}": row[name] for name in names}}
            )


def _assigned(name: str) -> str:
    return f"{name} = cast(:{name} as jsonb)" if name in ("buttons", "summary") else f"{name} = :{name}"


def _has_column(connection: sa.Connection, name: str) -> bool:
    inspector = sa.inspect(connection)
    if not inspector.has_table("state", schema="dialogue"):
        return False
    return name in {column["name"] for column in inspector.get_columns("state", schema="dialogue")}


def _former_hash(vault: Vault, channel: str, address: str) -> bytes:
    import hmac

    return hmac.digest(vault.former_key("find addresses"), f"{channel}\0{address}".encode(), "sha256")


def _seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def _open(key: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], bound_to)
