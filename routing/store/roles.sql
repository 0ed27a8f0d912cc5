-- The roles of the database and what each may do.  Run by the owner after every migration; harmless when repeated.

-- What the running router does.  It owns nothing, so it can neither drop a trigger nor change a line of the trail.
grant usage on schema public to linden_router, linden_reader;
revoke create on schema public from linden_router, linden_reader, linden_model;
grant select, insert, update, delete on all tables in schema public to linden_router;
grant usage, select on all sequences in schema public to linden_router;
revoke update, delete, truncate on audit, audit_link from linden_router;
revoke insert on audit_link from linden_router;
revoke insert, update, delete on alembic_version from linden_router;

-- Dumps and reports.
grant select on all tables in schema public to linden_reader;

-- The model: its own schema, and not a row of the router's.
revoke all on all tables in schema public from linden_model;
