#!/bin/bash
# rehearse.sh <folder of the built service>: starts the service there with nothing around it, no database, no sign-in, asks it
# for a few things and ends it. From that Java makes app.aot, with which the next start takes a fraction of the time. It is
# good for this build on this Java alone.
set -euo pipefail
options=$(cd "$(dirname "$0")" && pwd)/options
cd "$1"
rm -f app.aot
log=$(mktemp)
nowhere=127.0.0.1:9

export QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 QUARKUS_MANAGEMENT_HOST=127.0.0.1 QUARKUS_MANAGEMENT_PORT=0
export QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://$nowhere/none QUARKUS_DATASOURCE_USERNAME=none QUARKUS_DATASOURCE_PASSWORD=none
export QUARKUS_OIDC_AUTH_SERVER_URL=http://$nowhere/none PAIDEIA_SIGNING_KEY=only-for-a-rehearsal-without-any-caller

# Of several values Java takes the last: the cache is written, none is read.
grep -v AOTCache "$options" >"$log.options"
"${JAVA:-java}" @"$log.options" -XX:AOTCacheOutput=app.aot -jar quarkus-run.jar >"$log" 2>&1 &
service=$!
trap 'kill -KILL $service 2>/dev/null || true; rm -f "$log" "$log.options"' EXIT

port=
for ((tenth = 0; tenth < 1200; tenth++)); do
  port=$(sed -nE 's/.*Listening on: http:\/\/127\.0\.0\.1:([0-9]+).*/\1/p' "$log")
  if [ -n "$port" ] || ! kill -0 $service 2>/dev/null; then break; fi
  sleep 0.1
done
if [ -z "$port" ]; then tail -n 20 "$log"; echo 'The service does not start.'; exit 1; fi

management=$(sed -nE 's/.*[Mm]anagement interface listening on http:\/\/127\.0\.0\.1:([0-9]+).*/\1/p' "$log")
for address in "$management"/q/health/live "$management"/q/health/ready "$management"/q/metrics "$port"/openapi "$port"/api/v1/problems \
  "$port"/api/v1/cities "$port"/api/v1/memberships "$port"/api/v1/none; do
  exec 3<>"/dev/tcp/127.0.0.1/${address%%/*}"
  printf 'GET /%s HTTP/1.0\r\nHost: localhost\r\n\r\n' "${address#*/}" >&3
  cat <&3 >/dev/null
  exec 3<&-
done

kill -TERM $service
wait $service || true
if [ ! -s app.aot ]; then tail -n 20 "$log"; echo 'Java has written no app.aot.'; exit 1; fi
