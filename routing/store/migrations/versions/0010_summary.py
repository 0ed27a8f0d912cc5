"""summary

The previous release must run on the schema that this leaves: the new column may be null.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("summary", postgresql.JSONB(), nullable=True))


def downgrade() -> None:
    op.drop_column("conversation", "summary")
