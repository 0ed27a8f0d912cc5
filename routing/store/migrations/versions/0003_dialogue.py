"""dialogue: the line's own questions, the silence rule, the safe word"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversation", sa.Column("asked", sa.String(16), nullable=True))
    op.add_column("conversation", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("conversation", sa.Column("safe_asked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("conversation", sa.Column("safe_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("conversation", sa.Column("safe_word_hash", sa.LargeBinary(), nullable=True))
    op.add_column("conversation", sa.Column("locked_at", sa.DateTime(timezone=True), nullable=True))
    op.drop_column("conversation", "erase_asked_at")


def downgrade() -> None:
    op.add_column("conversation", sa.Column("erase_asked_at", sa.DateTime(timezone=True), nullable=True))
    for name in ("locked_at", "safe_word_hash", "safe_until", "safe_asked_at", "asked_at", "asked"):
        op.drop_column("conversation", name)
