"""interface_language

What the pages of the console speak to a member of staff.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff", sa.Column("interface_language", sa.String(8), nullable=True))


def downgrade() -> None:
    op.drop_column("staff", "interface_language")
