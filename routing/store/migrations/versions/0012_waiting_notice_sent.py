"""waiting notice sent

Say what the column holds, without a double negative: whether the writer has heard, in this wait, that nobody is free yet.
"""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("conversation", "told_nobody_yet", new_column_name="waiting_notice_sent")


def downgrade() -> None:
    op.alter_column("conversation", "waiting_notice_sent", new_column_name="told_nobody_yet")
