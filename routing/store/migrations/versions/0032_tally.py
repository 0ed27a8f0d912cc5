"""the counts of each month, as they were counted last

The release before does not know them: it counts rows for every report, and drops nothing that they were counted from."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None
fits_previous = True


def upgrade() -> None:
    op.create_table(
        "tally",
        sa.Column("month", sa.Date(), primary_key=True),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.clock_timestamp()),
        sa.Column("counts", JSONB(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("tally")
