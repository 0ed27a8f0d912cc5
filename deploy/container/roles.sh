#!/usr/bin/env bash
# The model's own role, with rights on the dialogue's schema and no other; run once, when the database is made.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=password="$(cat /run/secrets/model_database_password)" --username "$POSTGRES_USER" "$POSTGRES_DB" <<'SQL'
create role linden_model login password :'password';
create schema dialogue authorization linden_model;
SQL
