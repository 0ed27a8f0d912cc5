"""plain names of calls

A call says in `step` which step of the chain it is, in `number` how many came before it in its wait, and in `outcome` how it ended.
The previous release must be stopped first: it reads the old names.
"""

from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("call", "step", new_column_name="number")
    op.alter_column("call", "rung", new_column_name="step")
    op.alter_column("call", "reached", new_column_name="outcome")
    op.execute('alter table "call" rename constraint ck_call_rung to ck_call_step')
    _replace_outcome("reached", "outcome", "no_way", "no_address")


def downgrade() -> None:
    _replace_outcome("outcome", "reached", "no_address", "no_way")
    op.execute('alter table "call" rename constraint ck_call_step to ck_call_rung')
    op.alter_column("call", "outcome", new_column_name="reached")
    op.alter_column("call", "step", new_column_name="rung")
    op.alter_column("call", "number", new_column_name="step")


def _replace_outcome(old_constraint: str, new_constraint: str, old: str, new: str) -> None:
    """The column is called `outcome` at this moment, both ways."""
    op.drop_constraint(op.f(f"ck_call_{old_constraint}"), "call", type_="check")
    op.execute(f"update \"call\" set outcome = '{new}' where outcome = '{old}'")
    op.create_check_constraint(
        op.f(f"ck_call_{new_constraint}"), "call", f"outcome in ('calling', 'sent', 'failed', '{new}')"
    )
