"""one queue

What has to be erased and what comes round by the clock are rows of our own; procrastinate's tables go, and orders that still
stand in them are carried over.  The previous release must be stopped first: it works on procrastinate's tables.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erasure",
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("ordered_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("destroyed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_forgotten", sa.Boolean(), server_default="false", nullable=False),
        sa.Column("sealed_copies", sa.LargeBinary(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_erasure_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_erasure")),
    )
    op.create_table(
        "periodic_work",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_periodic_work")),
    )
    op.add_column("probe", sa.Column("provider_id", sa.String(length=128), nullable=True))
    _carry_orders_over()
    _drop_procrastinate()


def _carry_orders_over() -> None:
    """What a job had destroyed already lies in no row any more, so it cannot be tried again."""
    op.execute(
        """
        do 'begin
          if to_regclass(''procrastinate_jobs'') is not null then
            insert into erasure (conversation_id)
              select distinct conversation.id from procrastinate_jobs
                join conversation on conversation.id::text = procrastinate_jobs.args->>''conversation_id''
                where task_name = ''erase'' and conversation.state <> ''erased'';
          end if;
        end'
        """
    )


def _drop_procrastinate() -> None:
    op.execute(
        """
        do 'declare found record; begin
          for found in select oid::regclass as name from pg_class
            where relname like ''procrastinate_%'' and relkind = ''r'' and relnamespace = current_schema()::regnamespace
            loop execute ''drop table '' || found.name || '' cascade''; end loop;
          for found in select oid::regprocedure as name from pg_proc
            where proname like ''procrastinate_%'' and pronamespace = current_schema()::regnamespace
            loop execute ''drop function '' || found.name || '' cascade''; end loop;
          for found in select typname as name from pg_type
            where typname like ''procrastinate_%'' and typtype in (''e'', ''c'') and typnamespace = current_schema()::regnamespace
            loop execute ''drop type if exists '' || quote_ident(found.name) || '' cascade''; end loop;
        end'
        """
    )


def downgrade() -> None:
    op.drop_column("probe", "provider_id")
    op.drop_table("periodic_work")
    op.drop_table("erasure")
