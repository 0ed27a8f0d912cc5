#!/usr/bin/env bash
# The roles of docs/service.md, each with a password of its own; run once, when the database is made.  The line runs as none that
# could change its own trail, the model sees its schema alone.
set -euo pipefail
of() { cat "/run/secrets/$1_database_password"; }
psql --set=ON_ERROR_STOP=1 --set=owner="$(of owner)" --set=router="$(of router)" --set=model="$(of model)" \
  --username "$POSTGRES_USER" "$POSTGRES_DB" <<'SQL'
create role linden_owner login password :'owner';
create role linden_router login password :'router';
create role linden_model login noinherit password :'model';
create role linden_reader login noinherit;
grant pg_maintain, pg_checkpoint to linden_router;
grant linden_model to linden_owner;
alter database linden owner to linden_owner;
SQL
