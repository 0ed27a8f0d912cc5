"""rows are the queue

The previous release must run on the schema that this leaves: the new columns may be null.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("message", sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("message", sa.Column("sealed_before", sa.LargeBinary(), nullable=True))
    op.add_column("message", sa.Column("size", sa.BigInteger(), nullable=True))
    op.add_column("conversation", sa.Column("day", sa.Date(), nullable=True))
    op.add_column("conversation", sa.Column("day_units", sa.Integer(), server_default="0", nullable=False))
    op.add_column("part", sa.Column("due_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("part", "due_at")
    op.drop_column("conversation", "day_units")
    op.drop_column("conversation", "day")
    op.drop_column("message", "size")
    op.drop_column("message", "sealed_before")
    op.drop_column("message", "taken_at")
