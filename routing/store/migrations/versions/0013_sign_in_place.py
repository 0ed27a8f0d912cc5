"""sign in place

Wrong passwords are counted for a name and the place they come from, so that nobody is kept out of an account from elsewhere.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sign_in_failure", sa.Column("place_hash", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("sign_in_failure", "place_hash")
