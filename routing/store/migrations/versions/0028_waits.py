"""how long an alarm waited, in steps that reports count"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None
fits_previous = True


def upgrade() -> None:
    op.add_column("alert", sa.Column("seen_in", sa.String(16)))
    op.add_column("alert", sa.Column("answered_in", sa.String(16)))
    # of these the times say no more than the hour
    op.execute("update alert set seen_in = 'unknown', answered_in = 'unknown' where raised_at = date_trunc('hour', raised_at)")


def downgrade() -> None:
    op.drop_column("alert", "answered_in")
    op.drop_column("alert", "seen_in")
