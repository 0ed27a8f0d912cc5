"""record

The previous release must run on the schema that this leaves: the new columns may be null.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NEW_COLUMNS = (
    ("conversation", "sealed_known", sa.LargeBinary()),
    ("message", "sealed_entities", sa.LargeBinary()),
    ("message", "sealed_original", sa.LargeBinary()),
    ("staff", "toured_at", sa.DateTime(timezone=True)),
)
NEW_TABLES = ("translation", "note", "record", "referral", "reminder")


def upgrade() -> None:
    for table, name, kind in NEW_COLUMNS:
        op.add_column(table, sa.Column(name, kind, nullable=True))
    op.create_table(
        "translation",
        sa.Column("message_id", sa.BigInteger(), sa.ForeignKey("message.id", name="fk_translation_message_id_message")),
        sa.Column("language", sa.String(8)),
        sa.Column("sealed_text", sa.LargeBinary()),
        _time("made_at", "now()"),
        sa.PrimaryKeyConstraint("message_id", "language", name="pk_translation"),
    )
    op.create_table(
        "note",
        *_belonging("note"),
        sa.Column("sealed_text", sa.LargeBinary(), nullable=False),
        _time("at", "clock_timestamp()"),
    )
    op.create_table(
        "record",
        _of_conversation("record"),
        _of_staff("record"),
        sa.Column("needs", postgresql.ARRAY(sa.String(32)), nullable=False),
        sa.Column("country", sa.String(2)),
        sa.Column("under_18", sa.String(8), nullable=False),
        _time("changed_at", "now()"),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_record"),
        sa.CheckConstraint("under_18 in ('yes', 'no', 'unknown')", name=op.f("ck_record_under_18")),
    )
    op.create_table(
        "referral",
        *_belonging("referral"),
        sa.Column("contact", sa.String(64)),
        sa.Column("sealed_contact", sa.LargeBinary()),
        sa.Column("consent", sa.Boolean(), nullable=False),
        sa.Column("result", sa.String(16), nullable=False),
        _time("at", "clock_timestamp()"),
        sa.CheckConstraint("result in ('open', 'accepted', 'refused', 'not_reached')", name=op.f("ck_referral_result")),
        sa.CheckConstraint("(contact is null) = (sealed_contact is not null)", name=op.f("ck_referral_contact")),
    )
    op.create_table(
        "reminder",
        *_belonging("reminder"),
        sa.Column("sealed_text", sa.LargeBinary()),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True)),
        sa.Column("done_at", sa.DateTime(timezone=True)),
        sa.Column("done_by", sa.Uuid(), sa.ForeignKey("staff.id", name="fk_reminder_done_by_staff")),
    )
    op.create_index("ix_reminder_open", "reminder", ["due_at"], postgresql_where=sa.text("done_at is null"))
    for table in ("note", "referral", "reminder"):
        op.create_index(f"ix_{table}_conversation_id", table, ["conversation_id"])


def _of_conversation(table: str) -> sa.Column:
    key = sa.ForeignKey("conversation.id", name=f"fk_{table}_conversation_id_conversation")
    return sa.Column("conversation_id", sa.Uuid(), key, nullable=False)


def _of_staff(table: str) -> sa.Column:
    return sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id", name=f"fk_{table}_staff_id_staff"), nullable=False)


def _belonging(table: str) -> tuple[sa.Column | sa.PrimaryKeyConstraint, ...]:
    """Columns of a row that a member of staff adds to a conversation."""
    number = sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False)
    return number, _of_conversation(table), _of_staff(table), sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def _time(name: str, default: str) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), server_default=sa.text(default), nullable=False)


def downgrade() -> None:
    for table in reversed(NEW_TABLES):
        op.drop_table(table)
    for table, name, _ in reversed(NEW_COLUMNS):
        op.drop_column(table, name)
