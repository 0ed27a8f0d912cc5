"""people: presence, transfers, shifts, and whom to call when nobody reacts

The previous release must run on the schema that this leaves: the new columns may be null.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
KEY = sa.BigInteger()


def upgrade() -> None:
    op.drop_constraint("role", "staff", type_="check")
    op.create_check_constraint("role", "staff", "role in ('volunteer', 'staff', 'supervisor', 'admin')")
    op.add_column("staff", sa.Column("sealed_phone", sa.LargeBinary(), nullable=True))
    op.add_column("session", sa.Column("live_at", MOMENT, nullable=True))
    op.add_column("conversation", sa.Column("held_since", MOMENT, nullable=True))
    op.create_table(
        "transfer",
        sa.Column("id", KEY, sa.Identity(), primary_key=True),
        sa.Column("conversation_id", sa.Uuid(), sa.ForeignKey("conversation.id"), nullable=False, index=True),
        sa.Column("from_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("to_id", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.Column("to_language", sa.String(8)),
        sa.Column("sealed_note", sa.LargeBinary()),
        sa.Column("made_at", MOMENT, server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("settled_at", MOMENT),
        sa.Column("settled_by", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.Column("answered", sa.String(16)),
        sa.CheckConstraint("answered in ('accepted', 'declined', 'withdrawn', 'lapsed')", name="answered"),
        sa.CheckConstraint("(to_id is null) <> (to_language is null)", name="addressee"),
    )
    op.create_index(
        "uq_transfer_open", "transfer", ["conversation_id"], unique=True, postgresql_where=sa.text("settled_at is null")
    )
    op.create_table(
        "shift",
        sa.Column("id", KEY, sa.Identity(), primary_key=True),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False, index=True),
        sa.Column("weekday", sa.Integer()),
        sa.Column("day", sa.Date()),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.CheckConstraint("(weekday is null) <> (day is null)", name="once_or_weekly"),
        sa.CheckConstraint("weekday between 0 and 6", name="weekday"),
    )
    op.create_table(
        "holiday",
        sa.Column("id", KEY, sa.Identity(), primary_key=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.UniqueConstraint("day", "staff_id", postgresql_nulls_not_distinct=True),
    )
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), autoincrement=False, primary_key=True),
        sa.Column("silent_after_min", sa.Integer(), nullable=False),
        sa.Column("call_after_s", sa.Integer(), nullable=False),
        sa.Column("sealed_staff_chat", sa.LargeBinary()),
        sa.Column("sealed_staff_phone", sa.LargeBinary()),
        sa.Column("sealed_partner_phone", sa.LargeBinary()),
        sa.CheckConstraint("id = 1", name="one_row"),
    )
    op.create_table(
        "call",
        sa.Column("id", KEY, sa.Identity(), primary_key=True),
        sa.Column("conversation_id", sa.Uuid(), sa.ForeignKey("conversation.id"), nullable=False),
        sa.Column("waiting_since", MOMENT, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("rung", sa.String(16), nullable=False),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.Column("called_at", MOMENT, server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("reached", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(128)),
        sa.CheckConstraint("rung in ('member', 'staff_chat', 'staff_phone', 'partner')", name="rung"),
        sa.CheckConstraint("reached in ('calling', 'sent', 'failed', 'no_way')", name="reached"),
        sa.UniqueConstraint("conversation_id", "waiting_since", "step"),
    )


def downgrade() -> None:
    for table in ("call", "duty", "holiday", "shift", "transfer"):
        op.drop_table(table)
    op.drop_column("conversation", "held_since")
    op.drop_column("session", "live_at")
    op.drop_column("staff", "sealed_phone")
    op.execute("update staff set role = 'staff' where role = 'volunteer'")
    op.drop_constraint("role", "staff", type_="check")
    op.create_check_constraint("role", "staff", "role in ('staff', 'supervisor', 'admin')")
