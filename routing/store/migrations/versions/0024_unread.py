"""messages whose turn came while the model was gone are marked, to be read when it is back"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _allow("'received', 'unread', 'processed', 'aside'")
    op.create_index("ix_message_unread", "message", ["received_at"], postgresql_where=sa.text("progress = 'unread'"))


def downgrade() -> None:
    op.drop_index("ix_message_unread", table_name="message")
    op.execute("update message set progress = 'processed' where progress = 'unread'")
    _allow("'received', 'processed', 'aside'")


def _allow(values: str) -> None:
    op.drop_constraint(op.f("ck_message_progress"), "message", type_="check")
    op.create_check_constraint(op.f("ck_message_progress"), "message", f"progress in ({values})")
