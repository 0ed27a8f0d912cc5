"""Several routers and models beside one PostgreSQL, behind PgBouncer."""
