"""trail: whom an act was done to, and a chain over all lines; reasons for reading; earlier contact records

The chain is made when a transaction commits, by a trigger that runs as the owner of the tables: the router's own role can add lines
and nothing else, and no setting of a session switches the triggers off.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

LINE = """
jsonb_build_array(
    line.id,
    to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    line.action, line.detail, line.staff_id, line.conversation_id, line.target_id
)::text
"""


def upgrade() -> None:
    op.add_column("audit", sa.Column("target_id", sa.Uuid(), nullable=True))
    op.create_index("ix_audit_staff", "audit", ["staff_id", "at"])
    op.create_table(
        "audit_link",
        sa.Column("position", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("audit_id", sa.BigInteger(), nullable=False, unique=True),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "reading_grant",
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), primary_key=True),
        sa.Column("conversation_id", sa.Uuid(), sa.ForeignKey("conversation.id"), primary_key=True, index=True),
        sa.Column("reason", sa.String(16), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "record_version",
        sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
        sa.Column("conversation_id", sa.Uuid(), sa.ForeignKey("conversation.id"), nullable=False, index=True),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("needs", postgresql.ARRAY(sa.String(32)), nullable=False),
        sa.Column("country", sa.String(2), nullable=True),
        sa.Column("under_18", sa.String(8), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("under_18 in ('yes', 'no', 'unknown')", name="under_18"),
    )
    _make_chain()


def _make_chain() -> None:
    op.execute(
        f"""
        create function audit_chain() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
        declare
            line audit := new;
            last_position bigint;
            last_hash bytea;
        begin
            perform pg_advisory_xact_lock(7266810);
            select position, hash into last_position, last_hash from audit_link order by position desc limit 1;
            insert into audit_link (position, audit_id, hash) values (
                coalesce(last_position, 0) + 1, line.id,
                sha256(coalesce(last_hash, ''::bytea) || convert_to({LINE}, 'UTF8'))
            );
            return null;
        end $$
        """
    )
    op.execute(
        f"""
        do $$
        declare
            line audit;
            last_hash bytea := ''::bytea;
            place bigint := 0;
        begin
            for line in select * from audit order by id loop
                place := place + 1;
                last_hash := sha256(last_hash || convert_to({LINE}, 'UTF8'));
                insert into audit_link (position, audit_id, hash) values (place, line.id, last_hash);
            end loop;
        end $$
        """
    )
    op.execute(
        """
        create constraint trigger audit_chain after insert on audit deferrable initially deferred
        for each row execute function audit_chain()
        """
    )
    op.execute(
        """
        create trigger audit_link_is_append_only before update or delete or truncate on audit_link
        for each statement execute function audit_is_append_only()
        """
    )
    op.execute("alter table audit enable always trigger audit_is_append_only")
    op.execute("alter table audit enable always trigger audit_chain")
    op.execute("alter table audit_link enable always trigger audit_link_is_append_only")


def downgrade() -> None:
    op.execute("alter table audit enable trigger audit_is_append_only")
    op.execute("drop trigger audit_chain on audit")
    op.execute("drop function audit_chain")
    op.drop_table("record_version")
    op.drop_table("reading_grant")
    op.drop_table("audit_link")
    op.drop_index("ix_audit_staff", table_name="audit")
    op.drop_column("audit", "target_id")
