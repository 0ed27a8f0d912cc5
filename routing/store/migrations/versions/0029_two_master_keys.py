"""which master key a safe word and a device hang on, while there are two of them"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None
fits_previous = True


def upgrade() -> None:
    op.add_column("conversation", sa.Column("safe_word_key", sa.LargeBinary(), nullable=True))
    op.add_column("device", sa.Column("push_key", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("device", "push_key")
    op.drop_column("conversation", "safe_word_key")
