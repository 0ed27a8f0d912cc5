"""delivery: early reports, probes, files beside messages, places, muted floods"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATES = ("queued", "sending", "sent", "delivered", "failed", "unknown", "dropped")


def upgrade() -> None:
    listed = ", ".join(f"'{state}'" for state in STATES)
    op.create_table(
        "early_report",
        sa.Column("provider_id", sa.String(128), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(128), nullable=True),
        sa.Column("is_for_now", sa.Boolean(), nullable=False),
        sa.Column("came_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.CheckConstraint(f"state in ({listed})", name=op.f("ck_early_report_state")),
        sa.PrimaryKeyConstraint("provider_id", name=op.f("pk_early_report")),
    )
    op.create_table(
        "probe",
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("took_ms", sa.Integer(), nullable=True),
        sa.Column("failed", sa.String(128), nullable=True),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_probe")),
    )
    op.add_column("message", sa.Column("sealed_files", sa.LargeBinary(), nullable=True))
    op.add_column("message", sa.Column("country", sa.String(2), nullable=True))
    op.add_column("message", sa.Column("is_country_sure", sa.Boolean(), server_default="false", nullable=False))
    op.add_column("conversation", sa.Column("muted_until", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("conversation", "muted_until")
    for name in ("is_country_sure", "country", "sealed_files"):
        op.drop_column("message", name)
    op.drop_table("probe")
    op.drop_table("early_report")
