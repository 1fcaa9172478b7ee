#!/bin/sh
# Makes the two databases, each with an owner of its own that cannot even look into the other. PostgreSQL runs it once, when
# its data are new.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv paideia_password PAIDEIA_DB_PASSWORD
\getenv keycloak_password KEYCLOAK_DB_PASSWORD
create role paideia login password :'paideia_password';
create role keycloak login password :'keycloak_password';
create database paideia owner paideia template template0 encoding 'UTF8' locale_provider builtin locale 'C.UTF-8';
create database keycloak owner keycloak template template0 encoding 'UTF8' locale_provider builtin locale 'C.UTF-8';
revoke all on database paideia, keycloak, postgres from public;
SQL
