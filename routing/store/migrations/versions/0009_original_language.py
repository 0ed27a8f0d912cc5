"""original language

The previous release must run on the schema that this leaves: the new column may be null.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("message", sa.Column("original_language", sa.String(8), nullable=True))


def downgrade() -> None:
    op.drop_column("message", "original_language")
