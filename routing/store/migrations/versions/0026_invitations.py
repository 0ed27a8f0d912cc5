"""links by which new members make their own accounts"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None
fits_previous = True


def upgrade() -> None:
    op.create_table(
        "invitation",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False, unique=True),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("languages", sa.ARRAY(sa.String(8)), nullable=False),
        sa.Column("invited_by", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role in ('volunteer', 'staff', 'supervisor', 'admin')", name=op.f("ck_invitation_role")),
    )


def downgrade() -> None:
    op.drop_table("invitation")
