"""deletion on schedule: counts of months whose rows have gone, and the daily proof"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

SILENT = "last_in_at is null and state <> 'erased'"


def upgrade() -> None:
    op.create_table(
        "statistic",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("dimension", sa.String(16), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("month", "dimension", "name", name=op.f("pk_statistic")),
    )
    op.create_table(
        "retention_proof",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.func.clock_timestamp(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("content", "address", "times", "statistics")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_proof")),
    )
    op.create_index("ix_conversation_silent", "conversation", ["created_at"], postgresql_where=sa.text(SILENT))


def downgrade() -> None:
    op.drop_index("ix_conversation_silent", table_name="conversation")
    op.drop_table("retention_proof")
    op.drop_table("statistic")
