"""an alarm one can trust, drafts sent once, devices of staff"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "quiet",
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.Column("is_for_all", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=op.f("fk_quiet_conversation_id_conversation")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_quiet_staff_id_staff")),
        sa.PrimaryKeyConstraint("conversation_id", "staff_id", name=op.f("pk_quiet")),
    )
    op.create_table(
        "device",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", MOMENT, server_default=sa.func.now(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_device_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device")),
        sa.UniqueConstraint("address_hash", name=op.f("uq_device_address_hash")),
    )
    op.create_index(op.f("ix_device_staff_id"), "device", ["staff_id"])
    op.create_table(
        "sent_form",
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("at", MOMENT, server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_sent_form")),
    )
    op.add_column("conversation", sa.Column("read_message_id", sa.BigInteger()))
    op.add_column("conversation", sa.Column("undoable", postgresql.JSONB()))
    op.add_column("alert", sa.Column("pushed_at", MOMENT))
    op.add_column("alert", sa.Column("pushed_all_at", MOMENT))
    op.add_column("transfer", sa.Column("because", sa.String(16)))
    op.create_check_constraint(
        op.f("ck_transfer_because"), "transfer", "because in ('busy', 'language', 'leaving', 'other')"
    )
    op.add_column("transfer", sa.Column("pushed_at", MOMENT))
    op.add_column("staff", sa.Column("sealed_ways", sa.LargeBinary()))
    op.create_index(op.f("ix_conversation_last"), "conversation", ["last_in_at"])
    op.execute("update alert set pushed_at = raised_at, pushed_all_at = raised_at")
    op.execute("update transfer set pushed_at = made_at")


def downgrade() -> None:
    op.drop_index(op.f("ix_conversation_last"), table_name="conversation")
    op.drop_column("staff", "sealed_ways")
    op.drop_column("transfer", "pushed_at")
    op.drop_constraint(op.f("ck_transfer_because"), "transfer", type_="check")
    op.drop_column("transfer", "because")
    op.drop_column("alert", "pushed_all_at")
    op.drop_column("alert", "pushed_at")
    op.drop_column("conversation", "undoable")
    op.drop_column("conversation", "read_message_id")
    op.drop_table("sent_form")
    op.drop_table("device")
    op.drop_table("quiet")
