"""second_factor: codes of an app, recovery codes, passwords to be changed, sign-ins that can be listed, the lock"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff", sa.Column("must_change", sa.Boolean(), server_default="false", nullable=False))
    op.add_column("staff", sa.Column("sealed_totp", sa.LargeBinary(), nullable=True))
    op.add_column("staff", sa.Column("totp_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("staff", sa.Column("totp_step", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column(
        "staff", sa.Column("recovery_hashes", postgresql.ARRAY(sa.LargeBinary()), server_default="{}", nullable=False)
    )
    op.add_column("session", sa.Column("id", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False))
    op.add_column("session", sa.Column("is_whole", sa.Boolean(), server_default="true", nullable=False))
    op.add_column("session", sa.Column("agent_hash", sa.LargeBinary(), nullable=True))
    op.add_column("session", sa.Column("sealed_agent", sa.LargeBinary(), nullable=True))
    op.create_table(
        "lockdown",
        sa.Column("id", sa.SmallInteger(), sa.CheckConstraint("id = 1", name="only_one"), primary_key=True, autoincrement=False),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=True),
    )


def downgrade() -> None:
    op.drop_table("lockdown")
    for name in ("sealed_agent", "agent_hash", "is_whole", "id"):
        op.drop_column("session", name)
    for name in ("recovery_hashes", "totp_step", "totp_at", "sealed_totp", "must_change"):
        op.drop_column("staff", name)
