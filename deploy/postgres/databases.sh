#!/bin/bash
# Run once by the postgres image: a database and its owner for each who needs one.
set -euo pipefail
for name in talent achievements matching keycloak; do
  variable="JIANGQIAO_${name^^}_DB_PASSWORD"
  psql -v ON_ERROR_STOP=1 -U postgres -v name="$name" -v password="${!variable}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
SQL
done
