"""first schema

The previous release must run on the schema that this leaves.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('audit',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('staff_id', sa.Uuid(), nullable=True),
    sa.Column('action', sa.String(length=64), nullable=False),
    sa.Column('conversation_id', sa.Uuid(), nullable=True),
    sa.Column('detail', sa.String(length=64), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit'))
    )
    op.create_index(op.f('ix_audit_conversation_id'), 'audit', ['conversation_id'], unique=False)
    op.create_table('counter',
    sa.Column('name', sa.String(length=96), nullable=False),
    sa.Column('value', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_counter'))
    )
    op.create_table('person',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('wrapped_key', sa.LargeBinary(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('erased_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person'))
    )
    op.create_table('sign_in_failure',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('name_hash', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in_failure'))
    )
    op.create_index(op.f('ix_sign_in_failure_name_hash'), 'sign_in_failure', ['name_hash'], unique=False)
    op.create_table('staff',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.String(length=64), nullable=False),
    sa.Column('role', sa.String(length=16), nullable=False),
    sa.Column('languages', postgresql.ARRAY(sa.String(length=8)), nullable=False),
    sa.Column('password_hash', sa.String(length=256), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('disabled_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("role in ('staff', 'supervisor', 'admin')", name=op.f('ck_staff_role')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('name', name=op.f('uq_staff_name'))
    )
    op.create_table('conversation',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('channel', sa.String(length=32), nullable=False),
    sa.Column('address_hash', sa.LargeBinary(), nullable=True),
    sa.Column('sealed_address', sa.LargeBinary(), nullable=True),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('holder_id', sa.Uuid(), nullable=True),
    sa.Column('epoch', sa.Integer(), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=True),
    sa.Column('language_confidence', sa.Double(), nullable=False),
    sa.Column('script', sa.String(length=4), nullable=True),
    sa.Column('country', sa.String(length=2), nullable=True),
    sa.Column('risk', sa.String(length=16), nullable=False),
    sa.Column('reasons', postgresql.ARRAY(sa.String(length=64)), nullable=False),
    sa.Column('waiting_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('told_nobody_yet', sa.Boolean(), nullable=False),
    sa.Column('stopped_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('erase_asked_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('sealed_more', sa.LargeBinary(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('last_in_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_out_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("(state = 'with_staff') = (holder_id is not null)", name=op.f('ck_conversation_holder')),
    sa.CheckConstraint("risk in ('routine', 'high', 'immediate')", name=op.f('ck_conversation_risk')),
    sa.CheckConstraint("state in ('assistant', 'waiting', 'with_staff', 'closed', 'erased')", name=op.f('ck_conversation_state')),
    sa.ForeignKeyConstraint(['holder_id'], ['staff.id'], name=op.f('fk_conversation_holder_id_staff')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_conversation_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_conversation')),
    sa.UniqueConstraint('channel', 'address_hash', name=op.f('uq_conversation_channel'))
    )
    op.create_index(op.f('ix_conversation_holder_id'), 'conversation', ['holder_id'], unique=False)
    op.create_index(op.f('ix_conversation_person_id'), 'conversation', ['person_id'], unique=False)
    op.create_index('ix_conversation_queue', 'conversation', ['state', 'waiting_since'], unique=False, postgresql_where=sa.text("state in ('waiting', 'with_staff')"))
    op.create_table('session',
    sa.Column('token_hash', sa.LargeBinary(), nullable=False),
    sa.Column('staff_id', sa.Uuid(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('last_seen_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_session_staff_id_staff')),
    sa.PrimaryKeyConstraint('token_hash', name=op.f('pk_session'))
    )
    op.create_index(op.f('ix_session_staff_id'), 'session', ['staff_id'], unique=False)
    op.create_table('message',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('conversation_id', sa.Uuid(), nullable=False),
    sa.Column('author', sa.String(length=16), nullable=False),
    sa.Column('staff_id', sa.Uuid(), nullable=True),
    sa.Column('channel', sa.String(length=32), nullable=False),
    sa.Column('provider_id', sa.String(length=128), nullable=True),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('sealed_text', sa.LargeBinary(), nullable=True),
    sa.Column('answer', sa.String(length=64), nullable=True),
    sa.Column('progress', sa.String(length=16), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('received_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('language_hint', sa.String(length=16), nullable=True),
    sa.Column('opt_out', sa.String(length=8), nullable=True),
    sa.Column('button', sa.String(length=64), nullable=True),
    sa.Column('language', sa.String(length=8), nullable=True),
    sa.Column('intent', sa.String(length=64), nullable=True),
    sa.Column('intent_confidence', sa.Double(), nullable=True),
    sa.Column('risk', sa.String(length=16), nullable=True),
    sa.Column('risk_confidence', sa.Double(), nullable=True),
    sa.Column('signals', postgresql.ARRAY(sa.String(length=64)), nullable=False),
    sa.CheckConstraint("author in ('writer', 'assistant', 'staff')", name=op.f('ck_message_author')),
    sa.CheckConstraint("progress in ('received', 'processed', 'aside')", name=op.f('ck_message_progress')),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_message_conversation_id_conversation')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_message_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_message'))
    )
    op.create_index('ix_message_conversation', 'message', ['conversation_id', 'id'], unique=False)
    op.create_index('ix_message_received', 'message', ['conversation_id', 'id'], unique=False, postgresql_where=sa.text("progress = 'received'"))
    op.create_index('uq_message_provider', 'message', ['channel', 'provider_id'], unique=True, postgresql_where=sa.text("author = 'writer'"))
    op.create_table('alert',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('conversation_id', sa.Uuid(), nullable=False),
    sa.Column('message_id', sa.BigInteger(), nullable=True),
    sa.Column('level', sa.String(length=16), nullable=False),
    sa.Column('reasons', postgresql.ARRAY(sa.String(length=64)), nullable=False),
    sa.Column('raised_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('seen_by', sa.Uuid(), nullable=True),
    sa.CheckConstraint("level in ('routine', 'high', 'immediate')", name=op.f('ck_alert_level')),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_alert_conversation_id_conversation')),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], name=op.f('fk_alert_message_id_message')),
    sa.ForeignKeyConstraint(['seen_by'], ['staff.id'], name=op.f('fk_alert_seen_by_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_alert'))
    )
    op.create_index('ix_alert_open', 'alert', ['conversation_id'], unique=False, postgresql_where=sa.text('seen_at is null'))
    op.create_table('part',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('message_id', sa.BigInteger(), nullable=False),
    sa.Column('conversation_id', sa.Uuid(), nullable=False),
    sa.Column('epoch', sa.Integer(), nullable=False),
    sa.Column('sealed_text', sa.LargeBinary(), nullable=True),
    sa.Column('buttons', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('provider_id', sa.String(length=128), nullable=True),
    sa.Column('reason', sa.String(length=128), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('clock_timestamp()'), nullable=False),
    sa.Column('tried_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("state in ('queued', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'dropped')", name=op.f('ck_part_state')),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversation.id'], name=op.f('fk_part_conversation_id_conversation')),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], name=op.f('fk_part_message_id_message')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_part'))
    )
    op.create_index('ix_part_open', 'part', ['conversation_id', 'id'], unique=False, postgresql_where=sa.text("state in ('queued', 'sending', 'unknown')"))
    op.create_index('ix_part_provider', 'part', ['provider_id'], unique=False)
    _guard_audit()


def _guard_audit() -> None:
    """Rows of the audit trail are added, never changed or deleted."""
    op.execute(
        """
        create function audit_is_append_only() returns trigger language plpgsql as
        'begin raise exception ''audit rows are never changed''; end'
        """
    )
    op.execute(
        """
        create trigger audit_is_append_only before update or delete or truncate on audit
        for each statement execute function audit_is_append_only()
        """
    )



def downgrade() -> None:
    op.execute("drop trigger audit_is_append_only on audit")
    op.execute("drop function audit_is_append_only")
    op.drop_index('ix_part_provider', table_name='part')
    op.drop_index('ix_part_open', table_name='part', postgresql_where=sa.text("state in ('queued', 'sending', 'unknown')"))
    op.drop_table('part')
    op.drop_index('ix_alert_open', table_name='alert', postgresql_where=sa.text('seen_at is null'))
    op.drop_table('alert')
    op.drop_index('uq_message_provider', table_name='message', postgresql_where=sa.text("author = 'writer'"))
    op.drop_index('ix_message_received', table_name='message', postgresql_where=sa.text("progress = 'received'"))
    op.drop_index('ix_message_conversation', table_name='message')
    op.drop_table('message')
    op.drop_index(op.f('ix_session_staff_id'), table_name='session')
    op.drop_table('session')
    op.drop_index('ix_conversation_queue', table_name='conversation', postgresql_where=sa.text("state in ('waiting', 'with_staff')"))
    op.drop_index(op.f('ix_conversation_person_id'), table_name='conversation')
    op.drop_index(op.f('ix_conversation_holder_id'), table_name='conversation')
    op.drop_table('conversation')
    op.drop_table('staff')
    op.drop_index(op.f('ix_sign_in_failure_name_hash'), table_name='sign_in_failure')
    op.drop_table('sign_in_failure')
    op.drop_table('person')
    op.drop_table('counter')
    op.drop_index(op.f('ix_audit_conversation_id'), table_name='audit')
    op.drop_table('audit')
