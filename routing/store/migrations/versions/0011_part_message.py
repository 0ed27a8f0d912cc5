"""part message

Bubbles are found by their message: pages of a conversation and erasing read the whole table without this.
"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_part_message", "part", ["message_id"])


def downgrade() -> None:
    op.drop_index("ix_part_message", table_name="part")
