"""sealed through

Nothing of a person stands in plain any more: carriers' ids, buttons, what staff told the assistant, the state of the dialogue.  All
that was sealed is sealed anew, so that lengths do not show and each envelope says which key opens it; the keys of persons are
wrapped by the key of a period.  Needs the vault where there are rows.  The previous release must be stopped first.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from routing.store.migrations.sealed_through import Downwards, Row, Upwards
from routing.store.sealing import PersonKey, Vault

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

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
    _convert(Upwards)
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
    _convert(Downwards)
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


SPECIAL = {
    "message": ("provider_id", "button", "sealed_provider_id", "sealed_button"),
    "part": ("provider_id", "buttons", "sealed_provider_id", "sealed_buttons"),
    "conversation": ("channel", "summary", "sealed_summary", "address_hash", "safe_word_hash"),
}
"""What else is read of a table: the methods of this name make new columns of it."""


def _convert(way: type[Upwards] | type[Downwards]) -> None:
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
    to: Upwards | Downwards,
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
        anew: Row = dict(more(key, dict(row, **{}))) if more and isinstance(to, Downwards) else {}
        for column in columns:
            if row[column] is not None:
                anew[column] = to.sealed(key, row[column])
        if more and isinstance(to, Upwards):
            anew = {**anew, **more(key, {**row, **anew})}
        if anew:
            values = ", ".join(_assigned(name) for name in anew)
            is_it = " and ".join(f"{name} = :its_{name}" for name in names)
            connection.execute(
                sa.text(f"update {table} set {values} where {is_it}"), {**anew, **{f"its_{name}": row[name] for name in names}}
            )


def _assigned(name: str) -> str:
    return f"{name} = cast(:{name} as jsonb)" if name in ("buttons", "summary") else f"{name} = :{name}"
