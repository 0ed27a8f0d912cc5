"""A pooler between the line and PostgreSQL."""

from __future__ import annotations

from pydantic import BaseModel, Field, SecretStr


class Pooling(BaseModel):
    listen_database_url: SecretStr | None = Field(
        None,
        description="the same PostgreSQL without PgBouncer, for the one connection that listens; needed when "
        "`LINDEN_DATABASE_URL` leads to PgBouncer in transaction mode",
    )
