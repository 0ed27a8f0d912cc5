"""passkeys of staff, and the challenge that a sign-in waits to have answered"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None
fits_previous = True
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "passkey",
        sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False, index=True),
        sa.Column("known_hash", sa.LargeBinary(), nullable=False, unique=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("uses", sa.BigInteger(), nullable=False),
        sa.Column("added_at", MOMENT, server_default=sa.func.now(), nullable=False),
        sa.Column("used_at", MOMENT),
    )
    op.add_column("session", sa.Column("sealed_challenge", sa.LargeBinary()))
    op.add_column("session", sa.Column("challenge_at", MOMENT))


def downgrade() -> None:
    for name in ("challenge_at", "sealed_challenge"):
        op.drop_column("session", name)
    op.drop_table("passkey")
