"""${message}

The previous release must run on the schema that this leaves: first add, and take away a release later.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None
fits_previous = True
"""Whether routers of the release before run on what this leaves; docs/service.md, Updating."""


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
