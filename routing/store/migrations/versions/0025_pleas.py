"""holders ask for a supervisor"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None
fits_previous = True
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "plea",
        sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
        sa.Column("conversation_id", sa.Uuid(), sa.ForeignKey("conversation.id"), nullable=False, index=True),
        sa.Column("from_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("made_at", MOMENT, server_default=sa.func.clock_timestamp(), nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("answered_by", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.Column("pushed_at", MOMENT),
    )
    op.create_index(
        "uq_plea_open", "plea", ["conversation_id"], unique=True, postgresql_where=sa.text("ended_at is null")
    )


def downgrade() -> None:
    op.drop_table("plea")
