"""what the model read wrongly: marks of staff, and what was approved for training

The release before knows neither table.  When it deletes messages the database takes marks and corrections with them; when it
replaces the key of the period it destroys that of a correction.  Both lose training material and keep nothing of a writer."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None
fits_previous = True
STATES = sa.text("state in ('open', 'approved', 'rejected')")


def upgrade() -> None:
    op.create_table(
        "misreading",
        sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
        sa.Column(
            "message_id", sa.BigInteger(), sa.ForeignKey("message.id", ondelete="CASCADE"), nullable=False, unique=True
        ),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("sealed", sa.LargeBinary()),
        sa.CheckConstraint(STATES, name="state"),
    )
    op.create_index("ix_misreading_open", "misreading", ["id"], postgresql_where=sa.text("state = 'open'"))
    op.create_table(
        "correction",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("misreading_id", sa.BigInteger(), sa.ForeignKey("misreading.id", ondelete="CASCADE"), unique=True),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("correction")
    op.drop_table("misreading")
