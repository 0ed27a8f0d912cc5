"""indexes for what would read whole tables"""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None
fits_previous = True


def _finer_than(unit: str, *columns: str) -> str:
    return " or ".join(f"date_trunc('{unit}', {one} at time zone 'UTC') <> {one} at time zone 'UTC'" for one in columns)


EXACT = {
    "message": ("least(received_at, sent_at)", ("received_at", "sent_at", "taken_at", "edited_at")),
    "part": ("created_at", ("created_at", "tried_at", "due_at", "settled_at")),
    "conversation": ("created_at", ("created_at", "last_in_at", "last_out_at")),
    "person": ("created_at", ("created_at",)),
}
SEARCHED = ("language", "country")


def upgrade() -> None:
    for table, (key, times) in EXACT.items():
        op.create_index(f"ix_{table}_exact", table, [sa.text(key)], postgresql_where=sa.text(_finer_than("hour", *times)))
    is_erased = f"state = 'erased' and ({_finer_than('day', 'created_at')})"
    op.create_index("ix_conversation_erased_exact", "conversation", ["created_at"], postgresql_where=sa.text(is_erased))
    on_a_day = _finer_than("day", "created_at", "erased_at")
    op.create_index("ix_person_erased_exact", "person", ["erased_at"], postgresql_where=sa.text(on_a_day))
    for name in SEARCHED:
        has_time = sa.text("last_in_at is not null")
        op.create_index(f"ix_conversation_{name}", "conversation", [name, "last_in_at"], postgresql_where=has_time)
    has_topic = sa.text("intent is not null")
    op.create_index("ix_message_intent", "message", ["intent", "conversation_id"], postgresql_where=has_topic)


def downgrade() -> None:
    op.drop_index("ix_message_intent", "message")
    for name in SEARCHED:
        op.drop_index(f"ix_conversation_{name}", "conversation")
    op.drop_index("ix_person_erased_exact", "person")
    op.drop_index("ix_conversation_erased_exact", "conversation")
    for table in EXACT:
        op.drop_index(f"ix_{table}_exact", table)
