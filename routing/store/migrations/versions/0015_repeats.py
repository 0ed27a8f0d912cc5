"""repeats

Count apart how often a bubble was sent again because the phone was out of reach: its tries at a carrier that is down say
nothing about that.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("part", sa.Column("repeats", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    op.drop_column("part", "repeats")
